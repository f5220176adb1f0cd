import { ActionIcon } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useWords } from '../words/use-words.ts'

interface MoveButtonProps {
  up?: true
  number: number
  /** At the end of the list there is nowhere to go; the button keeps the focus all the same. */
  isAtEnd: boolean
  onMove: () => void
}

/** Moves a document of a list one place up or down. */
export function MoveButton({ up, number, isAtEnd, onMove }: MoveButtonProps) {
  const say = useWords()
  return (
    <ActionIcon
      color="gray"
      aria-label={say(up ? 'annex.up' : 'annex.down', { number })}
      aria-disabled={isAtEnd}
      data-disabled={isAtEnd || undefined}
      onClick={() => {
        if (!isAtEnd) onMove()
      }}
    >
      {up ? <IconArrowUp size={18} /> : <IconArrowDown size={18} />}
    </ActionIcon>
  )
}
