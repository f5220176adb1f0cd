/**
 * What a DOCX carries so that its words can be read back: each section, each labelled paragraph and each reference
 * to the record stands in a bookmark, whose name says what it is. Word allows 40 letters, digits and underscores,
 * and each name once: ids are written short, and references bear a running number.
 */

export type Bookmark =
  | { readonly kind: 'section'; readonly id: string }
  | { readonly kind: 'paragraph'; readonly label: string }
  | { readonly kind: 'person' | 'annex' | 'authority'; readonly id: string }

const letters = { person: 'tp', annex: 'ta', authority: 'tc' } as const
const kinds = { tp: 'person', ta: 'annex', tc: 'authority' } as const

export function sectionBookmark(id: string): string {
  return `section_${id.replaceAll('-', '_')}`
}

/**
 * Of a labelled paragraph: what cross-references point to. A fact's label carries an id, which is written short; of
 * several paragraphs with one label the second bears the turn 2.
 */
export function paragraphBookmark(label: string, turn = 1): string {
  return `${firstBookmark(label)}${turn > 1 ? `__${turn}` : ''}`
}

function firstBookmark(label: string): string {
  const fact = label.match(/^fact-([\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12})$/)
  return fact?.[1] ? `pf_${shorten(fact[1])}` : `p_${label.replaceAll('-', '_')}`
}

/** Of the `serial`-th reference to the record in the document. */
export function recordBookmark(kind: keyof typeof letters, id: string, serial: number): string {
  return `${letters[kind]}_${shorten(id)}_${serial}`
}

/** What a bookmark stands for; undefined for one that is not ours. */
export function readBookmark(name: string): Bookmark | undefined {
  const [, before = '', rest = ''] = name.replace(/__\d+$/, '').match(/^(section|pf|p|tp|ta|tc)_(\w+)$/) ?? []
  switch (before) {
    case 'section':
      return { kind: 'section', id: rest.replaceAll('_', '-') }
    case 'p':
      return { kind: 'paragraph', label: rest.replaceAll('_', '-') }
    case 'pf':
      return { kind: 'paragraph', label: `fact-${lengthen(rest)}` }
    case 'tp':
    case 'ta':
    case 'tc':
      return { kind: kinds[before], id: lengthen(rest.replace(/_\d+$/, '')) }
    default:
      return undefined
  }
}

const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/

/** A UUID in 25 letters and digits; what is none is kept as it is. */
function shorten(id: string): string {
  if (!uuid.test(id)) return id.replaceAll('-', '_')
  return BigInt(`0x${id.replaceAll('-', '')}`)
    .toString(36)
    .padStart(25, '0')
}

function lengthen(short: string): string {
  if (!/^[\da-z]{25}$/.test(short)) return short.replaceAll('_', '-')
  const number = short.split('').reduce((sum, one) => sum * 36n + BigInt(Number.parseInt(one, 36)), 0n)
  const hex = number.toString(16).padStart(32, '0')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
