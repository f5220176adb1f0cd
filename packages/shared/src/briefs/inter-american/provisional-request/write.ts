import type { Catalogue } from '../../../catalogue.ts'
import { text } from '../../../forums/text.ts'
import { type Block, gap, numbered, say } from '../../blocks.ts'
import type { CaseFile } from '../../case-file.ts'
import { askFor } from '../../parts/argument.ts'
import { writeEvidence } from '../../parts/evidence.ts'
import { findProceedings } from '../../parts/history.ts'
import { listProcedures } from '../../parts/other-procedures.ts'
import { listRequests } from '../../parts/requests.ts'
import { writeSignature } from '../../parts/signature.ts'
import { writeBeneficiaries } from '../protection/beneficiaries.ts'
import { writeComplaints } from '../protection/complaints.ts'
import { listRiskFacts, tellLatest, tellRiskFacts } from '../protection/risk.ts'

const words = {
  matter: text(
    'Com fundamento no artigo 63(2) da Convenção Americana e no artigo 27 do Regulamento da Corte, solicitam-se medidas provisórias no caso {case}, em relação ao seguinte Estado: {state}.',
    'Con fundamento en el artículo 63(2) de la Convención Americana y en el artículo 27 del Reglamento de la Corte, se solicitan medidas provisionales en el caso {case}, respecto del siguiente Estado: {state}.',
    'Under article 63(2) of the American Convention and article 27 of the Rules of Procedure of the Court, provisional measures are requested in the case of {case}, with regard to the following State: {state}.',
  ),
  lead: text(
    'As medidas são solicitadas em favor das pessoas a seguir.',
    'Las medidas se solicitan a favor de las personas siguientes.',
    'The measures are requested on behalf of the following persons.',
  ),
  related: text(
    'Nos casos contenciosos de que a Corte já conhece, as vítimas ou seus representantes podem apresentar diretamente a solicitação, que deve guardar relação com o objeto do caso (artigo 27(3) do Regulamento da Corte).',
    'En los casos contenciosos que ya se encuentran en conocimiento de la Corte, las víctimas o sus representantes pueden presentar directamente la solicitud, que debe tener relación con el objeto del caso (artículo 27(3) del Reglamento de la Corte).',
    'In contentious cases already before the Court, the victims or their representatives may submit the request directly, and it must be related to the subject of the case (article 27(3) of the Rules of Procedure of the Court).',
  ),
  pending: text(
    'O caso corre perante a Corte no seguinte procedimento:',
    'El caso se sigue ante la Corte en el siguiente procedimiento:',
    'The case is before the Court in the following proceeding:',
  ),
  noCase: text('o caso contencioso perante a Corte', 'el caso contencioso ante la Corte', 'the contentious case before the Court'),
  link: text(
    'como os fatos de risco se relacionam com o objeto do caso e com as vítimas nele reconhecidas ou alegadas',
    'cómo los hechos de riesgo se relacionan con el objeto del caso y con las víctimas en él reconocidas o alegadas',
    'how the facts of the risk relate to the subject of the case and to the victims found or alleged in it',
  ),
  grave: text(
    'A Corte pode ordenar medidas provisórias em casos de extrema gravidade e urgência, quando necessário para evitar danos irreparáveis às pessoas (artigo 63(2) da Convenção Americana). Os fatos que mostram o risco são os seguintes.',
    'La Corte puede ordenar medidas provisionales en casos de extrema gravedad y urgencia, cuando se haga necesario evitar daños irreparables a las personas (artículo 63(2) de la Convención Americana). Los hechos que muestran el riesgo son los siguientes.',
    'The Court may order provisional measures in cases of extreme gravity and urgency, when necessary to avoid irreparable damage to persons (article 63(2) of the American Convention). The facts that show the risk are the following.',
  ),
  askGrave: text(
    'por que a ameaça alcança o grau de extrema gravidade, com os parágrafos de fato e anexos que o mostram',
    'por qué la amenaza alcanza el grado de extrema gravedad, con los párrafos de hecho y anexos que lo muestran',
    'why the threat reaches the degree of extreme gravity, with the paragraphs of fact and annexes that show it',
  ),
  urgent: text(
    'O risco é iminente e exige resposta imediata (artigo 63(2) da Convenção Americana).',
    'El riesgo es inminente y exige una respuesta inmediata (artículo 63(2) de la Convención Americana).',
    'The risk is imminent and calls for an immediate response (article 63(2) of the American Convention).',
  ),
  askUrgent: text(
    'por que o dano pode ocorrer a qualquer momento, a partir dos fatos mais recentes',
    'por qué el daño puede ocurrir en cualquier momento, a partir de los hechos más recientes',
    'why the damage may occur at any moment, from the latest facts',
  ),
  requests: text(
    'Pelo exposto, solicita-se à Corte Interamericana de Direitos Humanos que:',
    'Por lo expuesto, se solicita a la Corte Interamericana de Derechos Humanos que:',
    'For these reasons the Inter-American Court of Human Rights is requested to:',
  ),
  presidency: text(
    'se não estiver reunida, a Presidência requeira ao Estado as providências urgentes necessárias (artigo 27(6) do Regulamento);',
    'si no estuviere reunida, la Presidencia requiera al Estado las providencias urgentes necesarias (artículo 27(6) del Reglamento);',
    'if it is not sitting, have the Presidency call upon the State to adopt the urgent measures that are necessary (article 27(6) of the Rules of Procedure);',
  ),
  order: text(
    'ordene ao Estado que adote sem demora as medidas necessárias para proteger as pessoas beneficiárias, em particular: {measures};',
    'ordene al Estado adoptar sin dilación las medidas necesarias para proteger a las personas beneficiarias, en particular: {measures};',
    'order the State to adopt without delay the measures necessary to protect the beneficiaries, in particular: {measures};',
  ),
  noMeasures: text(
    'as medidas concretas de proteção que se pedem, para cada pessoa',
    'las medidas concretas de protección que se piden, para cada persona',
    'the specific measures of protection that are asked for, for each person',
  ),
  report: text(
    'disponha que o Estado informe periodicamente sobre as medidas e que as pessoas beneficiárias apresentem observações (artigo 27(7) do Regulamento).',
    'disponga que el Estado informe periódicamente sobre las medidas y que las personas beneficiarias presenten observaciones (artículo 27(7) del Reglamento).',
    'direct the State to report periodically on the measures and allow the beneficiaries to submit observations (article 27(7) of the Rules of Procedure).',
  ),
}

