import type { Catalogue } from '../../../catalogue.ts'
import { text } from '../../../forums/text.ts'
import { type Block, gap, numbered, say } from '../../blocks.ts'
import type { CaseFile } from '../../case-file.ts'
import { dayOf, findLastAct, findLastIn } from '../../parts/acts.ts'
import { askFor } from '../../parts/argument.ts'
import { writeAnnexesIfAny } from '../../parts/evidence.ts'
import { writeInTime } from '../../parts/in-time.ts'
import { listRequests } from '../../parts/requests.ts'
import { writeSignature } from '../../parts/signature.ts'
import { pleas } from '../court/pleas.ts'
import { tellCommission } from '../court/trail.ts'
import { writeRemedies } from '../iachr-petition/remedies.ts'
import { matterOf } from '../matter.ts'

const words = {
  matter: text(
    'Os representantes das supostas vítimas apresentam as suas observações às exceções preliminares opostas pelo Estado ({state}) no caso {case}{numberIfAny} (artigo 42(4) do Regulamento da Corte).',
    'Los representantes de las presuntas víctimas presentan sus observaciones a las excepciones preliminares opuestas por el Estado ({state}) en el caso {case}{numberIfAny} (artículo 42(4) del Reglamento de la Corte).',
    'The representatives of the alleged victims submit their observations on the preliminary objections of the State ({state}) in the case of {case}{numberIfAny} (article 42(4) of the Rules of Procedure of the Court).',
  ),
  answered: text(
    'O Estado apresentou a sua contestação em {date}.',
    'El Estado presentó su contestación el {date}.',
    'The State filed its answer on {date}.',
  ),
  opened: text(
    'As exceções preliminares foram transmitidas aos representantes em {date}.',
    'Las excepciones preliminares fueron trasladadas a los representantes el {date}.',
    'The preliminary objections were transmitted to the representatives on {date}.',
  ),
  noOpening: text(
    'o dia em que as exceções preliminares foram recebidas',
    'el día en que se recibieron las excepciones preliminares',
    'the day on which the preliminary objections were received',
  ),
  form: text(
    'As exceções preliminares só podem ser opostas na contestação e não suspendem o procedimento sobre o mérito nem os prazos (artigo 42(1) e (3) do Regulamento). Ao opô-las, o Estado deve expor os fatos, os fundamentos de direito, as conclusões e os documentos que as apoiam (artigo 42(2) do Regulamento).',
    'Las excepciones preliminares solo podrán ser opuestas en la contestación y no suspenden el procedimiento en cuanto al fondo ni los plazos (artículo 42(1) y (3) del Reglamento). Al oponerlas, el Estado debe exponer los hechos, los fundamentos de derecho, las conclusiones y los documentos que las apoyan (artículo 42(2) del Reglamento).',
    'Preliminary objections may be raised only in the answer and suspend neither the proceedings on the merits nor any period (article 42(1) and (3) of the Rules of Procedure). In raising them the State must set out the facts, the legal grounds, its conclusions and the documents that support them (article 42(2) of the Rules of Procedure).',
  ),
  each: text(
    'cada exceção que o Estado opõe, e se ela é de fato preliminar (competência ou admissibilidade) ou toca o mérito',
    'cada excepción que el Estado opone, y si es en verdad preliminar (competencia o admisibilidad) o atañe al fondo',
    'each objection that the State raises, and whether it is truly preliminary (jurisdiction or admissibility) or goes to the merits',
  ),
  waiver: text(
    'As objeções à admissibilidade devem ser apresentadas na etapa de admissibilidade perante a Comissão, antes da sua decisão (artigo 30(6) do Regulamento da Comissão); a que não o foi entende-se renunciada.',
    'Las objeciones a la admisibilidad deben presentarse en la etapa de admisibilidad ante la Comisión, antes de su decisión (artículo 30(6) del Reglamento de la Comisión); la que no lo fue se entiende renunciada.',
    'Objections to admissibility are to be raised at the admissibility stage before the Commission, before its decision (article 30(6) of the Commission’s Rules of Procedure); one that was not is taken as waived.',
  ),
  replied: text(
    'Perante a Comissão, o Estado respondeu à petição em {date}.',
    'Ante la Comisión, el Estado respondió a la petición el {date}.',
    'Before the Commission the State replied to the petition on {date}.',
  ),
  challenged: text(
    'Perante a Comissão, o Estado questionou a admissibilidade em {date}.',
    'Ante la Comisión, el Estado cuestionó la admisibilidad el {date}.',
    'Before the Commission the State challenged admissibility on {date}.',
  ),
  admitted: text(
    'O relatório de admissibilidade foi notificado em {date}.',
    'El informe de admisibilidad fue notificado el {date}.',
    'The report on admissibility was notified on {date}.',
  ),
  noAdmission: text(
    'o dia em que a Comissão decidiu sobre a admissibilidade',
    'el día en que la Comisión decidió sobre la admisibilidad',
    'the day on which the Commission decided on admissibility',
  ),
  raised: text(
    'se o Estado opôs a exceção, com o mesmo conteúdo, antes dessa decisão, com a folha do expediente da Comissão',
    'si el Estado opuso la excepción, con el mismo contenido, antes de esa decisión, con la foja del expediente de la Comisión',
    'whether the State raised the objection, with the same content, before that decision, with the page of the Commission’s file',
  ),
  others: text(
    'a resposta às demais exceções: competência em razão da matéria, da pessoa, do tempo ou do lugar, prazo, duplicação, controle de legalidade',
    'la respuesta a las demás excepciones: competencia en razón de la materia, la persona, el tiempo o el lugar, plazo, duplicación, control de legalidad',
    'the answer to the other objections: jurisdiction as to subject, person, time or place, timeliness, duplication, review of legality',
  ),
  acknowledged: text(
    'O reconhecimento de responsabilidade do Estado foi transmitido em {date}. Ouvidas as partes, cabe à Corte decidir sobre a sua procedência e os seus efeitos (artigos 62 e 64 do Regulamento).',
    'El reconocimiento de responsabilidad del Estado fue trasladado el {date}. Oídas las partes, corresponde a la Corte resolver sobre su procedencia y sus efectos (artículos 62 y 64 del Reglamento).',
    'The State’s acknowledgment of responsibility was transmitted on {date}. Having heard the parties, the Court decides whether to accept it and on its effects (articles 62 and 64 of the Rules of Procedure).',
  ),
  scope: text(
    'que fatos, violações e reparações o Estado reconhece, o que continua em controvérsia e o que pedem as vítimas',
    'qué hechos, violaciones y reparaciones reconoce el Estado, qué sigue en controversia y qué piden las víctimas',
    'which facts, violations and reparations the State acknowledges, what remains in dispute, and what the victims ask',
  ),
  none: text(
    'Não foi transmitido aos representantes reconhecimento de responsabilidade do Estado (artigo 62 do Regulamento).',
    'No se ha trasladado a los representantes reconocimiento de responsabilidad del Estado (artículo 62 del Reglamento).',
    'No acknowledgment of responsibility by the State has been transmitted to the representatives (article 62 of the Rules of Procedure).',
  ),
  unknown: text(
    'se o Estado reconhece responsabilidade, no todo ou em parte, segundo a sua contestação',
    'si el Estado reconoce responsabilidad, en todo o en parte, según su contestación',
    'whether the State acknowledges responsibility, in whole or in part, according to its answer',
  ),
  joined: text(
    'subsidiariamente, decida em uma só sentença (artigo 42(6) do Regulamento), com o mérito, as que não forem estritamente preliminares;',
    'subsidiariamente, resuelva en una sola sentencia (artículo 42(6) del Reglamento), junto con el fondo, las que no sean estrictamente preliminares;',
    'in the alternative, decide in a single judgment (article 42(6) of the Rules of Procedure), together with the merits, those that are not strictly preliminary;',
  ),
  proceed: text(
    'prossiga com o conhecimento do caso.',
    'continúe con el conocimiento del caso.',
    'proceed with its consideration of the case.',
  ),
}

