import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findBarriers, type House, openHouse, signIn, write } from './support.ts'

let house: House
let page: Page

beforeAll(async () => {
  house = await openHouse()
  page = await signIn(house)
})
afterAll(() => house?.close())

test('an operative part is pasted, the State and we disagree, and the observations are drafted from it', async () => {
  const { id } = await write(page, '/api/cases', { title: 'Comunidade v. Brasil', state: 'BR' })
  const court = await write(page, `/api/cases/${id}/proceedings`, { procedure: 'iacthr-monitoring' })
  await write(page, `/api/cases/${id}/events`, { proceedingId: court.id, kind: 'judgment-notified', on: '2025-03-04' })
  await write(page, `/api/cases/${id}/annexes`, { title: 'Diário Oficial' })
  await page.goto(`/cases/${id}/measures`)

  await page.getByRole('button', { name: 'Acrescentar medidas' }).click()
  await page
    .getByLabel('Parte resolutiva')
    .and(page.getByRole('textbox'))
    .fill('1. O Estado é responsável.\n2. O Estado publicará a sentença.\n3. O Estado pagará as despesas.')
  await page.getByText('3 pontos').waitFor()
  await page.getByRole('checkbox', { name: 'Incluir Ponto resolutivo 1' }).uncheck()
  expect(await findBarriers(page, '[role=dialog]')).toEqual([])
  await page.getByRole('dialog').getByRole('button', { name: 'Acrescentar medidas' }).click()
  await page.getByRole('heading', { name: 'Ponto resolutivo 2' }).waitFor()
  expect(await page.getByRole('heading', { name: /^Ponto resolutivo/ }).allTextContents()).toEqual([
    'Ponto resolutivo 2',
    'Ponto resolutivo 3',
  ])

  await record('Segundo o Estado', 'Cumprida', 'Foi publicada.')
  await record('Segundo nós', 'Cumprida em parte', 'Falta a página do ministério.')
  await page.getByText('Divergência: o Estado diz “Cumprida”; nós, “Cumprida em parte”').waitFor()
  await page.getByText('Histórico: 2 registros').click()
  await page.getByText('Falta a página do ministério.').waitFor()

  await page.goto('/measures?show=contested')
  await page.getByRole('link', { name: 'Ponto resolutivo 2 · Comunidade v. Brasil' }).waitFor()
  expect(await page.getByRole('listitem').filter({ hasText: 'Ponto resolutivo 3' }).count()).toBe(0)
  await page.getByRole('button', { name: 'Limpar filtros' }).click()
  await page.getByRole('link', { name: /^Ponto resolutivo 3/ }).click()

  await page.getByRole('link', { name: 'Redigir observações' }).click()
  await page.getByRole('button', { name: 'Começar peça' }).click()
  await page.getByText('Falta a página do ministério.').first().waitFor()
  await page.getByText('cumprimento parcial').first().waitFor()
})

async function record(voice: string, status: string, note: string) {
  await page.getByRole('button', { name: 'Registrar cumprimento: Ponto resolutivo 2' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: voice }).check()
  await dialog.getByRole('combobox', { name: 'Situação' }).click()
  await page.getByRole('option', { name: status, exact: true }).click()
  await dialog.getByRole('textbox', { name: /^O que se diz/ }).fill(note)
  await dialog.getByRole('combobox', { name: /^Documentos que o provam/ }).click()
  await page.getByRole('option', { name: '1. Diário Oficial' }).click()
  await page.keyboard.press('Escape')
  await dialog.getByRole('button', { name: 'Registrar cumprimento' }).click()
  await dialog.waitFor({ state: 'hidden' })
}
