import type { Block, BlockOf, Cell, Inline, ListBlock, NoteInline, Place, TextRun } from './blocks.ts'
import {
  type BlockNode,
  type CellNode,
  checkedRichText,
  type InlineNode,
  type ListNode,
  type NoteNode,
  type ParagraphNode,
} from './rich-text.ts'

/** A node that a brief cannot hold: where it stands (JSON pointer into the content) and what is wrong with it. */
export interface RichTextProblem {
  readonly pointer: string
  readonly detail: string
}

const deepest = 40

/**
 * The blocks that a rich text (ProseMirror JSON) says, or what is wrong with it. Every node is either
 * understood or refused: a text that is read never says less than what was written.
 */
export function readRichText(content: unknown): { readonly blocks: readonly Block[] } | { readonly problems: readonly RichTextProblem[] } {
  if (depthOf(content, 0) > deepest) return { problems: [{ pointer: '#', detail: 'nested too deeply' }] }
  const read = checkedRichText.safeParse(content)
  if (read.success) return { blocks: read.data.content.map(readBlock) }
  return { problems: read.error.issues.slice(0, 20).map((issue) => ({ pointer: pointerTo(issue.path), detail: issue.message })) }
}

/** As `readRichText`, for texts that were checked when they were stored. Throws on one that was not. */
export function readStoredText(content: unknown): readonly Block[] {
  const read = readRichText(content)
  if ('blocks' in read) return read.blocks
  throw new Error(`A stored text cannot be read: ${read.problems.map(({ pointer, detail }) => `${pointer} ${detail}`).join('; ')}`)
}

function depthOf(value: unknown, depth: number): number {
  if (typeof value !== 'object' || value === null || depth > deepest) return depth
  return Object.values(value).reduce((most: number, one) => Math.max(most, depthOf(one, depth + 1)), depth)
}

function pointerTo(path: readonly PropertyKey[]): string {
  return ['#', ...path.map((part) => String(part).replaceAll('~', '~0').replaceAll('/', '~1'))].join('/')
}

function readBlock(node: BlockNode): Block {
  switch (node.type) {
    case 'paragraph':
      return readParagraph(node)
    case 'heading':
      return { kind: 'heading', level: node.attrs.level, content: readLine(node.content) }
    case 'blockquote':
      return { kind: 'quote', paragraphs: node.content.map((one) => readLine(one.content)) }
    case 'table':
      return { kind: 'table', rows: node.content.map((row) => row.content.map(readCell)) }
    case 'pageBreak':
      return { kind: 'pageBreak' }
    default:
      return readList(node)
  }
}

function readParagraph({ attrs, content }: ParagraphNode): BlockOf<Inline> {
  const label = attrs?.label ? { label: attrs.label } : {}
  const told = attrs?.told ? { told: attrs.told } : {}
  return { kind: 'paragraph', numbered: attrs?.numbered ?? false, content: readLine(content), ...label, ...told }
}

/** The paragraphs of an item follow one another on new lines; lists inside it come after them. */
function readList(node: ListNode): ListBlock<Inline> {
  const items = node.content.map((item) => {
    const paragraphs = item.content.filter((one) => one.type === 'paragraph').map((one) => readLine(one.content))
    const lists = item.content.filter((one) => one.type !== 'paragraph').map(readList)
    const content = paragraphs.flatMap((one, at): Inline[] => (at === 0 ? [...one] : [{ kind: 'break' }, ...one]))
    return { content, lists }
  })
  return { kind: 'list', ordered: node.type === 'orderedList', items }
}

function readCell({ type, attrs, content }: CellNode): Cell<Inline> {
  return {
    header: type === 'tableHeader',
    ...(attrs?.width ? { width: attrs.width } : {}),
    ...(attrs && attrs.colspan > 1 ? { span: attrs.colspan } : {}),
    ...(attrs && attrs.rowspan > 1 ? { rowSpan: attrs.rowspan } : {}),
    content: content.map((one) => readLine(one.content)),
  }
}

function readLine(nodes: readonly InlineNode[] = []): readonly Inline[] {
  return nodes.map((node) =>
    node.type === 'footnote' ? { kind: 'footnote', content: node.attrs.content.map(readNoteInline) } : readNoteInline(node),
  )
}

function readNoteInline(node: NoteNode): NoteInline {
  switch (node.type) {
    case 'text':
      return readRun(node)
    case 'person':
      return { kind: 'person', person: node.attrs.person }
    case 'annexReference':
      return { kind: 'annex', annex: node.attrs.annex }
    case 'citation':
      return { kind: 'citation', authority: node.attrs.authority, at: node.attrs.at ?? '' }
    case 'crossReference':
      return { kind: 'reference', to: node.attrs.to }
    case 'gap':
      return { kind: 'gap', text: node.attrs.text, place: readPlace(node.attrs) }
    case 'hardBreak':
      return { kind: 'break' }
  }
}

function readPlace({ at, id }: { at: Place['at']; id?: string | null | undefined }): Place {
  return id ? { at, id } : { at }
}

function readRun({ text, marks = [] }: Extract<NoteNode, { type: 'text' }>): TextRun {
  const has = (type: 'bold' | 'italic' | 'underline') => marks.some((one) => one.type === type)
  const spoken = marks.find((one) => one.type === 'language')
  return {
    kind: 'text',
    text,
    ...(has('bold') ? { bold: true } : {}),
    ...(has('italic') ? { italic: true } : {}),
    ...(has('underline') ? { underline: true } : {}),
    ...(spoken ? { language: spoken.attrs.language } : {}),
  }
}