export function writeObjections(file: CaseFile, law: Catalogue): readonly Block[] {
  const { language } = file.brief
  const answer = findLastAct(file, 'state-answer-received')
  return [
    numbered(say(words.matter, language, matterOf(file))),
    ...(answer ? [numbered(say(words.answered, language, { date: dayOf(file, answer) }))] : []),
    ...writeInTime(file, law, { ...words, section: 'objections', rules: ['iacthr-observations-preliminary-objections'] }),
    numbered(say(words.form, language)),
    askFor(file, 'objections', words.each),
  ]
}

/** What the State said before the Commission, and when, against the day of the decision on admissibility. */
export function writeTiming(file: CaseFile, law: Catalogue): readonly Block[] {
  const { language } = file.brief
  const told = [
    { act: findLastIn(file, 'iachr-petition', 'state-reply-received'), sentence: words.replied },
    { act: findLastIn(file, 'iachr-petition', 'state-challenge-received'), sentence: words.challenged },
    { act: findLastIn(file, 'iachr-petition', 'admissibility-report-notified'), sentence: words.admitted },
  ]
  const isDecided = findLastIn(file, 'iachr-petition', 'admissibility-report-notified', 'admissibility-deferred') !== undefined
  return [
    numbered(say(words.waiver, language)),
    ...tellCommission(file, law),
    ...told.flatMap(({ act, sentence }) => (act ? [numbered(say(sentence, language, { date: dayOf(file, act) }))] : [])),
    ...(isDecided ? [] : [numbered(gap(words.noAdmission[language], { at: 'events' }))]),
    askFor(file, 'timing', words.raised),
  ]
}

export function writeRequirements(file: CaseFile, law: Catalogue): readonly Block[] {
  return [...writeRemedies(file, law, 'requirements'), askFor(file, 'requirements', words.others)]
}

export function writeAcknowledgment(file: CaseFile): readonly Block[] {
  const { language } = file.brief
  const acknowledged = findLastAct(file, 'acknowledgment-transmitted')
  if (!acknowledged) {
    const isAnswered = findLastAct(file, 'state-answer-received') !== undefined
    return isAnswered ? [numbered(say(words.none, language))] : [askFor(file, 'acknowledgment', words.unknown)]
  }
  return [numbered(say(words.acknowledged, language, { date: dayOf(file, acknowledged) })), askFor(file, 'acknowledgment', words.scope)]
}

export function writePleas(file: CaseFile): readonly Block[] {
  const { language } = file.brief
  const requests = [pleas.reject, words.joined, words.proceed].map((one) => say(one, language))
  return [...listRequests(file, pleas.lead, requests), ...writeAnnexesIfAny(file), ...writeSignature(file, 'requests', false)]
}
