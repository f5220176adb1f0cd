import { paperNames } from '@travessia/shared/briefs'
import type { Cell } from '@travessia/shared/briefs/blocks'
import type { PrintedBlock, PrintedBrief, PrintedInline } from '@travessia/shared/briefs/printed'
import { authorityKinds } from '@travessia/shared/choices'
import { longBrief } from './long-brief.ts'

const vocabulary = (
  'a o de que não para com por uma os no se na mais as dos como mas ao ele das seu sua ou quando muito nos já também só pelo pela até isso ' +
  'Estado vítima autoridade sentença Tribunal recurso prazo petição direito proteção família refúgio fronteira documento matrícula escola ' +
  'municipal administrativo responsabilidade internacional constitucional jurisprudência admissibilidade inconvencionalidade ação omissão ' +
  'suposta-vítima art. § 1º 2023 5001234-56.2023.4.04.7000 “princípio” (cf. Corte IDH, nº 12.051) — luso-brasileira contraditório'
).split(' ')

/** What makes briefs that are always the same for the same seed. */
class Writer {
  #state: number
  #number = 0
  #note = 0

  constructor(seed: number) {
    this.#state = seed
  }

  /** A whole number from 0 up to but not including `below`. */
  below(below: number): number {
    this.#state = (Math.imul(this.#state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((this.#state / 2 ** 32) * below)
  }

  words(count: number): string {
    return Array.from({ length: count }, () => vocabulary[this.below(vocabulary.length)]).join(' ')
  }

  text(count: number, marks: { bold?: true; italic?: true } = {}): PrintedInline {
    return { kind: 'text', text: this.words(count), ...marks }
  }

  line(count: number, notes: readonly number[] = []): PrintedInline[] {
    const share = Math.max(1, Math.floor(count / (notes.length + 1)))
    return [
      this.text(share),
      ...notes.flatMap((length): PrintedInline[] => [this.note(length), { kind: 'text', text: ' ' }, this.text(share)]),
      { kind: 'text', text: '.' },
    ]
  }

