import { text } from '../../forums/text.ts'
import { type Block, gap, list, numbered, say } from '../blocks.ts'
import type { CaseFile } from '../case-file.ts'
import { findLastAct, placeOfActs } from '../parts/acts.ts'
import { askFor } from '../parts/argument.ts'
import { findContact } from '../parts/contact.ts'
import { writeAnnexes } from '../parts/evidence.ts'
import { nameRole } from '../parts/filers.ts'
import { nameOrganisation } from '../parts/organisation.ts'
import { tableToFill } from '../parts/table-to-fill.ts'
import type { Template } from '../template.ts'
import { unLanguages } from './communication.ts'
import { coverLine, tellState, writeDocumentedFacts } from './reporting.ts'
import { words } from './upr-submission/words.ts'

/** Submission of an organisation for the review of a State (guidelines of OHCHR for stakeholders). */
export const uprSubmission: Template = {
  id: 'upr-submission',
  name: text('Contribuição de parte interessada à RPU', 'Contribución de parte interesada al EPU', 'Stakeholder submission to the UPR'),
  forum: 'upr',
  procedures: ['upr-stakeholder'],
  filing: 'upr-submission',
  title: text('Contribuição de parte interessada', 'Contribución de parte interesada', 'Stakeholder submission'),
  slug: text('contribuicao-rpu', 'contribucion-epu', 'submission-upr'),
  languages: unLanguages,
  // The first section is the cover that the guidelines ask for, with the contact and the key words.
  opening: { kind: 'address', to: (file, law) => [law.getForumOf('upr-stakeholder').name[file.brief.language], tellState(file)] },
  about: 'state',
  citations: 'un',
  limits: [
    {
      n: 2815,
      unit: 'words',
      note: text(
        'Contribuição individual, sem notas nem anexos',
        'Contribución individual, sin notas ni anexos',
        'Individual submission, notes and annexes aside',
      ),
    },
    { n: 5630, unit: 'words', note: text('Contribuição conjunta', 'Contribución conjunta', 'Joint submission') },
  ],
  sections: [
    {
      id: 'cover',
      name: text(
        'Capa: organização, contato, palavras-chave',
        'Portada: organización, contacto, palabras clave',
        'Cover: organisation(s), contact, key words',
      ),
      write: writeCover,
      // The words of the outline say what stands on the page; they are no heading of it.
      untitled: true,
    },
    {
      id: 'introduction',
      name: text('Introdução e resumo', 'Introducción y resumen', 'Introduction and summary'),
      write: writeIntroduction,
    },
    {
      id: 'follow-up',
      name: text(
        'Seguimento das recomendações anteriores',
        'Seguimiento de recomendaciones anteriores',
        'Follow-up to previous recommendations',
      ),
      write: writeFollowUp,
    },
    {
      id: 'framework',
      name: text('Marco normativo e institucional', 'Marco normativo e institucional', 'National framework'),
      write: (file) => [askFor(file, 'framework', words.framework)],
    },
    {
      id: 'themes',
      // The outline adds "(numbered paragraphs)", which is how to write it and not its name.
      name: text('Situação por temas', 'Situación por temas', 'Situation by theme'),
      write: (file) => [askFor(file, 'themes', words.theme), ...writeDocumentedFacts(file)],
    },
    { id: 'recommendations', name: text('Recomendações', 'Recomendaciones', 'Recommendations'), write: writeRecommendations },
    { id: 'notes', name: text('Notas; anexo', 'Notas; anexo', 'Endnotes; annex table'), write: writeNotes },
  ],
}

function writeCover(file: CaseFile): readonly Block[] {
  const { language } = file.brief
  const session = findLastAct(file, 'deadline-published')?.fields.session
  const petitioners = nameRole(file, 'petitioner')
  const unknown = gap(words.noSession[language], placeOfActs(file))
  const noKeyWords = gap(words.noKeyWords[language], { at: 'brief', id: 'cover' })
  const contact = findContact(file, 'cover', {
    nothing: words.noContact,
    facts: ['email'],
    counsel: 'instead',
    named: true,
    rest: words.noWebsite,
  })
  return [
    coverLine(file, words.organisation[language], [
      nameOrganisation(file),
      ...(petitioners.length > 0 ? [{ kind: 'text', text: ', ' } as const, ...petitioners] : []),
    ]),
    coverLine(file, words.session[language], typeof session === 'string' && session !== '' ? session : unknown),
    coverLine(file, words.contact[language], contact),
    coverLine(file, words.keyWords[language], noKeyWords),
    { kind: 'pageBreak' },
  ]
}

function writeIntroduction(file: CaseFile): readonly Block[] {
  const made = numbered(say(words.made, file.brief.language, { state: tellState(file) }))
  return [made, askFor(file, 'introduction', words.who), askFor(file, 'introduction', words.method)]
}

function writeFollowUp(file: CaseFile): readonly Block[] {
  const { language } = file.brief
  const columns = [
    { name: words.recommendation, asks: words.noRecommendation },
    { name: words.position, asks: words.noPosition },
    { name: words.done, asks: words.noDone },
  ]
  return [numbered(say(words.earlier, language)), tableToFill(file, 'follow-up', columns)]
}

function writeRecommendations(file: CaseFile): readonly Block[] {
  const { language } = file.brief
  return [numbered(say(words.recommend, language)), list([gap(words.noSuggestion[language], { at: 'brief', id: 'recommendations' })], true)]
}

function writeNotes(file: CaseFile): readonly Block[] {
  return [numbered(say(words.notes, file.brief.language)), ...writeAnnexes(file)]
}
