import type { DeadlineView } from '@travessia/shared/deadline-view'
import { milestoneWords, nextMilestone } from '@travessia/shared/milestones'
import { useToday } from '../ui/clock.ts'
import { formatDay } from '../ui/format-day.ts'
import { useLanguage, useText, useWords } from '../words/use-words.ts'

/** What is to be ready next, and by when; late ones say so. */
export function NextMilestone({ deadline }: { deadline: Pick<DeadlineView, 'milestones'> }) {
  const say = useWords()
  const read = useText()
  const language = useLanguage()
  const today = useToday()
  const next = nextMilestone(deadline.milestones)
  if (!next) return deadline.milestones.length > 0 ? say('home.milestone.allDone') : null
  const what = read(milestoneWords[next.kind])
  if (next.on === null) return what
  const isLate = next.on < today
  return (
    <span data-late={isLate || undefined} style={isLate ? { color: 'var(--loss)', fontWeight: 600 } : undefined}>
      {say(isLate ? 'home.milestone.late' : 'home.milestone.next', { what, day: formatDay(next.on, language) })}
    </span>
  )
}
