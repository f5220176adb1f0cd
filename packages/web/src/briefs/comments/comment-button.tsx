import { Button } from '@mantine/core'
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
  const Sign = count > 0 ? IconMessage : IconMessagePlus
  return (
    <Button
      variant={count > 0 ? 'light' : 'subtle'}
      size="compact-sm"
      ff="var(--mantine-font-family)"
      className="no-print"
      leftSection={<Sign size={16} aria-hidden />}
      aria-label={count > 0 ? say('comment.openIn', { count, section: heading }) : say('comment.commentSection', { section: heading })}
      onClick={count > 0 ? onShow : onBegin}
    >
      {count > 0 ? say('desk.outline.comments', { count }) : say('comment.comment')}
    </Button>
  )
}
