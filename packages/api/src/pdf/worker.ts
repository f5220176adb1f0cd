import { readFile, writeFile } from 'node:fs/promises'
import { PDFDocument } from '@cantoo/pdf-lib'
import { takeTasks } from '../worker-tasks.ts'
import { drawListing, drawSheet } from './draw.ts'
import { newDocument } from './new-document.ts'
import { stampAnnex } from './stamp.ts'
import type { Made, PdfTask } from './tasks.ts'

takeTasks(carryOut)

async function carryOut(task: PdfTask): Promise<readonly Made[]> {
  switch (task.do) {
    case 'count':
      return [{ path: task.path, pages: (await PDFDocument.load(await readFile(task.path), { updateMetadata: false })).getPageCount() }]
    case 'stamp':
      return stampAnnex(task)
    case 'sheet': {
      const document = await newDocument(task.sheet.heading)
      await drawSheet(document, task.sheet)
      return [await save(document, task.out)]
    }
    case 'list': {
      const document = await newDocument(task.listing.heading)
      await drawListing(document, task.listing)
      return [await save(document, task.out)]
    }
    case 'join':
      return [await save(await join(task.paths, task.title), task.out)]
  }
}

async function join(paths: readonly string[], title: string): Promise<PDFDocument> {
  const whole = await newDocument(title)
  for (const path of paths) {
    const part = await PDFDocument.load(await readFile(path), { updateMetadata: false })
    for (const page of await whole.copyPages(part, part.getPageIndices())) whole.addPage(page)
  }
  return whole
}

async function save(document: PDFDocument, path: string): Promise<Made> {
  await writeFile(path, await document.save())
  return { path, pages: document.getPageCount() }
}
