import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withDocuments } from '../support/case-archives.ts'
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

  await page.getByText('Seu navegador está baixando o arquivo').waitFor()

  await page.goto('/cases')
  await page.getByRole('button', { name: 'Importar' }).click()
  await page.getByRole('menuitem', { name: 'Importar um caso' }).click()
  await send(page, archive)
  await page.getByText('Os prazos foram contados de novo aqui e são os mesmos.').waitFor()
  expect(await findBarriers(page)).toEqual([])
  await page.getByRole('link', { name: 'Abrir o caso' }).click()
  await page.getByRole('heading', { level: 1, name: items[0].title }).waitFor()

  expect(download.suggestedFilename()).toBe(`${items[0].reference}.zip`)
  expect(page.url()).not.toContain(items[0].id)
})

test('a long import is followed on its page and in the panel, also after a reload and on a phone, and stopped it leaves nothing', async () => {
  const page = await signIn(house, { viewport: { width: 360, height: 740 } })
  const { request } = page.context()
  const { items } = await (await request.get('/api/cases')).json()
  const archive = path.join(makeFolder(), 'long.zip')
  writeFileSync(archive, withDocuments(await (await request.get(`/api/cases/${items[0].id}/archive`)).body(), 1_500))

  await page.goto('/cases/import')
  await send(page, archive)
  await page.getByRole('progressbar', { name: /de 1\.500 arquivos/ }).waitFor()
  expect(await findBarriers(page)).toEqual([])
  await page.reload()
  await page.getByText(/de 1\.500 arquivos/).waitFor()
  await page.getByRole('button', { name: '1 trabalho em andamento' }).click()
  const panel = page.getByRole('dialog', { name: '1 trabalho em andamento' })
  await panel.getByRole('progressbar', { name: /Importação de um caso: Fazendo · .* de 1\.500/ }).waitFor()
  expect(await findBarriers(page, '[role=dialog]')).toEqual([])
  await panel.getByRole('button', { name: 'Parar: Importação de um caso' }).click()
  await panel.waitFor({ state: 'detached' })

  const after = await (await request.get('/api/cases')).json()
  expect(after.items.length).toBe(items.length)
  expect((await (await request.get('/api/work')).json()).items.some(({ isRunning }: { isRunning: boolean }) => isRunning)).toBe(false)
})

test('an import that is refused says why, also in the inbox', async () => {
  const page = await signIn(house)
  const archive = path.join(makeFolder(), 'other.zip')
  writeFileSync(archive, readFileSync(import.meta.filename))

  await page.goto('/cases/import')
  await send(page, archive)
  await page.getByText('O arquivo não é um caso exportado do Travessia.').waitFor()

  expect(await findBarriers(page)).toEqual([])
  const address = page.url()
  await page.goto('/inbox')
  await page
    .getByRole('link', { name: /A importação de um caso terminou/ })
    .first()
    .click()
  await page.waitForURL(address)
})

async function send(page: Page, archive: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(archive)
  await page.getByRole('button', { name: 'Importar um caso' }).click()
}

test('the trail is downloaded by the browser itself, in the language of the screen', async () => {
  const page = await signIn(house)
  await page.goto('/trail')

  await page.getByRole('button', { name: 'Exportar trilha' }).click()
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem').first().click()])

  expect(download.suggestedFilename()).toMatch(/^trilha-.*\.csv$/)
  expect(download.url()).toContain('language=pt-BR')
  expect(readFileSync(await download.path()).length).toBeGreaterThan(100)
  await page.getByText('Seu navegador está baixando o arquivo').waitFor()
})
