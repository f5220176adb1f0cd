import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { choose, type House, openHouse, signIn } from './support.ts'

let house: House

beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house?.close())

/** The deadline of a rule in the list below the line. */
function deadline(page: Page, rule: string) {
  return page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: rule, exact: true }) })
}

test('a lawyer puts two events on the line, moves one with the keys and hands on the link', async () => {
  const page = await signIn(house)
  await page.goto('/simulator')
  await choose(page, 'Procedimento', 'Caso contencioso')
  await choose(page, /Acrescentar andamento/, 'Caso submetido pela CIDH')
  await typeDay(page, 'Caso submetido pela CIDH', '28/05/2021')
  await choose(page, /Acrescentar andamento/, 'Caso notificado aos representantes')
  await typeDay(page, 'Caso notificado aos representantes', '30/09/2021')

  const brief = deadline(page, 'Escrito de petições, argumentos e provas (ESAP)')
  await brief.getByText('1 dez', { exact: false }).first().waitFor()

  const marker = page.getByRole('slider', { name: /Caso notificado/ })
  await marker.focus()
  await page.keyboard.press('ArrowRight')
  expect(await marker.getAttribute('aria-valuetext')).toBe('sexta-feira, 1 out 2021')
  await brief.getByText('6 dez', { exact: false }).first().waitFor()
  await page.keyboard.press('PageUp')
  expect(await marker.getAttribute('aria-valuetext')).toBe('segunda-feira, 1 nov 2021')
  await brief.getByText('7 jan', { exact: false }).first().waitFor()
  await page.getByText(/prazos? mudou|prazos mudaram/).waitFor({ state: 'attached' })
  await page.waitForURL(/2021-11-01/)

  await page.reload()
  await brief.getByText('7 jan', { exact: false }).first().waitFor()

  const link = page.url()
  const other = await signIn(house, { viewport: { width: 360, height: 800 } })
  await other.goto(link)
  await deadline(other, 'Escrito de petições, argumentos e provas (ESAP)').getByText('7 jan', { exact: false }).first().waitFor()
  await other.context().close()
  await page.context().close()
})

async function typeDay(page: Page, event: string, day: string): Promise<void> {
  const box = page.getByRole('textbox', { name: event, exact: true })
  await box.fill(day)
  await box.press('Enter')
}
