import { linkOptions } from '@tanstack/react-router'
import type { NotificationView } from '@travessia/shared/notifications'

/** The page where what one was told of stands. */
export function addressOf({ kind, caseId }: Pick<NotificationView, 'kind' | 'caseId'>) {
  if (caseId === null) return linkOptions({ to: kind === 'import.done' ? '/cases' : '/' })
  const params = { case: caseId }
  if (kind.startsWith('deadline.')) return linkOptions({ to: '/cases/$case/deadlines', params })
  return linkOptions({ to: '/cases/$case', params })
}
