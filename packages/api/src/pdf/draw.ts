import { type PDFDocument, type PDFFont, type PDFPage, rgb } from '@cantoo/pdf-lib'
import { type Fonts, fontsOf, spell } from './new-document.ts'
import type { Listing, Sheet } from './tasks.ts'

/** A4, in points. */
const paper = { width: 595.28, height: 841.89, margin: 56 }
const inner = paper.width - 2 * paper.margin
const ink = rgb(0.1, 0.1, 0.1)
const pale = rgb(0.35, 0.35, 0.35)

interface Style {
  readonly font: PDFFont
  readonly size: number
  readonly colour?: typeof ink
}

/** The page before an annex. */
export async function drawSheet(document: PDFDocument, sheet: Sheet): Promise<void> {
  const fonts = await fontsOf(document)
  const page = document.addPage([paper.width, paper.height])
  let y = paper.height - 220
  y = drawText(page, sheet.over, { font: fonts.plain, size: 11, colour: pale }, y)
  y = drawText(page, sheet.heading, { font: fonts.bold, size: 34 }, y - 40)
  y = drawText(page, sheet.title, { font: fonts.bold, size: 15 }, y - 12)
  y -= 12
  for (const [label, value] of sheet.facts) y = drawText(page, `${label}: ${value}`, { font: fonts.plain, size: 11 }, y - 4)
}

/** A table whose head is repeated on each page; a row that does not fit goes whole to the next. */
export async function drawListing(document: PDFDocument, listing: Listing): Promise<void> {
  const fonts = await fontsOf(document)
  const widths = listing.widths.map((share) => (share / listing.widths.reduce((sum, one) => sum + one, 0)) * inner)
  let page = document.addPage([paper.width, paper.height])
  let y = drawText(page, listing.over, { font: fonts.plain, size: 10, colour: pale }, paper.height - paper.margin)
  y = drawText(page, listing.heading, { font: fonts.bold, size: 20 }, y - 10)
  y = drawRow(page, listing.head, widths, { font: fonts.bold, size: 9 }, y - 14)
  for (const row of listing.rows) {
    const style = { font: fonts.plain, size: 9 }
    if (y - heightOf(row, widths, style) < paper.margin + 20) {
      page = document.addPage([paper.width, paper.height])
      y = drawRow(page, listing.head, widths, { font: fonts.bold, size: 9 }, paper.height - paper.margin)
    }
    y = drawRow(page, row, widths, style, y)
  }
  drawText(page, listing.foot, { font: fonts.plain, size: 8, colour: pale }, y - 12)
  numberPages(document, fonts)
}

function numberPages(document: PDFDocument, { plain }: Fonts): void {
  const pages = document.getPages()
  for (const [at, page] of pages.entries()) {
    const text = `${at + 1}/${pages.length}`
    page.drawText(text, {
      x: paper.width - paper.margin - plain.widthOfTextAtSize(text, 9),
      y: paper.margin / 2,
      size: 9,
      font: plain,
      color: pale,
    })
  }
}

/** Draws below `y` and answers where it ended. */
function drawText(page: PDFPage, text: string, style: Style, y: number): number {
  return drawLines(page, wrap(text, style, inner), style, paper.margin, y)
}

function drawRow(page: PDFPage, row: readonly string[], widths: readonly number[], style: Style, y: number): number {
  let x = paper.margin
  for (const [at, cell] of row.entries()) {
    drawLines(page, wrap(cell, style, (widths[at] ?? 0) - gutter), style, x, y - 3)
    x += widths[at] ?? 0
  }
  const end = y - heightOf(row, widths, style)
  page.drawLine({
    start: { x: paper.margin, y: end },
    end: { x: paper.width - paper.margin, y: end },
    thickness: 0.5,
    color: rgb(0.7, 0.7, 0.7),
  })
  return end
}

const gutter = 8

function heightOf(row: readonly string[], widths: readonly number[], style: Style): number {
  const lines = row.map((cell, at) => wrap(cell, style, (widths[at] ?? 0) - gutter).length)
  return Math.max(1, ...lines) * leadingOf(style) + 8
}

function drawLines(page: PDFPage, lines: readonly string[], { font, size, colour = ink }: Style, x: number, y: number): number {
  for (const [at, line] of lines.entries())
    page.drawText(line, { x, y: y - size - at * leadingOf({ font, size }), size, font, color: colour })
  return y - lines.length * leadingOf({ font, size })
}

function leadingOf({ size }: Style): number {
  return size * 1.35
}

/** Lines that fit; a word wider than the whole line, such as a hash, is broken where it must be. */
function wrap(text: string, { font, size }: Style, width: number): string[] {
  const fits = (line: string) => font.widthOfTextAtSize(line, size) <= width
  const lines: string[] = []
  let line = ''
  for (const word of spell(font, text).split(' ')) {
    if (fits(line === '' ? word : `${line} ${word}`)) {
      line = line === '' ? word : `${line} ${word}`
      continue
    }
    if (line !== '') lines.push(line)
    line = ''
    for (const letter of word) {
      if (!fits(line + letter)) {
        lines.push(line)
        line = ''
      }
      line += letter
    }
  }
  return line === '' ? lines : [...lines, line]
}
