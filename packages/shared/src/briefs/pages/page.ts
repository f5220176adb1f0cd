import type { Note } from './paragraph.ts'

export const separator = 113

/** Pages that are filled from the top with text and from the foot with notes. Lengths in twentieths of a point. */
export class Pages {
  number = 1
  readonly #height: number
  #text = 0
  #after = 0
  #foot = 0
  #carried: readonly Note[] = []

  constructor(height: number) {
    this.#height = height
  }

  get isEmpty(): boolean {
    return this.#text === 0
  }

  /** The space above what comes next: of the two that meet, the larger. */
  gap(before: number): number {
    return this.#text === 0 ? before : Math.max(this.#after, before)
  }

  /** Whether so much text has room, with all of its notes. */
  fits(text: number, notes: readonly Note[]): boolean {
    return this.#text + text + this.#foot + this.#footOf(notes) <= this.#height + slack
  }

  /** Whether so much text has room and at least the beginning of its last note. */
  fitsBegun(text: number, notes: readonly Note[]): boolean {
    const last = notes.at(-1)
    return last !== undefined && this.fits(text, [...notes.slice(0, -1), { ...last, lines: 1, after: 0 }])
  }

  /** Puts text whose notes have room at least in part; what does not fit of them is carried over. */
  put(text: number, after: number, notes: readonly Note[]): void {
    this.#text += text
    this.#after = after
    this.#putNotes(notes)
  }

  turn(): void {
    this.number += 1
    ;[this.#text, this.#after, this.#foot] = [0, 0, 0]
    const carried = this.#carried
    this.#carried = []
    this.#putNotes(carried)
  }

  #putNotes(notes: readonly Note[]): void {
    for (const note of notes) {
      if (this.#carried.length > 0) {
        this.#carried = [...this.#carried, note]
      } else if (this.fits(0, [note])) {
        this.#foot += this.#footOf([note])
      } else {
        const room = this.#height - this.#text - this.#foot - (this.#foot === 0 ? separator : 0)
        const lines = Math.min(Math.max(Math.floor((room + slack) / note.height), 0), note.lines)
        if (lines > 0) this.#foot += this.#footOf([{ ...note, lines, after: 0 }])
        if (lines < note.lines) this.#carried = [{ ...note, lines: note.lines - lines }]
      }
    }
  }

  #footOf(notes: readonly Note[]): number {
    const own = notes.reduce((sum, { lines, height, after }) => sum + lines * height + after, 0)
    return own === 0 || this.#foot > 0 ? own : own + separator
  }
}

/** Lengths are added up in fractions; so little too much is none. */
const slack = 1
