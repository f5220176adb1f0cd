import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, signIn, write } from './support.ts'

let house: House

beforeAll(async () => {
  house = await openHouse({ demonstration: true })
})
afterAll(() => house?.close())

test('mails of fatal deadlines are switched off only by who means it, and the directors’ statement says so', async () => {
  const page = await signIn(house)
  await page.goto('/settings')
  const parts = page.getByRole('navigation', { name: 'Partes das configurações' })
  await parts.getByRole('link', { name: 'Avisos' }).click()
  await page.getByRole('checkbox', { name: 'Prazos fatais perto do fim' }).uncheck()
  await page.getByLabel('Resumo do dia').selectOption('9')
  await page.getByRole('button', { name: 'Guardar avisos' }).click()

  const question = page.getByRole('alertdialog').or(page.getByRole('dialog'))
  await question.getByText('Você só verá esses avisos ao abrir o Travessia.').waitFor()
  await question.getByRole('button', { name: 'Desligar estes e-mails' }).click()
  await page.getByText('Avisos guardados.').waitFor()

  await page.reload()
  expect(await page.getByRole('checkbox', { name: 'Prazos fatais perto do fim' }).isChecked()).toBe(false)
  expect(await page.getByLabel('Resumo do dia').inputValue()).toBe('9')
  await parts.getByRole('link', { name: 'E-mails' }).click()
  await page.getByText('Este servidor não envia e-mails').waitFor()
  const silenced = page.getByText('Pessoas que desligaram e-mails de prazos fatais ou escalados').locator('..')
  expect(await silenced.innerText()).toContain('1')
})

test('an absence is marked and taken back', async () => {
  const page = await signIn(house)
  await page.goto('/settings/notifications')
  await page.getByLabel('De', { exact: true }).fill('10/01/2030')
  await page.getByLabel('Até', { exact: true }).fill('24/01/2030')
  await page.getByLabel('Até', { exact: true }).press('Tab')
  await page.getByRole('button', { name: 'Marcar ausência' }).click()

  await page.getByText('de 10 jan 2030 a 24 jan 2030').waitFor()
  await page.getByRole('button', { name: /^Retirar ausência: de 10 jan/ }).click()
  await page.getByText('Nenhuma ausência marcada.').waitFor()
})

test('whoever was reminded says so where the deadline stands, and is asked no more', async () => {
  const page = await signIn(house)
  const { id: caseId } = await write(page, '/api/cases', { title: 'Caso Quispe', state: 'BR' })
  const { id } = await write(page, `/api/cases/${caseId}/proceedings`, { procedure: 'br-ms', court: 'jfpr' })
  const { request } = page.context()
  // Six months less a few days ago, so that the petition to the Commission is due within the week.
  const on = new Date(Date.now() - 177 * 86_400_000).toISOString().slice(0, 10)
  await write(page, `/api/cases/${caseId}/events`, { proceedingId: id, kind: 'final-decision-notified', on })
  const { items } = await (await request.get(`/api/cases/${caseId}/deadlines`)).json()
  const due = items.find(({ rule }: { rule: string }) => rule === 'iachr-petition-six-months')
  const { user } = await (await request.get('/api/me')).json()
  await request.patch(`/api/cases/${caseId}/deadlines/${due.id}`, { data: { ownerId: user.id, version: due.version } })

  // The clock asks every minute.
  await expect.poll(async () => JSON.stringify(await (await request.get('/api/reminders')).json()), { timeout: 90_000 }).toContain(due.id)
  await page.goto(`/cases/${caseId}/deadlines?why=${due.id}`)
  const button = page.getByRole('button', { name: /^Estou ciente/ })
  await button.first().waitFor()
  await page.getByText('Quem foi avisado deste prazo').waitFor()
  await page.getByText('Ainda não confirmou').waitFor()

  await page.goto('/deadlines')
  const row = page.getByRole('row').filter({ hasText: 'Caso Quispe' }).filter({ has: button })
  await row.locator('[data-desk-item]').focus()
  await page.keyboard.press('c')
  await row.waitFor({ state: 'detached' })

  await page.goto(`/deadlines?deadline=${due.id}`)
  await page.getByText('Ciente em').waitFor()
})
