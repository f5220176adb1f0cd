import type { Catalogue } from '../../catalogue.ts'
import { text } from '../../forums/text.ts'
import type { Text } from '../../languages.ts'
import { type Block, gap, type Inline, list, numbered, run, say } from '../blocks.ts'
import type { CaseFile, FileDeadline } from '../case-file.ts'
import { longDay } from '../long-day.ts'
import { dayOf, findOwnProceeding, placeOfActs } from './acts.ts'
import { findDeadline, noteOf, tellSteps } from './deadline.ts'

const words = {
  due: text(
    'O prazo para apresentar este escrito vai até {date}.{note}',
    'El plazo para presentar este escrito vence el {date}.{note}',
    'The period for filing this brief ends on {date}.{note}',
  ),
  count: text('Conta-se assim:', 'Se computa así:', 'It is counted as follows:'),
  running: text(
    'Este escrito é apresentado dentro do prazo.',
    'Este escrito se presenta dentro del plazo.',
    'This brief is filed within the period.',
  ),
  met: text(
    'O escrito foi apresentado em {date}, dentro do prazo.',
    'El escrito se presentó el {date}, dentro del plazo.',
    'The brief was filed on {date}, within the period.',
  ),
  late: text(
    'O escrito foi apresentado em {date}, depois do último dia do prazo: {why}.',
    'El escrito se presentó el {date}, después del último día del plazo: {why}.',
    'The brief was filed on {date}, after the last day of the period: {why}.',
  ),
  lapsed: text('O prazo já terminou: {why}.', 'El plazo ya venció: {why}.', 'The period has ended: {why}.'),
  noWhy: text(
    'por que o escrito deve ainda assim ser recebido',
    'por qué el escrito debe recibirse de todos modos',
    'why the brief must be received all the same',
  ),
  noDue: text(
    'o último dia do prazo, com o dia exato que o abre ou a data que a comunicação fixa',
    'el último día del plazo, con el día exacto que lo abre o la fecha que fija la comunicación',
    'the last day of the period, with the exact day that opens it or the date that the letter sets',
  ),
}

interface Asked {
  readonly section: string
  /** The rules of the brief's procedure that give the period; the first that the docket has is told. */
  readonly rules: readonly string[]
  /** What opened it, as a sentence with its `{date}`. */
  readonly opened: Text
  /** That day, where the record lacks it. */
  readonly noOpening: Text
}

/** That the brief is in time, from the docket: what opened its period, the last day, how it is counted, and whether it is kept. */
export function writeInTime(file: CaseFile, law: Catalogue, { section, rules, opened, noOpening }: Asked): Block[] {
  const { language } = file.brief
  const deadline = findOwnDeadline(file, law, rules)
  const opening = file.events.find((event) => event.id === deadline?.openedBy)
  if (!deadline || !opening) return [numbered(gap(noOpening[language], placeOfActs(file)))]
  const told = say(opened, language, { date: dayOf(file, opening) })
  if (!deadline.due) return [numbered([...told, run(' '), gap(words.noDue[language], { at: 'events', id: opening.id }), run('.')])]
  const date = run(longDay(deadline.due, language), { bold: true })
  const due = say(words.due, language, { date, note: noteOf(deadline, language) })
  const sentence = [...told, run(' '), ...due]
  const verdict = tellVerdict(file, deadline, section)
  const isCounted = deadline.steps.some((step) => step.say === 'plus' || step.say === 'counted')
  if (!isCounted) return [numbered([...sentence, run(' '), ...verdict])]
  const count = [numbered([...sentence, run(' '), ...say(words.count, language)]), list(tellSteps(file, deadline))]
  return verdict.length > 0 ? [...count, numbered(verdict)] : count
}

function findOwnDeadline(file: CaseFile, law: Catalogue, rules: readonly string[]): FileDeadline | undefined {
  const own = findOwnProceeding(file, law)
  if (!own) return
  const found = rules.flatMap((rule) => {
    const deadline = findDeadline(law, file, { procedure: own.procedure.id, rule, proceeding: own.proceeding.id })
    return deadline ? [deadline] : []
  })
  return found.find((one) => one.state !== 'superseded') ?? found[0]
}

function tellVerdict(file: CaseFile, { state, closedBy }: FileDeadline, section: string): Inline[] {
  const { language } = file.brief
  const closing = file.events.find((event) => event.id === closedBy)
  const date = closing ? dayOf(file, closing) : '—'
  const why = gap(words.noWhy[language], { at: 'brief', id: section })
  if (state === 'met') return say(words.met, language, { date })
  if (state === 'met late') return say(words.late, language, { date, why })
  if (state === 'lapsed') return say(words.lapsed, language, { why })
  return state === 'running' ? say(words.running, language) : []
}
