import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import { newId } from '../api.ts'
import { useWords } from '../words/use-words.ts'
import { useShowFailure } from './show-failure.tsx'
import classes from './undo-message.module.css'

/** How long what was done can be taken back with one click; it can be taken back later from where it is listed. */
const shownFor = 10_000

/** Says what was done, with a button that takes it back. */
export function showUndo(message: string, undo: () => Promise<unknown>): void {
  const id = newId()
  notifications.show({ id, message: <UndoMessage id={id} message={message} undo={undo} />, autoClose: shownFor, role: 'status' })
}

function UndoMessage({ id, message, undo }: { id: string; message: string; undo: () => Promise<unknown> }) {
  const say = useWords()
  const showFailure = useShowFailure()
  const taking = useMutation({
    mutationFn: undo,
    onSuccess: () => notifications.update({ id, message: say('undo.done'), autoClose: 4_000 }),
    onError: showFailure,
  })
  return (
    <span className={classes.line}>
      {message}
      <Button size="compact-md" variant="subtle" loading={taking.isPending} onClick={() => taking.mutate()}>
        {say('undo.action')}
      </Button>
    </span>
  )
}
