import type { Catalogue } from '../catalogue.ts'
import type { Language, Text } from '../languages.ts'
import type { CitationForm } from '../library/cite.ts'
import type { Block, Words } from './blocks.ts'
import type { CaseFile } from './case-file.ts'

/** The label of the paragraph whose words the cover repeats. */
export const placeAndDateLabel = 'place-and-date'

/** A part of a brief: its heading, and what the record says for it. */
export interface TemplateSection {
  readonly id: string
  readonly name: Text
  readonly write: (file: CaseFile, law: Catalogue) => readonly Block[]
  /** Its name guides the writer and is not printed: a letter has no headings. */
  readonly untitled?: true
}

/** How long the body lets it be. `note` says what counts, or when this limit holds. */
export interface BriefLimit {
  readonly n: number
  readonly unit: 'words' | 'pages'
  readonly note?: Text
}

/**
 * How the document begins. `cover`: a page of its own, then the contents. `address`: the authority addressed at
 * the head of the first page, then the text. `letter`: addressee and subject, then the text.
 */
export type Opening =
  | { readonly kind: 'cover' }
  | { readonly kind: 'address' | 'letter'; readonly to: (file: CaseFile, law: Catalogue) => readonly Words[] }

/** A kind of brief. Its sections are pure functions of the case file: no clock, no reader, no word processor. */
export interface Template {
  readonly id: string
  readonly name: Text
  /** The body that receives it; absent: the body of the proceeding that the brief belongs to. */
  readonly forum?: string
  /** The procedures in which it is filed, the usual one first; empty: any. */
  readonly procedures: readonly string[]
  /** The filing of these procedures whose outline and limits it follows. */
  readonly filing?: string
  /** As it stands on the cover. */
  readonly title: Text
  /** Of the file, without personal data. */
  readonly slug: Text
  /** Languages in which the body accepts it. */
  readonly languages: readonly Language[]
  readonly opening: Opening
  /** It is about the State and no case: the people of the case stand in no head of it. */
  readonly about?: 'state'
  /** How authorities are cited in it. */
  readonly citations: CitationForm
  readonly limits: readonly BriefLimit[]
  readonly sections: readonly TemplateSection[]
}
