import { findPinpoint } from '../../library/cite.ts'
import { nameFor } from '../../names.ts'
import type { Block, BlockOf, Inline, ListBlock, NoteInline, Place, TextRun } from '../blocks.ts'
import type { CaseFile, FileAuthority } from '../case-file.ts'
import { getTemplate } from '../index.ts'
import { linkPeople } from '../names-in-text.ts'
import { printable } from '../printable.ts'
import { normalLine } from './normal.ts'
import type { ReadInline, ReadNote } from './read-document.ts'

/** What of the section's own text helps to know again what came back. */
export interface Known {
  readonly places: ReadonlyMap<string, Place>
  readonly told: ReadonlyMap<string, number>
  readonly section: string
}

/**
 * Words that came back as what they stand for: a person while they are named as the brief names them, an annex while
 * they say its name, an authority while only its pinpoint was changed. Whatever somebody wrote instead stays as
 * written, but a protected name becomes a reference to the person.
 */
export class Recogniser {
  /** Citations that somebody rewrote: they are plain words now. */
  readonly rewritten: string[] = []
  readonly #file: CaseFile
  readonly #authorities: readonly FileAuthority[]

  constructor(file: CaseFile, authorities: readonly FileAuthority[]) {
    this.#file = file
    this.#authorities = authorities
  }

  block(block: BlockOf<ReadInline>, known: Known): Block {
    switch (block.kind) {
      case 'heading':
        return { ...block, content: this.#line(block.content, known) }
      case 'paragraph': {
        const told = block.label ? known.told.get(block.label) : undefined
        return { ...block, content: this.#line(block.content, known), ...(told === undefined ? {} : { told }) }
      }
      case 'quote':
        return { kind: 'quote', paragraphs: block.paragraphs.map((line) => this.#line(line, known)) }
      case 'list':
        return this.#list(block, known)
      case 'table':
        return {
          kind: 'table',
          rows: block.rows.map((row) => row.map((cell) => ({ ...cell, content: cell.content.map((line) => this.#line(line, known)) }))),
        }
      case 'pageBreak':
        return block
    }
  }

  #list({ kind, ordered, items }: ListBlock<ReadInline>, known: Known): ListBlock<Inline> {
    const each = items.map((item) => ({ content: this.#line(item.content, known), lists: item.lists.map((one) => this.#list(one, known)) }))
    return { kind, ordered, items: each }
  }

  #line(line: readonly ReadInline[], known: Known): readonly Inline[] {
    const found = line.flatMap((one): Inline[] => {
      if (one.kind !== 'footnote') return this.#note(one, known)
      return [{ kind: 'footnote', content: one.content.flatMap((part) => this.#note(part, known)) }]
    })
    return normalLine(this.#withStop(found), this.#file.brief.language)
  }

  /** A sentence that ended with a name which has a full stop of its own was printed with that one only. */
  #withStop(line: readonly Inline[]): readonly Inline[] {
    const last = line.at(-1)
    if (last?.kind !== 'person' || line.length === 1) return line
    const person = this.#file.people.find((one) => one.id === last.person)
    const hasStop = person !== undefined && nameFor(person, this.#file.brief.audience).endsWith('.')
    return hasStop ? [...line, { kind: 'text', text: '.' }] : line
  }

  #note(one: ReadNote, known: Known): NoteInline[] {
    switch (one.kind) {
      case 'text':
        return this.#words(one)
      case 'missing':
        return [{ kind: 'gap', text: one.text, place: known.places.get(one.text) ?? { at: 'brief', id: known.section } }]
      case 'record':
        return this.#record(one)
      default:
        return [one]
    }
  }

  #record({ record, runs }: Extract<ReadNote, { kind: 'record' }>): NoteInline[] {
    const text = runs.map((run) => run.text).join('')
    const same = this.#same(record.kind, record.id, text.trim())
    if (same) return [same]
    if (record.kind === 'authority') this.rewritten.push(text)
    return runs.flatMap((run) => this.#words(run))
  }

  #same(kind: 'person' | 'annex' | 'authority', id: string, text: string): NoteInline | undefined {
    const { brief, people, annexes } = this.#file
    if (kind === 'person') {
      const person = people.find((one) => one.id === id)
      return person && printable(nameFor(person, brief.audience)) === text ? { kind: 'person', person: id } : undefined
    }
    if (kind === 'annex')
      return /^(anexo|annex) \d+$/i.test(text) && annexes.some((one) => one.id === id) ? { kind: 'annex', annex: id } : undefined
    const authority = this.#authorities.find((one) => one.id === id)
    const form = getTemplate(brief.template).citations
    const found = authority && findPinpoint(text, authority, { form, language: brief.language })
    return found && { kind: 'citation', authority: id, at: found.at }
  }

  #words({ kind, text, ...look }: TextRun): NoteInline[] {
    const people = this.#file.people.filter((one) => one.protected)
    // Only notes stand in what `linkPeople` answers: words and people.
    return linkPeople(text, people).flatMap((one): NoteInline[] =>
      one.kind === 'text' ? [{ kind, text: one.text, ...look }] : one.kind === 'person' ? [one] : [],
    )
  }
}
