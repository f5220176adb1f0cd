import { Button } from '@mantine/core'
import type { RichText } from '@travessia/shared/briefs'
import { useCallback } from 'react'
import { Notice } from '../../ui/notice.tsx'
import { useWords } from '../../words/use-words.ts'
import classes from './section-conflict.module.css'
import type { SectionDraft } from './section-drafts.ts'

interface SectionConflictProps {
  mine: RichText
  theirs: SectionDraft
  onSettle: (keepMine: boolean) => void
}

/** Two people wrote the same section: both texts side by side, and one of them decides. */
export function SectionConflict({ mine, theirs, onSettle }: SectionConflictProps) {
  const say = useWords()
  const takeFocus = useCallback((box: HTMLDivElement | null) => box?.scrollIntoView({ block: 'nearest' }), [])
  return (
    <div className={classes.conflict} ref={takeFocus}>
      <Notice tone="time" live title={say('conflict.title')}>
        <p>{say('conflict.body')}</p>
        <div className={classes.texts}>
          <section>
            <h3>{say('conflict.yours')}</h3>
            <p>{plainText(mine)}</p>
            <Button onClick={() => onSettle(true)}>{say('conflict.keepMine')}</Button>
          </section>
          <section>
            <h3>{say('conflict.theirs')}</h3>
            <p>{theirs.content ? plainText(theirs.content) : say('brief.fromRecord')}</p>
            <Button variant="default" onClick={() => onSettle(false)}>
              {say('conflict.takeTheirs')}
            </Button>
          </section>
        </div>
      </Notice>
    </div>
  )
}

/** The words of a text, a line for each of its blocks. */
function plainText(content: RichText): string {
  return content.content.map(wordsOf).filter(Boolean).join('\n')
}

function wordsOf(node: unknown): string {
  if (typeof node !== 'object' || node === null) return ''
  if ('text' in node && typeof node.text === 'string') return node.text
  if ('content' in node && Array.isArray(node.content)) return node.content.map(wordsOf).join('')
  const attributes = 'attrs' in node && typeof node.attrs === 'object' && node.attrs !== null ? node.attrs : {}
  return 'text' in attributes && typeof attributes.text === 'string' ? `[${attributes.text}]` : ''
}
