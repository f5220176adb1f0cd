import { text } from '../../forums/text.ts'
import type { Text } from '../../languages.ts'
import { type Block, gap, type Inline, list, numbered, run, say, type Words } from '../blocks.ts'
import type { CaseFile, FileDeadline } from '../case-file.ts'
import { longDay } from '../long-day.ts'
import { dayOf } from './acts.ts'
import { noteOf, tellSteps } from './deadline.ts'
import { finalDecisionLabel, findFinalDecision } from './remedies.ts'

const words = {
  count: text(
    'A notificação, referida no parágrafo {decision}, ocorreu em {date}. O prazo conta-se assim:',
    'La notificación, referida en el párrafo {decision}, tuvo lugar el {date}. El plazo se computa así:',
    'The notification, referred to in paragraph {decision}, took place on {date}. The period is counted as follows:',
  ),
  due: text('O último dia do prazo é {date}.', 'El último día del plazo es el {date}.', 'The last day of the period is {date}.'),
  met: text(
    'A {what} foi apresentada em {date}, dentro do prazo.',
    'La {what} se presentó el {date}, dentro del plazo.',
    'The {what} was lodged on {date}, within the period.',
  ),
  late: text(
    'A {what} foi apresentada em {date}, depois do último dia do prazo. {why}.',
    'La {what} se presentó el {date}, después del último día del plazo. {why}.',
    'The {what} was lodged on {date}, after the last day of the period. {why}.',
  ),
  running: text(
    'Esta {what} é apresentada enquanto o prazo está em curso e é, portanto, tempestiva.',
    'Esta {what} se presenta mientras el plazo está en curso y es, por tanto, oportuna.',
    'This {what} is lodged while the period is running and is therefore in time.',
  ),
  lapsed: text(
    'O prazo já terminou e não há registro de apresentação da {what}. {why}.',
    'El plazo ya venció y no consta la presentación de la {what}. {why}.',
    'The period has ended and no lodging of the {what} is recorded. {why}.',
  ),
  noWhy: text(
    'por que a {what} deve ainda assim ser admitida',
    'por qué la {what} debe admitirse de todos modos',
    'why the {what} must be admitted all the same',
  ),
  noDate: text(
    'O último dia do prazo não pode ser contado: {what}.',
    'El último día del plazo no puede computarse: {what}.',
    'The last day of the period cannot be counted: {what}.',
  ),
  noDay: text('o dia exato da notificação', 'el día exacto de la notificación', 'the exact day of the notification'),
}

/** What a body calls that which must be lodged in time, feminine in Portuguese and Spanish, and the section that says so. */
export interface Lodged {
  readonly what: Text
  readonly section: string
}

/** The period for coming in, from the docket: the rule, what opened it, how it counts, when it ends and whether it was met. `rule` may hold `{note}`. */
export function tellPeriod(file: CaseFile, deadline: FileDeadline, rule: Text, lodged: Lodged): Block[] {
  const { language } = file.brief
  const opening = file.events.find((event) => event.id === deadline.openedBy)
  const decision: Inline[] = findFinalDecision(file) ? [{ kind: 'reference', to: finalDecisionLabel }] : [run('—')]
  const date = opening ? dayOf(file, opening) : '—'
  const steps = tellSteps(file, deadline)
  return [
    numbered(say(rule, language, { note: noteOf(deadline, language) })),
    numbered(say(words.count, language, { decision, date })),
    ...(steps.length > 0 ? [list(steps)] : []),
    tellDue(file, deadline, lodged),
  ]
}

/** The last day of a period and whether it was kept. */
export function tellDue(file: CaseFile, deadline: FileDeadline, lodged: Lodged): Block {
  const { language } = file.brief
  if (!deadline.due)
    return numbered(say(words.noDate, language, { what: gap(words.noDay[language], { at: 'events', id: deadline.openedBy }) }))
  const due = say(words.due, language, { date: run(longDay(deadline.due, language), { bold: true }) })
  return numbered([...due, run(' '), ...tellVerdict(file, deadline, lodged)])
}

function tellVerdict(file: CaseFile, { state, closedBy }: FileDeadline, { what: noun, section }: Lodged): Inline[] {
  const { language } = file.brief
  const what: Words = noun[language]
  const closing = file.events.find((event) => event.id === closedBy)
  const date = closing ? dayOf(file, closing) : '—'
  const why = gap(words.noWhy[language].replace('{what}', noun[language]), { at: 'brief', id: section })
  if (state === 'met') return say(words.met, language, { what, date })
  if (state === 'met late') return say(words.late, language, { what, date, why })
  return state === 'lapsed' ? say(words.lapsed, language, { what, why }) : say(words.running, language, { what })
}
