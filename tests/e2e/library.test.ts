import { afterAll, beforeAll, expect, test } from 'vitest'
import { bibtex } from '../support/exports.ts'
import { type House, openHouse, signIn } from './support.ts'

let house: House

beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house?.close())

test('a lawyer brings what Zotero exported, finds it by its plural, keeps a passage of it and deletes it again', async () => {
  const page = await signIn(house)

  await page.goto('/library?open=import')
  await page.getByLabel('Ou cole aqui o texto exportado').fill(bibtex)
  await page.getByRole('button', { name: 'Ver o que há no arquivo' }).click()
  await page.getByText('Registro 2, linha 12').waitFor()
  // The decision came with the system; only the article is new.
  await page.getByText('já está na biblioteca)').waitFor()
  await page.getByRole('button', { name: 'Acrescentar 1 fonte' }).click()
  await page.getByText('1 fonte entrou na biblioteca.').waitFor()
  await page.getByRole('button', { name: 'Ver a biblioteca' }).click()

  await page.getByLabel('Buscar na biblioteca').fill('proteções refugiado cancado')
  await page.waitForURL(/q=prote/)
  await page.getByRole('link', { name: /CANÇADO TRINDADE/ }).click()
  await page.getByRole('heading', { level: 1, name: /proteção internacional/ }).waitFor()

  await page.getByRole('link', { name: 'Acrescentar passagem' }).click()
  await page.getByRole('textbox', { name: 'Trecho' }).waitFor()
  await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA')
  await page.keyboard.type('O direito de asilo é humano.')
  await page.getByLabel('Parágrafo, artigo ou página').fill('p. 14')
  await page.getByRole('button', { name: 'Guardar fonte' }).click()
  await page.locator('blockquote', { hasText: 'O direito de asilo é humano.' }).waitFor()
  await page.getByText('p. 14').waitFor()

  await page.getByRole('button', { name: 'Mais ações da fonte' }).click()
  await page.getByRole('menuitem', { name: 'Apagar fonte' }).click()
  await page.getByRole('button', { name: 'Apagar fonte' }).click()
  await page.waitForURL(/\/library$/)
  await page.getByLabel('Buscar na biblioteca').fill('cancado')
  await page.getByText('Nenhuma fonte encontrada para “cancado”').waitFor()
  expect(await page.getByRole('link', { name: /CANÇADO TRINDADE/ }).count()).toBe(0)
})
