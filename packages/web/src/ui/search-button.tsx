import { Kbd, UnstyledButton } from '@mantine/core'
import { spotlight } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { useWords } from '../words/use-words.ts'
import classes from './search-button.module.css'

/** The visible door to the command palette, which Ctrl+K opens as well. */
export function SearchButton() {
  const say = useWords()
  return (
    <UnstyledButton className={classes.button} onClick={spotlight.open} aria-keyshortcuts="Control+K Meta+K">
      <IconSearch size={18} aria-hidden />
      <span className={classes.words}>{say('search.open')}</span>
      <Kbd className={classes.keys} aria-hidden>
        Ctrl K
      </Kbd>
    </UnstyledButton>
  )
}
