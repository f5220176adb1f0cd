import { readFile, writeFile } from 'node:fs/promises'
import { degrees, PDFDocument, type PDFFont, type PDFPage, rgb, StandardFonts } from '@cantoo/pdf-lib'
import { drawSheet } from './draw.ts'
import { readJpeg } from './jpeg.ts'
import { newDocument, spell } from './new-document.ts'
import type { Made, PdfTask } from './tasks.ts'

type StampTask = Extract<PdfTask, { do: 'stamp' }>

/**
 * An annex with its sheet before it and its stamp on each page. The pages go into a document of ours, so that
 * nothing comes along that was hidden in the other: who wrote it, programs, files in files.
 */
export async function stampAnnex(task: StampTask): Promise<readonly Made[]> {
  const source = task.type === 'pdf' ? await PDFDocument.load(await readFile(task.path), { updateMetadata: false }) : await toPage(task)
  const pages = source.getPageCount()
  const parts = await cut(task, source, 0, pages)
  const made: Made[] = []
  for (const [at, part] of parts.entries()) {
    const path = at === 0 ? task.out : `${task.out}-${at + 1}`
    await writeFile(path, part.bytes)
    made.push({ path, pages: part.pages })
  }
  return made
}

interface Part {
  readonly bytes: Uint8Array
  readonly pages: number
}

/** The pages from `start` up to `end` as one file, or, where that is too large, as those of its halves. */
async function cut(task: StampTask, source: PDFDocument, start: number, end: number): Promise<Part[]> {
  const document = await newDocument(task.stamp)
  if (start === 0) await drawSheet(document, task.sheet)
  const font = await document.embedFont(StandardFonts.Helvetica)
  const numbers = Array.from({ length: end - start }, (_, at) => start + at)
  for (const [at, page] of (await document.copyPages(source, numbers)).entries()) {
    document.addPage(page)
    stamp(page, font, `${task.stamp} · ${start + at + 1}/${source.getPageCount()}`)
  }
  const bytes = await document.save()
  if (task.most === null || bytes.length <= task.most) return [{ bytes, pages: end - start }]
  if (end - start < 2) throw new Error(`Page ${start + 1} alone is larger than ${task.most} bytes.`)
  const middle = start + Math.ceil((end - start) / 2)
  return [...(await cut(task, source, start, middle)), ...(await cut(task, source, middle, end))]
}

const size = 9
const margin = 14

/** In the corner that the reader sees as the upper right, however the page is turned. */
function stamp(page: PDFPage, font: PDFFont, label: string): void {
  const text = spell(font, label)
  const width = font.widthOfTextAtSize(text, size)
  const { x, y, width: across, height } = page.getCropBox()
  const [right, top] = [x + across, y + height]
  const [along, down] = [margin + width, margin + size]
  const turn = ((page.getRotation().angle % 360) + 360) % 360
  const corners: Readonly<Record<number, { x: number; y: number }>> = {
    0: { x: right - along, y: top - down },
    90: { x: x + down, y: top - along },
    180: { x: x + along, y: y + down },
    270: { x: right - down, y: y + along },
  }
  const corner = corners[turn] ?? { x: right - along, y: top - down }
  const rotate = degrees(turn)
  page.drawRectangle({ ...shift(corner, turn), width: width + 6, height: size + 4, rotate, color: rgb(1, 1, 1), opacity: 0.85 })
  page.drawText(text, { ...corner, size, font, rotate, color: rgb(0, 0, 0) })
}

/** Three points before the text and below it, in the direction in which it runs. */
function shift({ x, y }: { x: number; y: number }, turn: number): { x: number; y: number } {
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)]
  return { x: x - 3 * cos + 3 * sin, y: y - 3 * sin - 3 * cos }
}

/** An image on a page of A4, as large as it may be, standing as the camera meant it. */
async function toPage({ path, type }: StampTask): Promise<PDFDocument> {
  const document = await newDocument('')
  const bytes = await readFile(path)
  if (type === 'png') refuseHuge(bytes)
  const { bytes: clean, turn } = type === 'jpg' ? readJpeg(bytes) : { bytes, turn: 0 as const }
  const image = type === 'jpg' ? await document.embedJpg(clean) : await document.embedPng(clean)
  const [short, long] = [595.28, 841.89]
  // The page is made for the image as stored and then turned, so that the image itself need not be.
  const isStoredLying = image.width > image.height
  const page = document.addPage(isStoredLying ? [long, short] : [short, long])
  const room = 36
  const scale = Math.min((page.getWidth() - 2 * room) / image.width, (page.getHeight() - 2 * room) / image.height, 2)
  const [width, height] = [image.width * scale, image.height * scale]
  page.drawImage(image, { x: (page.getWidth() - width) / 2, y: (page.getHeight() - height) / 2, width, height })
  page.setRotation(degrees(turn))
  return document
}

/** A PNG is unfolded to be put on a page: a few bytes may say that they are millions of dots. An A3 page at 600 dpi is 70 million. */
function refuseHuge(bytes: Buffer): void {
  const dots = bytes.readUInt32BE(16) * bytes.readUInt32BE(20)
  if (dots > 80_000_000) throw new RangeError(`The image says that it has ${dots} dots.`)
}
