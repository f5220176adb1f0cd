import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { degrees, PDFDocument } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { readJpeg } from '../../packages/api/src/pdf/jpeg.ts'
import { workOnPdf } from '../../packages/api/src/pdf.ts'
import { makePdf, wordsOf } from '../support/documents.ts'
import { makeFolder } from '../support/folder.ts'

const sheet = { over: 'Z. Q. v. Brasil', heading: 'ANEXO 3', title: 'Łódź, 東京 e São Paulo', facts: [] }

test('a stamp stands upright in the upper right corner, however the page is turned', async () => {
  const folder = makeFolder()
  const source = await PDFDocument.load(await makePdf(4))
  for (const [at, page] of source.getPages().entries()) page.setRotation(degrees(at * 90))
  const from = path.join(folder, 'turned.pdf')
  await writeFile(from, await source.save())

  const out = path.join(folder, 'out.pdf')
  await workOnPdf({ do: 'stamp', path: from, type: 'pdf', stamp: 'Anexo 3', sheet, most: null, out })

  const words = await wordsOf(await readFile(out))
  expect(words.slice(1).map((one) => /Anexo 3 · \d\/4/.exec(one)?.[0])).toEqual(
    ['1/4', '2/4', '3/4', '4/4'].map((one) => `Anexo 3 · ${one}`),
  )
  const made = await PDFDocument.load(await readFile(out))
  expect(made.getPages().map((page) => page.getRotation().angle)).toEqual([0, 0, 90, 180, 270])
})

test('letters that the paper does not know are told as near as may be', async () => {
  const out = path.join(makeFolder(), 'sheet.pdf')

  await workOnPdf({ do: 'sheet', sheet, out })

  expect((await wordsOf(await readFile(out)))[0]).toContain('Lódz, ?? e São Paulo')
})

test('a photograph goes without the place and the device that the camera wrote, and stands as it was taken', () => {
  const segment = (marker: number, content: Buffer) => {
    const head = Buffer.from([0xff, marker, 0, 0])
    head.writeUInt16BE(content.length + 2, 2)
    return Buffer.concat([head, content])
  }
  const tiff = Buffer.from('49492a0008000000' + '0100' + '120103000100000006000000' + '00000000', 'hex')
  const exif = segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, Buffer.from('GPS -25.43 -49.27')]))
  const picture = [segment(0xe0, Buffer.from('JFIF\0')), segment(0xe2, Buffer.from('ICC_PROFILE')), Buffer.from([0xff, 0xda, 1, 2, 3])]

  const { bytes, turn } = readJpeg(Buffer.concat([Buffer.from([0xff, 0xd8]), exif, ...picture]))

  expect(turn).toBe(90)
  expect(bytes).toEqual(Buffer.concat([Buffer.from([0xff, 0xd8]), ...picture]))
})

test('a worker that breaks over one file works on with the next', async () => {
  const folder = makeFolder()
  const [bad, good] = [path.join(folder, 'bad.pdf'), path.join(folder, 'good.pdf')]
  await writeFile(bad, '%PDF-1.7 nothing of the kind')
  await writeFile(good, await makePdf(3))

  await expect(workOnPdf({ do: 'count', path: bad })).rejects.toThrow()

  expect(await workOnPdf({ do: 'count', path: good })).toEqual([{ path: good, pages: 3 }])
})
