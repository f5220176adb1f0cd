import { z } from 'zod'
import { authorityKinds, authoritySystems } from './choices.ts'
import { editOf, id, isoDate, precisions, text, version } from './fields.ts'

/** Words worth quoting: `at` is the paragraph, article or page ("99", "art. 5", "p. 14"), `language` ISO 639-1. */
export const passage = z.object({ at: text(60).default(''), text: text(5_000).min(1), language: text(8).default('') })

/** A norm, decision, report or work in the library. What is unknown is empty, never guessed. */
export const newAuthority = z.object({
  kind: z.enum(authorityKinds),
  system: z.enum(authoritySystems),
  /** Who enacted, decided, reported or published it, in its own language. */
  body: text(200).default(''),
  /** With the acts of the Inter-American Court: "Caso Vélez Loor Vs. Panamá. Fondo". Of Brazilian norms what they are about: form, number and date name them. */
  title: text(500).min(1),
  /** How later mentions call it: "Caso Vélez Loor", "Lei de Migração". */
  shortTitle: text(200).default(''),
  /** As the body numbers it: "Serie C No. 218", "13.445/2017", "CCPR/C/127/D/2728/2016", "30696/09"; treaties: "189 UNTS 137". */
  number: text(120).default(''),
  /** The kind of decision or norm, in its own words: "Sentencia", "Lei", "Views", "Grand Chamber judgment". */
  form: text(120).default(''),
  date: isoDate.nullable().default(null),
  precision: z.enum(precisions).default('day'),
  /** Of works: "Trindade, A. A. C.; Piovesan, F." */
  authors: text(300).default(''),
  /** Where it was published. Works: journal, book or publisher with volume and pages; decisions: the reports ("ECHR 2011"); norms: the publisher. */
  container: text(300).default(''),
  /** ISO 639-1, of the text. */
  language: text(8).default(''),
  url: z.union([z.literal(''), z.url({ protocol: /^https?$/ }).max(500)]).default(''),
  /** LexML: urn:lex:br:federal:lei:2017-05-24;13445 */
  urn: text(200).default(''),
  ecli: text(100).default(''),
  passages: z.array(passage).max(50).default([]),
  tags: z.array(text(60).min(1)).max(20).default([]),
  note: text(2_000).default(''),
})

/** What is not known of an authority, by its field: empty, and nothing else. */
export const unknownOfAuthority = newAuthority.omit({ kind: true, system: true, title: true }).parse({})

export const authorityEdit = editOf(newAuthority).extend({ version })

export const authorityView = z.object({ id, ...newAuthority.shape, version })

export type AuthorityKind = (typeof authorityKinds)[number]
export type AuthoritySystem = (typeof authoritySystems)[number]
export type NewAuthority = z.output<typeof newAuthority>
export type AuthorityView = z.output<typeof authorityView>
