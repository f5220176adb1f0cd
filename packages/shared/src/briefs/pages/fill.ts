import type { Flow } from './flow.ts'
import { leastLines, mostLines, Pages } from './page.ts'
import type { Note, Paragraph } from './paragraph.ts'
import type { Row, Table } from './table.ts'

/** On which page a piece of the flow begins, and on which it ends. */
export interface Placed {
  readonly from: number
  readonly to: number
}

/** Fills pages that hold so much, one after the other, as a word processor does. */
export function fillPages(flow: readonly Flow[], height: number): { readonly total: number; readonly placed: readonly Placed[] } {
  const pages = new Pages(height)
  const placed = flow.map((piece, at) => {
    const isBroken = piece.kind === 'paragraph' && piece.breakBefore && !pages.isEmpty
    if (isBroken || !fitsWithNext(pages, flow, at)) pages.turn()
    const from = piece.kind === 'paragraph' ? fillParagraph(pages, piece) : fillTable(pages, piece)
    return { from, to: pages.number }
  })
  return { total: pages.finish(), placed }
}

function fillParagraph(pages: Pages, piece: Paragraph): number {
  const { lines, height, before, keepLines, breakBefore } = piece
  let [at, from] = [0, 0]
  while (at < lines.length) {
    const rest = lines.slice(at)
    const gap = at > 0 ? 0 : breakBefore ? before : pages.gap(before)
    let count = countFitting(pages, rest, gap, piece)
    if (count < rest.length) {
      count = keepLines ? 0 : mostLines(rest.length, count)
      if (count === 0 && pages.isEmpty) count = Math.max(1, countFitting(pages, rest, gap, piece))
    }
    if (count > 0) {
      from ||= pages.number
      pages.put(gap + count * height, piece, rest.slice(0, count).flat())
      at += count
    }
    if (at < lines.length) pages.turn()
  }
  return from
}

/** How many lines have room. The last of them may have a note that ends on the next page. */
function countFitting(pages: Pages, lines: Paragraph['lines'], gap: number, { height, lead }: Paragraph): number {
  const notes: Note[] = []
  for (const [at, calls] of lines.entries()) {
    notes.push(...calls)
    const text = gap + (at + 1) * height - lead
    if (!pages.fits(text, notes)) return calls.length > 0 && pages.fitsBegun(text, notes) ? at + 1 : at
  }
  return lines.length
}

const flush = { lead: 0, after: 0 }

function fillTable(pages: Pages, table: Table): number {
  let from = 0
  for (const [at, row] of table.rows.entries()) {
    const isTall = row.height + (table.head?.height ?? 0) > pages.height
    if (!isTall && !fitsRow(pages, table.rows, at) && !pages.isEmpty) turnInTable(pages, table, at)
    from ||= pages.number
    if (isTall) breakRow(pages, table, at, row)
    else pages.put(pages.gap(0) + row.height, flush, row.notes)
  }
  return from
}

/** A row that no page would hold is broken after all. */
function breakRow(pages: Pages, table: Table, at: number, row: Row): void {
  let rest = row.height
  while (rest > 0) {
    const part = Math.min(rest, Math.max(pages.room, 0))
    pages.put(part, flush, part === rest ? row.notes : [])
    rest -= part
    if (rest > 0) turnInTable(pages, table, at)
  }
}

/** A head that would fill the page is not repeated. */
function turnInTable(pages: Pages, { head }: Table, at: number): void {
  pages.turn()
  if (head && at > 0 && head.height < pages.height / 2) pages.put(head.height, flush, [])
}

/** The head does not stand alone. */
function fitsRow(pages: Pages, rows: readonly Row[], at: number): boolean {
  const { height, notes } = joinRows(at === 0 ? rows.slice(0, 2) : rows.slice(at, at + 1))
  return pages.fits(pages.gap(0) + height, notes)
}

/** No more pieces than these are looked at to see what stands together. */
const longestChain = 50

/** Whether what is to stand with the next has room together with the beginning of that. */
function fitsWithNext(pages: Pages, flow: readonly Flow[], at: number): boolean {
  let [height, after]: [number, number] = [0, 0]
  const notes: Note[] = []
  for (const [index, piece] of flow.slice(at, at + longestChain).entries()) {
    const before = piece.kind === 'table' ? 0 : piece.before
    const gap = index === 0 ? pages.gap(before) : Math.max(after, before)
    if (pages.isEmpty || (index === 0 && !piece.keepNext)) return true
    if (piece.kind === 'table') {
      const begun = joinRows(piece.rows.slice(0, 2))
      return pages.fits(height + gap + begun.height, [...notes, ...begun.notes])
    }
    if (index > 0 && piece.breakBefore) return pages.fits(height, notes)
    const count = piece.keepNext || piece.keepLines ? piece.lines.length : leastLines(piece.lines.length)
    height += gap + count * piece.height
    notes.push(...piece.lines.slice(0, count).flat())
    after = piece.after
    if (!piece.keepNext) return pages.fits(height - piece.lead, notes)
  }
  return pages.fits(height, notes)
}

function joinRows(rows: readonly Row[]): Row {
  return { height: rows.reduce((sum, row) => sum + row.height, 0), notes: rows.flatMap((row) => row.notes) }
}
