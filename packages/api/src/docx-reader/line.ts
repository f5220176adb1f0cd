import type { TextRun } from '@travessia/shared/briefs/blocks'
import { readBookmark } from '@travessia/shared/briefs/bookmarks'
import type { ReadInline, ReadNote } from '@travessia/shared/briefs/from-word/read-document'
import type { RecordRef } from '@travessia/shared/briefs/printed'
import { type Language, languages } from '@travessia/shared/languages'
import type { Element } from '@xmldom/xmldom'
import type { Styles } from './styles.ts'
import { attributeOf, childOf, childrenOf, descend, isOn } from './xml.ts'

/** What reading a line needs to know of the document. */
export interface Reading {
  readonly styles: Styles
  readonly noteOf: (kind: 'footnote' | 'endnote', id: string) => readonly ReadNote[]
  readonly leftOut: { images: number; formulas: number; comments: number; changes: number }
}

export interface Line {
  readonly content: readonly ReadInline[]
  /** The sections of ours that begin in it. */
  readonly sections: readonly string[]
  readonly label: string | undefined
  /** Whether a new page begins before its words or after them. */
  readonly breaksPage: 'before' | 'after' | undefined
}

interface Field {
  code: string
  isShown: boolean
}

/** Reads one paragraph: its words with their looks, its notes, its references, and the marks that begin in it. */
export function readLine(paragraph: Element, reading: Reading): Line {
  const reader = new LineReader(reading)
  reader.read(paragraph)
  return reader.finish()
}

const wrappers = new Set([
  'w:ins',
  'w:moveTo',
  'w:hyperlink',
  'w:smartTag',
  'w:sdt',
  'w:sdtContent',
  'w:dir',
  'w:bdo',
  'mc:AlternateContent',
  'mc:Choice',
])
const gapWords = /^\[(?:falta|missing): ?(.*)\]$/s

class LineReader {
  readonly #reading: Reading
  readonly #content: ReadInline[] = []
  readonly #sections: string[] = []
  readonly #fields: Field[] = []
  #label: string | undefined
  #breaksPage: 'before' | 'after' | undefined
  /** The reference that is open: its bookmark's number, and where its words begin. */
  #open: { id: string; record: RecordRef; from: number } | undefined

  constructor(reading: Reading) {
    this.#reading = reading
  }

  finish(): Line {
    return { content: joined(this.#content), sections: this.#sections, label: this.#label, breaksPage: this.#breaksPage }
  }

  read(node: Element): void {
    if (isOn(descend(node, 'w:pPr', 'w:pageBreakBefore'))) this.#breaksPage = 'before'
    for (const child of childrenOf(node)) this.#readChild(child)
  }

  #readChild(child: Element): void {
    switch (child.nodeName) {
      case 'w:r':
        this.#readRun(child)
        break
      case 'w:fldSimple':
        this.#readSimpleField(child)
        break
      case 'w:bookmarkStart':
        this.#begin(child)
        break
      case 'w:bookmarkEnd':
        this.#end(attributeOf(child, 'w:id') ?? '')
        break
      case 'w:del':
      case 'w:moveFrom':
        this.#reading.leftOut.changes += 1
        return
      case 'm:oMath':
      case 'm:oMathPara':
        this.#reading.leftOut.formulas += 1
        return
      default:
        if (!wrappers.has(child.nodeName)) return
        if (child.nodeName === 'w:ins') this.#reading.leftOut.changes += 1
        this.read(child)
    }
  }

  #begin(bookmark: Element): void {
    const found = readBookmark(attributeOf(bookmark, 'w:name') ?? '')
    if (found?.kind === 'section') this.#sections.push(found.id)
    else if (found?.kind === 'paragraph') this.#label ??= found.label
    else if (found) this.#open ??= { id: attributeOf(bookmark, 'w:id') ?? '', record: found, from: this.#content.length }
  }

  #end(id: string): void {
    if (this.#open?.id !== id) return
    const { record, from } = this.#open
    this.#open = undefined
    const inside = this.#content.slice(from)
    const runs = joined(inside).filter((one) => one.kind === 'text')
    // With anything else between its words it stands for the record no more.
    const isWhole = inside.length > 0 && inside.every((one) => one.kind === 'text')
    if (isWhole) this.#content.splice(from, inside.length, { kind: 'record', record, runs })
  }

