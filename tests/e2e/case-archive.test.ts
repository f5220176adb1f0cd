import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeFolder } from '../support/folder.ts'
import { findBarriers, type House, openHouse, signIn } from './support.ts'

let house: House
beforeAll(async () => {
  house = await openHouse({ demonstration: true })
})
afterAll(() => house?.close())

test('a case is exported from its menu, with a reason where names go along, and imported again', async () => {
  const page = await signIn(house)
  const { items } = await (await page.context().request.get('/api/cases')).json()
  const archive = path.join(makeFolder(), 'case.zip')

  await page.goto(`/cases/${items[0].id}`)
  await page.getByRole('button', { name: 'Mais ações do caso' }).click()
  await page.getByRole('menuitem', { name: 'Exportar o caso' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Com os nomes reais').check()
  await dialog.getByRole('button', { name: 'Exportar o caso' }).click()
  await dialog.getByText('Há um ponto a corrigir').waitFor()
  expect(await findBarriers(page, '[role=dialog]')).toEqual([])
  await dialog.getByLabel('Por que você precisa disto?').fill('Cópia para a organização parceira')
  const [download] = await Promise.all([page.waitForEvent('download'), dialog.getByRole('button', { name: 'Exportar o caso' }).click()])
  await download.saveAs(archive)

  await page.goto('/cases')
  await page.getByRole('button', { name: 'Importar' }).click()
  await page.getByRole('menuitem', { name: 'Importar um caso' }).click()
  await page.locator('input[type=file]').setInputFiles(archive)
  await page.getByRole('button', { name: 'Importar um caso' }).click()
  await page.getByText('Os prazos foram contados de novo aqui e são os mesmos.').waitFor()
  expect(await findBarriers(page)).toEqual([])
  await page.getByRole('link', { name: 'Abrir o caso' }).click()
  await page.getByRole('heading', { level: 1, name: items[0].title }).waitFor()

  expect(download.suggestedFilename()).toBe(`${items[0].reference}.zip`)
  expect(page.url()).not.toContain(items[0].id)
})
