import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, signIn, write } from './support.ts'

let house: House

beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house?.close())

test('a day on which the court was closed is proposed, shown with the dates that it moves, confirmed, and taken back', async () => {
  const page = await signIn(house)
  const { id } = await write(page, '/api/cases', { title: 'Família P. v. União' })
  const { id: proceedingId } = await write(page, `/api/cases/${id}/proceedings`, { procedure: 'br-ms', court: 'jfpr' })
  const served = daysBefore(4)
  await write(page, `/api/cases/${id}/events`, { proceedingId, kind: 'judgment-served', on: served })
  const dueOf = async () => {
    const { deadlines } = await (await page.context().request.get(`/api/cases/${id}`)).json()
    return deadlines.find((one: { rule: string }) => one.rule === 'br-apelacao-15du').due
  }
  const before = await dueOf()

  await page.goto('/settings/organisation')
  await page.getByRole('link', { name: 'Abrir calendários' }).click()
  await page.getByRole('link', { name: 'Justiça Federal em Curitiba' }).click()
  await page.getByRole('link', { name: 'Acrescentar fechamento' }).click()
  const form = page.getByRole('dialog', { name: 'Acrescentar fechamento' })
  await form.getByLabel(/^Motivo/).fill('Enchente')
  await form.getByLabel(/^Primeiro dia/).fill('+1d')
  await form.getByLabel(/^Primeiro dia/).blur()
  await form.getByLabel(/^Último dia/).fill('+55d')
  await form.getByLabel(/^Último dia/).blur()
  await form.getByLabel(/^Fonte/).fill('Portaria 12 da direção do foro')
  await form.getByRole('button', { name: 'Ver que prazos mudam' }).click()

  await page.getByRole('heading', { name: /muda.*Confirma\?/ }).waitFor()
  const moved = page.getByRole('listitem').filter({ hasText: 'Apelação' })
  expect(await moved.innerText()).toContain('Família P. v. União')
  expect(await dueOf()).toBe(before)

  await page.getByRole('button', { name: 'Acrescentar ao calendário' }).click()
  await page.getByText(/^Pronto\./).waitFor()
  const after = await dueOf()
  expect(after > before).toBe(true)

  // The screen counts by the same days as the server: the explanation of the date names the closure.
  await moved.getByRole('link').click()
  await page
    .getByRole('link', { name: /^Apelação/ })
    .first()
    .click()
  await page
    .getByRole('complementary', { name: 'Por que esta data?' })
    .getByText(/Enchente/)
    .first()
    .waitFor()

  await page.goto('/settings/calendars/jfpr')
  await page.getByRole('button', { name: 'Retirar do calendário: Enchente' }).click()
  await page.getByRole('button', { name: 'Retirar do calendário', exact: true }).click()
  await page.getByText(/^Pronto\./).waitFor()
  expect(await dueOf()).toBe(before)
})

/** So many days ago in the zone of the court. */
function daysBefore(days: number): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Sao_Paulo' }).format(Date.now() - days * 86_400_000)
}
