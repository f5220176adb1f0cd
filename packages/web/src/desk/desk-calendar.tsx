import { Button, Group } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { addDays, addMonths, type IsoDate } from '@travessia/shared/dates'
import type { DeadlineRow } from '@travessia/shared/deadline-view'
import { milestoneWords } from '@travessia/shared/milestones'
import { useToday } from '../ui/clock.ts'
import { DateText } from '../ui/date-text.tsx'
import { formatDay, formatWeekday } from '../ui/format-day.ts'
import { Segments } from '../ui/segments.tsx'
import { useLanguage, useText, useWords } from '../words/use-words.ts'
import { type DayEntry, entriesByDay, weeksOf } from './calendar-days.ts'
import classes from './desk.module.css'
import { DeskItem } from './desk-item.tsx'
import { calendarSpans, type DeskSearch } from './desk-search.ts'

interface DeskCalendarProps {
  rows: readonly DeadlineRow[]
  search: DeskSearch
  onMove: (change: Partial<Record<keyof DeskSearch, unknown>>) => void
}

/** Last days and milestones by day: a month, a week, or the days that hold something, which is all a phone has room for. */
export function DeskCalendar({ rows, search, onMove }: DeskCalendarProps) {
  const say = useWords()
  const language = useLanguage()
  const today = useToday()
  const isNarrow = useMediaQuery('(max-width: 47.99em)', undefined, { getInitialValueInEffect: false })
  const span = isNarrow ? 'agenda' : (search.span ?? 'month')
  const day = search.day ?? today
  const entries = entriesByDay(rows)
  const move = (by: 1 | -1) => onMove({ day: span === 'month' ? addMonths(`${day.slice(0, 7)}-01`, by) : addDays(day, 7 * by) })
  return (
    <section className={classes.calendar} aria-label={say('deadlineDesk.view.calendar')}>
      <Group justify="space-between" gap="sm" className="no-print">
        {!isNarrow && (
          <Segments
            label={say('deadlineDesk.span')}
            value={span}
            onChange={(chosen) => onMove({ span: chosen })}
            choices={calendarSpans.map((one) => ({ value: one, label: say(`deadlineDesk.span.${one}`) }))}
          />
        )}
        {span !== 'agenda' && (
          <Group gap="xs">
            <Button variant="default" onClick={() => move(-1)}>
              {say(`deadlineDesk.before.${span}`)}
            </Button>
            <Button variant="default" onClick={() => onMove({ day: undefined })}>
              {say('home.group.today')}
            </Button>
            <Button variant="default" onClick={() => move(1)}>
              {say(`deadlineDesk.after.${span}`)}
            </Button>
          </Group>
        )}
      </Group>
      {span === 'agenda' ? (
        <Agenda entries={entries} />
      ) : (
        <Weeks
          caption={span === 'month' ? formatDay(day, language, 'month') : say('deadlineDesk.weekOf', { day: formatDay(day, language) })}
          weeks={weeksOf(day, span, language === 'pt-BR' ? 0 : 1)}
          month={span === 'month' ? day.slice(0, 7) : null}
          entries={entries}
        />
      )}
    </section>
  )
}

type Entries = ReadonlyMap<IsoDate, readonly DayEntry[]>

function Weeks({ caption, weeks, month, entries }: { caption: string; weeks: IsoDate[][]; month: string | null; entries: Entries }) {
  const language = useLanguage()
  const today = useToday()
  return (
    <table className={classes.weeks}>
      <caption aria-live="polite">{caption}</caption>
      <thead>
        <tr>
          {weeks[0]?.map((day) => (
            <th key={day} scope="col">
              <abbr title={formatWeekday(day, language)}>{formatWeekday(day, language, 'short')}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <td
                key={day}
                aria-current={day === today ? 'date' : undefined}
                data-outside={(month !== null && !day.startsWith(month)) || undefined}
              >
                <time dateTime={day}>
                  <span aria-hidden>{Number(day.slice(8))}</span>
                  <span className="sr-only">{formatDay(day, language)}</span>
                </time>
                <DayList entries={entries.get(day) ?? []} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Agenda({ entries }: { entries: Entries }) {
  const today = useToday()
  return (
    <ol className={classes.agenda}>
      {[...entries].map(([day, found]) => (
        <li key={day} aria-current={day === today ? 'date' : undefined}>
          <h2>
            <DateText day={day} relative />
          </h2>
          <DayList entries={found} />
        </li>
      ))}
    </ol>
  )
}

function DayList({ entries }: { entries: readonly DayEntry[] }) {
  const read = useText()
  if (entries.length === 0) return null
  return (
    <ul className={classes.entries}>
      {entries.map(({ row, milestone }) => (
        <li key={`${row.id} ${milestone}`} data-holder={row.holder} data-milestone={milestone ?? undefined}>
          <DeskItem row={row}>
            {milestone ? `${read(milestoneWords[milestone])}: ` : ''}
            {row.ruleName} <span className={classes.quiet}>{row.caseReference}</span>
          </DeskItem>
        </li>
      ))}
    </ul>
  )
}
