import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, signIn, write } from './support.ts'

let house: House
let page: Page

beforeAll(async () => {
  house = await openHouse()
  page = await signIn(house)
  for (const title of ['Família Quispe', 'Irmãos Tavares']) await write(page, '/api/cases', { title })
})
afterAll(() => house?.close())

test('a name that is looked for stands in no address, and is still there when one comes back', async () => {
  const addresses: string[] = []
  page.on('request', (request) => void addresses.push(request.url()))
  page.on('framenavigated', (frame) => void addresses.push(frame.url()))
  await page.goto('/cases')
  await page.getByRole('link', { name: 'Irmãos Tavares', exact: true }).waitFor()

  await page.getByRole('searchbox').fill('quispe')
  await page.getByRole('link', { name: 'Irmãos Tavares', exact: true }).waitFor({ state: 'detached' })
  await page.getByRole('link', { name: 'Família Quispe', exact: true }).click()
  await page.getByRole('heading', { name: 'Família Quispe' }).waitFor()
  await page.goBack()
  await page.reload()

  await page.getByRole('link', { name: 'Família Quispe', exact: true }).waitFor()
  expect(await page.getByRole('searchbox').inputValue()).toBe('quispe')
  expect(await page.getByRole('link', { name: 'Irmãos Tavares', exact: true }).count()).toBe(0)
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').fill('tavares')
  await page.getByRole('dialog').getByText('Irmãos Tavares').waitFor()
  expect(addresses.filter((one) => /quispe|tavares/i.test(one))).toEqual([])
})

test('a link that comes with words works, and gives way to what is typed', async () => {
  await page.goto('/cases?q=tavares')
  await page.getByRole('link', { name: 'Irmãos Tavares', exact: true }).waitFor()
  expect(await page.getByRole('link', { name: 'Família Quispe', exact: true }).count()).toBe(0)

  await page.getByRole('searchbox').fill('')
  await page.getByRole('link', { name: 'Família Quispe', exact: true }).waitFor()

  expect(new URL(page.url()).search).toBe('')
})
