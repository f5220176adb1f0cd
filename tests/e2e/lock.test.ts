import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { account, findBarriers, type House, openHouse, signIn } from './support.ts'

let house: House

beforeAll(async () => {
  house = await openHouse({ demonstration: true })
})
afterAll(() => house?.close())

const lockedTitle = (page: Page) => page.getByRole('heading', { name: 'Tela bloqueada' })

async function unlock(page: Page) {
  await page.getByRole('textbox', { name: 'Senha' }).fill(account.password)
  await page.getByRole('button', { name: 'Desbloquear' }).click()
  await lockedTitle(page).waitFor({ state: 'detached' })
}

test('a screen left alone locks in every tab; nothing of it is left in the document, what was typed comes back', async () => {
  const page = await signIn(house)
  await page.clock.install()
  await page.goto('/cases/new')
  const title = page.getByLabel(/^(Título|Nome do caso|Como o caso)/).first()
  await title.fill('Família em viagem')
  const other = await page.context().newPage()
  await other.goto('/cases')
  await other.getByRole('link', { name: /Honorato/ }).waitFor()

  await page.clock.fastForward('19:40')
  await page.getByText('A tela será bloqueada em meio minuto').waitFor()
  const before = await page.context().request.get('/api/me')
  await page.clock.fastForward('00:30')
  await lockedTitle(page).waitFor()
  await lockedTitle(other).waitFor()

  const left = await Promise.all([page, other].map((tab) => tab.evaluate(() => document.documentElement.outerHTML)))
  expect(before.status()).toBe(200)
  expect(left.filter((html) => /Honorato|Família em viagem|Meus prazos|Casos/.test(html))).toEqual([])
  expect(await other.title()).toBe('Travessia')
  expect((await (await page.context().request.get('/api/cases')).json()).code).toBe('locked')
  expect(await findBarriers(page)).toEqual([])

  await page.getByRole('textbox', { name: 'Senha' }).fill('outra coisa')
  await page.getByRole('button', { name: 'Desbloquear' }).click()
  await page.getByRole('alert').waitFor()
  await unlock(page)
  await lockedTitle(other).waitFor({ state: 'detached' })

  expect(await title.inputValue()).toBe('Família em viagem')
  expect(await other.getByRole('link', { name: /Honorato/ }).isVisible()).toBe(true)
  expect(await other.title()).toContain('Casos')
  await page.context().close()
})

test('loading the page anew does not open a locked screen, and leaving everywhere leads to the door', async () => {
  const page = await signIn(house)
  await page.goto('/settings')
  await page.getByRole('button', { name: /^Menu de/ }).click()
  await page.getByRole('menuitem', { name: 'Bloquear a tela' }).click()
  await lockedTitle(page).waitFor()
  await page.reload()
  await lockedTitle(page).waitFor()
  await unlock(page)

  await page.getByRole('button', { name: 'Sair de todos os lugares agora' }).first().click()
  await page.getByRole('dialog').getByRole('button', { name: 'Sair de todos os lugares agora' }).click()
  await page.waitForURL('**/sign-in')

  expect((await page.context().request.get('/api/me')).status()).toBe(401)
  await page.context().close()
})
