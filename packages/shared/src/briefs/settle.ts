import { text } from '../forums/text.ts'
import type { Language, Text } from '../languages.ts'
import { type CitationForm, cite } from '../library/cite.ts'
import { nameFor } from '../names.ts'
import {
  type Block,
  type BlockOf,
  type Cell,
  gap,
  type Inline,
  type ListBlock,
  type ListItem,
  type NoteInline,
  type Place,
} from './blocks.ts'
import type { CaseFile } from './case-file.ts'
import { printable } from './printable.ts'
import type { BriefGap, PrintedBlock, PrintedInline, PrintedNote } from './printed.ts'
import { withoutDoubleStops, withoutStop } from './stops.ts'

const words = {
  annex: text('Anexo {n}', 'Anexo {n}', 'Annex {n}'),
  lostPerson: text('pessoa que já não consta do caso', 'persona que ya no consta en el caso', 'person no longer in the case'),
  lostAnnex: text('anexo que já não consta do caso', 'anexo que ya no consta en el caso', 'annex no longer in the case'),
  lostAuthority: text(
    'obra citada que já não consta da biblioteca',
    'obra citada que ya no consta en la biblioteca',
    'cited work no longer in the library',
  ),
  lostParagraph: text('parágrafo a que se remete', 'párrafo al que se remite', 'paragraph referred to'),
}

/** A section as written, before it is settled. */
export interface WrittenSection {
  readonly id: string
  readonly blocks: readonly Block[]
}

export interface SettledSection {
  readonly id: string
  readonly blocks: readonly PrintedBlock[]
  readonly gaps: readonly BriefGap[]
}

export interface Settled {
  readonly addressee: readonly (readonly PrintedInline[])[]
  /** What the addressee lacks. */
  readonly gaps: readonly BriefGap[]
  readonly sections: readonly SettledSection[]
  /** The authorities that are cited, in the order of their first mention, with the numbers of the paragraphs. */
  readonly cited: ReadonlyMap<string, readonly number[]>
  /** The annexes that the text names outside of its tables. */
  readonly namedAnnexes: ReadonlySet<string>
  /** The annexes that a table lists. */
  readonly listedAnnexes: ReadonlySet<string>
}

interface Written {
  readonly addressee: readonly (readonly Inline[])[]
  readonly sections: readonly WrittenSection[]
  readonly form: CitationForm
}

/**
 * Blocks as their audience reads them: paragraphs and footnotes numbered through the whole brief, people
 * named by `nameFor`, annexes by their place in the list, authorities cited in the form of the body, references
 * by the number they point to. What points to something that is gone becomes a gap.
 */
export function settle(file: CaseFile, { addressee, sections, form }: Written): Settled {
  const desk = new Desk(file, numbersByLabel(sections), form)
  const head = { addressee: addressee.map((line) => desk.settleLine(line)), gaps: desk.takeGaps(sections[0]?.id ?? '') }
  const settled = sections.map((section) => {
    const blocks = section.blocks.map((block) => desk.settleBlock(block))
    return { id: section.id, blocks, gaps: desk.takeGaps(section.id) }
  })
  return { ...head, sections: settled, cited: desk.cited, namedAnnexes: desk.namedAnnexes, listedAnnexes: desk.listedAnnexes }
}

