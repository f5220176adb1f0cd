import { Button, Modal, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { useWords } from '../words/use-words.ts'
import { closeOnEscape } from './close-on-escape.ts'
import { DialogEnd } from './dialog-end.tsx'
import { useReturnFocus } from './use-return-focus.ts'

/** Says in place of a question why it cannot be asked, or that this is still being looked up. */
export function RefusalDialog({ title, children, onClose }: { title: string; children: ReactNode; onClose: () => void }) {
  const say = useWords()
  useReturnFocus()
  return (
    <Modal
      opened
      onClose={onClose}
      {...closeOnEscape(onClose)}
      title={<strong>{title}</strong>}
      closeButtonProps={{ 'aria-label': say('action.close') }}
    >
      <Stack gap="lg">
        {children}
        <DialogEnd>
          <Button variant="default" data-autofocus onClick={onClose}>
            {say('action.close')}
          </Button>
        </DialogEnd>
      </Stack>
    </Modal>
  )
}
