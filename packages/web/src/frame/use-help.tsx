import { useWindowEvent } from '@mantine/hooks'
import { CatchBoundary, useLocation } from '@tanstack/react-router'
import { type ReactNode, Suspense, useState } from 'react'
import { isTakenElsewhere, useLetterKeys } from '../keys/letter-keys.ts'
import { speakingPart } from '../words/speaking-page.ts'

const KeysDialog = speakingPart(() => import('../keys/keys-dialog.tsx'), 'KeysDialog')

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
