import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makePdf } from '../support/documents.ts'
import { type House, openHouse, signIn, write } from './support.ts'

let house: House
let page: Page
let caseId: string

beforeAll(async () => {
  house = await openHouse()
  page = await signIn(house, { acceptDownloads: true })
  caseId = (await write(page, '/api/cases', { title: 'Família na fronteira' })).id
  await write(page, `/api/cases/${caseId}/annexes`, { title: 'Laudo psicológico', kinds: ['expert'] })
  await write(page, `/api/cases/${caseId}/annexes`, { title: 'Reportagem', kinds: ['press'] })
})
afterAll(() => house?.close())

const pdf = async (name: string, pages: number) => ({ name, mimeType: 'application/pdf', buffer: Buffer.from(await makePdf(pages)) })

test('a new file of a document keeps the earlier one, which can be looked at, downloaded and deleted', async () => {
  const first = await pdf('laudo-antigo.pdf', 1)
  await page.goto(`/cases/${caseId}/annexes`)
  await choose('Anexar arquivo ao documento 1', first)
  await page.getByText('laudo-antigo.pdf').waitFor()
  await page.getByRole('button', { name: 'Ações do documento 1' }).click()
  const picker = page.waitForEvent('filechooser')
  await page.getByRole('menuitem', { name: 'Substituir arquivo' }).click()
  await (await picker).setFiles(await pdf('laudo-novo.pdf', 2))

  await page.getByRole('button', { name: 'Ver as 2 versões' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('laudo-novo.pdf').waitFor()
  expect(await dialog.getByText(/^SHA-256 [0-9a-f]{64}$/).count()).toBe(2)
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Baixar a versão 1' }).click()
  expect(readFileSync(await (await download).path()).equals(first.buffer)).toBe(true)
  await dialog.getByRole('button', { name: 'Apagar versão' }).click()
  await page.getByRole('dialog', { name: 'Apagar a versão 1?' }).getByRole('button', { name: 'Apagar versão' }).click()

  await expect.poll(() => dialog.getByText('laudo-antigo.pdf').count()).toBe(0)
})

test('documents are tagged, and the list is narrowed to a tag or a kind', async () => {
  await page.goto(`/cases/${caseId}/annexes`)
  await page.getByRole('button', { name: 'Ações do documento 2' }).click()
  await page.getByRole('menuitem', { name: 'Editar documento' }).click()
  await page.getByRole('combobox', { name: 'Etiquetas' }).fill('fronteira')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Guardar documento' }).click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })

  await narrow('fronteira')
  await expect.poll(titles).toEqual(['Reportagem'])
  await narrow('Laudo')
  await expect.poll(titles).toEqual(['Laudo psicológico'])
  expect(new URL(page.url()).searchParams.get('kind')).toBe('expert')
})

async function choose(button: string, file: Awaited<ReturnType<typeof pdf>>): Promise<void> {
  const picker = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: button }).click()
  await (await picker).setFiles(file)
}

async function narrow(to: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Mostrar só' }).click()
  await page.getByRole('option', { name: to, exact: true }).click()
}

const titles = () => page.locator('ol h2').allTextContents()
