import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, signIn } from './support.ts'

let house: House

beforeAll(async () => {
  house = await openHouse({ demonstration: true })
})
afterAll(() => house?.close())

test('the deadlines of a case come into a calendar, and leave it once it is revoked', async () => {
  const page = await signIn(house)
  await page.goto('/cases?q=Família')
  await page.getByRole('link', { name: /Família M\./ }).click()
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Prazos/ })
    .last()
    .click()
  await page.getByText('Prazos deste caso na sua agenda').click()
  await page.getByRole('button', { name: 'Criar endereço' }).click()
  const address = await page.getByRole('textbox', { name: 'Endereço da agenda' }).inputValue()

  const calendar = await (await fetch(address)).text()
  expect(calendar).toContain('BEGIN:VEVENT')
  expect(calendar).not.toContain('Família')

  await page.goto('/settings/integrations')
  await page.getByText(/^Prazos do caso 2026-/).waitFor()
  await page.getByRole('button', { name: /^Revogar agenda/ }).click()
  await page.getByRole('alertdialog').or(page.getByRole('dialog')).getByRole('button', { name: 'Revogar agenda' }).click()
  await page.getByText('Nenhuma agenda.').waitFor()
  expect((await fetch(address)).status).toBe(404)
})
