import { Kbd, UnstyledButton } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useWords } from '../words/use-words.ts'
import classes from './search-button.module.css'

/** The visible door to the palette, which Ctrl+K opens as well. */
export function SearchButton({ onOpen }: { onOpen: () => void }) {
  const say = useWords()
  return (
    <UnstyledButton className={classes.button} onClick={onOpen} aria-haspopup="dialog" aria-keyshortcuts="Control+K Meta+K">
      <IconSearch size={18} aria-hidden />
      <span className={classes.words}>{say('search.open')}</span>
      <Kbd className={classes.keys} aria-hidden>
        Ctrl K
      </Kbd>
    </UnstyledButton>
  )
}
