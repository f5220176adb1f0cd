import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { account, type House, openContext, openHouse } from './support.ts'

let house: House
let page: Page

beforeAll(async () => {
  house = await openHouse({ isEmpty: true })
})
afterAll(() => house?.close())

test('an empty system is set up, shows its demonstration, and lets go of it', async () => {
  page = await (await openContext(house)).newPage()
  await page.goto('/')
  await page.waitForURL('**/setup')
  await page.getByLabel('Nome da organização').fill('Instituto de Políticas Públicas Migratórias')
  await page.getByLabel('Seu nome').fill('Ana Prado')
  await page.getByLabel(/e-mail/i).fill(account.email)
  await page.getByLabel(/^Senha/).fill(account.password)
  await page.getByRole('button', { name: 'Criar organização' }).click()

  await page.getByRole('button', { name: 'Carregar a demonstração' }).click()
  await page.getByRole('button', { name: 'Sair da demonstração' }).waitFor()
  await page.getByRole('link', { name: 'Casos' }).first().click()
  await page.getByRole('link', { name: /Honorato/ }).waitFor()

  await page.getByRole('button', { name: 'Sair da demonstração' }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Sair da demonstração|Retirar/ })
    .click()
  await page.getByRole('button', { name: 'Sair da demonstração' }).waitFor({ state: 'detached' })
  await page.getByRole('link', { name: 'Casos' }).first().click()
  await page.getByText('Aqui ficarão os casos da equipe').waitFor()

  expect(await page.getByRole('link', { name: /Honorato/ }).count()).toBe(0)
})
