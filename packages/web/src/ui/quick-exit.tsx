import { Button } from '@mantine/core'
import { IconDoorExit } from '@tabler/icons-react'
import { useEffect } from 'react'
import { useLanguage, useWords } from '../words/use-words.ts'

const elsewhere = { 'pt-BR': 'https://pt.wikipedia.org/', es: 'https://es.wikipedia.org/', en: 'https://en.wikipedia.org/' }

/** Clears the screen at once, ends the session and leaves no way back to it; on the doors also by Escape twice. */
export function QuickExit({ withKeys = false, compact = false }: { withKeys?: boolean; compact?: boolean }) {
  const say = useWords()
  const language = useLanguage()
  useEffect(() => (withKeys ? onEscapeTwice(() => leave(elsewhere[language])) : undefined), [withKeys, language])
  return (
    <Button
      variant="default"
      size="sm"
      px={compact ? 'xs' : 'sm'}
      leftSection={compact ? undefined : <IconDoorExit size={18} aria-hidden />}
      aria-label={say('frame.quickExit')}
      title={say('frame.quickExit.hint')}
      onClick={() => leave(elsewhere[language])}
    >
      {compact ? <IconDoorExit size={20} aria-hidden /> : say('frame.quickExit')}
    </Button>
  )
}

function leave(address: string): void {
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
