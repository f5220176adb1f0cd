import { Kbd, Modal, Stack, Switch } from '@mantine/core'
import { closeOnEscape } from '../ui/close-on-escape.ts'
import { useReturnFocus } from '../ui/use-return-focus.ts'
import { useWords } from '../words/use-words.ts'
import { keysAt } from './key-groups.ts'
import classes from './keys-dialog.module.css'
import { useLetterKeys } from './letter-keys.ts'

/** Which keys do what on the page, and the switch for single characters. */
export function KeysDialog({ address, onClose }: { address: string; onClose: () => void }) {
  const say = useWords()
  const [hasLetters, setLetters] = useLetterKeys()
  useReturnFocus()
  return (
    <Modal
      opened
      onClose={onClose}
      {...closeOnEscape(onClose)}
      title={<strong>{say('frame.keys')}</strong>}
      closeButtonProps={{ 'aria-label': say('action.close') }}
    >
      <Stack gap="lg">
        {keysAt(address).map(({ place, keys }) => (
          <section key={place}>
            <h3 className={classes.place}>{say(place)}</h3>
            <dl className={classes.keys}>
              {keys.map((one) => (
                <div key={one.does}>
                  <dt>
                    {one.keys.map((key) => (
                      <Kbd key={key}>{key}</Kbd>
                    ))}
                  </dt>
                  <dd>{say(one.does)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <Switch
          size="md"
          label={say('keys.letters')}
          description={say('keys.letters.hint')}
          checked={hasLetters}
          onChange={({ currentTarget }) => setLetters(currentTarget.checked)}
        />
      </Stack>
    </Modal>
  )
}
