import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findBarriers, type House, openHouse, signIn, write } from './support.ts'

let house: House

beforeAll(async () => {
  house = await openHouse()
  const page = await signIn(house)
  for (let number = 1; number <= 110; number++) await write(page, '/api/cases', { title: `Caso ${number}` })
})
afterAll(() => house?.close())

/** From now on the line breaks whenever more of a list is asked for; answers how it is mended. */
async function breakLine(page: Page): Promise<() => Promise<void>> {
  await page.route(/[?&]cursor=./, (route) => route.abort())
  return () => page.unroute(/[?&]cursor=./)
}

test('that the list of cases could not be read on is said below what has come, and it goes on when it is asked to', async () => {
  const page = await signIn(house)
  const mend = await breakLine(page)
  await page.goto('/cases?view=all')
  const table = page.getByRole('table')
  await table.getByRole('row').nth(1).getByRole('link').first().focus()
  await page.keyboard.press('End')

  const problem = page.getByRole('alert')
  await problem.getByRole('button', { name: 'Tentar de novo' }).waitFor()
  expect(await findBarriers(page)).toEqual([])
  await mend()
  await problem.getByRole('button', { name: 'Tentar de novo' }).press('Enter')

  await expect.poll(() => table.getAttribute('aria-rowcount')).toBe('111')
  await problem.waitFor({ state: 'detached' })
  expect(await table.getByRole('row').evaluateAll((rows) => rows.some((row) => row.contains(document.activeElement)))).toBe(true)
})

test('so is that of a list that is read on by a button', async () => {
  const page = await signIn(house)
  const listens = page.waitForResponse((response) => response.url().endsWith('/api/live'))
  await page.goto('/trail')
  await listens
  const mend = await breakLine(page)
  const entries = page.getByRole('list', { name: 'Trilha' }).getByRole('listitem')
  await page.getByRole('button', { name: 'Mostrar registros anteriores' }).press('Enter')

  const retry = page.getByRole('alert').getByRole('button', { name: 'Tentar de novo' })
  await retry.waitFor()
  await expect.poll(() => retry.evaluate((button) => button === document.activeElement)).toBe(true)
  const before = await entries.count()
  await mend()
  await retry.press('Enter')

  await expect.poll(() => entries.count()).toBeGreaterThan(before)
})
