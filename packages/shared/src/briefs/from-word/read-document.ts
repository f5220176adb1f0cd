import type { BlockOf, TextRun } from '../blocks.ts'
import type { RecordRef } from '../printed.ts'

/** What stands in a line of a document that came back from a word processor, before it is known what it refers to. */
export type ReadNote =
  | TextRun
  | { readonly kind: 'break' }
  /** A field with the number of a labelled paragraph. */
  | { readonly kind: 'reference'; readonly to: string }
  /** Words that stood for a record when the document was made; a person may have changed them since. */
  | { readonly kind: 'record'; readonly record: RecordRef; readonly runs: readonly TextRun[] }
  /** A place marked as missing. */
  | { readonly kind: 'missing'; readonly text: string }

export type ReadInline = ReadNote | { readonly kind: 'footnote'; readonly content: readonly ReadNote[] }

/** A piece of the document, in its order. */
export type ReadPiece =
  /** Here begins a section of ours. */
  | { readonly kind: 'section'; readonly id: string; readonly text: string }
  /** A heading of the first level that bears no mark of ours. */
  | { readonly kind: 'title'; readonly text: string }
  /** What we write ourselves each time: cover and contents, or the lists after the last section. */
  | { readonly kind: 'ours'; readonly isEnd: boolean }
  | { readonly kind: 'block'; readonly block: BlockOf<ReadInline> }

/** What a document holds that a brief cannot. */
export interface LeftOut {
  readonly images: number
  readonly formulas: number
  readonly comments: number
  /** Insertions and deletions that were still to be decided: taken as accepted. */
  readonly changes: number
}

export interface ReadDocument {
  readonly pieces: readonly ReadPiece[]
  readonly leftOut: LeftOut
}