export const irreparable = {
  law: text(
    'As medidas são necessárias para evitar danos irreparáveis às pessoas (artigo 63(2) da Convenção Americana).',
    'Las medidas son necesarias para evitar daños irreparables a las personas (artículo 63(2) de la Convención Americana).',
    'The measures are necessary to avoid irreparable damage to persons (article 63(2) of the American Convention).',
  ),
  ask: text(
    'que bens jurídicos estão em risco para cada pessoa e por que o dano não poderia ser reparado',
    'qué bienes jurídicos están en riesgo para cada persona y por qué el daño no podría ser reparado',
    'which rights and interests of each person are at risk and why the damage could not be repaired',
  ),
}

export function writePersons(file: CaseFile): readonly Block[] {
  return writeBeneficiaries(file, { ...words, section: 'beneficiaries' })
}

/** Rules of the Court art. 27(3): victims may ask only in a case before the Court. */
export function writeSubject(file: CaseFile, law: Catalogue): readonly Block[] {
  const { language } = file.brief
  const cases = findProceedings(file, law, ({ id }) => id === 'iacthr-contentious' || id === 'iacthr-monitoring')
  return [
    numbered(say(words.related, language)),
    ...(cases.length > 0
      ? [numbered(say(words.pending, language)), listProcedures(file, law, cases)]
      : [numbered(gap(words.noCase[language], { at: 'proceedings' }))]),
    askFor(file, 'subject', words.link),
  ]
}

export function writeGravity(file: CaseFile): readonly Block[] {
  return [numbered(say(words.grave, file.brief.language)), ...tellRiskFacts(file), askFor(file, 'gravity', words.askGrave)]
}

export function writeUrgency(file: CaseFile): readonly Block[] {
  return [
    numbered(say(words.urgent, file.brief.language)),
    ...tellLatest(file, listRiskFacts(file)),
    askFor(file, 'urgency', words.askUrgent),
  ]
}

export function writeDomestic(file: CaseFile, law: Catalogue): readonly Block[] {
  return writeComplaints(file, law, 'domestic')
}

export function writeWanted(file: CaseFile): readonly Block[] {
  const { language } = file.brief
  const measures = gap(words.noMeasures[language], { at: 'brief', id: 'measures' })
  return [
    ...listRequests(file, words.requests, [
      say(words.presidency, language),
      say(words.order, language, { measures }),
      say(words.report, language),
    ]),
    ...writeEvidence(file),
    ...writeSignature(file, 'measures'),
  ]
}
