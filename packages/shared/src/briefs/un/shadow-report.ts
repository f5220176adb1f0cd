import type { Catalogue } from '../../catalogue.ts'
import { text } from '../../forums/text.ts'
import { type Block, gap, list, numbered, run, say, type Words } from '../blocks.ts'
import type { CaseFile } from '../case-file.ts'
import { longDay } from '../long-day.ts'
import { dayOf, findLastAct, placeOfActs } from '../parts/acts.ts'
import { askFor } from '../parts/argument.ts'
import { findContact } from '../parts/contact.ts'
import { writeAnnexes } from '../parts/evidence.ts'
import { nameRole } from '../parts/filers.ts'
import { nameOrganisation } from '../parts/organisation.ts'
import { writeSignature } from '../parts/signature.ts'
import { subheading } from '../parts/subheading.ts'
import { tableToFill } from '../parts/table-to-fill.ts'
import type { Template } from '../template.ts'
import { unLanguages } from './communication.ts'
import { coverLine, tellState, writeDocumentedFacts } from './reporting.ts'
import { words } from './shadow-report/words.ts'

/** Alternative report of civil society for the review of a State by a Committee. Its length is on the page of each session. */
export const shadowReport: Template = {
  id: 'shadow-report',
  name: text('Relatório sombra a um Comitê da ONU', 'Informe sombra a un Comité de la ONU', 'Shadow report to a UN Committee'),
  forum: 'un-reporting',
  procedures: ['un-shadow-report'],
  filing: 'shadow-report',
  title: text('Relatório alternativo', 'Informe alternativo', 'Alternative report'),
  slug: text('relatorio-sombra', 'informe-sombra', 'shadow-report'),
  languages: unLanguages,
  // The first section is the cover.
  opening: { kind: 'address', to: (file, law) => [tellCommittee(file, law), tellState(file)] },
  about: 'state',
  citations: 'un',
  limits: [],
  sections: [
    {
      id: 'cover',
      name: text(
        'Capa, autores, sessão, publicação',
        'Portada, autores, período de sesiones, publicación',
        'Cover, authors, session, consent to publication',
      ),
      write: writeCover,
      // The words of the outline say what stands on the page; they are no heading of it.
      untitled: true,
    },
    { id: 'summary', name: text('Sumário executivo', 'Resumen ejecutivo', 'Executive summary'), write: writeSummary },
    {
      id: 'methodology',
      name: text('Metodologia', 'Metodología', 'Methodology'),
      write: (file) => [askFor(file, 'methodology', words.method)],
    },
    {
      id: 'analysis',
      name: text('Análise por artigo ou questão', 'Análisis por artículo o cuestión', 'Analysis by article or issue'),
      write: (file) => [askFor(file, 'analysis', words.analysis), ...writeDocumentedFacts(file)],
    },
    {
      id: 'earlier',
      name: text(
        'Cumprimento de observações anteriores',
        'Cumplimiento de observaciones anteriores',
        'Implementation of earlier observations',
      ),
      write: writeEarlier,
    },
    {
      id: 'suggestions',
      name: text('Perguntas e recomendações sugeridas', 'Preguntas y recomendaciones sugeridas', 'Suggested questions and recommendations'),
      write: writeSuggestions,
    },
    {
      id: 'annexes',
      name: text('Anexos', 'Anexos', 'Annexes'),
      write: (file) => [...writeAnnexes(file), ...writeSignature(file, 'annexes', false)],
    },
  ],
}

function tellCommittee(file: CaseFile, law: Catalogue): Words {
  const { language } = file.brief
  const chosen = findLastAct(file, 'session-announced', 'list-call-published')?.fields.committee
  const forum = typeof chosen === 'string' ? law.forums.find((one) => one.id === chosen.toLowerCase()) : undefined
  return forum?.name[language] ?? gap(words.noCommittee[language], placeOfActs(file))
}

function writeCover(file: CaseFile): readonly Block[] {
  const { language } = file.brief
  const session = findLastAct(file, 'session-announced')?.fields.session
  const noSession = gap(words.noSession[language], placeOfActs(file))
  const petitioners = nameRole(file, 'petitioner')
  const noPublication = gap(words.noPublication[language], { at: 'brief', id: 'cover' })
  const contact = findContact(file, 'cover', { nothing: words.noContact, facts: ['email'], counsel: 'instead', named: true })
  return [
    coverLine(
      file,
      words.session[language],
      typeof session === 'string' && session !== '' ? say(words.opens, language, { date: longDay(session, language) }) : noSession,
    ),
    coverLine(file, words.authors[language], [nameOrganisation(file), ...(petitioners.length > 0 ? [run(', '), ...petitioners] : [])]),
    coverLine(file, words.contact[language], contact),
    coverLine(file, words.publication[language], noPublication),
    { kind: 'pageBreak' },
  ]
}

function writeSummary(file: CaseFile, law: Catalogue): readonly Block[] {
  const values = { committee: tellCommittee(file, law), state: tellState(file) }
  return [numbered(say(words.presents, file.brief.language, values)), askFor(file, 'summary', words.summary)]
}

function writeEarlier(file: CaseFile): readonly Block[] {
  const { language } = file.brief
  const adopted = findLastAct(file, 'concluding-observations-adopted')
  const lead = adopted ? say(words.earlierOn, language, { date: dayOf(file, adopted) }) : say(words.earlier, language)
  const columns = [
    { name: words.observation, asks: words.noObservation },
    { name: words.done, asks: words.noDone },
    { name: words.assessment, asks: words.noAssessment },
  ]
  return [numbered(lead), tableToFill(file, 'earlier', columns)]
}

function writeSuggestions(file: CaseFile): readonly Block[] {
  const { language } = file.brief
  const ask = (asked: 'noQuestion' | 'noRecommendation') => gap(words[asked][language], { at: 'brief', id: 'suggestions' })
  return [
    subheading(words.questions, language),
    numbered(say(words.ask, language)),
    list([ask('noQuestion')], true),
    subheading(words.recommendations, language),
    numbered(say(words.recommend, language)),
    list([ask('noRecommendation')], true),
  ]
}
