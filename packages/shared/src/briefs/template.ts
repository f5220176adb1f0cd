import type { Catalogue } from '../catalogue.ts'
import type { Language, Text } from '../languages.ts'
import type { Block } from './blocks.ts'
import type { CaseFile } from './case-file.ts'

/** The label of the paragraph whose words the cover repeats. */
export const placeAndDateLabel = 'place-and-date'

/** A part of a brief: its heading, and what the record says for it. */
export interface TemplateSection {
  readonly id: string
  readonly name: Text
  readonly write: (file: CaseFile, law: Catalogue) => readonly Block[]
}

/** A kind of brief. Its sections are pure functions of the case file: no clock, no reader, no word processor. */
export interface Template {
  readonly id: string
  readonly name: Text
  /** The body that receives it, and the procedure in which it is filed. */
  readonly forum: string
  readonly procedure: string
  /** As it stands on the cover. */
  readonly title: Text
  /** Of the file, without personal data. */
  readonly slug: Text
  /** Languages in which the body accepts it. */
  readonly languages: readonly Language[]
  readonly sections: readonly TemplateSection[]
}
