import type { Flow } from './flow.ts'
import { Pages } from './page.ts'
import type { Note, Paragraph } from './paragraph.ts'
import type { Row, Table } from './table.ts'

/** On which page a piece of the flow begins, and on which it ends. */
export interface Placed {
  readonly from: number
  readonly to: number
}

/** Neither the first line of a paragraph nor its last stands alone on a page. */
const fewest = 2

/** Fills pages that hold so much, one after the other, as a word processor does. */
export function fillPages(flow: readonly Flow[], height: number): Placed[] {
  const pages = new Pages(height)
  return flow.map((piece, at) => {
    const isBroken = piece.kind === 'paragraph' && piece.breakBefore && !pages.isEmpty
    if (isBroken || !fitsWithNext(pages, flow, at)) pages.turn()
    const from = piece.kind === 'paragraph' ? fillParagraph(pages, piece) : fillTable(pages, piece)
    return { from, to: pages.number }
  })
}

function fillParagraph(pages: Pages, { lines, height, before, after, keepLines }: Paragraph): number {
  let [at, from] = [0, 0]
  while (at < lines.length) {
    const rest = lines.slice(at)
    const gap = at === 0 ? pages.gap(before) : 0
    let count = countFitting(pages, rest, gap, height)
    if (count < rest.length) {
      count = keepLines ? 0 : Math.min(count, rest.length - fewest)
      if (count < fewest) count = 0
      if (count === 0 && pages.isEmpty) count = Math.max(1, countFitting(pages, rest, gap, height))
    }
    if (count > 0) {
      from ||= pages.number
      pages.put(gap + count * height, after, rest.slice(0, count).flat())
      at += count
    }
    if (at < lines.length) pages.turn()
  }
  return from
}

/** How many lines have room. The last of them may have a note that ends on the next page. */
function countFitting(pages: Pages, lines: Paragraph['lines'], gap: number, height: number): number {
  const notes: Note[] = []
  for (const [at, calls] of lines.entries()) {
    notes.push(...calls)
    const text = gap + (at + 1) * height
    if (!pages.fits(text, notes)) return calls.length > 0 && pages.fitsBegun(text, notes) ? at + 1 : at
  }
  return lines.length
}

function fillTable(pages: Pages, { rows, head }: Table): number {
  let from = 0
  for (const [at, row] of rows.entries()) {
    if (!fitsRow(pages, rows, at) && !pages.isEmpty) {
      pages.turn()
      if (head && at > 0) pages.put(head.height, 0, [])
    }
    from ||= pages.number
    pages.put(pages.gap(0) + row.height, 0, row.notes)
  }
  return from
}

/** The head does not stand alone. */
function fitsRow(pages: Pages, rows: readonly Row[], at: number): boolean {
  const together = at === 0 ? rows.slice(0, 2) : rows.slice(at, at + 1)
  const height = together.reduce((sum, row) => sum + row.height, 0)
  return pages.fits(
    pages.gap(0) + height,
    together.flatMap((row) => row.notes),
  )
}

/** Whether a heading has room together with the beginning of what follows. */
function fitsWithNext(pages: Pages, flow: readonly Flow[], at: number): boolean {
  if (pages.isEmpty) return true
  let [height, after, index]: [number, number, number] = [0, -1, at]
  const notes: Note[] = []
  for (;;) {
    const piece = flow[index]
    if (!piece) return pages.fits(height, notes)
    const gap = after < 0 ? pages.gap('before' in piece ? piece.before : 0) : Math.max(after, 'before' in piece ? piece.before : 0)
    if (piece.kind === 'table')
      return index === at || pages.fits(height + gap + piece.rows.slice(0, 2).reduce((sum, row) => sum + row.height, 0), notes)
    if (index > at && piece.breakBefore) return pages.fits(height, notes)
    const count = piece.keepNext || piece.keepLines || piece.lines.length < 2 * fewest ? piece.lines.length : fewest
    height += gap + count * piece.height
    notes.push(...piece.lines.slice(0, count).flat())
    after = piece.after
    if (!piece.keepNext) return index === at || pages.fits(height, notes)
    index += 1
  }
}
