import type { Catalogue } from '../../../catalogue.ts'
import { citeText } from '../../../cites.ts'
import { text } from '../../../forums/text.ts'
import { findKind } from '../../../track.ts'
import { type Block, gap, join, list, plain, say } from '../../blocks.ts'
import type { CaseFile, FileEvent } from '../../case-file.ts'
import { longDay } from '../../long-day.ts'
import { dayOf, findOwnProceeding } from '../../parts/acts.ts'
import { inTime } from '../../parts/facts.ts'
import { type Followed, tableActs } from '../../parts/history.ts'
import { inSentence } from '../../parts/in-sentence.ts'
import { nameOrganisation } from '../../parts/organisation.ts'
import { listOwnDeadlines } from '../own-deadlines.ts'

const words = {
  about: text(
    '{organisation} solicita informações sobre o andamento do procedimento acima, cujos atos são os seguintes:',
    '{organisation} solicita información sobre el estado del procedimiento de referencia, cuyos actos son los siguientes:',
    '{organisation} enquires about the status of the above proceeding, the steps of which are the following:',
  ),
  noProceeding: text('o procedimento, com seus atos', 'el procedimiento, con sus actos', 'the proceeding, with its steps'),
  stage: text(
    'Desde {day} o procedimento está na seguinte fase: {stage}.',
    'Desde el {day} el procedimiento se encuentra en la etapa siguiente: {stage}.',
    'Since {day} the proceeding has been at the following stage: {stage}.',
  ),
  noDay: text(
    'o dia em que entrou na fase atual',
    'el día en que entró en la etapa actual',
    'the day on which it reached the present stage',
  ),
  last: text(
    'O último ato de que temos registro é de {day}: {act}.',
    'El último acto del que tenemos constancia es del {day}: {act}.',
    'The last step of which we have a record is of {day}: {act}.',
  ),
  ended: text(
    'Consta de nossos registros que o procedimento terminou ({outcome}): {why}.',
    'Consta en nuestros registros que el procedimiento terminó ({outcome}): {why}.',
    'According to our records the proceeding has ended ({outcome}): {why}.',
  ),
  noWhy: text('por que ainda se pergunta', 'por qué se pregunta aún', 'why the question is still asked'),
  overdue: text(
    'Terminaram, sem ato de que tenhamos registro, os prazos a seguir:',
    'Vencieron, sin acto del que tengamos constancia, los plazos siguientes:',
    'The following periods have ended without any step of which we have a record:',
  ),
  overdueOne: text('{rule}, em {day} ({cite})', '{rule}, el {day} ({cite})', '{rule}, on {day} ({cite})'),
  asked: text(
    'Já se pediram informações em {days}.',
    'Ya se solicitó información en estas fechas: {days}.',
    'Information was already requested on {days}.',
  ),
  and: text(' e ', ' y ', ' and '),
  basis: text(
    'O pedido funda-se no direito à informação, no direito de petição e na razoável duração do processo (art. 5º, XXXIII, XXXIV, a, e LXXVIII, da Constituição Federal).',
    'La solicitud se funda en el derecho a la información, el derecho de petición y la duración razonable del proceso (art. 5º, XXXIII, XXXIV, a, y LXXVIII, de la Constitución de Brasil).',
    'The request rests on the right to information, the right of petition and the reasonable length of proceedings (art. 5º, XXXIII, XXXIV, a, and LXXVIII, of the Constitution of Brazil).',
  ),
  lead: text(
    'Solicita-se, respeitosamente, que nos informem:',
    'Solicitamos respetuosamente que se nos informe:',
    'We respectfully ask to be informed:',
  ),
  now: text('em que fase está o procedimento;', 'en qué etapa se encuentra el procedimiento;', 'at what stage the proceeding is;'),
  next: text(
    'que ato vem a seguir, e quando se espera;',
    'qué acto sigue, y cuándo se espera;',
    'what step comes next, and when it is expected;',
  ),
  need: text(
    'se falta de nossa parte alguma informação ou documento.',
    'si falta de nuestra parte alguna información o documento.',
    'whether any information or document is still needed from us.',
  ),
}

