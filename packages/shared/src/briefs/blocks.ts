import type { Language, Text } from '../languages.ts'

/** Where in the case file the fact is recorded that a gap asks for. `id` names the record or, for `brief`, the section. */
export interface Place {
  readonly at: 'case' | 'proceedings' | 'people' | 'events' | 'annexes' | 'organisation' | 'brief'
  readonly id?: string
}

export interface TextRun {
  readonly kind: 'text'
  readonly text: string
  readonly bold?: true
  readonly italic?: true
  readonly underline?: true
  /** Of the words, where it is not the brief's own. */
  readonly language?: Language
}

/** What may stand in a footnote. */
export type NoteInline =
  | TextRun
  /** A person of the case, printed by `nameFor` for the audience of the brief. */
  | { readonly kind: 'person'; readonly person: string }
  /** "Annex 3": the number is the annex's place in the list. */
  | { readonly kind: 'annex'; readonly annex: string }
  /** An authority of the library, cited in the form of the body; `at` is the paragraph, article or page, or empty. */
  | { readonly kind: 'citation'; readonly authority: string; readonly at: string }
  /** "12": the number of the paragraph that carries the label. */
  | { readonly kind: 'reference'; readonly to: string }
  /** A fact that is missing: shown, listed, and a way to where it is recorded. */
  | { readonly kind: 'gap'; readonly text: string; readonly place: Place }
  | { readonly kind: 'break' }

export type Inline = NoteInline | { readonly kind: 'footnote'; readonly content: readonly NoteInline[] }

export type GapInline = Extract<Inline, { kind: 'gap' }>

/** An item of a list: its words, then lists inside it. */
export interface ListItem<I> {
  readonly content: readonly I[]
  readonly lists: readonly ListBlock<I>[]
}

export interface ListBlock<I> {
  readonly kind: 'list'
  readonly ordered: boolean
  readonly items: readonly ListItem<I>[]
}

export interface Cell<I> {
  readonly header: boolean
  /** Share of the table's width, relative to the other columns of the first row. */
  readonly width?: number
  readonly span?: number
  readonly rowSpan?: number
  /** Paragraphs. */
  readonly content: readonly (readonly I[])[]
}

/** A piece of a brief. `I` is what stands in a line: `Inline` as written, `PrintedInline` once settled for a reader. */
export type BlockOf<I> =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly content: readonly I[] }
  /** `label` is what cross-references call it by; `number` is known once the brief is settled. */
  | {
      readonly kind: 'paragraph'
      readonly numbered: boolean
      readonly content: readonly I[]
      readonly label?: string
      readonly number?: number
      /** The version that the event which the paragraph tells had when it was put in; its label names the event. */
      readonly told?: number
    }
  | { readonly kind: 'quote'; readonly paragraphs: readonly (readonly I[])[] }
  | ListBlock<I>
  | { readonly kind: 'table'; readonly rows: readonly (readonly Cell<I>[])[] }
  | { readonly kind: 'pageBreak' }

export type Block = BlockOf<Inline>

/** Words to stand in a sentence: a string, one inline, or several. */
export type Words = string | Inline | readonly Inline[]

export function run(text: string, marks: Omit<TextRun, 'kind' | 'text'> = {}): TextRun {
  return { kind: 'text', text, ...marks }
}

export function gap(text: string, place: Place): GapInline {
  return { kind: 'gap', text, place }
}

export function person(id: string): Inline {
  return { kind: 'person', person: id }
}

/** A numbered paragraph. */
export function numbered(content: Words, label?: string, told?: number): Block {
  return { kind: 'paragraph', numbered: true, content: line(content), ...(label ? { label } : {}), ...(told ? { told } : {}) }
}

export function plain(content: Words, label?: string): Block {
  return { kind: 'paragraph', numbered: false, content: line(content), ...(label ? { label } : {}) }
}

export function list(items: readonly Words[], ordered = false): Block {
  return { kind: 'list', ordered, items: items.map((item) => ({ content: line(item), lists: [] })) }
}

/** A table whose first row is its header, repeated on each page; `widths` are shares. */
export function table(header: readonly string[], widths: readonly number[], rows: readonly (readonly Words[])[]): Block {
  const cells = (row: readonly Words[], isHeader: boolean) =>
    row.map((cell, column) => ({ header: isHeader, width: widths[column] ?? 1, content: [line(cell)] }))
  return { kind: 'table', rows: [cells(header, true), ...rows.map((row) => cells(row, false))] }
}

export function inlines(words: Words): readonly Inline[] {
  if (typeof words === 'string') return words === '' ? [] : [run(words)]
  return 'kind' in words ? [words] : words
}

/** Words as one line: neighbouring runs of one look are one run. */
function line(words: Words): readonly Inline[] {
  const joined: Inline[] = []
  for (const next of inlines(words)) {
    const last = joined.at(-1)
    const isOne = last?.kind === 'text' && next.kind === 'text' && looks.every((look) => last[look] === next[look])
    if (isOne) joined.splice(-1, 1, { ...last, text: last.text + next.text })
    else joined.push(next)
  }
  return joined
}

const looks = ['bold', 'italic', 'underline', 'language'] as const

/** Words one after another, with the same words between each two (", "), others before the last (" and "). */
export function join(parts: readonly Words[], between: string, beforeLast = between): Inline[] {
  return parts.flatMap((part, at) => {
    const link = at === 0 ? '' : at === parts.length - 1 ? beforeLast : between
    return [...inlines(link), ...inlines(part)]
  })
}

/** A sentence in one language, its `{places}` filled with words. Throws when a place has none: the template is wrong. */
export function say(sentence: Text, language: Language, values: Readonly<Record<string, Words>> = {}): Inline[] {
  return sentence[language].split(/\{(\w+)\}/).flatMap((part, at) => {
    if (at % 2 === 0) return inlines(part)
    const value = values[part]
    if (value === undefined) throw new Error(`No words for {${part}} in “${sentence.en}”`)
    return inlines(value)
  })
}
