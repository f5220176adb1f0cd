import type { Language } from '../languages.ts'
import type { BlockOf, GapInline, TextRun } from './blocks.ts'

/** What may stand in a printed footnote: words only, settled for the audience. */
export type PrintedNote =
  | TextRun
  | { readonly kind: 'gap'; readonly text: string }
  /** A place that links point to. */
  | { readonly kind: 'anchor'; readonly name: string; readonly text: string }
  /** Words that lead to an anchor, or to the numbered paragraph `p-12`. */
  | { readonly kind: 'link'; readonly to: string; readonly text: string }
  | { readonly kind: 'break' }

export type PrintedInline = PrintedNote | { readonly kind: 'footnote'; readonly number: number; readonly content: readonly PrintedNote[] }

export type PrintedBlock = BlockOf<PrintedInline>

/** A fact that the brief lacks, and where it stands in the brief. */
export interface BriefGap extends Omit<GapInline, 'kind'> {
  readonly section: string
}

export interface PrintedSection {
  readonly id: string
  readonly heading: string
  readonly blocks: readonly PrintedBlock[]
  /** Whether a person wrote it, or the record did. */
  readonly isEdited: boolean
  readonly gaps: readonly BriefGap[]
  readonly words: number
}

/** A brief ready to be read: numbered, with every person, annex and reference in words for its audience. */
export interface PrintedBrief {
  readonly language: Language
  readonly body: string
  readonly title: string
  readonly caption: string
  readonly organisation: string
  /** As the signatory wrote them; empty where the brief has no such paragraph. */
  readonly placeAndDate: readonly PrintedInline[]
  readonly sections: readonly PrintedSection[]
}

/** The gaps of a brief in reading order; the same question asked twice in a section counts once. */
export function gapsOf(brief: PrintedBrief): readonly BriefGap[] {
  return brief.sections.flatMap((section) => section.gaps)
}

/** Each piece of text of a brief that a reader could see, with where it stands: for searching it whole. */
export function textsOf(brief: PrintedBrief): { readonly section: string; readonly text: string }[] {
  const cover = [brief.body, brief.title, brief.caption, brief.organisation, lineText(brief.placeAndDate)]
  return [
    ...cover.map((text) => ({ section: 'cover', text })),
    ...brief.sections.flatMap(({ id, heading, blocks }) => [heading, ...blocks.flatMap(blockTexts)].map((text) => ({ section: id, text }))),
  ]
}

/** The texts of a block, a line each; footnotes after the line in which they are called. */
export function blockTexts(block: PrintedBlock): string[] {
  return linesOf(block).flatMap((line) => [
    lineText(line),
    ...line.flatMap((one) => (one.kind === 'footnote' ? [lineText(one.content)] : [])),
  ])
}

/** Every line of a block, in reading order. */
export function linesOf<I>(block: BlockOf<I>): (readonly I[])[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.content]
    case 'quote':
      return [...block.paragraphs]
    case 'list':
      return block.items.flatMap((item) => [item.content, ...item.lists.flatMap(linesOf)])
    case 'table':
      return block.rows.flatMap((row) => row.flatMap((cell) => cell.content))
    case 'pageBreak':
      return []
  }
}

/** A line without its marks and footnotes. */
export function lineText(line: readonly PrintedInline[]): string {
  return line.map((one) => (one.kind === 'footnote' ? '' : one.kind === 'break' ? ' ' : one.text)).join('')
}

export function countWords(blocks: readonly PrintedBlock[]): number {
  return blocks.flatMap(blockTexts).reduce((sum, text) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0)
}
