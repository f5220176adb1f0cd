import type { Catalogue } from '../../catalogue.ts'
import { text } from '../../forums/text.ts'
import { type Block, gap, join, list, numbered, person, run, say, type Words } from '../blocks.ts'
import { countryName } from '../caption.ts'
import type { CaseFile } from '../case-file.ts'
import { dayOf, findLastAct } from '../parts/acts.ts'
import { askFor } from '../parts/argument.ts'
import { tellContact } from '../parts/contact.ts'
import { findShielded, listDesignations } from '../parts/designations.ts'
import { writeAnnexes } from '../parts/evidence.ts'
import { writeFacts } from '../parts/facts.ts'
import { tellFilers } from '../parts/filers.ts'
import { findOtherProcedures, listProcedures } from '../parts/other-procedures.ts'
import { writeDomesticHistory } from '../parts/remedies.ts'
import { writeSignature } from '../parts/signature.ts'
import { tableVictims } from '../parts/victims.ts'
import type { Template } from '../template.ts'
import { unLanguages } from './communication.ts'
import { words } from './special-procedures/words.ts'

/**
 * Information for an urgent appeal or a letter of allegation (Code of Conduct, Human Rights Council resolution
 * 5/2, arts. 9 and 10). A letter, but with the headings of the mandates' questionnaire: each desk reads its own.
 */
export const specialProceduresSubmission: Template = {
  id: 'sp-submission',
  name: text(
    'Informações para apelo urgente ou carta de alegações',
    'Información para llamamiento urgente o carta de denuncia',
    'Submission for an urgent appeal or allegation letter',
  ),
  forum: 'un-special-procedures',
  procedures: ['sp-communication'],
  filing: 'sp-submission',
  title: text(
    'Informações aos procedimentos especiais',
    'Información a los procedimientos especiales',
    'Information for the special procedures',
  ),
  slug: text('procedimentos-especiais', 'procedimientos-especiales', 'special-procedures'),
  languages: unLanguages,
  opening: { kind: 'letter', to: addressees },
  citations: 'un',
  limits: [],
  sections: [
    {
      id: 'victims',
      name: text('Vítima(s) e consentimento', 'Presunta(s) víctima(s) y consentimiento', 'Victim(s) and consent to be named'),
      write: writePersons,
    },
    {
      id: 'perpetrators',
      name: text('Supostos autores', 'Presuntos autores', 'Alleged perpetrators (State and non-State)'),
      write: writePerpetrators,
    },
    { id: 'source', name: text('Fonte (confidencial)', 'Fuente (confidencial)', 'Source (confidential)'), write: writeSource },
    {
      id: 'circumstances',
      name: text('Data, lugar e circunstâncias', 'Fecha, lugar y circunstancias', 'Date, place, detailed circumstances'),
      write: writeFacts,
    },
    { id: 'urgency', name: text('Urgência', 'Urgencia', 'Urgency (ongoing or imminent)'), write: writeUrgency },
    { id: 'steps', name: text('Providências internas', 'Gestiones internas', 'Domestic steps'), write: writeSteps },
    {
      id: 'action',
      name: text('Normas; ação pedida; mandatos', 'Normas; acción solicitada; mandatos', 'Norms concerned; action requested; mandates'),
      write: writeAction,
    },
  ],
}

function addressees(file: CaseFile, law: Catalogue): readonly Words[] {
  const { language } = file.brief
  const { state } = file.case
  const country = state ? countryName(state, language) : gap(words.noState[language], { at: 'case' })
  return [
    law.getForumOf('sp-communication').name[language],
    words.office[language],
    say(words.subject, language, { country }).map((one) => (one.kind === 'text' ? run(one.text, { bold: true }) : one)),
  ]
}

function writePersons(file: CaseFile): readonly Block[] {
  const { language } = file.brief
  const shielded = findShielded(file)
  const consent = gap(words.noConsent[language], { at: 'brief', id: 'victims' })
  return [
    ...tableVictims(file, words.victimsLead),
    numbered(say(words.consent, language, { consent })),
    ...(shielded.length > 0 ? [numbered(say(words.named, language)), listDesignations(file, shielded)] : []),
  ]
}

function writePerpetrators(file: CaseFile): readonly Block[] {
  const { language } = file.brief
  const { state } = file.case
  const country = state ? run(countryName(state, language), { bold: true }) : gap(words.noState[language], { at: 'case' })
  const authorities = file.people.filter((one) => one.role === 'authority').map((one) => person(one.id))
  const who = authorities.length > 0 ? join(authorities, ', ', words.and[language]) : gap(words.noAuthority[language], { at: 'people' })
  return [
    numbered(say(words.state, language, { country })),
    numbered(say(words.authorities, language, { who })),
    askFor(file, 'perpetrators', words.others),
  ]
}

function writeSource(file: CaseFile): readonly Block[] {
  const { language } = file.brief
  return [
    tellFilers(file, words.submitted),
    numbered(say(words.knowledge, language, { how: gap(words.noKnowledge[language], { at: 'brief', id: 'source' }) })),
    tellContact(file, 'source', { nothing: words.contact, facts: ['email', 'phone'], counsel: 'instead', named: true }),
    numbered(say(words.confidential, language)),
  ]
}

function writeUrgency(file: CaseFile): readonly Block[] {
  const { language } = file.brief
  const known = findLastAct(file, 'facts-known')
  return [
    ...(known ? [numbered(say(words.known, language, { date: dayOf(file, known) }))] : []),
    numbered(say(words.urgent, language)),
    askFor(file, 'urgency', words.urgency),
  ]
}

function writeSteps(file: CaseFile, law: Catalogue): readonly Block[] {
  const { language } = file.brief
  const others = findOtherProcedures(file, law, new Set())
  const elsewhere = others.length > 0 ? words.elsewhere : words.nowhere
  return [
    ...writeDomesticHistory(file, law),
    askFor(file, 'steps', words.answers),
    numbered(say(elsewhere, language)),
    ...(others.length > 0 ? [listProcedures(file, law, others)] : []),
  ]
}

function writeAction(file: CaseFile): readonly Block[] {
  const { language } = file.brief
  const ask = (asked: keyof typeof words) => gap(words[asked][language], { at: 'brief', id: 'action' })
  return [
    numbered(say(words.norms, language, { norms: ask('noNorms') })),
    numbered(say(words.mandates, language, { mandates: ask('noMandates') })),
    numbered(say(words.action, language)),
    list([say(words.letter, language), say(words.measures, language, { measures: ask('noMeasures') }), say(words.public, language)], true),
    ...writeAnnexes(file),
    ...writeSignature(file, 'action', false),
  ]
}
