import type { Catalogue } from '../../../catalogue.ts'
import { text } from '../../../forums/text.ts'
import { type Block, numbered, say } from '../../blocks.ts'
import type { CaseFile } from '../../case-file.ts'
import { dayOf, findLastAct, findOwnProceeding } from '../../parts/acts.ts'
import { askFor } from '../../parts/argument.ts'
import { tableActs } from '../../parts/history.ts'
import { writeInTime } from '../../parts/in-time.ts'
import { matterOf } from '../matter.ts'
import { askToMaintain } from '../protection/pleas.ts'
import { tellReports } from '../protection/reports.ts'
import { tableSituation, tellIncidents } from '../protection/risk.ts'

const words = {
  matter: text(
    'A representação das pessoas beneficiárias apresenta as suas observações sobre a implementação da medida cautelar nº {number}, outorgada em relação ao seguinte Estado: {state} (artigo 25(9) a (11) do Regulamento da Comissão).',
    'La representación de las personas beneficiarias presenta sus observaciones sobre la implementación de la medida cautelar n.º {number}, otorgada respecto del siguiente Estado: {state} (artículo 25(9) a (11) del Reglamento de la Comisión).',
    'The representatives of the beneficiaries submit their observations on the implementation of precautionary measure no. {number}, granted with regard to the following State: {state} (article 25(9) to (11) of the Commission’s Rules of Procedure).',
  ),
  granted: text(
    'A resolução de outorga foi notificada em {date}.',
    'La resolución de otorgamiento fue notificada el {date}.',
    'The resolution granting the measures was notified on {date}.',
  ),
  opened: text(
    'As observações foram solicitadas em {date}.',
    'Las observaciones fueron solicitadas el {date}.',
    'The observations were asked for on {date}.',
  ),
  noOpening: text(
    'o dia em que a Comissão solicitou as observações, e a data que fixou',
    'el día en que la Comisión solicitó las observaciones, y la fecha que fijó',
    'the day on which the Commission asked for the observations, and the date that it set',
  ),
  situation: text(
    'A situação das pessoas beneficiárias é a seguinte.',
    'La situación de las personas beneficiarias es la siguiente.',
    'The situation of the beneficiaries is the following.',
  ),
  course: text(
    'O trâmite da medida cautelar foi o seguinte.',
    'El trámite de la medida cautelar ha sido el siguiente.',
    'The course of the precautionary measure has been the following.',
  ),
  taken: text(
    'cada medida adotada pelo Estado, se foi acordada com as pessoas beneficiárias, e o que falta ou falhou',
    'cada medida adoptada por el Estado, si fue concertada con las personas beneficiarias, y qué falta o falló',
    'each measure taken by the State, whether it was agreed with the beneficiaries, and what is missing or has failed',
  ),
  persists: text(
    'A Comissão avalia periodicamente se as medidas devem ser mantidas, modificadas ou levantadas (artigo 25(9) do Regulamento).',
    'La Comisión evalúa con periodicidad si las medidas deben mantenerse, modificarse o levantarse (artículo 25(9) del Reglamento).',
    'The Commission evaluates periodically whether measures are to be maintained, modified or lifted (article 25(9) of the Rules of Procedure).',
  ),
  why: text(
    'por que a gravidade, a urgência e o risco de dano irreparável persistem',
    'por qué la gravedad, la urgencia y el riesgo de daño irreparable persisten',
    'why the seriousness, the urgency and the risk of irreparable harm persist',
  ),
  lead: text(
    'Pelo exposto, solicita-se à Comissão Interamericana de Direitos Humanos que:',
    'Por lo expuesto, se solicita a la Comisión Interamericana de Derechos Humanos que:',
    'For these reasons the Inter-American Commission on Human Rights is requested to:',
  ),
  maintain: text('mantenha as medidas cautelares;', 'mantenga vigentes las medidas cautelares;', 'maintain the precautionary measures;'),
  refuse: text(
    'não acolha o pedido de levantamento apresentado pelo Estado em {date};',
    'no acoja la solicitud de levantamiento presentada por el Estado el {date};',
    'not accede to the State’s request of {date} that they be lifted;',
  ),
  report: text(
    'requeira ao Estado informação detalhada sobre a implementação, com data fixada para apresentá-la;',
    'requiera al Estado información detallada sobre la implementación, con fecha fijada para presentarla;',
    'require the State to give detailed information on the implementation by a date that it sets;',
  ),
  further: text(
    'adote as medidas de seguimento a seguir (artigo 25(10) do Regulamento): {measures}.',
    'adopte las siguientes medidas de seguimiento (artículo 25(10) del Reglamento): {measures}.',
    'take the following measures of follow-up (article 25(10) of the Rules of Procedure): {measures}.',
  ),
  noFurther: text(
    'ampliação a outras pessoas, reunião de trabalho, audiência, visita, cronograma ou resolução de seguimento',
    'ampliación a otras personas, reunión de trabajo, audiencia, visita, cronograma o resolución de seguimiento',
    'extension to other persons, working meeting, hearing, visit, timetable or follow-up resolution',
  ),
}

export function writeBeneficiariesNow(file: CaseFile, law: Catalogue): readonly Block[] {
  const { language } = file.brief
  const granted = findLastAct(file, 'measures-granted')
  return [
    numbered(say(words.matter, language, matterOf(file))),
    ...(granted ? [numbered(say(words.granted, language, { date: dayOf(file, granted) }))] : []),
    ...writeInTime(file, law, { ...words, section: 'beneficiaries', rules: ['iachr-pm-observations'] }),
    numbered(say(words.situation, language)),
    tableSituation(file, 'beneficiaries'),
  ]
}

export function writeTaken(file: CaseFile, law: Catalogue): readonly Block[] {
  const own = findOwnProceeding(file, law)
  return [
    ...(own ? [numbered(say(words.course, file.brief.language)), tableActs(file, own)] : []),
    ...tellReports(file, law, 'iachr-pm-initial-report'),
    askFor(file, 'measures', words.taken),
  ]
}

export function writePersistence(file: CaseFile): readonly Block[] {
  return [
    ...tellIncidents(file, findLastAct(file, 'measures-granted')),
    numbered(say(words.persists, file.brief.language)),
    askFor(file, 'risk', words.why),
  ]
}

export function writePleas(file: CaseFile): readonly Block[] {
  return askToMaintain(file, 'requests', words)
}
