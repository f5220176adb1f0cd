import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { editDocx, wordParagraph } from '../support/edit-docx.ts'
import { findBarriers, type House, openHouse, signIn, write } from './support.ts'

let house: House
let page: Page
let address = ''
let original: Uint8Array

beforeAll(async () => {
  house = await openHouse()
  page = await signIn(house, { acceptDownloads: true, permissions: ['clipboard-read', 'clipboard-write'] })
  const { id } = await write(page, '/api/cases', { title: 'Caso Kiala', state: 'BR', territory: 'Curitiba' })
  const brief = { template: 'iachr-petition', title: 'Petição', language: 'pt-BR', audience: 'state', proceedingId: null }
  address = `/cases/${id}/briefs/${(await write(page, `/api/cases/${id}/briefs`, brief)).id}`
})
afterAll(() => house?.close())

const section = (name: string) => page.getByRole('textbox', { name, exact: true })
const isSaved = () =>
  page
    .getByRole('status')
    .filter({ hasText: /salvo às/ })
    .waitFor()

async function give(bytes: Uint8Array, name = 'documento.docx'): Promise<void> {
  await page
    .locator('input[type=file]')
    .last()
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })
}

async function openBringBack(): Promise<void> {
  await page.getByRole('button', { name: 'Mais ações da peça' }).click()
  await page.getByRole('menuitem', { name: 'Trazer de volta do Word…' }).click()
}

test('what was edited in Word is shown, then stands in the brief, and what stood there is a version', async () => {
  await page.goto(address)
  await page.getByRole('button', { name: 'Baixar DOCX' }).click()
  await page.getByText(/^Em ordem/).waitFor()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Baixar com as lacunas marcadas' }).click(),
  ])
  original = readFileSync(await download.path())
  const edited = editDocx(original, (xml) =>
    xml
      .replace('Os fatos ocorreram em Curitiba.', 'Tudo ocorreu em Curitiba, no inverno.')
      .replace('<w:sectPr', `${wordParagraph('Do perito', 'Heading1')}${wordParagraph('O perito ouviu todos.')}<w:sectPr`),
  )

  await openBringBack()
  await give(edited)
  await page.getByText('1 seção mudaria').waitFor()
  await page.locator('ins').filter({ hasText: 'no inverno' }).waitFor()
  await page.getByText('O perito ouviu todos.').waitFor()
  expect(await findBarriers(page, '[role=dialog]')).toEqual([])
  await page.getByRole('button', { name: 'Trazer o texto' }).click()

  await section('Fatos denunciados').getByText('no inverno').waitFor()
  await page.getByText(/guardado em Versões/).waitFor()
  await page.getByRole('button', { name: 'Versões' }).click()
  await page.getByRole('button', { name: 'Comparar com o texto atual' }).click()
  await page.locator('ins').filter({ hasText: 'no inverno' }).waitFor()
  await page.keyboard.press('Escape')
})

test('words without a place are moved to a section with their notes, and the place is gone', async () => {
  const content = [
    { type: 'text', text: 'O perito ouviu todos.' },
    { type: 'footnote', attrs: { content: [{ type: 'text', text: 'Laudo, p. 3.' }] } },
  ]
  const apart = await (await page.context().request.get(`/api${address}`)).json()
  const { version } = apart.sections.find((one: { section: string }) => one.section === 'unplaced')
  await page.context().request.put(`/api${address}/sections/unplaced`, {
    data: { content: { type: 'doc', content: [{ type: 'paragraph', content }] }, version },
  })
  await page.goto(address)
  await page.getByRole('link', { name: /Sem lugar na peça/ }).click()

  await section('Sem lugar na peça').click()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+x')
  await section('Medidas cautelares').click()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Control+v')
  await section('Sem lugar na peça').waitFor({ state: 'detached' })
  await isSaved()

  await page.reload()
  await section('Medidas cautelares').getByText('O perito ouviu todos.').waitFor()
  await section('Medidas cautelares').getByRole('button', { name: 'Nota de rodapé' }).click()
  await page.getByRole('textbox', { name: 'Nota de rodapé' }).getByText('Laudo, p. 3.').waitFor()
  expect(await page.getByText('Sem lugar na peça').count()).toBe(0)
})

test('a file that is no document is refused in plain words, and the draft is intact', async () => {
  await page.goto(address)
  await openBringBack()
  await give(Buffer.from('%PDF-1.7 isto não é um documento'), 'peticao.pdf')

  await page
    .getByRole('alert')
    .getByText(/não é um documento DOCX/)
    .waitFor()
  await page.getByText('A peça continua como estava.').waitFor()
  await page.getByRole('button', { name: 'Cancelar' }).click()
  expect(await section('Fatos denunciados').innerText()).toContain('no inverno')
})

test('a document of somebody else becomes a brief by its headings', async () => {
  const words = [wordParagraph('Dos fatos', 'Heading1'), wordParagraph('Nevou em Curitiba.'), wordParagraph('Do direito', 'Heading1')]
  const foreign = editDocx(original, (xml) => xml.replace(/<w:body>.*<w:sectPr/s, `<w:body>${words.join('')}<w:sectPr`))
  await page.goto(address.replace(/\/[^/]+$/, ''))
  await page.getByRole('link', { name: 'Começar de um documento' }).click()
  await give(foreign, 'Memorial.docx')
  expect(await page.getByLabel('Título').inputValue()).toBe('Memorial')
  await page.getByRole('dialog').getByRole('button', { name: 'Começar peça' }).click()

  await section('Dos fatos').getByText('Nevou em Curitiba.').waitFor()
  await section('Do direito').waitFor()
  await page.getByRole('button', { name: 'Ver páginas' }).click()
  await page.frameLocator('iframe').getByText('Nevou em Curitiba.').waitFor()
})
