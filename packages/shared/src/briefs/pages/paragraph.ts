import type { Language } from '../../languages.ts'
import type { PrintedInline, PrintedNote } from '../printed.ts'
import { lineOfFont } from './letters.ts'
import { breakLines, measureText, type Stretch, unitsPerEm } from './lines.ts'
import { type Measure, measureOf, type StyleId } from './measures.ts'
import { gapWords } from './words.ts'

/** What stands at the foot of the page of its call. */
export interface Note {
  readonly lines: number
  /** Of a line. */
  readonly height: number
  readonly after: number
}

/** A paragraph once its lines are broken. Lengths are in twentieths of a point. */
export interface Paragraph {
  readonly kind: 'paragraph'
  /** The footnotes that each line calls. */
  readonly lines: readonly (readonly Note[])[]
  /** Of a line. */
  readonly height: number
  readonly before: number
  readonly after: number
  readonly keepNext: boolean
  readonly keepLines: boolean
  readonly breakBefore: boolean
}

/** Where a paragraph stands: from its left edge, and how wide its lines may be. */
interface Room {
  readonly width: number
  readonly left?: number
}

const superscript = 0.58
const emPerHalfPoint = 10
const bold = 1
const italic = 2

export function setParagraph(style: StyleId, line: readonly PrintedInline[], language: Language, { width, left }: Room): Paragraph {
  const measure = measureOf(style)
  const { before = 0, after = 0, keepNext = false, keepLines = false, pageBreakBefore = false } = measure
  const room = width - (left ?? measure.left ?? 0)
  const notes = line.flatMap((one) => (one.kind === 'footnote' ? [setNote(one, language, width)] : []))
  const lines = breakLines(stretchesOf(line, measure, language), room, room).map((calls) => calls.flatMap((at) => notes[at] ?? []))
  return { kind: 'paragraph', lines, height: lineHeight(measure), before, after, keepNext, keepLines, breakBefore: pageBreakBefore }
}

export function lineHeight({ size, line }: Measure): number {
  return ((lineOfFont * size * emPerHalfPoint) / unitsPerEm) * (line / 240)
}

/** The number hangs before the note; its words begin where the hanging ends, or after a wider number. */
function setNote({ number, content }: Extract<PrintedInline, { kind: 'footnote' }>, language: Language, width: number): Note {
  const measure = measureOf('FootnoteText')
  const { left = 0, after = 0 } = measure
  const call = measureText({ ...look(measure), em: measure.size * emPerHalfPoint * superscript, text: String(number) })
  const text = [{ ...look(measure), text: ' ' }, ...stretchesOf(content, measure, language)]
  return { lines: breakLines(text, width - Math.max(call, left), width - left).length, height: lineHeight(measure), after }
}

function stretchesOf(line: readonly PrintedInline[], measure: Measure, language: Language): Stretch[] {
  const plain = look(measure)
  let notes = 0
  return line.flatMap((one): Stretch | Stretch[] => {
    if (one.kind === 'footnote') return { ...plain, em: plain.em * superscript, text: String(one.number), note: notes++ }
    return setInline(one, plain, language)
  })
}

function setInline(one: PrintedNote, plain: Omit<Stretch, 'text'>, language: Language): Stretch | Stretch[] {
  switch (one.kind) {
    case 'text':
      return { ...plain, face: plain.face | (one.bold ? bold : 0) | (one.italic ? italic : 0), text: one.text }
    case 'gap':
      return { ...plain, face: plain.face | bold, text: gapWords[language].replace('{what}', () => one.text) }
    case 'break':
      return { ...plain, text: '\n' }
    case 'record':
      return one.runs.flatMap((run) => setInline(run, plain, language))
    default:
      return { ...plain, text: one.text }
  }
}

function look(measure: Measure): Omit<Stretch, 'text'> {
  return { face: (measure.bold ? bold : 0) | (measure.italic ? italic : 0), em: measure.size * emPerHalfPoint }
}
