import { addDays, daysFrom, type IsoDate, weekdayOf } from '@travessia/shared/dates'
import type { Text } from '@travessia/shared/languages'
import { formatDay, formatWeekday } from '../ui/format-day.ts'
import { useLanguage, useText, useWords } from '../words/use-words.ts'
import classes from './count-calendar.module.css'
import { type Count, type DayMark, monthsOf } from './count-days.ts'

/** The count as small months: counted days bear their number, skipped ones are crossed out, the last is framed. */
export function CountCalendar({ count }: { count: Count }) {
  const say = useWords()
  return (
    <div>
      <div className={classes.months}>
        {monthsOf(count).map(({ month, leftOut }) => (
          <div key={month}>
            {leftOut > 0 && <p className={classes.leftOut}>{say('why.monthsBetween', { count: leftOut })}</p>}
            <Month month={month} count={count} />
          </div>
        ))}
      </div>
      <Legend count={count} />
    </div>
  )
}

function Month({ month, count }: { month: string; count: Count }) {
  const language = useLanguage()
  const sundayFirst = language === 'pt-BR'
  const first = `${month}-01`
  const last = addDays(addDays(`${month}-28`, 4).slice(0, 7).concat('-01'), -1)
  const lead = sundayFirst ? weekdayOf(first) % 7 : weekdayOf(first) - 1
  const start = addDays(first, -lead)
  const weeks = chunk(daysFrom(start, last), 7)
  const week = daysFrom(sundayFirst ? '2026-03-01' : '2026-03-02', sundayFirst ? '2026-03-07' : '2026-03-08')
  return (
    <table className={classes.month}>
      <caption>{formatDay(first, language, 'month')}</caption>
      <thead>
        <tr>
          {week.map((day) => (
            <th key={day} scope="col" abbr={formatWeekday(day, language)}>
              {formatWeekday(day, language, 'short').slice(0, 3)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((days) => (
          <tr key={days[0]}>
            {days.map((day) => (
              <DayCell key={day} day={day} isOutside={day < first} count={count} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function DayCell({ day, isOutside, count }: { day: IsoDate; isOutside: boolean; count: Count }) {
  const say = useMarkWords()
  if (isOutside) return <td />
  const mark = count.marks.get(day)
  const isWithin = count.from < day && day < count.until
  const words = mark && say(mark)
  return (
    <td data-mark={mark ? markKind(mark) : undefined} data-within={isWithin || undefined} title={words || undefined}>
      <span className={classes.number}>{Number(day.slice(8))}</span>
      <span className={classes.sign} aria-hidden>
        {mark ? signOf(mark) : ''}
      </span>
      {words && <span className="sr-only">: {words}</span>}
    </td>
  )
}

function Legend({ count }: { count: Count }) {
  const say = useWords()
  const kinds = new Set([...count.marks.values()].flatMap(allKinds))
  const order = ['trigger', 'zero', 'counted', 'reduced', 'skipped', 'rolled', 'safe', 'due'] as const
  const signs = { trigger: '●', zero: '0', counted: '1', reduced: '½', skipped: '×', rolled: '→', safe: '◇', due: '■' }
  return (
    <ul className={classes.legend}>
      {order
        .filter((kind) => kinds.has(kind))
        .map((kind) => (
          <li key={kind}>
            <span className={classes.key} data-mark={kind} aria-hidden>
              {signs[kind]}
            </span>
            {say(`why.mark.${kind}`)}
          </li>
        ))}
    </ul>
  )
}

type MarkKind = 'trigger' | 'zero' | 'counted' | 'reduced' | 'skipped' | 'rolled' | 'safe' | 'due'

function allKinds(mark: DayMark): MarkKind[] {
  const has: [boolean, MarkKind][] = [
    [mark.due === true, 'due'],
    [mark.rolled !== undefined, 'rolled'],
    [mark.safe === true, 'safe'],
    [mark.reduced !== undefined, 'reduced'],
    [mark.skipped !== undefined, 'skipped'],
    [mark.trigger === true, 'trigger'],
    [mark.zero === true, 'zero'],
    [mark.count !== undefined && mark.reduced === undefined, 'counted'],
  ]
  return has.flatMap(([is, kind]) => (is ? [kind] : []))
}

function markKind(mark: DayMark): MarkKind {
  return allKinds(mark)[0] ?? 'counted'
}

/** The small sign under the number of the day. */
function signOf(mark: DayMark): string {
  if (mark.count !== undefined) return String(mark.count)
  const signs: Record<MarkKind, string> = {
    due: '■',
    rolled: '→',
    safe: '◇',
    reduced: '½',
    skipped: '×',
    trigger: '●',
    zero: '0',
    counted: '',
  }
  return signs[markKind(mark)]
}

/** Everything that a day is, in words. */
function useMarkWords() {
  const say = useWords()
  const read = useText()
  const tell = (why: Text | string) => (typeof why === 'string' ? why : read(why))
  return (mark: DayMark): string =>
    [
      mark.trigger && say('why.mark.trigger'),
      mark.zero && say('why.mark.zero'),
      mark.count !== undefined && say('why.day.count', { n: mark.count }),
      mark.reduced !== undefined && tell(mark.reduced),
      mark.skipped !== undefined && say('why.day.skipped', { why: tell(mark.skipped) }),
      mark.rolled !== undefined && say('why.day.rolled', { why: tell(mark.rolled) }),
      mark.safe && say('why.mark.safe'),
      mark.due && say('why.mark.due'),
    ]
      .filter(Boolean)
      .join('; ')
}

function chunk<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size))
}
