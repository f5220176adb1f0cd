import { Button } from '@mantine/core'
import { IconDoorExit } from '@tabler/icons-react'
import { useEffect } from 'react'
import { useLanguage, useWords } from '../words/use-words.ts'
import classes from './quick-exit.module.css'
import { forgetDrafts } from './use-draft.ts'

const elsewhere = { 'pt-BR': 'https://pt.wikipedia.org/', es: 'https://es.wikipedia.org/', en: 'https://en.wikipedia.org/' }

interface QuickExitProps {
  /** On the doors, where nothing is open that Escape would close: Escape twice leaves as well. */
  withKeys?: boolean
  /** Only the sign on a phone, where the bar is narrow. */
  narrow?: boolean
}

/** Clears the screen at once, ends the session and leaves no way back to it. */
export function QuickExit({ withKeys = false, narrow = false }: QuickExitProps) {
  const say = useWords()
  const language = useLanguage()
  useEffect(() => (withKeys ? onEscapeTwice(() => leave(elsewhere[language])) : undefined), [withKeys, language])
  return (
    <Button
      variant="default"
      size="sm"
      className={classes.exit}
      data-narrow={narrow || undefined}
      aria-label={say('frame.quickExit')}
      title={say('frame.quickExit.hint')}
      onClick={() => leave(elsewhere[language])}
    >
      <IconDoorExit size={20} aria-hidden />
      <span className={classes.words}>{say('frame.quickExit')}</span>
    </Button>
  )
}

function leave(address: string): void {
  forgetDrafts()
  document.title = ' '
  document.documentElement.hidden = true
  void fetch('/api/auth/sign-out', {
    method: 'POST',
    keepalive: true,
    headers: { 'Content-Type': 'application/json' },
    body: '{}',
  }).catch(() => undefined)
  location.replace(address)
}

function onEscapeTwice(act: () => void): () => void {
  let last = 0
  const look = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    if (event.timeStamp - last < 600) act()
    last = event.timeStamp
  }
  document.addEventListener('keydown', look)
  return () => document.removeEventListener('keydown', look)
}
