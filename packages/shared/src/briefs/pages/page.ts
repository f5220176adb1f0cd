import type { Note } from './paragraph.ts'

/** The line above the notes, with what is left free on both sides of it. */
const separator = 124

/** Pages that are filled from the top with text and from the foot with notes. Lengths in twentieths of a point. */
export class Pages {
  number = 1
  readonly height: number
  #text = 0
  /** Below the last letters: what their line leaves free, and what their paragraph asks for. */
  #lead = 0
  #after = 0
  #foot = 0
  #carried: readonly Note[] = []

  constructor(height: number) {
    this.height = height
  }

  get isEmpty(): boolean {
    return this.#text === 0
  }

  /** What is left between text and notes. */
  get room(): number {
    return this.height - this.#text - this.#foot
  }

  /** The space above what comes next: of the two that meet, the larger; none at the head of a page. */
  gap(before: number): number {
    return this.#text === 0 ? 0 : this.#lead + Math.max(this.#after, before)
  }

  /** Whether so much text has room, with all of its notes. Behind notes that are carried over, new ones wait their turn. */
  fits(text: number, notes: readonly Note[]): boolean {
    const foot = this.#foot + (this.#carried.length > 0 ? 0 : this.#footOf(notes))
    return this.#text + text + foot <= this.height + slack && (notes.length === 0 || foot <= this.height * mostNotes + slack)
  }

  /** Whether so much text has room and at least the beginning of its last note. */
  fitsBegun(text: number, notes: readonly Note[]): boolean {
    const last = notes.at(-1)
    return last !== undefined && this.fits(text, [...notes.slice(0, -1), { ...last, lines: Math.min(last.lines, fewest) }])
  }

  /** Puts text whose notes have room at least in part; what does not fit of them is carried over. */
  put(text: number, { lead, after }: { readonly lead: number; readonly after: number }, notes: readonly Note[]): void {
    this.#text += text - lead
    ;[this.#lead, this.#after] = [lead, after]
    this.#putNotes(notes)
  }

  turn(): void {
    this.number += 1
    ;[this.#text, this.#after, this.#foot] = [0, 0, 0]
    const carried = this.#carried
    this.#carried = []
    this.#putNotes(carried)
  }

  /** The last page, once all notes have found room. */
  finish(): number {
    while (this.#carried.length > 0) this.turn()
    return this.number
  }

  #putNotes(notes: readonly Note[]): void {
    for (const note of notes) {
      if (this.#carried.length > 0) {
        this.#carried = [...this.#carried, note]
      } else if (this.fits(0, [note])) {
        this.#foot += this.#footOf([note])
      } else {
        const whole = Math.min(this.height - this.#text, this.height * mostNotes)
        const room = whole - this.#foot - (this.#foot > 0 ? note.after : separator)
        const fitting = Math.min(Math.floor((room + slack) / note.height), note.lines)
        const lines = fitting < fewest ? 0 : fitting
        if (lines > 0) this.#foot += this.#footOf([{ ...note, lines }])
        if (lines < note.lines) this.#carried = [{ ...note, lines: note.lines - lines }]
      }
    }
  }

  /** Each note asks for space below it, except where it is the last. */
  #footOf(notes: readonly Note[]): number {
    const last = notes.at(-1)
    if (!last) return 0
    const own = notes.reduce((sum, { lines, height, after }) => sum + lines * height + after, -last.after)
    return own + (this.#foot > 0 ? last.after : separator)
  }
}

/** Neither the first line of a paragraph nor its last stands alone on a page. */
const fewest = 2

/** How many lines must stand where a paragraph of so many begins. */
export function leastLines(lines: number): number {
  return lines < 2 * fewest ? lines : fewest
}

/** How many of the lines may stand where there is room for some of them. */
export function mostLines(lines: number, fitting: number): number {
  if (fitting >= lines) return lines
  const most = Math.min(fitting, lines - fewest)
  return most < fewest ? 0 : most
}

/** The share of a page that notes may take, however long they are. */
const mostNotes = 0.78

/** Lengths are added up in fractions; so little too much is none. */
const slack = 1
