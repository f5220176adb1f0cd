import type { Block, Cell, Inline, ListBlock, NoteInline, TextRun } from './blocks.ts'
import type { BlockNode, CellNode, CheckedRichText, InlineNode, ListNode, MarkNode, NoteNode, ParagraphNode } from './rich-text.ts'

/** Blocks as the editor takes them; `readRichText` reads them back unchanged. */
export function writeRichText(blocks: readonly Block[]): CheckedRichText {
  return { type: 'doc', content: blocks.map(writeBlock) }
}

function writeBlock(block: Block): BlockNode {
  switch (block.kind) {
    case 'heading':
      return { type: 'heading', attrs: { level: block.level }, ...writeLine(block.content) }
    case 'paragraph':
      return {
        type: 'paragraph',
        attrs: { numbered: block.numbered, label: block.label ?? null, told: block.told ?? null },
        ...writeLine(block.content),
      }
    case 'quote':
      return { type: 'blockquote', content: block.paragraphs.map(writeParagraph) }
    case 'list':
      return writeList(block)
    case 'table':
      return { type: 'table', content: block.rows.map((row) => ({ type: 'tableRow', content: row.map(writeCell) })) }
    case 'pageBreak':
      return { type: 'pageBreak' }
  }
}

function writeParagraph(line: readonly Inline[]): ParagraphNode {
  return { type: 'paragraph', attrs: { numbered: false, label: null, told: null }, ...writeLine(line) }
}

function writeList({ ordered, items }: ListBlock<Inline>): ListNode {
  const content = items.map((item) => ({
    type: 'listItem' as const,
    content: [writeParagraph(item.content), ...item.lists.map(writeList)],
  }))
  return ordered ? { type: 'orderedList', content } : { type: 'bulletList', content }
}

function writeCell(cell: Cell<Inline>): CellNode {
  return {
    type: cell.header ? 'tableHeader' : 'tableCell',
    attrs: { colspan: cell.span ?? 1, rowspan: cell.rowSpan ?? 1, width: cell.width ?? null },
    content: cell.content.length > 0 ? cell.content.map(writeParagraph) : [writeParagraph([])],
  }
}

function writeLine(line: readonly Inline[]): { content?: InlineNode[] } {
  const content = line.filter((one) => one.kind !== 'text' || one.text !== '').map(writeInline)
  return content.length > 0 ? { content } : {}
}

function writeInline(inline: Inline): InlineNode {
  if (inline.kind !== 'footnote') return writeNoteInline(inline)
  return { type: 'footnote', attrs: { content: inline.content.map(writeNoteInline) } }
}

function writeNoteInline(inline: NoteInline): NoteNode {
  switch (inline.kind) {
    case 'text':
      return writeRun(inline)
    case 'person':
      return { type: 'person', attrs: { person: inline.person } }
    case 'annex':
      return { type: 'annexReference', attrs: { annex: inline.annex } }
    case 'citation':
      return { type: 'citation', attrs: { authority: inline.authority, at: inline.at } }
    case 'reference':
      return { type: 'crossReference', attrs: { to: inline.to } }
    case 'gap':
      return { type: 'gap', attrs: { text: inline.text, at: inline.place.at, id: inline.place.id ?? null } }
    case 'break':
      return { type: 'hardBreak' }
  }
}

function writeRun(run: TextRun): NoteNode {
  const marks: MarkNode[] = [
    ...(run.bold ? [{ type: 'bold' as const }] : []),
    ...(run.italic ? [{ type: 'italic' as const }] : []),
    ...(run.underline ? [{ type: 'underline' as const }] : []),
    ...(run.language ? [{ type: 'language' as const, attrs: { language: run.language } }] : []),
  ]
  return marks.length > 0 ? { type: 'text', text: run.text, marks } : { type: 'text', text: run.text }
}