export function writeHistory(file: CaseFile, law: Catalogue): readonly Block[] {
  const { language } = file.brief
  const own = findOwnProceeding(file, law)
  if (!own) return [plain(gap(words.noProceeding[language], { at: 'proceedings' }))]
  return [plain(say(words.about, language, { organisation: nameOrganisation(file) })), tableActs(file, own)]
}

/** How long it has waited, told by days: a brief has no clock. */
export function writeWait(file: CaseFile, law: Catalogue): readonly Block[] {
  const { language } = file.brief
  const own = findOwnProceeding(file, law)
  if (!own) return [plain(gap(words.noDay[language], { at: 'proceedings' }))]
  const acts = file.events.filter((event) => event.proceedingId === own.proceeding.id).toSorted(inTime)
  return [...tellStage(file, own, acts), ...tellOverdue(file, law), ...tellEnquiries(file, own, acts)]
}

export function writeQuestions(file: CaseFile, law: Catalogue): readonly Block[] {
  const { language } = file.brief
  const isBrazilian = findOwnProceeding(file, law)?.procedure.country === 'BR'
  return [
    ...(isBrazilian ? [plain(words.basis[language])] : []),
    plain(words.lead[language]),
    list(
      [words.now, words.next, words.need].map((one) => one[language]),
      true,
    ),
  ]
}

function tellStage(file: CaseFile, { proceeding, procedure }: Followed, acts: readonly FileEvent[]): readonly Block[] {
  const { language } = file.brief
  const moved = acts.findLast((event) => findKind(procedure, event.kind)?.moves === proceeding.stage)
  const stage = procedure.stages.find((one) => one.id === proceeding.stage)?.name[language] ?? proceeding.stage
  const noDay = gap(words.noDay[language], { at: 'events', id: proceeding.id })
  const outcome = procedure.outcomes.find((one) => one.id === proceeding.outcome)?.name[language]
  const why = gap(words.noWhy[language], { at: 'brief', id: 'wait' })
  const last = acts.findLast((event) => procedure.events.some((kind) => kind.id === event.kind && !kind.enquires))
  const act = last && inSentence(findKind(procedure, last.kind)?.name[language] ?? last.kind)
  return [
    ...(outcome ? [plain(say(words.ended, language, { outcome: inSentence(outcome), why }))] : []),
    plain(say(words.stage, language, { day: moved ? dayOf(file, moved) : noDay, stage: inSentence(stage) })),
    ...(last && act ? [plain(say(words.last, language, { day: dayOf(file, last), act }))] : []),
  ]
}

/** What the body, or the State before it, was to do by a day that has gone by. */
function tellOverdue(file: CaseFile, law: Catalogue): readonly Block[] {
  const { language } = file.brief
  const overdue = listOwnDeadlines(file, law).flatMap(({ deadline, rule }) => {
    const isTheirs = rule.holder === 'body' || rule.holder === 'state'
    return isTheirs && deadline.state === 'lapsed' && deadline.due ? [{ rule, deadline, due: deadline.due }] : []
  })
  if (overdue.length === 0) return []
  const lines = overdue.map(({ rule, deadline, due }) =>
    say(words.overdueOne, language, {
      rule: inSentence(rule.name[language]),
      day: longDay(due, language),
      cite: citeText(deadline.source.cite, language),
    }),
  )
  return [plain(words.overdue[language]), list(lines)]
}

function tellEnquiries(file: CaseFile, { procedure }: Followed, acts: readonly FileEvent[]): readonly Block[] {
  const { language } = file.brief
  const asked = acts.filter((event) => findKind(procedure, event.kind)?.enquires)
  const days = asked.map((event) => dayOf(file, event))
  return asked.length > 0 ? [plain(say(words.asked, language, { days: join(days, ', ', words.and[language]) }))] : []
}
