import { advances, letters } from './letters.ts'

/** Text of one look. `face` counts as `advances` does; `em` is the size of the letters. */
export interface Stretch {
  readonly text: string
  readonly face: number
  readonly em: number
  /** The footnote that the text is the call of. */
  readonly note?: number
}

export const unitsPerEm = 2048
const known = 0x2300
const wideFrom = 0x2e80
const [space, noBreakSpace, lineBreak, softHyphen] = [0x20, 0xa0, 0x0a, 0xad]
const dashes = new Set([0x2d, 0x2010, 0x2013, 0x2014])
const tables = advances.map(tableOf)

/**
 * The lines that the text takes, each as the footnotes that it calls; `first` is the room in the first one.
 * Breaks as word processors do without hyphenation: each line takes all the words that fit.
 */
export function breakLines(text: readonly Stretch[], first: number, room: number): number[][] {
  const lines: number[][] = []
  let [line, gap, word, left, notes, wordNotes]: [number, number, number, number, number[], number[]] = [0, 0, 0, first, [], []]

  function endLine(): void {
    lines.push(notes)
    ;[line, gap, left, notes] = [0, 0, room, []]
  }

  function endWord(): void {
    if (line > 0 && line + gap + word > left) endLine()
    line += gap + word
    notes.push(...wordNotes)
    ;[gap, word, wordNotes] = [0, 0, []]
  }

  /** A word goes to the next line before it is broken, and is broken only where no line would hold it. */
  function addLetter(width: number): void {
    if (line > 0 && word + width > room) endLine()
    if (line === 0 && gap + word + width > left) {
      endWord()
      endLine()
    }
    word += width
  }

  for (const { text: run, face, em, note } of text) {
    if (note !== undefined) wordNotes.push(note)
    for (let at = 0; at < run.length; at += 1) {
      const code = run.charCodeAt(at)
      const width = (widthOf(code, face) * em) / unitsPerEm
      if (code === space) {
        if (word > 0) endWord()
        gap += width
      } else if (code === lineBreak) {
        endWord()
        endLine()
      } else {
        addLetter(width)
        if (dashes.has(code)) endWord()
      }
    }
  }
  endWord()
  endLine()
  return lines
}

/** The width of the text on one line. */
export function measureText({ text, face, em }: Stretch): number {
  let width = 0
  for (let at = 0; at < text.length; at += 1) width += widthOf(text.charCodeAt(at), face)
  return (width * em) / unitsPerEm
}

function widthOf(code: number, face: number): number {
  if (code < known) return tables[face]?.[code] ?? 0
  return code < wideFrom ? 1024 : unitsPerEm
}

function tableOf(widths: readonly number[]): Uint16Array {
  const table = new Uint16Array(known).fill(1024)
  for (const [at, width] of widths.entries()) table[letters.charCodeAt(at)] = width
  for (let code = 0xc0; code < 0x1f00; code += 1) {
    const bare = String.fromCharCode(code).normalize('NFD').charCodeAt(0)
    if (bare !== code && !letters.includes(String.fromCharCode(code))) table[code] = table[bare] ?? 0
  }
  table[noBreakSpace] = table[space] ?? 0
  table[softHyphen] = 0
  return table
}
