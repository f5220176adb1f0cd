import { z } from 'zod'
import { languages } from '../languages.ts'
import { unprintable } from './printable.ts'

/**
 * The nodes that a section of a brief may hold, as the editor stores them (ProseMirror JSON). Whatever is
 * not listed here is refused with the place where it stands; nothing is dropped in silence.
 */

/** Text that a document can carry: no control characters, no halves of characters. */
const words = z
  .string()
  .min(1)
  .max(20_000)
  .refine((value) => !unprintable.test(value) && value.isWellFormed(), { message: 'characters' })

const mark = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('bold') }),
  z.strictObject({ type: z.literal('italic') }),
  z.strictObject({ type: z.literal('underline') }),
  z.strictObject({ type: z.literal('language'), attrs: z.strictObject({ language: z.enum(languages) }) }),
])

const recordId = z.string().min(1).max(80)
const label = z.string().min(1).max(80)
export const places = ['case', 'proceedings', 'people', 'events', 'annexes', 'organisation', 'brief'] as const

const noteNodes = [
  z.strictObject({ type: z.literal('text'), text: words, marks: z.array(mark).max(8).optional() }),
  z.strictObject({ type: z.literal('person'), attrs: z.strictObject({ person: recordId }) }),
  z.strictObject({ type: z.literal('annexReference'), attrs: z.strictObject({ annex: recordId }) }),
  z.strictObject({
    type: z.literal('citation'),
    attrs: z.strictObject({ authority: recordId, at: z.string().max(60).nullable().default('') }),
  }),
  z.strictObject({ type: z.literal('crossReference'), attrs: z.strictObject({ to: label }) }),
  z.strictObject({
    type: z.literal('gap'),
    attrs: z.strictObject({ text: words.max(400), at: z.enum(places), id: recordId.nullable().optional() }),
  }),
  z.strictObject({ type: z.literal('hardBreak') }),
] as const

const noteNode = z.discriminatedUnion('type', noteNodes)
const footnote = z.strictObject({
  type: z.literal('footnote'),
  attrs: z.strictObject({ content: z.array(noteNode).max(500) }),
})
const inlineNode = z.discriminatedUnion('type', [...noteNodes, footnote])
const line = z.array(inlineNode).max(2_000).optional()

const told = z.number().int().positive().nullable().default(null)

const paragraph = z.strictObject({
  type: z.literal('paragraph'),
  attrs: z.strictObject({ numbered: z.boolean().default(false), label: label.nullable().default(null), told }).optional(),
  content: line,
})
const heading = z.strictObject({
  type: z.literal('heading'),
  attrs: z.strictObject({ level: z.union([z.literal(2), z.literal(3)]) }),
  content: line,
})
const quote = z.strictObject({ type: z.literal('blockquote'), content: z.array(paragraph).min(1).max(200) })
const pageBreak = z.strictObject({ type: z.literal('pageBreak') })

const bulletList = z.strictObject({
  type: z.literal('bulletList'),
  get content(): z.ZodArray<typeof listItem> {
    return z.array(listItem).min(1).max(500)
  },
})
const orderedList = z.strictObject({
  type: z.literal('orderedList'),
  attrs: z.strictObject({ start: z.literal(1).optional(), type: z.null().optional() }).optional(),
  get content(): z.ZodArray<typeof listItem> {
    return z.array(listItem).min(1).max(500)
  },
})
const inItem: z.ZodType<ItemNode> = z.lazy(() => z.discriminatedUnion('type', [paragraph, bulletList, orderedList]))
const listItem = z.strictObject({ type: z.literal('listItem'), content: z.array(inItem).min(1).max(20) })

const cellAttrs = z.strictObject({
  colspan: z.number().int().min(1).max(20).default(1),
  rowspan: z.number().int().min(1).max(500).default(1),
  colwidth: z.array(z.number()).nullable().optional(),
  width: z.number().positive().max(1_000).nullable().optional(),
})
const cell = z.strictObject({
  type: z.enum(['tableHeader', 'tableCell']),
  attrs: cellAttrs.optional(),
  content: z.array(paragraph).min(1).max(100),
})
const row = z.strictObject({ type: z.literal('tableRow'), content: z.array(cell).min(1).max(20) })
const table = z.strictObject({ type: z.literal('table'), content: z.array(row).min(1).max(1_000) })

const blockNode = z.discriminatedUnion('type', [paragraph, heading, quote, bulletList, orderedList, table, pageBreak])

export const checkedRichText = z.strictObject({ type: z.literal('doc'), content: z.array(blockNode).max(5_000) })

export type MarkNode = z.output<typeof mark>
export type NoteNode = z.output<typeof noteNode>
export type InlineNode = z.output<typeof inlineNode>
export type ParagraphNode = z.output<typeof paragraph>
export interface ListItemNode {
  type: 'listItem'
  content: ItemNode[]
}
export type ListNode = { type: 'bulletList'; content: ListItemNode[] } | { type: 'orderedList'; content: ListItemNode[] }
type ItemNode = ParagraphNode | ListNode
export type CellNode = z.output<typeof cell>
export type BlockNode = z.output<typeof blockNode>
export type CheckedRichText = z.output<typeof checkedRichText>