  note(length: number): PrintedInline {
    this.#note += 1
    return { kind: 'footnote', number: this.#note, content: [{ kind: 'text', text: `${this.words(length)}.` }] }
  }

  numbered(count: number, notes: readonly number[] = []): PrintedBlock {
    this.#number += 1
    return { kind: 'paragraph', numbered: true, number: this.#number, content: this.line(count, notes) }
  }

  plain(count: number): PrintedBlock {
    return { kind: 'paragraph', numbered: false, content: this.line(count) }
  }

  heading(level: 2 | 3, count = 4): PrintedBlock {
    return { kind: 'heading', level, content: [this.text(count)] }
  }

  quote(lengths: readonly number[]): PrintedBlock {
    return { kind: 'quote', paragraphs: lengths.map((length) => this.line(length)) }
  }

  list(lengths: readonly number[], ordered: boolean, inner: readonly number[] = []): PrintedBlock {
    const items = lengths.map((length, at) => ({
      content: this.line(length),
      lists:
        at === 0 && inner.length > 0
          ? [{ kind: 'list' as const, ordered, items: inner.map((one) => ({ content: this.line(one), lists: [] })) }]
          : [],
    }))
    return { kind: 'list', ordered, items }
  }

  table(rows: number, widths: readonly number[], length: number, hasHead = true): PrintedBlock {
    const cells = (isHead: boolean): Cell<PrintedInline>[] =>
      widths.map((width) => ({ header: isHead, width, content: [this.line(isHead ? 2 : 1 + this.below(length))] }))
    return { kind: 'table', rows: Array.from({ length: rows }, (_, at) => cells(hasHead && at === 0)) }
  }

  many(count: number, make: (at: number) => PrintedBlock | PrintedBlock[]): PrintedBlock[] {
    return Array.from({ length: count }, (_, at) => make(at)).flat()
  }
}

type Kind = (writer: Writer) => readonly PrintedBlock[]

/** One trait each, and all of them mixed. */
const kinds = {
  short: (w) => w.many(120, () => w.numbered(3 + w.below(30))),
  long: (w) => w.many(25, () => w.numbered(100 + w.below(300))),
  notes: (w) => w.many(60, () => w.numbered(30 + w.below(80), w.below(2) === 0 ? [5 + w.below(20)] : [])),
  'long notes': (w) => w.many(40, () => w.numbered(40 + w.below(60), [60 + w.below(140)])),
  'many notes': (w) => w.many(40, () => w.numbered(60 + w.below(60), [8, 25, 40, 3])),
  'endless notes': (w) => w.many(12, () => w.numbered(60, [500 + w.below(600)])),
  tables: (w) => w.many(3, () => [w.numbered(40), w.table(20, [1, 2, 4], 30)]),
  'wide tables': (w) => w.many(4, () => [w.numbered(60), w.table(12, [1, 1, 1, 1, 1, 1], 14)]),
  'tall rows': (w) => w.many(5, () => [w.numbered(60), w.table(6, [1, 2], 160)]),
  'bare tables': (w) => w.many(6, () => [w.plain(60), w.table(14, [2, 1, 1], 25, false)]),
  quotes: (w) => w.many(25, () => [w.numbered(50), w.quote([60 + w.below(120), 20 + w.below(60)])]),
  headings: (w) => w.many(50, () => [w.heading(2), w.heading(3, 6), w.numbered(20 + w.below(120))]),
  'long headings': (w) => w.many(30, () => [w.heading(2, 25), w.numbered(30 + w.below(60))]),
  'heads of tables': (w) => w.many(16, () => [w.heading(2), w.table(5, [1, 1], 20), w.plain(10 + w.below(90))]),
  lists: (w) => w.many(20, (at) => [w.numbered(30), w.list([12, 40, 25, 5 + w.below(60)], at % 2 === 0, [10, 30])]),
  plain: (w) => w.many(50, () => w.plain(60 + w.below(60))),
  breaks: (w) => w.many(8, () => [...w.many(4, () => w.numbered(90)), { kind: 'pageBreak' }]),
  mixed: (w) =>
    w.many(18, (at) => {
      const all: (() => PrintedBlock | PrintedBlock[])[] = [
        () => w.numbered(20 + w.below(200), w.below(3) === 0 ? [w.below(60) + 2] : []),
        () => [w.heading(2), w.numbered(80)],
        () => [w.heading(2), w.heading(3), w.plain(40)],
        () => w.quote([30 + w.below(90)]),
        () => w.list([10, 20, 30 + w.below(30)], at % 2 === 0),
        () => w.table(3 + w.below(12), [1, 3, 2], 25),
        () => w.numbered(100 + w.below(200), [40, 10 + w.below(60)]),
      ]
      return [w.numbered(50, [12]), ...[all[w.below(all.length)]?.() ?? []].flat()]
    }),
} satisfies Record<string, Kind>

/** Briefs with one trait each, of several sections, on both papers; the same each time. */
export function pageBriefs(): { readonly name: string; readonly brief: PrintedBrief }[] {
  const mixed = [101, 102, 103, 104, 105, 107].map((seed) => ({ name: `mixed ${seed}`, brief: briefOf(kinds.mixed, seed) }))
  const briefs = [
    { name: 'forty pages', brief: longBrief() },
    ...Object.entries(kinds).map(([name, make], at) => ({ name, brief: briefOf(make, at + 1) })),
    ...mixed,
    { name: 'address', brief: withLists({ ...briefOf(kinds.notes, 201), opening: 'address' }) },
    { name: 'letter', brief: withLists({ ...briefOf(kinds.plain, 202), opening: 'letter' }, true) },
  ]
  return briefs.flatMap(({ name, brief }) => paperNames.map((paper) => ({ name: `${name}, ${paper}`, brief: { ...brief, paper } })))
}

function briefOf(make: Kind, seed: number): PrintedBrief {
  const writer = new Writer(seed)
  const like = longBrief()
  const sections = like.sections.slice(0, 3).map((section, at) => {
    const blocks = make(writer)
    return { ...section, heading: `Seção ${at + 1} ${writer.words(4)}`, blocks: blocks.slice(0, Math.ceil(blocks.length / (at + 1))) }
  })
  return { ...like, sections }
}

/** The same with an addressee, a table of authorities and an index of annexes. */
function withLists(brief: PrintedBrief, untitled = false): PrintedBrief {
  const writer = new Writer(brief.sections.length)
  const authorities = Array.from({ length: 60 }, (_, at) => ({
    kind: authorityKinds[at % authorityKinds.length] ?? 'norm',
    runs: [{ kind: 'text' as const, text: writer.words(5 + writer.below(30)) }],
    paragraphs: [at + 1, at + 4],
  }))
  const annexes = Array.from({ length: 30 }, (_, at) => ({
    number: at + 1,
    name: `Anexo ${at + 1}`,
    title: writer.words(3 + writer.below(20)),
    date: '2 de março de 2026',
    pages: 3,
    source: writer.words(3),
  }))
  const sections = brief.sections.map((section) => ({ ...section, untitled }))
  return { ...brief, sections, addressee: [writer.line(8), writer.line(4)], authorities, annexes, listsAnnexes: false }
}
