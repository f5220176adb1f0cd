import { Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useQueryClient } from '@tanstack/react-query'
import type { AssignedResult } from '@travessia/shared/deadline-desk'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useWords } from '../words/use-words.ts'

type Given = Partial<Record<'ownerId' | 'alternateId', string | null>>

/** Tells what came of a change of many, and for ten seconds offers to take it back where nobody has changed it since. */
export function useOfferUndo() {
  const say = useWords()
  const client = useQueryClient()
  const showFailure = useShowFailure()
  return (results: readonly AssignedResult[], given: Given) => {
    const done = results.filter((one) => one.refused === null)
    const missed = results.length - done.length
    const id = notifications.show({
      autoClose: 10_000,
      role: 'status',
      message: (
        <Group gap="sm" justify="space-between">
          <span>
            {say('deadlineDesk.assigned', { count: done.length })} {missed > 0 && say('deadlineDesk.refused', { count: missed })}
          </span>
          {done.length > 0 && (
            <Button size="xs" variant="default" onClick={() => void undo()}>
              {say('deadlineDesk.undo')}
            </Button>
          )}
        </Group>
      ),
    })

    async function undo() {
      notifications.hide(id)
      try {
        const made = await parseResponse(
          api.deadlines.assign.$post({ json: { items: done.flatMap((one) => toUndo(one, given)), undoes: true } }),
        )
        const left = made.items.filter((one) => one.refused !== null).length
        notifications.show({
          message: left > 0 ? say('deadlineDesk.undone.partly', { count: left }) : say('deadlineDesk.undone'),
        })
      } catch (error) {
        showFailure(error)
      }
      await client.invalidateQueries()
    }
  }
}

/** Only what was given is taken back. */
function toUndo({ caseId, id, version, before }: AssignedResult, given: Given) {
  if (version === null || before === null) return []
  return {
    ...{ caseId, id, version },
    ...('ownerId' in given && { ownerId: before.ownerId }),
    ...('alternateId' in given && { alternateId: before.alternateId }),
  }
}
