import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { useRight } from '../me/queries.ts'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useWords } from '../words/use-words.ts'
import { remindersQuery } from './queries.ts'

/** Says that one has seen the reminder of a deadline; nothing where one was not reminded of it, or has said so. */
export function AcknowledgeButton({ deadlineId, what }: { deadlineId: string; what: string }) {
  const say = useWords()
  const showFailure = useShowFailure()
  const mayRead = useRight('reminder.read')
  const reminders = useQuery({ ...remindersQuery, enabled: mayRead })
  const acknowledge = useMutation({
    mutationFn: (id: string) => parseResponse(api.reminders[':id'].acknowledge.$post({ param: { id } })),
    onError: showFailure,
  })
  const reminder = reminders.data?.items.find((one) => one.deadlineId === deadlineId)
  if (!reminder) return null
  return (
    <Button
      className="no-print"
      size="sm"
      variant="default"
      style={{ alignSelf: 'flex-start' }}
      loading={acknowledge.isPending}
      onClick={() => acknowledge.mutate(reminder.id)}
      aria-label={say('reminder.acknowledge.name', { what })}
    >
      {reminder.forName ? say('reminder.acknowledge.for', { name: reminder.forName }) : say('reminder.acknowledge')}
    </Button>
  )
}
