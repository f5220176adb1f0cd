import { readFile } from 'node:fs/promises'
import { renderPageAsImage } from 'unpdf'
import { wordsOfDocx } from '../docx-reader/words.ts'
import { takeTasks } from '../worker-tasks.ts'
import { drawPicture, openPdf } from './draw.ts'
import type { Reading, ReadingTask } from './tasks.ts'

takeTasks(carryOut)

const width = 240

/** A book of thousands of pages is searched as far as this. */
const mostPages = 2_000
const mostLetters = 4_000_000

const nothing: Reading = { thumbnail: null, text: null, scanned: [] }

async function carryOut({ path, type }: ReadingTask): Promise<Reading> {
  const bytes = await readFile(path)
  switch (type) {
    case 'pdf':
      return readPdf(bytes)
    case 'docx':
      return { ...nothing, text: wordsOfDocx(bytes).slice(0, mostLetters) }
    case 'txt':
      return { ...nothing, text: decode(bytes).slice(0, mostLetters) }
    case 'jpg':
    case 'png':
    case 'gif':
      return { thumbnail: await shrink(bytes), text: null, scanned: [1] }
    default:
      return nothing
  }
}

/** Each of the two may be there without the other: a page that cannot be drawn may still have words. */
async function readPdf(bytes: Uint8Array): Promise<Reading> {
  const document = await openPdf(bytes)
  const scanned: number[] = []
  const words: string[] = []
  let length = 0
  for (let at = 1; at <= Math.min(document.numPages, mostPages) && length < mostLetters; at += 1) {
    const page = await document.getPage(at)
    const { items } = await page.getTextContent()
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
    words.push(text)
    if (text.trim() === '') scanned.push(at)
    length += text.length
    page.cleanup()
  }
  const text = words.join('\n').trim()
  const drawn = await renderPageAsImage(document, 1, { canvasImport: () => import('@napi-rs/canvas'), width }).catch(() => undefined)
  return { thumbnail: drawn ? await shrink(new Uint8Array(drawn)) : null, text: text || null, scanned }
}

async function shrink(bytes: Uint8Array): Promise<Uint8Array | null> {
  const drawn = await drawPicture(bytes, { width, height: 2 * width })
  return drawn ? drawn.encode('webp', 75) : null
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
