import { readFile, writeFile } from 'node:fs/promises'
import { renderPageAsImage } from 'unpdf'
import { takeTasks } from '../worker-tasks.ts'
import { drawPicture, openPdf } from './draw.ts'
import type { PageTask } from './tasks.ts'

takeTasks(carryOut)

/** About 300 dots an inch of a page of paper: what Tesseract reads best. */
const most = { width: 2_480, height: 3_508 }

/** Whoever reads the picture gets one that we drew, never the bytes that were sent. */
async function carryOut({ path, type, page, target }: PageTask): Promise<null> {
  const bytes = await readFile(path)
  const drawn = type === 'pdf' ? await drawPdf(bytes, page) : await (await drawPicture(bytes, most))?.encode('png')
  if (!drawn) throw new Error('It is too large to be drawn.')
  await writeFile(target, drawn, { flag: 'wx', mode: 0o600 })
  return null
}

async function drawPdf(bytes: Uint8Array, page: number): Promise<Uint8Array> {
  const document = await openPdf(bytes)
  const { width, height } = (await document.getPage(page)).getViewport({ scale: 1 })
  const scale = Math.min(most.width / width, most.height / height)
  return new Uint8Array(await renderPageAsImage(document, page, { canvasImport: () => import('@napi-rs/canvas'), scale }))
}
