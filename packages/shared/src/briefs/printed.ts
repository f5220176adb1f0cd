import type { AuthorityKind } from '../authorities.ts'
import type { Language } from '../languages.ts'
import type { BlockOf, GapInline, TextRun } from './blocks.ts'
import type { Paper } from './pages/measures.ts'
import type { Opening } from './template.ts'

/** What may stand in a printed footnote: words only, settled for the audience. */
export type PrintedNote =
  | TextRun
  | { readonly kind: 'gap'; readonly text: string }
  /** The line of an annex in the list: links point to it. */
  | { readonly kind: 'anchor'; readonly name: string; readonly text: string; readonly record: RecordRef }
  /** Words that lead to an anchor. */
  | { readonly kind: 'link'; readonly to: string; readonly text: string; readonly record: RecordRef }
  /** The number of the paragraph that carries the label. */
  | { readonly kind: 'number'; readonly label: string; readonly text: string }
  /** Words that stand for a record: a person as named, an authority as cited. */
  | { readonly kind: 'record'; readonly text: string; readonly runs: readonly TextRun[]; readonly record: RecordRef }
  | { readonly kind: 'break' }

/** What words stand for, so that they can be read back as a reference. */
export interface RecordRef {
  readonly kind: 'person' | 'annex' | 'authority'
  readonly id: string
}

export type PrintedInline = PrintedNote | { readonly kind: 'footnote'; readonly number: number; readonly content: readonly PrintedNote[] }

export type PrintedBlock = BlockOf<PrintedInline>

/** A fact that the brief lacks, and where it stands in the brief. */
export interface BriefGap extends Omit<GapInline, 'kind'> {
  readonly section: string
}

export interface PrintedSection {
  readonly id: string
  readonly heading: string
  /** The heading guides the writer only: it is not printed. */
  readonly untitled: boolean
  readonly blocks: readonly PrintedBlock[]
  /** Whether a person wrote it, or the record did. */
  readonly isEdited: boolean
  readonly gaps: readonly BriefGap[]
  readonly words: number
}

/** An authority in the table at the end, with the paragraphs that cite it. */
export interface PrintedAuthority {
  readonly kind: AuthorityKind
  readonly runs: readonly TextRun[]
  readonly paragraphs: readonly number[]
}

/** An annex in the index at the end, and on its cover sheet. */
export interface PrintedAnnex {
  readonly number: number
  readonly name: string
  readonly title: string
  readonly date: string
  readonly pages: number | null
  readonly source: string
}

/** A brief ready to be read: numbered, with every person, annex and reference in words for its audience. */
export interface PrintedBrief {
  readonly language: Language
  readonly paper: Paper
  readonly opening: Opening['kind']
  /** Whom an address or a letter is addressed to, a line each. */
  readonly addressee: readonly (readonly PrintedInline[])[]
  readonly body: string
  readonly title: string
  readonly caption: string
  readonly organisation: string
  /** As the signatory wrote them; empty where the brief has no such paragraph. */
  readonly placeAndDate: readonly PrintedInline[]
  readonly sections: readonly PrintedSection[]
  readonly authorities: readonly PrintedAuthority[]
  /** Those that go with the brief: all that a section lists, else those that the text cites. */
  readonly annexes: readonly PrintedAnnex[]
  /** Whether a section lists the annexes, so that no index is needed at the end. */
  readonly listsAnnexes: boolean
}

/** The gaps of a brief in reading order; the same question asked twice in a section counts once. */
export function gapsOf(brief: PrintedBrief): readonly BriefGap[] {
  return brief.sections.flatMap((section) => section.gaps)
}

/** Each piece of text of a brief that a reader could see, with where it stands: for searching it whole. */
export function textsOf(brief: PrintedBrief): { readonly section: string; readonly text: string }[] {
  const cover = [brief.body, brief.title, brief.caption, brief.organisation, lineText(brief.placeAndDate), ...brief.addressee.map(lineText)]
  const end = [
    ...brief.authorities.map(({ runs }) => runs.map((one) => one.text).join('')),
    ...brief.annexes.flatMap(({ title, source }) => [title, source]),
  ]
  return [
    ...cover.map((text) => ({ section: 'cover', text })),
    ...brief.sections.flatMap(({ id, heading, blocks }) => [heading, ...blocks.flatMap(blockTexts)].map((text) => ({ section: id, text }))),
    ...end.map((text) => ({ section: 'end', text })),
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

/** How many words the sections have with their printed headings, and how many more their footnotes. */
export function lengthOf({ sections }: PrintedBrief): { readonly words: number; readonly notes: number } {
  const headings = sections.reduce((sum, { heading, untitled }) => sum + (untitled ? 0 : wordsOf(heading)), 0)
  const words = sections.reduce((sum, section) => sum + section.words, headings)
  const notes = sections.flatMap(({ blocks }) => blocks.flatMap(linesOf)).reduce((sum, line) => sum + noteWords(line), 0)
  return { words, notes }
}

/** The words outside of footnotes, as word processors count them: whatever stands between spaces. */
export function countWords(blocks: readonly PrintedBlock[]): number {
  return blocks.flatMap(linesOf).reduce((sum, line) => sum + wordsOf(lineText(line)), 0)
}

function noteWords(line: readonly PrintedInline[]): number {
  return line.reduce((sum, one) => sum + (one.kind === 'footnote' ? wordsOf(lineText(one.content)) : 0), 0)
}

function wordsOf(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0
}
