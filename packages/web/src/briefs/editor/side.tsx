import { Tabs } from '@mantine/core'
import type { ReactNode } from 'react'
import { useWords } from '../../words/use-words.ts'

export type SideTab = 'sources' | 'comments'

interface SideProps {
  tab: SideTab
  onTab: (tab: SideTab) => void
  /** Absent where nothing may be put into the text. */
  sources: ReactNode | undefined
  comments: ReactNode
  openComments: number
}

/** Beside the paper: what the record offers for it, and what people say about it. */
export function Side({ tab, onTab, sources, comments, openComments }: SideProps) {
  const say = useWords()
  const shown = sources ? tab : 'comments'
  return (
    <Tabs value={shown} onChange={(value) => onTab(value === 'sources' ? 'sources' : 'comments')} keepMounted={false}>
      <Tabs.List mb="sm" aria-label={say('comment.side')}>
        {sources && <Tabs.Tab value="sources">{say('brief.sources')}</Tabs.Tab>}
        <Tabs.Tab value="comments">{openComments > 0 ? say('comment.count', { count: openComments }) : say('brief.comments')}</Tabs.Tab>
      </Tabs.List>
      {sources && <Tabs.Panel value="sources">{sources}</Tabs.Panel>}
      <Tabs.Panel value="comments">{comments}</Tabs.Panel>
    </Tabs>
  )
}
