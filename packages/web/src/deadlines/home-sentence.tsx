import type { DeadlineRow } from '@travessia/shared/deadline-view'
import { useIntl } from 'react-intl'
import { formatDay } from '../ui/format-day.ts'
import { useLanguage, useWords } from '../words/use-words.ts'

/** One sentence in plain words: what is lost, what presses, what nobody looks after; or that all is calm. */
export function HomeSentence({ rows }: { rows: readonly DeadlineRow[] }) {
  const say = useWords()
  const intl = useIntl()
  const language = useLanguage()
  const urgent = (['overdue', 'today', 'week'] as const).map((group) => ({
    group,
    count: rows.filter((row) => row.group === group).length,
  }))
  const named = urgent.filter(({ count }) => count > 0).map(({ group, count }) => say(`home.sentence.${group}`, { count }))
  const pressing = rows.filter((row) => row.group === 'overdue' || row.group === 'today' || row.group === 'week')
  const unowned = pressing.filter((row) => row.ownerId === null).length
  if (named.length > 0)
    return (
      <>
        {withCapital(intl.formatList(named))}. {unowned > 0 && say('home.sentence.unowned', { count: unowned })}
      </>
    )
  const next = rows.find((row) => row.group !== 'waiting' && row.due !== null)?.due
  return (
    <>
      {say('home.sentence.calm')} {next && say('home.sentence.next', { day: formatDay(next, language) })}
    </>
  )
}

function withCapital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
