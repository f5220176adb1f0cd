import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, signIn } from './support.ts'

let house: House

beforeAll(async () => {
  house = await openHouse({ demonstration: true })
})
afterAll(() => house?.close())

test('the date of the pleadings in Honorato explains itself, and the explanation has an address', async () => {
  const page = await signIn(house)
  await page.goto('/cases?status=all&q=Honorato')
  await page.getByRole('link', { name: /Honorato/ }).click()
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Prazos/ })
    .click()
  await page
    .getByRole('link', { name: /^Escrito de petições, argumentos e provas/ })
    .first()
    .click()

  const panel = page.getByRole('complementary', { name: 'Por que esta data?' })
  const reasoning = await panel.innerText()
  expect(reasoning).toContain('30 set 2021')
  expect(reasoning).toContain('1 out 2021')
  expect(reasoning).toContain('1 dez 2021')
  expect(await panel.getByRole('cell', { name: /último dia/ }).innerText()).toContain('1')

  await page.reload()
  await panel.getByText('De onde vem').waitFor()
  await page.keyboard.press('Escape')
  await panel.waitFor({ state: 'detached' })
})
