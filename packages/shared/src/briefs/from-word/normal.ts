import type { Language } from '../../languages.ts'
import type { Block, Cell, Inline, ListBlock, NoteInline } from '../blocks.ts'

/**
 * Blocks without what a word processor may change and nobody sees: words in pieces of one look, empty paragraphs,
 * columns a hair wider, the language of words that is the brief's own. Two texts that are the same to a reader
 * are equal in this form.
 */
export function normalBlocks(blocks: readonly Block[], language: Language): readonly Block[] {
  const all: Block[] = []
  for (const next of blocks.map((block) => normalBlock(block, language)).filter((block) => !isEmpty(block))) {
    const last = all.at(-1)
    if (last?.kind === 'quote' && next.kind === 'quote')
      all.splice(-1, 1, { kind: 'quote', paragraphs: [...last.paragraphs, ...next.paragraphs] })
    else if (last?.kind === 'list' && next.kind === 'list' && last.ordered === next.ordered)
      all.splice(-1, 1, { ...last, items: [...last.items, ...next.items] })
    else all.push(next)
  }
  return all
}

function isEmpty(block: Block): boolean {
  if (block.kind === 'quote') return block.paragraphs.length === 0
  return (block.kind === 'paragraph' || block.kind === 'heading') && block.content.length === 0
}

function normalBlock(block: Block, language: Language): Block {
  switch (block.kind) {
    case 'heading':
      return { kind: 'heading', level: block.level, content: normalLine(block.content, language) }
    case 'paragraph':
      return normalParagraph(block, language)
    case 'quote':
      return { kind: 'quote', paragraphs: block.paragraphs.map((line) => normalLine(line, language)).filter((line) => line.length > 0) }
    case 'list':
      return normalList(block, language)
    case 'table':
      return { kind: 'table', rows: block.rows.map((row) => row.map((cell) => normalCell(cell, shareOf(block.rows[0] ?? []), language))) }
    case 'pageBreak':
      return block
  }
}

/** Its parts in one order: texts are compared as they are stored. */
function normalParagraph({ numbered, content, label, told }: Extract<Block, { kind: 'paragraph' }>, language: Language): Block {
  const marks = { ...(label ? { label } : {}), ...(told === undefined ? {} : { told }) }
  return { kind: 'paragraph', numbered, content: normalLine(content, language), ...marks }
}

function normalList({ kind, ordered, items }: ListBlock<Inline>, language: Language): ListBlock<Inline> {
  const each = items.map((item) => ({
    content: normalLine(item.content, language),
    lists: item.lists.map((one) => normalList(one, language)),
  }))
  return { kind, ordered, items: each }
}

/** How wide a cell is, in hundredths of the table, by the columns of its first row. */
function shareOf(firstRow: readonly Cell<Inline>[]): (width: number | undefined) => number {
  const whole = firstRow.reduce((sum, one) => sum + (one.width ?? 1), 0) || 1
  return (width) => Math.round(((width ?? 1) / whole) * 100)
}

function normalCell(
  { header, width, span, rowSpan, content }: Cell<Inline>,
  share: ReturnType<typeof shareOf>,
  language: Language,
): Cell<Inline> {
  return {
    header,
    width: share(width),
    ...(span && span > 1 ? { span } : {}),
    ...(rowSpan && rowSpan > 1 ? { rowSpan } : {}),
    content: content.map((line) => normalLine(line, language)).filter((line) => line.length > 0),
  }
}

const looks = ['bold', 'italic', 'underline', 'language'] as const

/** Neighbouring words of one look as one, blanks at the ends of the line taken off. */
export function normalLine(line: readonly Inline[], language: Language): readonly Inline[] {
  return trim(joinRuns(line.map((one) => normalInline(one, language))))
}

function normalInline(one: Inline, language: Language): Inline {
  if (one.kind === 'footnote') return { kind: 'footnote', content: trim(joinRuns(one.content.map((part) => normalNote(part, language)))) }
  return normalNote(one, language)
}

function normalNote(one: NoteInline, language: Language): NoteInline {
  if (one.kind !== 'text') return one
  const { language: spoken, ...run } = one
  const text = run.text.replaceAll(/[\t\n ]+/g, ' ')
  return spoken && spoken !== language ? { ...run, text, language: spoken } : { ...run, text }
}

function joinRuns<One extends Inline>(line: readonly One[]): One[] {
  const joined: One[] = []
  for (const next of line) {
    const last = joined.at(-1)
    if (last?.kind === 'text' && next.kind === 'text' && looks.every((look) => last[look] === next[look]))
      joined.splice(-1, 1, { ...last, text: last.text + next.text })
    else joined.push(next)
  }
  return joined
}

function trim<One extends Inline>(line: readonly One[]): One[] {
  const from = line.findIndex((one) => !isBlank(one))
  if (from < 0) return []
  const to = line.findLastIndex((one) => !isBlank(one))
  return line.slice(from, to + 1).map((one, at, all): One => {
    if (one.kind !== 'text') return one
    const start = at === 0 ? one.text.trimStart() : one.text
    return { ...one, text: at === all.length - 1 ? start.trimEnd() : start }
  })
}

function isBlank(one: Inline): boolean {
  return one.kind === 'text' && one.text.trim() === ''
}
