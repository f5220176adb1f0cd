import { useMutation, useQuery } from '@tanstack/react-query'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { useRight } from '../me/queries.ts'
import { useShowFailure } from '../ui/show-failure.tsx'
import { remindersQuery } from './queries.ts'

/** The reminders that one has not acknowledged, by their deadline, and how to say that one has seen one. */
export function useAcknowledge() {
  const showFailure = useShowFailure()
  const mayRead = useRight('reminder.read')
  const reminders = useQuery({ ...remindersQuery, enabled: mayRead })
  const acknowledge = useMutation({
    mutationFn: (id: string) => parseResponse(api.reminders[':id'].acknowledge.$post({ param: { id } })),
    onError: showFailure,
  })
  return {
    find: (deadlineId: string | undefined) => reminders.data?.items.find((one) => one.deadlineId === deadlineId),
    acknowledge: (id: string) => acknowledge.mutate(id),
    isPending: acknowledge.isPending,
  }
}