/** The number that each labelled paragraph will bear. */
export function numbersByLabel(sections: readonly WrittenSection[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>()
  let number = 0
  for (const block of sections.flatMap((section) => section.blocks)) {
    if (block.kind !== 'paragraph' || !block.numbered) continue
    number += 1
    if (block.label && !numbers.has(block.label)) numbers.set(block.label, number)
  }
  return numbers
}

export function annexName(position: number, language: Language): string {
  return words.annex[language].replace('{n}', String(position))
}

/** Keeps the counters while a brief is read from its first line to its last. */
class Desk {
  readonly cited = new Map<string, number[]>()
  readonly namedAnnexes = new Set<string>()
  readonly listedAnnexes = new Set<string>()
  readonly #file: CaseFile
  readonly #numbers: ReadonlyMap<string, number>
  readonly #form: CitationForm
  #paragraphs = 0
  #footnotes = 0
  #gaps: { text: string; place: Place }[] = []

  constructor(file: CaseFile, numbers: ReadonlyMap<string, number>, form: CitationForm) {
    this.#file = file
    this.#numbers = numbers
    this.#form = form
  }

  takeGaps(section: string): BriefGap[] {
    const taken = this.#gaps.filter((one, at, all) => all.findIndex((other) => isSameGap(one, other)) === at)
    this.#gaps = []
    return taken.map((one) => ({ section, ...one }))
  }

  settleBlock(block: Block): PrintedBlock {
    switch (block.kind) {
      case 'heading':
        return { ...block, content: this.settleLine(block.content) }
      case 'paragraph':
        return this.#paragraph(block)
      case 'quote':
        return { kind: 'quote', paragraphs: block.paragraphs.map((line) => this.settleLine(line)) }
      case 'list':
        return this.#list(block)
      case 'table':
        return { kind: 'table', rows: block.rows.map((row) => row.map((cell) => this.#cell(cell))) }
      case 'pageBreak':
        return block
    }
  }

  #paragraph(block: Extract<Block, { kind: 'paragraph' }>): BlockOf<PrintedInline> {
    if (!block.numbered) return { ...block, content: this.settleLine(block.content) }
    this.#paragraphs += 1
    return { ...block, content: this.settleLine(block.content), number: this.#paragraphs }
  }

  #list({ kind, ordered, items }: ListBlock<Inline>): ListBlock<PrintedInline> {
    const settled = items.map(
      (item): ListItem<PrintedInline> => ({
        content: this.settleLine(item.content),
        lists: item.lists.map((one) => this.#list(one)),
      }),
    )
    return { kind, ordered, items: settled }
  }

  #cell(cell: Cell<Inline>): Cell<PrintedInline> {
    return { ...cell, content: cell.content.map((line) => this.settleLine(line, true)) }
  }

  settleLine(line: readonly Inline[], inTable = false): readonly PrintedInline[] {
    const settled = line.map((one): PrintedInline => {
      if (one.kind !== 'footnote') return this.#inline(one, inTable)
      this.#footnotes += 1
      return { kind: 'footnote', number: this.#footnotes, content: withoutDoubleStops(this.#note(one.content)) }
    })
    return withoutDoubleStops(settled)
  }

  /** A citation at the end of a note ends it with a full stop; in a sentence it has none of its own. */
  #note(content: readonly NoteInline[]): PrintedNote[] {
    return content.map((part, at) =>
      part.kind === 'citation' && at === content.length - 1 ? this.#citation(part.authority, part.at, true) : this.#inline(part, false),
    )
  }

  #inline(one: NoteInline, inTable: boolean): PrintedNote {
    switch (one.kind) {
      case 'text':
        return { ...one, text: printable(one.text) }
      case 'person':
        return this.#person(one.person)
      case 'annex':
        return this.#annex(one.annex, inTable)
      case 'citation':
        return this.#citation(one.authority, one.at)
      case 'reference':
        return this.#reference(one.to)
      case 'gap':
        return this.#gap(printable(one.text), one.place)
      case 'break':
        return one
    }
  }

  #person(id: string): PrintedNote {
    const found = this.#file.people.find((one) => one.id === id)
    if (!found) return this.#lost(words.lostPerson, { at: 'people' })
    const name = printable(nameFor(found, this.#file.brief.audience))
    return { kind: 'record', text: name, runs: [{ kind: 'text', text: name }], record: { kind: 'person', id } }
  }

  /** The first mention inside a table is the annex's line in the list; all others lead there. */
  #annex(id: string, inTable: boolean): PrintedNote {
    const place = this.#file.annexes.toSorted((a, b) => a.position - b.position).findIndex((one) => one.id === id)
    if (place < 0) return this.#lost(words.lostAnnex, { at: 'annexes' })
    const name = annexName(place + 1, this.#file.brief.language)
    const anchor = `annex-${place + 1}`
    const record = { kind: 'annex', id } as const
    if (!inTable) this.namedAnnexes.add(id)
    if (!inTable || this.listedAnnexes.has(id)) return { kind: 'link', to: anchor, text: name, record }
    this.listedAnnexes.add(id)
    return { kind: 'anchor', name: anchor, text: name, record }
  }

  #citation(id: string, at: string, endsNote = false): PrintedNote {
    const found = this.#file.authorities.find((one) => one.id === id)
    if (!found) return this.#lost(words.lostAuthority, { at: 'brief' })
    const before = this.cited.get(id)
    const cited = cite(found, { form: this.#form, language: this.#file.brief.language, at, again: before !== undefined })
    const runs = endsNote ? cited : withoutStop(cited)
    this.cited.set(id, [...new Set([...(before ?? []), ...(this.#paragraphs > 0 ? [this.#paragraphs] : [])])])
    return { kind: 'record', text: runs.map((one) => one.text).join(''), runs, record: { kind: 'authority', id } }
  }

  #reference(label: string): PrintedNote {
    const number = this.#numbers.get(label)
    if (number === undefined) return this.#lost(words.lostParagraph, { at: 'brief' })
    return { kind: 'number', label, text: String(number) }
  }

  #lost(what: Text, place: Place): PrintedNote {
    return this.#gap(what[this.#file.brief.language], place)
  }

  #gap(asked: string, place: Place): PrintedNote {
    const { text } = gap(asked, place)
    this.#gaps.push({ text, place })
    return { kind: 'gap', text }
  }
}

function isSameGap(a: { text: string; place: Place }, b: { text: string; place: Place }): boolean {
  return a.text === b.text && a.place.at === b.place.at && a.place.id === b.place.id
}
