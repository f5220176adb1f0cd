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
const digit = 1024
/** LibreOffice measures lines in whole twentieths of a point. */
const rounding = 0.25
const [space, noBreakSpace, lineBreak, softHyphen] = [0x20, 0xa0, 0x0a, 0xad]
const [hyphen, firstDash] = [0x2d, 0x2010]
const dashes = new Set([firstDash, 0x2013, 0x2014])
const tables = advances.map(tableOf)

/**
 * The lines that the text takes, each as the footnotes that it calls; `first` is the room in the first one.
 * Breaks as word processors do without hyphenation: each line takes all the words that fit.
 */
export function breakLines(text: readonly Stretch[], first: number, room: number): readonly number[][] {
  const setter = new Setter(first, room)
  for (const { text: run, face, em, note } of text) {
    if (note !== undefined) setter.callNote(note)
    const scale = em / unitsPerEm
    for (let at = 0; at < run.length; at += 1) {
      const code = run.charCodeAt(at)
      const width = widthOf(code, face) * scale
      if (code === space) setter.addSpace(width)
      else if (code === lineBreak) setter.endLine()
      else setter.addLetter(width, code === hyphen || (code >= firstDash && dashes.has(code)))
    }
  }
  setter.endLine()
  return setter.lines
}

class Setter {
  readonly lines: number[][] = []
  readonly #room: number
  /** The room in the line that is being set. */
  #left: number
  #line = 0
  #gap = 0
  #word = 0
  #lineNotes: number[] = []
  #wordNotes: number[] = []

  constructor(first: number, room: number) {
    this.#left = first + rounding
    this.#room = room + rounding
  }

  callNote(note: number): void {
    this.#wordNotes.push(note)
  }

  addSpace(width: number): void {
    if (this.#word > 0) this.#endWord()
    this.#gap += width
  }

  addLetter(width: number, mayBreak: boolean): void {
    const word = this.#gap + this.#word + width
    if (word > this.#left || word > this.#room) this.#makeRoom(width)
    this.#word += width
    if (mayBreak) this.#endWord()
  }

  endLine(): void {
    this.#endWord()
    this.#turn()
  }

  #endWord(): void {
    if (this.#line > 0 && this.#line + this.#gap + this.#word > this.#left) this.#turn()
    this.#line += this.#gap + this.#word
    ;[this.#gap, this.#word] = [0, 0]
    if (this.#wordNotes.length > 0) this.#lineNotes.push(...this.#wordNotes.splice(0))
  }

  #turn(): void {
    this.lines.push(this.#lineNotes)
    ;[this.#line, this.#gap, this.#left, this.#lineNotes] = [0, 0, this.#room, []]
  }

  /** A word goes to the next line before it is broken, and is broken only where no line would hold it. */
  #makeRoom(width: number): void {
    if (this.#line > 0 && this.#word + width > this.#room) this.#turn()
    if (this.#line === 0 && this.#gap + this.#word + width > this.#left) this.endLine()
  }
}

/** The width of the text on one line. */
export function measureText({ text, face, em }: Stretch): number {
  let width = 0
  for (let at = 0; at < text.length; at += 1) width += widthOf(text.charCodeAt(at), face)
  return (width * em) / unitsPerEm
}

function widthOf(code: number, face: number): number {
  return code < known ? (tables[face]?.[code] ?? 0) : widthBeyond(code)
}

/** Letters that the fonts lack are taken to be as wide as a digit; those of East Asia fill a square. */
function widthBeyond(code: number): number {
  return code < wideFrom ? digit : unitsPerEm
}

function tableOf(widths: readonly number[]): Uint16Array {
  const table = new Uint16Array(known).fill(digit)
  for (const [at, width] of widths.entries()) table[letters.charCodeAt(at)] = width
  for (let code = 0xc0; code < 0x1f00; code += 1) {
    const bare = String.fromCharCode(code).normalize('NFD').charCodeAt(0)
    if (bare !== code && !letters.includes(String.fromCharCode(code))) table[code] = table[bare] ?? 0
  }
  table[noBreakSpace] = table[space] ?? 0
  table[softHyphen] = 0
  return table
}
