import { daysBetween, type IsoDate } from '@travessia/shared/dates'
import type { DeadlineView } from '@travessia/shared/deadline-view'

export type Tone = 'loss' | 'time' | 'done' | 'calm'

/** Red for what is lost, amber for what is due within a week, green for what is done. */
export function dueTone(deadline: Pick<DeadlineView, 'state' | 'due'>, today: IsoDate): Tone {
  if (deadline.state === 'lapsed' || deadline.state === 'met late') return 'loss'
  if (deadline.state === 'met') return 'done'
  if (deadline.state !== 'running' || deadline.due === null) return 'calm'
  const days = daysBetween(today, deadline.due)
  if (days < 0) return 'loss'
  return days <= 7 ? 'time' : 'calm'
}
