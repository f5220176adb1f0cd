import type { RichText } from '@travessia/shared/briefs'
import { ConflictPanel } from '../../ui/conflict-panel.tsx'
import { useWords } from '../../words/use-words.ts'
import type { SectionDraft } from './section-drafts.ts'

interface SectionConflictProps {
  heading: string
  mine: RichText
  theirs: SectionDraft
  onSettle: (keepMine: boolean) => void
}

/** Two people wrote the same section: both texts, and one of them decides. */
export function SectionConflict({ heading, mine, theirs, onSettle }: SectionConflictProps) {
  const say = useWords()
  const other = theirs.content ? plainText(theirs.content) : say('brief.fromRecord')
  return (
    <ConflictPanel rows={[{ label: heading, yours: plainText(mine), theirs: other }]} onKeepMine={() => onSettle(true)} onTakeTheirs={() => onSettle(false)} />
  )
}

/** The words of a text, a line for each of its blocks. */
function plainText(content: RichText): string {
  return content.content.map(wordsOf).filter(Boolean).join('\n')
}

function wordsOf(node: unknown): string {
  if (typeof node !== 'object' || node === null) return ''
  if ('text' in node && typeof node.text === 'string') return node.text
  return 'content' in node && Array.isArray(node.content) ? node.content.map(wordsOf).join('') : ''
}
