import { Kbd, Modal, Stack, Switch } from '@mantine/core'
import { closeOnEscape } from '../ui/close-on-escape.ts'
import { useReturnFocus } from '../ui/use-return-focus.ts'
import { useWords } from '../words/use-words.ts'
import classes from './desk.module.css'
import { useLetterKeys } from './use-desk-keys.ts'

const keys = [
  { keys: ['↓', 'j'], does: 'next' },
  { keys: ['↑', 'k'], does: 'before' },
  { keys: ['Enter'], does: 'open' },
  { keys: ['x'], does: 'choose' },
  { keys: ['e'], does: 'assign' },
  { keys: ['c'], does: 'acknowledge' },
  { keys: ['Esc'], does: 'close' },
  { keys: ['?'], does: 'help' },
] as const

/** Which keys do what, and the switch for single letters. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const say = useWords()
  const [hasLetters, setLetters] = useLetterKeys()
  useReturnFocus()
  return (
    <Modal
      opened
      onClose={onClose}
      {...closeOnEscape(onClose)}
      title={<strong>{say('deadlineDesk.keys')}</strong>}
      closeButtonProps={{ 'aria-label': say('action.close') }}
    >
      <Stack gap="lg">
        <dl className={classes.keys}>
          {keys.map((one) => (
            <div key={one.does}>
              <dt>
                {one.keys.map((key) => (
                  <Kbd key={key}>{key}</Kbd>
                ))}
              </dt>
              <dd>{say(`deadlineDesk.key.${one.does}`)}</dd>
            </div>
          ))}
        </dl>
        <Switch
          size="md"
          label={say('deadlineDesk.letters')}
          description={say('deadlineDesk.letters.hint')}
          checked={hasLetters}
          onChange={({ currentTarget }) => setLetters(currentTarget.checked)}
        />
      </Stack>
    </Modal>
  )
}
