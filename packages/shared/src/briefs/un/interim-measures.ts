import type { Catalogue } from '../../catalogue.ts'
import { text } from '../../forums/text.ts'
import { fill } from '../../forums/un/words.ts'
import { type Block, gap, list, numbered, run, say, type Words } from '../blocks.ts'
import type { CaseFile } from '../case-file.ts'
import { findLastAct, placeOfActs } from '../parts/acts.ts'
import { askFor } from '../parts/argument.ts'
import { writeAnnexes } from '../parts/evidence.ts'
import { tellFact } from '../parts/facts.ts'
import { tellContact, tellFilers, tellRepresentatives } from '../parts/filers.ts'
import { writeDomesticHistory } from '../parts/remedies.ts'
import { writeSignature } from '../parts/signature.ts'
import { tableVictims } from '../parts/victims.ts'
import type { Template } from '../template.ts'
import { type Committee, speak, spoken } from './committee.ts'
import { unLanguages } from './communication.ts'
import { tellCommunication } from './number.ts'

const words = {
  secretariat: spoken(
    'Sección de Peticiones y Acciones Urgentes, Oficina del Alto Comisionado de las Naciones Unidas para los Derechos Humanos, Ginebra',
    'Petitions and Urgent Actions Section, Office of the United Nations High Commissioner for Human Rights, Geneva',
  ),
  urgent: spoken('URGENTE: solicitud de medidas provisionales', 'URGENT: request for interim measures'),
  personsLead: spoken('La solicitud se refiere a las personas siguientes.', 'The request concerns the following persons.'),
  filed: spoken('La solicitud es presentada por {who}.', 'The request is submitted by {who}.'),
  represented: spoken('La representación corresponde a {who}.', 'They are represented by {who}.'),
  whereabouts: spoken('Paradero actual: {where}.', 'Present whereabouts: {where}.'),
  noWhereabouts: spoken(
    'dónde está cada persona y, si está privada de libertad, en qué establecimiento',
    'where each person is and, if deprived of liberty, in which facility',
  ),
  contact: spoken(
    'nombre, teléfono y correo electrónico de quien puede responder de inmediato',
    'name, telephone and e-mail of somebody who can reply at once',
  ),
  law: spoken(
    'El Comité puede pedir al Estado parte que adopte las medidas provisionales necesarias para evitar un daño irreparable a la víctima; ello no prejuzga la admisibilidad ni el fondo ({interim}).',
    'The Committee may request the State party to take the interim measures necessary to avoid irreparable damage to the victim; this implies no determination on admissibility or on the merits ({interim}).',
  ),
  noRisk: spoken('el riesgo, con el día desde el que existe', 'the risk, with the day since which it exists'),
  act: spoken('Acto temido: {what}.', 'Act feared: {what}.'),
  noAct: spoken(
    'qué acto causaría el daño, qué autoridad lo ordenó, y el día, la hora y el lugar previstos (vuelo y destino, si es una expulsión)',
    'which act would cause the harm, which authority ordered it, and the day, hour and place set for it (flight and destination, if it is a removal)',
  ),
  irreparable: spoken('El daño sería irreparable: {why}.', 'The harm would be irreparable: {why}.'),
  noReason: spoken(
    'la naturaleza del daño, por qué es inminente y personal, por qué no podría repararse, y la prueba, con sus anexos',
    'the nature of the harm, why it is imminent and personal, why it could not be repaired, and the evidence, with its annexes',
  ),
  steps: spoken(
    'qué recursos con efecto suspensivo se intentaron y con qué resultado, o por qué no los hay',
    'which remedies with suspensive effect were tried and with what result, or why there are none',
  ),
  ask: spoken(
    'Se solicita al Comité que, mientras examina la {c}, pida al Estado parte que:',
    'The Committee is requested to ask the State party, while the {c} is under its consideration, to:',
  ),
  measure: spoken('{what};', '{what};'),
  noMeasure: spoken(
    'la medida exacta que se pide (por ejemplo, no expulsar a la persona a un país determinado)',
    'the exact measure that is sought (for instance, not to remove the person to a given country)',
  ),
  report: spoken('informe sin demora al Comité de lo que haya hecho.', 'inform the Committee without delay of what it has done.'),
}

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
    sections: [
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
    ],
  }
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
    tellContact(file, 'person', words.contact),
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
