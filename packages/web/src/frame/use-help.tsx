import { useWindowEvent } from '@mantine/hooks'
import { CatchBoundary, useLocation } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { isTakenElsewhere, useLetterKeys } from '../keys/letter-keys.ts'
import { speakFully } from '../words/spoken.ts'

const KeysDialog = lazy(async () => {
  const [dialog] = await Promise.all([import('../keys/keys-dialog.tsx'), speakFully()])
  return { default: dialog.KeysDialog }
})

/** The keys of the page, shown by `?` where single characters are switched on, and by `open` always. */
export function useHelp(): { help: ReactNode; open: () => void } {
  const [isOpen, setIsOpen] = useState(false)
  const [hasLetters] = useLetterKeys()
  const address = useLocation({ select: ({ pathname }) => pathname })
  const open = () => setIsOpen(true)
  useWindowEvent('keydown', (event) => {
    if (event.key !== '?' || !hasLetters || event.defaultPrevented || event.ctrlKey || event.metaKey || isTakenElsewhere(event.target))
      return
    event.preventDefault()
    open()
  })
  const help = isOpen && (
    <CatchBoundary getResetKey={() => String(isOpen)} errorComponent={() => null}>
      <Suspense fallback={null}>
        <KeysDialog address={address} onClose={() => setIsOpen(false)} />
      </Suspense>
    </CatchBoundary>
  )
  return { help, open }
}
