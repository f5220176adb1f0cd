import { decodePDFRawStream, PDFArray, PDFDocument, PDFRawStream, StandardFonts } from '@cantoo/pdf-lib'
import { strToU8, zipSync } from 'fflate'

/** A PDF of made-up pages; each says its number and a word. `padding` bytes of noise make a page heavy. */
export async function makePdf(pages: number, { padding = 0, encrypt = false, author = '' } = {}): Promise<Uint8Array<ArrayBuffer>> {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  if (author) document.setAuthor(author)
  for (let at = 1; at <= pages; at += 1) {
    const page = document.addPage([595, 842])
    page.drawText(`Folha ${at}`, { x: 60, y: 700, font })
    if (padding > 0) page.node.addContentStream(document.context.register(document.context.stream(noise(padding, at))))
  }
  if (encrypt) document.encrypt({ ownerPassword: 'segredo', userPassword: 'segredo' })
  return Uint8Array.from(await document.save())
}

/** A comment of a content stream that no compression makes smaller. */
function noise(length: number, seed: number): Uint8Array {
  let state = seed * 2_654_435_761
  const bytes = Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return 33 + ((state >>> 24) % 90)
  })
  bytes[0] = 37
  return bytes
}

export const contentTypes =
  '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'

/** A Word document of one part, with others besides. */
export function makeWord(more: Record<string, Uint8Array> = {}): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(zipSync({ '[Content_Types].xml': strToU8(contentTypes), 'word/document.xml': strToU8('<w:document/>'), ...more }))
}

/** The smallest picture: one red dot. */
export const png = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
)

/** The words that stand on each page of a PDF of ours, read from its content streams. */
export async function wordsOf(bytes: Uint8Array): Promise<string[]> {
  const document = await PDFDocument.load(bytes)
  return document.getPages().map((page) => {
    const contents = page.node.Contents()
    const streams = contents instanceof PDFArray ? contents.asArray().map((one) => document.context.lookup(one)) : [contents]
    return streams.flatMap((one) => (one instanceof PDFRawStream ? readShown(decodePDFRawStream(one).decode()) : [])).join(' ')
  })
}

function readShown(content: Uint8Array): string[] {
  const text = Buffer.from(content).toString('latin1')
  return [...text.matchAll(/<([0-9A-Fa-f]+)>\s*Tj/g)].map(([, hex = '']) => Buffer.from(hex, 'hex').toString('latin1'))
}
