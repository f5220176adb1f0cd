import type { TextRun } from '../briefs/blocks.ts'
import type { Language } from '../languages.ts'
import type { Cited } from './cited.ts'
import { abnt } from './forms/abnt.ts'
import { ecthr } from './forms/ecthr.ts'
import type { Form } from './forms/form.ts'
import { iacthr } from './forms/iacthr.ts'
import { oscola } from './forms/oscola.ts'
import { un } from './forms/un.ts'
import { followed, merged, piece, textOf } from './pieces.ts'
import { normalPinpoint, printPinpoint, tidy } from './pinpoint.ts'

/** The manners of citing: of the Inter-American Court, the United Nations, the European Court, the ABNT and OSCOLA. */
export const citationForms = ['iacthr', 'un', 'ecthr', 'abnt', 'oscola'] as const

export type CitationForm = (typeof citationForms)[number]

const forms: Readonly<Record<CitationForm, Form>> = { iacthr, un, ecthr, abnt, oscola }

export interface Citing {
  readonly form: CitationForm
  readonly language: Language
  /** The pinpoint: "99", "99-101", "art. 5", "p. 14"; '' for none. */
  readonly at: string
  /** Whether the brief cited it before: then the short form. */
  readonly again: boolean
}

/** The citation with its full stop, as a footnote has it. What is unknown of the authority is left out. */
export function cite(authority: Cited, { form, language, at, again }: Citing): readonly TextRun[] {
  const { full, short, style } = forms[form]
  const { head, tail = [], join = ', ' } = again ? short(authority, language) : full(authority, language)
  const printed = printPinpoint(at, style(language, authority.kind))
  const line = merged(followed([...head, ...piece(printed === '' ? '' : join + printed)], tail))
  return textOf(line).endsWith('.') ? line : merged([...line, ...piece('.')])
}

/** The whole citation for a list of authorities: no pinpoint, no full stop at its end, and where to find it if the form says so. */
export function citeInTable(authority: Cited, form: CitationForm, language: Language): readonly TextRun[] {
  const { full, listed } = forms[form]
  const { head, tail = [] } = full(authority, language)
  const place = listed?.(authority, language) ?? ''
  return merged(followed(followed(head, tail), piece(place === '' ? '' : `. ${place}`)))
}

/**
 * The pinpoint that a printed citation of this authority carries, as `normalPinpoint` writes it, and whether it is the
 * short form. `undefined` when anything else than the pinpoint differs from what `cite` prints. Blanks, kinds of dash
 * and a full stop that is missing at the end do not count.
 */
export function findPinpoint(
  text: string,
  authority: Cited,
  { form, language }: Pick<Citing, 'form' | 'language'>,
): { readonly at: string; readonly again: boolean } | undefined {
  const found = tidy(text)
  const printed = found.endsWith('.') ? found : `${found}.`
  for (const again of [true, false]) {
    const at = readPinpoint(printed, (pinpoint) => tidy(textOf(cite(authority, { form, language, at: pinpoint, again }))))
    if (at !== undefined) return { at, again }
  }
  return undefined
}

/** A mark that no pinpoint has: where it is printed is where the pinpoint stands. */
const mark = '\ue000'
const longest = 60
const twoSentences = /(?:[\d)\]»”]|\p{L}{5})[.!?] /u

function readPinpoint(printed: string, print: (at: string) => string): string | undefined {
  if (printed === print('')) return ''
  const [head = '', tail = ''] = print(mark).split(mark)
  if (!printed.startsWith(head) || !printed.endsWith(tail) || printed.length <= head.length + tail.length) return undefined
  const words = printed.slice(head.length, printed.length - tail.length)
  // A bare number is a page where the form writes paragraphs in another way.
  return [words, `p. ${words}`].map(normalPinpoint).find((at) => isPinpoint(at) && print(at) === printed)
}

function isPinpoint(at: string): boolean {
  return at !== '' && at.length <= longest && !twoSentences.test(at)
}
