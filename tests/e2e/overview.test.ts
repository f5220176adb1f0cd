import { readFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { choose, type House, openHouse, signIn } from './support.ts'

let house: House

beforeAll(async () => {
  house = await openHouse({ demonstration: true })
})
afterAll(() => house?.close())

test.each([
  {
    locale: 'pt-BR',
    overdue: 'Um prazo nosso venceu sem ato registrado.',
    period: 'Período',
    last: 'Últimos 3 meses',
    now: 'Contar agora',
  },
  {
    locale: 'es',
    overdue: 'Un plazo nuestro venció sin acto registrado.',
    period: 'Período',
    last: 'Últimos 3 meses',
    now: 'Contar ahora',
  },
  { locale: 'en', overdue: 'One of our dates passed with no act on record.', period: 'Period', last: 'Last 3 months', now: 'Count now' },
])('a director reads the page, narrows it and opens what is behind a figure ($locale)', async ({ locale, overdue, period, last, now }) => {
  const page = await signIn(house, { locale })
  await page.context().request.patch('/api/me', { data: { language: locale } })
  await page.goto('/overview')
  await page.getByRole('link', { name: overdue }).waitFor()
  await page.getByRole('button', { name: now }).click()

  await choose(page, new RegExp(`^${period}$`), last)
  await page.waitForURL(/months=3/)
  await page.getByRole('link', { name: overdue }).click()
  await page.waitForURL(/\/cases\?pressing=overdue/)
  await page.getByRole('link', { name: /Família M\./ }).waitFor()
  await page.context().close()
})

test.each([
  { path: '/', words: 'Opening the electronic service (deemed made afterwards)' },
  { path: '/overview', words: 'One of our dates passed with no act on record.' },
])('$path is told in one’s own language, whichever the browser speaks', async ({ path, words }) => {
  const page = await signIn(house, { locale: 'pt-BR' })
  await page.context().request.patch('/api/me', { data: { language: 'en' } })
  // Listening for changes begins with reading the page again, which would come with the right words at last.
  await page.route('**/api/live', (route) => route.abort())
  await page.goto(path)
  await page.getByRole('link', { name: words }).first().waitFor()
  await page.context().close()
})

test('the report, a table and a picture are taken along', async () => {
  const page = await signIn(house)
  await page.context().request.patch('/api/me', { data: { language: 'pt-BR' } })
  await page.goto('/overview')
  const take = async (press: () => Promise<void>) => {
    const [download] = await Promise.all([page.waitForEvent('download'), press()])
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
  }
  const wait = page.getByRole('region', { name: 'Onde os casos esperam mais?' })

  const report = await take(() => page.getByRole('button', { name: 'Gerar relatório em Word' }).click())
  const picture = await take(() => wait.getByRole('button', { name: 'Baixar imagem' }).click())
  const table = await take(async () => {
    await wait.getByRole('button', { name: 'Baixar planilha' }).click()
    await page.getByRole('menuitem', { name: /CSV/ }).click()
  })

  expect(report.name).toMatch(/^painel-\d{4}-\d\d-\d\d\.docx$/)
  const text = strFromU8(unzipSync(new Uint8Array(report.bytes))['word/document.xml'] ?? new Uint8Array())
  expect(text).toContain('Onde os casos esperam mais?')
  expect(text).not.toContain('Quintero')
  expect(picture.bytes.subarray(1, 4).toString()).toBe('PNG')
  expect(table.bytes.toString()).toContain('Corte IDH')
  await page.context().close()
})
