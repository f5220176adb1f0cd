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
  /** From line to line. */
  readonly height: number
  /** How much of it is below the letters: it may hang over the end of the page. */
  readonly lead: number
  readonly before: number
  readonly after: number
  readonly keepNext: boolean
  readonly keepLines: boolean
  readonly breakBefore: boolean
}

/** What the text is set in. */
export interface Setting {
  readonly language: Language
  /** Of the page or the cell. */
  readonly width: number
}

const superscript = 0.58
const emPerHalfPoint = 10
const bold = 1
const italic = 2

/** The paragraph set in lines. `left` is where its words begin, if a number hangs before them. */
export function setParagraph(style: StyleId, line: readonly PrintedInline[], setting: Setting, left?: number): Paragraph {
  const measure = measureOf(style)
  const { before = 0, after = 0, hanging = 0, keepNext = false, keepLines = false, pageBreakBefore = false } = measure
  const room = setting.width - (left ?? measure.left ?? 0)
  const first = left === undefined ? room + hanging : room
  const notes = line.flatMap((one) => (one.kind === 'footnote' ? [setNote(one, setting)] : []))
  const lines = breakLines(stretchesOf(line, measure, setting.language), first, room).map((calls) => calls.flatMap((at) => notes[at] ?? []))
  const height = lineHeight(measure)
  const lead = height * (1 - 240 / measure.line)
  return { kind: 'paragraph', lines, height, lead, before, after, keepNext, keepLines, breakBefore: pageBreakBefore }
}

/** LibreOffice lays lines of ten points a little wider than the font asks. */
const lineOfTenPoints = 231

function lineHeight({ size, line }: Measure): number {
  const own = size === 20 ? lineOfTenPoints : Math.ceil((lineOfFont * size * emPerHalfPoint) / unitsPerEm)
  return own * (line / 240)
}

/** The number hangs before the note; its words begin where the hanging ends, or after a wider number. */
function setNote({ number, content }: Extract<PrintedInline, { kind: 'footnote' }>, { language, width }: Setting): Note {
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

/** Words without marks. */
export function words(text: string): readonly PrintedInline[] {
  return [{ kind: 'text', text }]
}
