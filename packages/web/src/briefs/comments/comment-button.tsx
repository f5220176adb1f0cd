import { ActionIcon, Button } from '@mantine/core'
import { IconMessage, IconMessagePlus } from '@tabler/icons-react'
import { useWords } from '../../words/use-words.ts'

interface CommentButtonProps {
  heading: string
  /** How many comments on the section are open. */
  count: number
  mayWrite: boolean
  onShow: () => void
  onBegin: () => void
}

/** In the margin of a section: the comments that are open, or a way to make the first. */
export function CommentButton({ heading, count, mayWrite, onShow, onBegin }: CommentButtonProps) {
  const say = useWords()
  if (count === 0 && !mayWrite) return null
  if (count === 0)
    return (
      <ActionIcon
        variant="subtle"
        size={26}
        className="no-print"
        aria-label={say('comment.commentSection', { section: heading })}
        title={`${say('comment.comment')} (Ctrl+Alt+M)`}
        onClick={onBegin}
      >
        <IconMessagePlus size={18} />
      </ActionIcon>
    )
  return (
    <Button
      variant="light"
      size="compact-sm"
      ff="var(--mantine-font-family)"
      className="no-print"
      leftSection={<IconMessage size={16} aria-hidden />}
      aria-label={say('comment.openIn', { count, section: heading })}
      onClick={onShow}
    >
      {count}
    </Button>
  )
}