  #readSimpleField(field: Element): void {
    const to = referenceOf(attributeOf(field, 'w:instr') ?? '')
    if (to) this.#content.push({ kind: 'reference', to })
    else this.read(field)
  }

  #readRun(run: Element): void {
    const properties = childOf(run, 'w:rPr')
    if (isOn(childOf(properties, 'w:vanish'))) return
    const look = lookOf(properties)
    const isGap = this.#reading.styles.isGap(run)
    for (const part of childrenOf(run)) this.#readPart(part, look, isGap)
  }

  #readPart(part: Element, look: Omit<TextRun, 'kind' | 'text'>, isGap: boolean): void {
    switch (part.nodeName) {
      case 'w:t':
        this.#say(part.textContent ?? '', look, isGap)
        break
      case 'w:tab':
        this.#say(' ', look, isGap)
        break
      case 'w:noBreakHyphen':
        this.#say('\u2011', look, isGap)
        break
      case 'w:br':
        if (attributeOf(part, 'w:type') === 'page') this.#breaksPage = this.#content.length > 0 ? 'after' : 'before'
        else if (!this.#isHidden()) this.#content.push({ kind: 'break' })
        return
      case 'w:fldChar':
        this.#turnField(attributeOf(part, 'w:fldCharType') ?? '')
        break
      case 'w:instrText':
        this.#addCode(part.textContent ?? '')
        break
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        this.#addNote(part)
        break
      case 'w:commentReference':
        this.#reading.leftOut.comments += 1
        return
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        this.#reading.leftOut.images += 1
        return
      case 'mc:AlternateContent':
        for (const inner of childrenOf(descend(part, 'mc:Choice') ?? part)) this.#readPart(inner, look, isGap)
    }
  }

  #addNote(reference: Element): void {
    const kind = reference.nodeName === 'w:footnoteReference' ? 'footnote' : 'endnote'
    this.#content.push({ kind: 'footnote', content: this.#reading.noteOf(kind, attributeOf(reference, 'w:id') ?? '') })
  }

  /** The words of a field stand between "separate" and "end"; a reference to a paragraph is kept as such instead. */
  #turnField(to: string): void {
    if (to === 'begin') this.#fields.push({ code: '', isShown: false })
    const field = this.#fields.at(-1)
    if (to === 'separate' && field) field.isShown = referenceOf(field.code) === undefined
    if (to !== 'end' || !field) return
    this.#fields.pop()
    const reference = referenceOf(field.code)
    if (reference && !this.#isHidden()) this.#content.push({ kind: 'reference', to: reference })
  }

  #addCode(code: string): void {
    const field = this.#fields.at(-1)
    if (field) field.code += code
  }

  #isHidden(): boolean {
    return this.#fields.some((field) => !field.isShown)
  }

  #say(text: string, look: Omit<TextRun, 'kind' | 'text'>, isGap: boolean): void {
    if (this.#isHidden() || text === '') return
    if (isGap) this.#content.push({ kind: 'missing', text })
    else this.#content.push({ kind: 'text', text, ...look })
  }
}

/** The label of the paragraph that a REF field of ours points to. */
function referenceOf(code: string): string | undefined {
  const name = code.match(/^\s*REF\s+(\w+)/i)?.[1]
  const found = name ? readBookmark(name) : undefined
  return found?.kind === 'paragraph' ? found.label : undefined
}

function lookOf(properties: Element | undefined): Omit<TextRun, 'kind' | 'text'> {
  const language = languageOf(attributeOf(childOf(properties, 'w:lang')) ?? '')
  return {
    ...(isOn(childOf(properties, 'w:b')) ? { bold: true } : {}),
    ...(isOn(childOf(properties, 'w:i')) ? { italic: true } : {}),
    ...(isOn(childOf(properties, 'w:u')) ? { underline: true } : {}),
    ...(language ? { language } : {}),
  }
}

function languageOf(tag: string): Language | undefined {
  return languages.find((one) => one.slice(0, 2) === tag.slice(0, 2).toLowerCase())
}

const looks = ['bold', 'italic', 'underline', 'language'] as const

/** Neighbouring runs of one look are one run, and a gap that a word processor cut in pieces is one gap. */
function joined(content: readonly ReadInline[]): ReadInline[] {
  const all: ReadInline[] = []
  for (const next of content) {
    const last = all.at(-1)
    if (last?.kind === 'missing' && next.kind === 'missing') all.splice(-1, 1, { kind: 'missing', text: last.text + next.text })
    else if (last?.kind === 'text' && next.kind === 'text' && looks.every((look) => last[look] === next[look]))
      all.splice(-1, 1, { ...last, text: last.text + next.text })
    else all.push(next)
  }
  return all.map((one) => (one.kind === 'missing' ? { kind: 'missing', text: one.text.match(gapWords)?.[1] ?? one.text } : one))
}
