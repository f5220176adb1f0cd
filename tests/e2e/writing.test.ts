import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { fillEvent, type House, openHouse, recordEvent, signIn, write } from './support.ts'

let house: House
let page: Page
let caseId: string

beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house?.close())

beforeEach(async () => {
  page = await signIn(house)
  const made = await write(page, '/api/cases', { title: 'Família M. v. Brasil' })
  caseId = made.id
  await write(page, `/api/cases/${caseId}/proceedings`, { procedure: 'iachr-petition', number: 'P-1234-24' })
  await page.goto(`/cases/${caseId}`)
})

test('an event is recorded with the keyboard alone, and the focus comes back', async () => {
  const opener = page.getByRole('link', { name: 'Registrar andamento' }).first()
  await opener.focus()
  await page.keyboard.press('Enter')
  const form = page.getByRole('dialog', { name: 'Registrar andamento' })
  await form.getByRole('combobox', { name: /O que aconteceu/ }).waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox')

  await page.keyboard.type('peticao apresentada')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.type('3 mar 2025')
  await page.keyboard.press('Enter')
  await form.waitFor({ state: 'detached' })

  await page.getByRole('heading', { name: /Petição apresentada/ }).waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('Registrar andamento')
})

test('a stale correction shows both versions, and the person decides', async () => {
  await recordEvent(page, { kind: 'Petição apresentada', on: '03/03/2025' })
  const file = await (await page.context().request.get(`/api/cases/${caseId}`)).json()
  const [event] = file.events
  await page.goto(`/cases/${caseId}?event=${event.id}`)
  const form = page.getByRole('dialog', { name: 'Corrigir andamento' })
  await form.getByLabel(/^Quando/).fill('04/03/2025')
  const other = await page
    .context()
    .request.patch(`/api/cases/${caseId}/events/${event.id}`, { data: { on: '2025-03-05', version: event.version } })
  expect(other.ok()).toBe(true)

  await form.getByRole('button', { name: 'Guardar correção' }).click()
  const row = form.getByRole('row', { name: /Quando/ })
  expect(await row.innerText()).toMatch(/4 mar 2025[\s\S]*5 mar 2025/)
  await form.getByRole('button', { name: 'Guardar a minha versão' }).click()
  await form.waitFor({ state: 'detached' })

  await page.getByText('4 mar 2025').first().waitFor()
})

test('a connection that breaks while writing does not record the event twice', async () => {
  let sent = 0
  await page.route('**/api/cases/*/events', async (route) => {
    if (route.request().method() !== 'POST') return route.continue()
    sent += 1
    if (sent > 1) return route.continue()
    // The write arrives, its answer is lost.
    await route.fetch()
    await route.abort('connectionreset')
  })
  await page.getByRole('link', { name: 'Registrar andamento' }).first().click()
  const form = await fillEvent(page, { kind: 'Petição apresentada', on: '03/03/2025' })
  await form.getByRole('button', { name: 'Registrar andamento' }).click()
  await form.waitFor({ state: 'detached' })

  const { items } = await (await page.context().request.get(`/api/cases/${caseId}/events`)).json()
  expect(sent).toBe(2)
  expect(items).toHaveLength(1)
})

test('what was typed survives a reload, and leaving asks first', async () => {
  await page.getByRole('link', { name: 'Registrar andamento' }).first().click()
  const form = await fillEvent(page, { kind: 'Petição apresentada', on: '03/03/2025' })
  await form.getByLabel(/Anotação/).fill('Enviada pelo portal.')
  page.once('dialog', (dialog) => void dialog.accept())
  await page.reload()
  expect(await form.getByLabel(/Anotação/).inputValue()).toBe('Enviada pelo portal.')
  expect(await form.getByLabel(/^Quando/).inputValue()).toBe('03/03/2025')

  await form.getByRole('button', { name: 'Cancelar' }).click()
  const question = page.getByRole('dialog', { name: 'Sair sem guardar?' })
  await question.waitFor()
  await page.keyboard.press('Escape')
  await question.waitFor({ state: 'detached' })
  expect(await form.isVisible()).toBe(true)

  await form.getByRole('button', { name: 'Cancelar' }).click()
  await question.getByRole('button', { name: 'Descartar o que escrevi' }).click()
  await form.waitFor({ state: 'detached' })
})
