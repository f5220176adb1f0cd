import { Button } from '@mantine/core'
import { useWords } from '../words/use-words.ts'
import { useAcknowledge } from './use-acknowledge.ts'

/** Says that one has seen the reminder of a deadline; nothing where one was not reminded of it, or has said so. */
export function AcknowledgeButton({ deadlineId, what }: { deadlineId: string; what: string }) {
  const say = useWords()
  const { find, acknowledge, isPending } = useAcknowledge()
  const reminder = find(deadlineId)
  if (!reminder) return null
  return (
    <Button
      className="no-print"
      size="sm"
      variant="default"
      mt={6}
      style={{ alignSelf: 'flex-start' }}
      loading={isPending}
      onClick={() => acknowledge(reminder.id)}
      aria-label={say('reminder.acknowledge.name', { what })}
    >
      {reminder.forName ? say('reminder.acknowledge.for', { name: reminder.forName }) : say('reminder.acknowledge')}
    </Button>
  )
}
