import { Button, Drawer, Group } from '@mantine/core'
import type { ReactNode } from 'react'
import { useWords } from '../../words/use-words.ts'

interface SheetProps {
  opened: SheetName | undefined
  onOpen: (sheet: SheetName | undefined) => void
  outline: ReactNode
  sources: ReactNode | undefined
  comments: ReactNode
  openComments: number
}

export type SheetName = 'outline' | 'sources' | 'comments'

/** Outline, sources and comments where there is no room beside the paper. */
export function Sheet({ opened, onOpen, outline, sources, comments, openComments }: SheetProps) {
  const say = useWords()
  const title = opened && say(`brief.${opened}`)
  return (
    <Group gap="xs" className="no-print">
      <Button variant="default" size="compact-sm" onClick={() => onOpen('outline')}>
        {say('brief.outline')}
      </Button>
      {sources && (
        <Button variant="default" size="compact-sm" onClick={() => onOpen('sources')}>
          {say('brief.sources')}
        </Button>
      )}
      <Button variant="default" size="compact-sm" onClick={() => onOpen('comments')}>
        {openComments > 0 ? say('comment.count', { count: openComments }) : say('brief.comments')}
      </Button>
      <Drawer
        opened={opened !== undefined}
        onClose={() => onOpen(undefined)}
        position="bottom"
        size="80dvh"
        title={title}
        closeButtonProps={{ 'aria-label': say('action.close') }}
      >
        {opened === 'sources' ? sources : opened === 'comments' ? comments : outline}
      </Drawer>
    </Group>
  )
}
