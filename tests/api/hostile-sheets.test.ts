import { strToU8, zipSync } from 'fflate'
import { beforeAll, expect, test } from 'vitest'
import { type Api, newOrganisation, newPerson, openApi, type Person } from '../support/api.ts'
import { contentTypes, png } from '../support/documents.ts'
import { checkSheet, readImport, sendSheet } from '../support/imports.ts'

let api: Api
let lawyer: Person

beforeAll(async () => {
  api = await openApi('2026-03-02T12:00:00Z', { maxFileBytes: 60_000_000 })
  lawyer = await newPerson(api, await newOrganisation(api.db), 'lawyer')
})

/** A workbook of one sheet, as it stands in the file. */
function makeWorkbook(sheet: string | Uint8Array, level: 0 | 6 = 6): Uint8Array<ArrayBuffer> {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const doc = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const pack = 'http://schemas.openxmlformats.org/package/2006/relationships'
  const files = {
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="${pack}"><Relationship Id="rId1" Type="${doc}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="${doc}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<?xml version="1.0"?><Relationships xmlns="${pack}"><Relationship Id="rId1" Type="${doc}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  }
  const named = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const)
  const content = typeof sheet === 'string' ? strToU8(sheet) : sheet
  return new Uint8Array(zipSync({ ...Object.fromEntries(named), 'xl/worksheets/sheet1.xml': content }, { level }))
}

const sheetOf = (rows: string, before = '') =>
  `<?xml version="1.0"?>${before}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`
const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`
const heading = `<row r="1">${cell('A1', 'Título')}</row>`

/** A million rows that say nearly nothing, each as short as a program writes it. */
function manyRows(): string {
  const rows = Array.from({ length: 1_000_000 }, (_, at) => `<row r="${at + 2}"><c r="A${at + 2}"><v>1</v></c></row>`)
  return sheetOf(heading + rows.join(''))
}

test.each([
  ['a million rows in CSV', () => new TextEncoder().encode(`Título\n${'a\n'.repeat(1_000_000)}`), /20\.000 linhas/],
  ['a million rows in XLSX', () => makeWorkbook(manyRows()), /20\.000 linhas|grande demais/],
  ['a zip bomb', () => makeWorkbook(new Uint8Array(30_000_000).fill(32)), /grande demais/],
  [
    'an external entity',
    () => makeWorkbook(sheetOf(heading, '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>')),
    /não pôde ser lida/,
  ],
  ['a picture', () => new Uint8Array(png), /CSV ou XLSX/],
  ['a web page', () => new TextEncoder().encode('<!doctype html><table><tr><td>Título</td></tr></table>'), /Páginas da internet/],
  ['a program', () => new Uint8Array(Buffer.from(`MZ\u0090\0${'x'.repeat(2_000)}`, 'latin1')), /não é aceito/],
  ['a workbook without a sheet', () => new Uint8Array(zipSync({ '[Content_Types].xml': strToU8(contentTypes) })), /./],
  ['nothing but headings', () => new TextEncoder().encode('Título;Resumo\n'), /ao menos uma linha/],
  ['quotes that do not close', () => new TextEncoder().encode('Título\n"a\nb\n'), /aspas/],
  ['two hundred columns', () => new TextEncoder().encode(`${'a;'.repeat(200)}b\n${'1;'.repeat(200)}2\n`), /100 colunas/],
])('%s is refused in words, and nothing of it stays', async (_, make, words) => {
  const { status, body } = await sendSheet(api, lawyer, 'cases', make())

  expect([422, 415, 413, 400]).toContain(status)
  expect(body.detail).toMatch(words)
  expect(await Array.fromAsync(api.files.blobs.listOld('imports/', '2030-01-01T00:00:00Z'))).toEqual([])
  expect(api.mistakes).toEqual([])
})

test('what looks like a formula is a text like any other, and one of a workbook counts as what it last came to', async () => {
  const rows = `${heading}<row r="2"><c r="A2" t="str"><f>HYPERLINK("http://x.example")</f><v>Visto</v></c></row><row r="3">${cell('A3', '=2+5')}</row>`

  const id = await checkSheet(api, lawyer, 'cases', makeWorkbook(sheetOf(rows)))

  const { counts, sample } = await readImport(api, lawyer, id)
  expect([counts.ready, sample]).toEqual([2, [['Visto'], ['=2+5']]])
})
