import { useWindowEvent } from '@mantine/hooks'
import { isTakenElsewhere, useLetterKeys } from '../keys/letter-keys.ts'

interface DeskKeys {
  isActive: boolean
  onToggle: (id: string) => void
  onAssign: (id?: string) => void
  onAcknowledge: (id: string) => void
}

/** From deadline to deadline and what can be done to it. Never while one types, and letters only where they are switched on. */
export function useDeskKeys({ isActive, onToggle, onAssign, onAcknowledge }: DeskKeys): void {
  const [hasLetters] = useLetterKeys()
  useWindowEvent('keydown', (event) => {
    if (!isActive || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTakenElsewhere(event.target)) return
    const act = findAct(event.key, focusedItem()?.dataset['deskItem'])
    if (!act) return
    event.preventDefault()
    act()
  })

  function findAct(key: string, id: string | undefined): (() => void) | undefined {
    if (key === 'ArrowDown' || key === 'ArrowUp') return id ? () => step(key === 'ArrowDown' ? 1 : -1) : undefined
    if (!hasLetters) return undefined
    switch (key) {
      case 'j':
        return () => step(1)
      case 'k':
        return () => step(-1)
      case 'x':
        return id ? () => onToggle(id) : undefined
      case 'e':
        return () => onAssign(id)
      case 'c':
        return id ? () => onAcknowledge(id) : undefined
      default:
        return undefined
    }
  }
}

function listItems(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-desk-item]')]
}

/** The deadline in whose row, or on whose card, one is. */
function focusedItem(): HTMLElement | undefined {
  return listItems().find((item) => item.closest('tr,li')?.contains(document.activeElement))
}

/** To the next or the one before; from elsewhere, to the first. */
function step(by: 1 | -1): void {
  const items = listItems()
  const from = focusedItem()
  const at = from ? items.indexOf(from) + by : 0
  items[Math.min(Math.max(at, 0), items.length - 1)]?.focus()
}
