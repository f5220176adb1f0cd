import { ActionIcon, CopyButton, Tooltip } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import type { AuthorityView } from '@travessia/shared/authorities'
import { useWords } from '../words/use-words.ts'
import { useLanguageName } from './language-select.tsx'
import classes from './library.module.css'

/** The words worth quoting, with their place in the text. */
export function Passages({ passages }: { passages: AuthorityView['passages'] }) {
  const languageName = useLanguageName()
  return (
    <ul className={classes.passages}>
      {passages.map(({ at, text, language }) => (
        <li key={`${at} ${text}`} className={classes.passage}>
          <blockquote className={classes.quote} lang={language || undefined}>
            {text}
          </blockquote>
          {'clipboard' in navigator && <Copy text={text} />}
          <span className={classes.at}>{[at, language && languageName(language)].filter(Boolean).join(' · ')}</span>
        </li>
      ))}
    </ul>
  )
}

function Copy({ text }: { text: string }) {
  const say = useWords()
  return (
    <CopyButton value={text} timeout={2500}>
      {({ copied, copy }) => (
        <Tooltip label={say(copied ? 'action.copied' : 'library.passage.copy')}>
          <ActionIcon color="gray" aria-label={say(copied ? 'action.copied' : 'library.passage.copy')} onClick={copy}>
            {copied ? <IconCheck size={20} /> : <IconCopy size={20} />}
          </ActionIcon>
        </Tooltip>
      )}
    </CopyButton>
  )
}
