import type { Catalogue } from '../../catalogue.ts'
import { text } from '../../forums/text.ts'
import { fill } from '../../forums/un/words.ts'
import { type Block, gap, list, numbered, run, say, type Words } from '../blocks.ts'
import type { CaseFile } from '../case-file.ts'
import { findLastAct, placeOfActs } from '../parts/acts.ts'
import { askFor } from '../parts/argument.ts'
import { tellContact } from '../parts/contact.ts'
import { writeAnnexes } from '../parts/evidence.ts'
import { tellFact } from '../parts/facts.ts'
import { tellFilers, tellRepresentatives } from '../parts/filers.ts'
import { writeDomesticHistory } from '../parts/remedies.ts'
import { writeSignature } from '../parts/signature.ts'
import { tableVictims } from '../parts/victims.ts'
import type { Template, TemplateSection } from '../template.ts'
import { type Committee, speak } from './committee.ts'
import { unLanguages } from './communication.ts'
import { words } from './interim-measures/words.ts'
import { tellCommunication } from './number.ts'

/** Request for interim measures: an urgent letter, with the communication or after it. */
export function interimMeasuresTo(committee: Committee): Template {
  const { id, short, terms } = committee
  return {
    id: `${id}-interim-measures`,
    name: fill(
      terms,
      `Pedido de medidas provisórias ao ${short['pt-BR']}`,
      `Solicitud de medidas provisionales al ${short.es}`,
      `Request for interim measures to the ${short.en}`,
    ),
    forum: id,
    procedures: [committee.procedure],
    filing: 'interim-measures-request',
    title: text('Pedido de medidas provisórias', 'Solicitud de medidas provisionales', 'Request for interim measures'),
    slug: text(`medidas-provisorias-${id}`, `medidas-provisionales-${id}`, `interim-measures-${id}`),
    languages: unLanguages,
    opening: { kind: 'letter', to: (file, law) => addressees(file, law, committee) },
    citations: 'un',
    limits: [],
    sections: sectionsFor(committee),
  }
}

function sectionsFor(committee: Committee): readonly TemplateSection[] {
  return [
    {
      id: 'person',
      name: text('Pessoa em risco', 'Persona en riesgo', 'Person at risk'),
      write: (file, law) => writePerson(file, law, committee),
    },
    {
      id: 'harm',
      name: text('Dano irreparável: qual e quando', 'Daño irreparable: cuál y cuándo', 'Irreparable harm: which, and when'),
      write: (file) => writeHarm(file, committee),
    },
    {
      id: 'steps',
      name: text('Providências internas', 'Gestiones internas', 'Domestic steps'),
      write: (file, law) => [...writeDomesticHistory(file, law), askFor(file, 'steps', words.steps)],
    },
    {
      id: 'measures',
      name: text('Medidas solicitadas', 'Medidas solicitadas', 'Measures requested'),
      write: (file) => writeMeasures(file, committee),
    },
  ]
}

function addressees(file: CaseFile, law: Catalogue, { procedure }: Committee): readonly Words[] {
  const { language } = file.brief
  const committee = law.getForumOf(procedure).name[language]
  return [committee, words.secretariat[language], run(words.urgent[language], { bold: true })]
}

function writePerson(file: CaseFile, law: Catalogue, committee: Committee): readonly Block[] {
  const { language } = file.brief
  const where = gap(words.noWhereabouts[language], { at: 'brief', id: 'person' })
  return [
    tellCommunication(file, law, committee),
    ...tableVictims(file, words.personsLead),
    numbered(say(words.whereabouts, language, { where })),
    tellFilers(file, words.filed),
    tellRepresentatives(file, words.represented),
    tellContact(file, 'person', {
      nothing: words.contact,
      facts: ['phone', 'email'],
      counsel: 'instead',
      named: true,
      rest: words.noUrgentContact,
    }),
  ]
}

function writeHarm(file: CaseFile, committee: Committee): readonly Block[] {
  const { language } = file.brief
  const risk = findLastAct(file, 'irreparable-risk-arisen')
  const noRisk = gap(words.noRisk[language], placeOfActs(file))
  return [
    numbered(say(speak(committee, words.law), language)),
    ...(risk ? tellFact(file, risk) : [numbered(noRisk)]),
    numbered(say(words.act, language, { what: gap(words.noAct[language], { at: 'brief', id: 'harm' }) })),
    numbered(say(words.irreparable, language, { why: gap(words.noReason[language], { at: 'brief', id: 'harm' }) })),
  ]
}

function writeMeasures(file: CaseFile, committee: Committee): readonly Block[] {
  const { language } = file.brief
  const what = gap(words.noMeasure[language], { at: 'brief', id: 'measures' })
  return [
    numbered(say(speak(committee, words.ask), language)),
    list([say(words.measure, language, { what }), say(words.report, language)], true),
    ...writeAnnexes(file),
    ...writeSignature(file, 'measures', false),
  ]
}
