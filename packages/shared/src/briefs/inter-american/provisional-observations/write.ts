import type { Catalogue } from '../../../catalogue.ts'
import { text } from '../../../forums/text.ts'
import { type Block, numbered, say } from '../../blocks.ts'
import type { CaseFile } from '../../case-file.ts'
import { findLastAct, findOwnProceeding } from '../../parts/acts.ts'
import { askFor } from '../../parts/argument.ts'
import { tableActs } from '../../parts/history.ts'
import { writeInTime } from '../../parts/in-time.ts'
import { matterOf } from '../matter.ts'
import { askToMaintain } from '../protection/pleas.ts'
import { tellReports } from '../protection/reports.ts'
import { tableSituation, tellIncidents } from '../protection/risk.ts'

const words = {
  matter: text(
    'A representação das pessoas beneficiárias apresenta as suas observações sobre as medidas provisórias ordenadas no assunto {case}{numberIfAny} (artigo 63(2) da Convenção Americana e artigo 27(7) do Regulamento da Corte).',
    'La representación de las personas beneficiarias presenta sus observaciones sobre las medidas provisionales ordenadas en el asunto {case}{numberIfAny} (artículo 63(2) de la Convención Americana y artículo 27(7) del Reglamento de la Corte).',
    'The representatives of the beneficiaries submit their observations on the provisional measures ordered in the matter of {case}{numberIfAny} (article 63(2) of the American Convention and article 27(7) of the Rules of Procedure of the Court).',
  ),
  opened: text(
    'O relatório do Estado foi transmitido em {date}.',
    'El informe del Estado fue trasladado el {date}.',
    'The State’s report was transmitted on {date}.',
  ),
  noOpening: text(
    'o dia em que o relatório do Estado foi transmitido, e a data que a Corte fixou',
    'el día en que el informe del Estado fue trasladado, y la fecha que la Corte fijó',
    'the day on which the State’s report was transmitted, and the date that the Court set',
  ),
  situation: text(
    'A situação das pessoas beneficiárias é a seguinte.',
    'La situación de las personas beneficiarias es la siguiente.',
    'The situation of the beneficiaries is the following.',
  ),
  course: text(
    'O trâmite das medidas provisórias foi o seguinte.',
    'El trámite de las medidas provisionales ha sido el siguiente.',
    'The course of the provisional measures has been the following.',
  ),
  reply: text(
    'o que o Estado afirma, ponto por ponto, o que as pessoas beneficiárias observam, e a prova de cada observação',
    'lo que el Estado afirma, punto por punto, lo que las personas beneficiarias observan, y la prueba de cada observación',
    'what the State says, point by point, what the beneficiaries observe, and the evidence for each observation',
  ),
  why: text(
    'por que a extrema gravidade, a urgência e o risco de danos irreparáveis persistem (artigo 63(2) da Convenção Americana)',
    'por qué la extrema gravedad, la urgencia y el riesgo de daños irreparables persisten (artículo 63(2) de la Convención Americana)',
    'why the extreme gravity, the urgency and the risk of irreparable damage persist (article 63(2) of the American Convention)',
  ),
  lead: text(
    'Pelo exposto, solicita-se à Corte Interamericana de Direitos Humanos que:',
    'Por lo expuesto, se solicita a la Corte Interamericana de Derechos Humanos que:',
    'For these reasons the Inter-American Court of Human Rights is requested to:',
  ),
  maintain: text('mantenha as medidas provisórias;', 'mantenga vigentes las medidas provisionales;', 'maintain the provisional measures;'),
  refuse: text(
    'não acolha o pedido de levantamento apresentado pelo Estado em {date};',
    'no acoja la solicitud de levantamiento presentada por el Estado el {date};',
    'not accede to the State’s request of {date} that they be lifted;',
  ),
  report: text(
    'requeira ao Estado que continue a informar sobre as medidas (artigo 27(7) do Regulamento);',
    'requiera al Estado que continúe informando sobre las medidas (artículo 27(7) del Reglamento);',
    'require the State to continue to report on the measures (article 27(7) of the Rules of Procedure);',
  ),
  further: text('determine, ainda: {measures}.', 'disponga, además: {measures}.', 'direct, further: {measures}.'),
  noFurther: text(
    'o que mais se pede: ampliação a outras pessoas, medida concreta, audiência',
    'qué más se pide: ampliación a otras personas, medida concreta, audiencia',
    'what else is asked: extension to other persons, a specific measure, a hearing',
  ),
}

/** The decisions by which the measures stand: the risk is told from the first of them that is recorded last. */
const ordered = ['urgent-measures-ordered', 'measures-ordered'] as const

export function writeBeneficiariesNow(file: CaseFile, law: Catalogue): readonly Block[] {
  const { language } = file.brief
  return [
    numbered(say(words.matter, language, matterOf(file))),
    ...writeInTime(file, law, { ...words, section: 'beneficiaries', rules: ['iacthr-provisional-measures-observations'] }),
    numbered(say(words.situation, language)),
    tableSituation(file, 'beneficiaries'),
  ]
}

export function writeReply(file: CaseFile, law: Catalogue): readonly Block[] {
  const own = findOwnProceeding(file, law)
  return [
    ...(own ? [numbered(say(words.course, file.brief.language)), tableActs(file, own)] : []),
    ...tellReports(file, law, 'iacthr-provisional-measures-reports'),
    askFor(file, 'reply', words.reply),
  ]
}

export function writePersistence(file: CaseFile): readonly Block[] {
  return [
    ...tellIncidents(file, findLastAct(file, ...ordered)),
    askFor(file, 'persistence', words.why),
    ...askToMaintain(file, 'persistence', words),
  ]
}
