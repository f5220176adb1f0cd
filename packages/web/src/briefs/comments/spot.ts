import type { Editor } from '@tiptap/react'
import type { CaseFile } from '@travessia/shared/briefs/case-file'
import { quotesOf } from '@travessia/shared/briefs/quotes'
import { readRichText } from '@travessia/shared/briefs/read-rich-text'

/** What a comment is about: a section, or '' for the whole brief; and words of it, or '' for all of them. */
export interface Spot {
  readonly section: string
  readonly quote: string
}

/** The paragraph in which the cursor of a section stands. */
export function spotAt(file: CaseFile, section: string, editor: Editor): Spot {
  const { $from } = editor.state.selection
  const block = $from.depth > 0 ? $from.node(1) : $from.nodeAfter
  const read = block && readRichText({ type: 'doc', content: [block.toJSON()] })
  const quotes = read && 'blocks' in read ? read.blocks.flatMap((one) => quotesOf(file, one)) : []
  // Of a list or a table, the line in which the cursor stands.
  const line = $from.parent.textContent.trim().slice(0, 20)
  return { section, quote: quotes.find((one) => line !== '' && one.startsWith(line)) ?? quotes[0] ?? '' }
}

/** Brings the words that a comment hangs on into view, as far as they can be found; people may be named otherwise there. */
export function showSpot({ section, quote }: Spot): void {
  const at = document.getElementById(`section-${section}`)
  const blocks = [...(at?.querySelectorAll<HTMLElement>('.ProseMirror > *, .ProseMirror li, .ProseMirror td') ?? [])]
  const closest = blocks.toSorted((a, b) => alike(b, quote) - alike(a, quote))[0]
  const target = closest && alike(closest, quote) > 3 ? closest : at
  target?.scrollIntoView({ block: target === at ? 'start' : 'center' })
  at?.querySelector<HTMLElement>('[role="textbox"]')?.focus({ preventScroll: true })
}

/** How many letters from the beginning are the same. */
function alike(block: HTMLElement, quote: string): number {
  const words = (block.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
  let same = 0
  while (same < quote.length && words[same] === quote[same]) same += 1
  return same
}
