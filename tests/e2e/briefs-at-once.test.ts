import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { unzip } from '../support/zip.ts'
import { type House, openHouse, signIn, write } from './support.ts'

let house: House

beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house?.close())

test('a lawyer finds briefs across cases, makes them all at once, leaves meanwhile, and reads why one was refused', async () => {
  const page = await signIn(house)
  for (const title of ['Caso Quispe', 'Caso Mamani', 'Caso Kiala']) {
    const { id } = await write(page, '/api/cases', { title, state: 'BR' })
    const brief = { template: 'iachr-petition', language: 'pt-BR', audience: 'state', proceedingId: null }
    await write(page, `/api/cases/${id}/briefs`, { ...brief, title: `Petição do ${title}` })
    if (title !== 'Caso Kiala') continue
    const person = { name: 'Amina Tomás Kiala', role: 'victim', protected: true, pseudonym: 'A. T. K.', groupLabel: 'uma família' }
    await write(page, `/api/cases/${id}/people`, person)
    const { id: leaky } = await write(page, `/api/cases/${id}/briefs`, { ...brief, title: 'Petição que diz um nome' })
    const content = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Amina Tomás Kiala chegou.' }] }] }
    await page.context().request.put(`/api/cases/${id}/briefs/${leaky}/sections/facts`, { data: { content, version: 0 } })
  }

  await page.goto('/')
  await page.getByRole('link', { name: 'Peças', exact: true }).click()
  await page.getByLabel('Buscar nas peças').fill('mamani')
  await page.waitForURL(/q=mamani/)
  await page.getByText('1 peça', { exact: true }).waitFor()
  await page.getByLabel('Buscar nas peças').fill('')
  await page.getByRole('button', { name: 'Selecionar todas as 4' }).click()
  await page.getByText('4 peças escolhidas').waitFor()
  await page.getByRole('button', { name: 'Gerar DOCX' }).click()
  await page.getByLabel('Gerar com as lacunas marcadas no texto').check()
  await page.getByRole('button', { name: 'Gerar 4 peças' }).click()

  // Neither leaving the page nor reading it anew loses what is being made.
  await page.getByRole('button', { name: /Cancelar geração|Baixar ZIP/ }).waitFor()
  await page.goto('/cases')
  await page.goto('/briefs')
  await page.getByRole('heading', { name: '3 de 4 peças foram geradas' }).waitFor()
  await page
    .getByRole('link', { name: /Petição que diz um nome/ })
    .first()
    .waitFor()
  await page.getByText('Aparece o nome verdadeiro de uma pessoa protegida').waitFor()
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Baixar ZIP' }).click()])

  expect(download.suggestedFilename()).toMatch(/^pecas-\d{4}-\d{2}-\d{2}\.zip$/)
  const names = [...unzip(readFileSync(await download.path())).keys()]
  expect(names).toHaveLength(3)
  for (const name of names) expect(name).toMatch(/^\d{4}-00\d-peticao-cidh\.docx$/)
  await page.getByRole('button', { name: 'Descartar arquivos' }).click()
  await page.getByRole('heading', { name: '3 de 4 peças foram geradas' }).waitFor({ state: 'detached' })
})
