import type { Catalogue } from '../../catalogue.ts'
import { text } from '../../forums/text.ts'
import { type Block, gap, list, numbered, run, say, type Words } from '../blocks.ts'
import type { CaseFile } from '../case-file.ts'
import { longDay } from '../long-day.ts'
import { dayOf, findLastAct, placeOfActs } from '../parts/acts.ts'
import { askFor } from '../parts/argument.ts'
import { writeAnnexes } from '../parts/evidence.ts'
import { nameRole } from '../parts/filers.ts'
import { writeSignature } from '../parts/signature.ts'
import { subheading } from '../parts/subheading.ts'
import { tableToFill } from '../parts/table-to-fill.ts'
import type { Template } from '../template.ts'
import { spoken } from './committee.ts'
import { unLanguages } from './communication.ts'
import { coverLine, tellState, writeDocumentedFacts } from './reporting.ts'

const words = {
  noCommittee: spoken('el Comité al que se dirige', 'the Committee addressed'),
  session: spoken('Período de sesiones', 'Session'),
  opens: spoken('comienza el {date}', 'opens on {date}'),
  noSession: spoken('número y fecha del período de sesiones', 'number and date of the session'),
  authors: spoken('Autoría', 'Authors'),
  contact: spoken('Contacto', 'Contact'),
  noContact: spoken('nombre y correo electrónico', 'name and e-mail'),
  publication: spoken('Publicación', 'Publication'),
  noPublication: spoken(
    'si se autoriza que el informe se publique en el sitio del ACNUDH',
    'whether the report may be published on the site of OHCHR',
  ),
  presents: spoken(
    'El presente informe se somete al {committee} con ocasión del examen del Estado siguiente: {state}.',
    'This report is submitted to the {committee} for its review of the following State: {state}.',
  ),
  summary: spoken(
    'las conclusiones principales y las recomendaciones más urgentes, en una página',
    'the main findings and the most pressing recommendations, on one page',
  ),
  method: spoken(
    'quién preparó el informe, con qué fuentes y en qué período, cómo se verificaron los datos y cómo consintieron las personas cuyos casos se relatan',
    'who prepared the report, from which sources and over which period, how the data were checked and how the persons whose cases are told consented',
  ),
  analysis: spoken(
    'por cada artículo del tratado o cada cuestión de la lista: la norma, lo que dice el informe del Estado, lo que muestran los datos, y por qué hay incumplimiento',
    'for each article of the treaty or each issue of the list: the norm, what the State’s report says, what the data show, and why there is a failure to comply',
  ),
  earlier: spoken(
    'El Comité formuló antes las observaciones siguientes, cuyo cumplimiento se evalúa aquí.',
    'The Committee made the following observations earlier, whose implementation is assessed here.',
  ),
  earlierOn: spoken(
    'Las observaciones finales anteriores, de {date}, contienen las recomendaciones siguientes, cuyo cumplimiento se evalúa aquí.',
    'The earlier concluding observations, of {date}, contain the following recommendations, whose implementation is assessed here.',
  ),
  observation: spoken('Recomendación', 'Recommendation'),
  noObservation: spoken('documento, párrafo y contenido', 'document, paragraph and content'),
  done: spoken('Lo que el Estado hizo', 'What the State has done'),
  noDone: spoken('medidas adoptadas, con fechas y fuentes', 'measures taken, with dates and sources'),
  assessment: spoken('Evaluación', 'Assessment'),
  noAssessment: spoken('cumplida, en parte o incumplida, y por qué', 'implemented, in part or not, and why'),
  questions: spoken('Preguntas sugeridas', 'Suggested questions'),
  ask: spoken('Se sugiere al Comité que pregunte al Estado parte:', 'It is suggested that the Committee ask the State party:'),
  noQuestion: spoken('cada pregunta, con los datos que debe arrojar', 'each question, with the data that it should yield'),
  recommendations: spoken('Recomendaciones sugeridas', 'Suggested recommendations'),
  recommend: spoken(
    'Se sugiere al Comité que recomiende al Estado parte:',
    'It is suggested that the Committee recommend that the State party:',
  ),
  noRecommendation: spoken('cada recomendación: una medida que se pueda comprobar', 'each recommendation: one measure that can be checked'),
}

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
  const ask = (asked: 'noContact' | 'noPublication') => gap(words[asked][language], { at: 'brief', id: 'cover' })
  return [
    coverLine(
      file,
      words.session[language],
      typeof session === 'string' && session !== '' ? say(words.opens, language, { date: longDay(session, language) }) : noSession,
    ),
    coverLine(file, words.authors[language], [run(file.organisation.name), ...(petitioners.length > 0 ? [run(', '), ...petitioners] : [])]),
    coverLine(file, words.contact[language], ask('noContact')),
    coverLine(file, words.publication[language], ask('noPublication')),
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
