import { readFile } from 'node:fs/promises'
import { getDocumentProxy, renderPageAsImage } from 'unpdf'
import { wordsOfDocx } from '../docx-reader/words.ts'
import { takeTasks } from '../worker-tasks.ts'
import { measurePicture } from './measure-picture.ts'
import type { Reading, ReadingTask } from './tasks.ts'

takeTasks(carryOut)

const width = 240

/** Beyond this a picture takes more memory than there is for it. */
const mostDots = 40_000_000

/** A book of thousands of pages is searched as far as this. */
const mostPages = 2_000
const mostLetters = 4_000_000

async function carryOut({ path, type }: ReadingTask): Promise<Reading> {
  const bytes = await readFile(path)
  switch (type) {
    case 'pdf':
      return readPdf(bytes)
    case 'docx':
      return { thumbnail: null, text: wordsOfDocx(bytes).slice(0, mostLetters) }
    case 'txt':
      return { thumbnail: null, text: decode(bytes).slice(0, mostLetters) }
    case 'jpg':
    case 'png':
    case 'gif':
      return { thumbnail: await shrink(bytes), text: null }
    default:
      return { thumbnail: null, text: null }
  }
}

/** Each of the two may be there without the other: a page that cannot be drawn may still have words. */
async function readPdf(bytes: Uint8Array): Promise<Reading> {
  const document = await getDocumentProxy(Uint8Array.from(bytes), { maxImageSize: mostDots, verbosity: 0 })
  const words: string[] = []
  let length = 0
  for (let at = 1; at <= Math.min(document.numPages, mostPages) && length < mostLetters; at += 1) {
    const page = await document.getPage(at)
    const { items } = await page.getTextContent()
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
    words.push(text)
    length += text.length
    page.cleanup()
  }
  const text = words.join('\n').trim()
  const drawn = await renderPageAsImage(document, 1, { canvasImport: () => import('@napi-rs/canvas'), width }).catch(() => undefined)
  return { thumbnail: drawn ? await shrink(new Uint8Array(drawn)) : null, text: text || null }
}

async function shrink(bytes: Uint8Array): Promise<Uint8Array | null> {
  const size = measurePicture(bytes)
  if (!size || size.width * size.height > mostDots) return null
  const { createCanvas, loadImage } = await import('@napi-rs/canvas')
  const picture = await loadImage(Buffer.from(bytes))
  const scale = Math.min(1, width / picture.width, (2 * width) / picture.height)
  const canvas = createCanvas(Math.max(1, Math.round(picture.width * scale)), Math.max(1, Math.round(picture.height * scale)))
  const paper = canvas.getContext('2d')
  paper.fillStyle = 'white'
  paper.fillRect(0, 0, canvas.width, canvas.height)
  paper.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return canvas.encode('webp', 75)
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
