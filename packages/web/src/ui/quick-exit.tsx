import { Button } from '@mantine/core'
import { IconDoorExit } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect } from 'react'
import { useLanguage, useWords } from '../words/use-words.ts'
import { exitAddress } from './exit-place.ts'
import { leaveAtOnce } from './leave-at-once.ts'
import classes from './quick-exit.module.css'
import { forgetDrafts } from './use-draft.ts'

interface QuickExitProps {
  /** How often Escape is pressed in a row to leave: twice at the doors, where it closes nothing; inside it closes dialogs. */
  presses: 2 | 3
  /** Only the sign on a phone, where the bar is narrow. */
  narrow?: boolean
}

/** Clears the screen at once, ends the session and leaves no way back to it. */
export function QuickExit({ presses, narrow = false }: QuickExitProps) {
  const say = useWords()
  const language = useLanguage()
  const client = useQueryClient()
  const leave = useCallback(() => {
    leaveAtOnce(() => depart(exitAddress(language)))
    client.clear()
  }, [language, client])
  useEffect(() => onEscapes(presses, leave), [presses, leave])
  return (
    <Button
      variant="default"
      size="sm"
      className={classes.exit}
      data-narrow={narrow || undefined}
      aria-label={say('frame.quickExit')}
      title={say('frame.quickExit.hint', { presses })}
      onClick={leave}
    >
      <IconDoorExit size={20} aria-hidden />
      <span className={classes.words}>{say('frame.quickExit')}</span>
    </Button>
  )
}

/** The pages that were open in this tab lie before this one: where the browser can, the first of them is the one replaced. */
function depart(address: string): void {
  forgetDrafts()
  document.title = ' '
  document.body.replaceChildren()
  void fetch('/api/auth/sign-out', {
    method: 'POST',
    keepalive: true,
    headers: { 'Content-Type': 'application/json' },
    body: '{}',
  }).catch(() => undefined)
  // Whoever comes back by the button of the browser finds the door, not what it kept of this page.
  window.addEventListener('pageshow', () => location.replace('/sign-in'))
  goBackTo(firstOfOurs(), () => location.replace(address))
}

/** Going back within this page loads nothing, but takes a moment, which is not waited for longer than this. */
function goBackTo(first: string | undefined, go: () => void): void {
  if (!first || !window.navigation) {
    go()
    return
  }
  const late = setTimeout(go, 150)
  const arrive = () => {
    clearTimeout(late)
    go()
  }
  const { finished } = window.navigation.traverseTo(first)
  Promise.resolve(finished).then(arrive, arrive)
}

/** The earliest place before this one that this very page showed; going there loads nothing. */
function firstOfOurs(): string | undefined {
  const entries = window.navigation?.entries() ?? []
  const current = window.navigation?.currentEntry?.index ?? 0
  const before = entries.slice(0, current).findLastIndex((entry) => !entry.sameDocument)
  const first = entries[before + 1]
  return first && first.index < current ? first.key : undefined
}

function onEscapes(presses: number, act: () => void): () => void {
  let pressed: number[] = []
  const look = (event: KeyboardEvent) => {
    if (event.repeat) return
    pressed = event.key === 'Escape' ? [...pressed.filter((at) => event.timeStamp - at < 1000), event.timeStamp] : []
    if (pressed.length >= presses) act()
  }
  // Before anything on the page can keep the key to itself.
  window.addEventListener('keydown', look, { capture: true })
  return () => window.removeEventListener('keydown', look, { capture: true })
}
