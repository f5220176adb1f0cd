import { linkOptions } from '@tanstack/react-router'
import type { NotificationView } from '@travessia/shared/notifications'

/** The page where what one was told of stands. */
export function addressOf({ kind, caseId, recordId }: Pick<NotificationView, 'kind' | 'caseId' | 'recordId'>) {
  if (kind === 'import.done' && recordId) return linkOptions({ to: '/import/$import', params: { import: recordId } })
  if (kind === 'case-import.done' && recordId) return linkOptions({ to: '/cases/import/$import', params: { import: recordId } })
  if (kind === 'batch.done') return linkOptions({ to: '/briefs' })
  if (caseId === null) return linkOptions({ to: '/' })
  const params = { case: caseId }
  if (kind.startsWith('deadline.')) return linkOptions({ to: '/cases/$case/deadlines', params })
  if (kind.startsWith('comment.')) return linkOptions({ to: '/cases/$case/discussion', params, hash: recordId ?? '' })
  if (kind === 'task.assigned') return linkOptions({ to: '/cases/$case/tasks', params })
  if (kind === 'case.handover') return linkOptions({ to: '/cases/$case/print', params, search: { of: 'handover' } })
  return linkOptions({ to: '/cases/$case', params })
}
