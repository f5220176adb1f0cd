import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { choose, findBarriers, type House, openHouse, signIn, write } from './support.ts'

let house: House

beforeAll(async () => {
  house = await openHouse()
  const page = await signIn(house)
  for (const title of ['Caso Ana', 'Caso Bia', 'Caso Célia']) await write(page, '/api/cases', { title })
})
afterAll(() => house?.close())

async function openList(page: Page, path = '/cases?view=all') {
  await page.goto(path)
  await page.getByRole('link', { name: 'Caso Ana' }).waitFor()
}

test('many cases get a tag at once, and lose it with one click', async () => {
  const page = await signIn(house)
  await openList(page)
  await page.getByRole('checkbox', { name: 'Escolher: Caso Ana' }).click()
  await page.getByRole('link', { name: 'Caso Bia' }).focus()
  await page.keyboard.press('x')
  const bar = page.getByRole('region', { name: 'Casos escolhidos' })
  await bar.getByText('2 casos escolhidos').waitFor()
  await bar.getByRole('button', { name: 'Mudar…' }).click()

  const dialog = page.getByRole('dialog')
  await choose(dialog, 'O que mudar', 'Acrescentar etiqueta')
  await dialog.getByRole('textbox', { name: 'Etiqueta' }).fill('fila')
  await dialog.getByText('2 de 2 mudam.').waitFor()
  expect(await findBarriers(page, '[role=dialog]')).toEqual([])
  await dialog.getByRole('button', { name: 'Mudar 2 casos' }).click()

  await page.getByText('2 casos mudados.').waitFor()
  await page.getByRole('button', { name: 'Colunas' }).click()
  await page.getByRole('checkbox', { name: 'Etiquetas' }).click()
  await page.keyboard.press('Escape')
  await page.getByRole('cell', { name: 'fila' }).first().waitFor()
  expect(await page.getByRole('cell', { name: 'fila' }).count()).toBe(2)
  await page.getByRole('button', { name: 'Desfazer' }).first().click()
  await page.getByRole('cell', { name: 'fila' }).first().waitFor({ state: 'detached' })
})

test('a view is saved under a name, and the page opens with it', async () => {
  const page = await signIn(house, { viewport: { width: 360, height: 800 } })
  await openList(page)
  await page.getByRole('button', { name: /^Visão|^Visões/ }).click()
  await page.getByRole('menuitem', { name: 'Sem responsável' }).click()
  await page.getByRole('button', { name: 'Visão: Sem responsável' }).click()
  await page.getByRole('menuitem', { name: 'Guardar esta visão…' }).click()
  await page
    .getByRole('dialog')
    .getByLabel(/Nome da visão/)
    .fill('Fila da triagem')
  await page.getByRole('dialog').getByRole('button', { name: 'Guardar visão' }).click()
  await page.getByRole('button', { name: 'Visão: Fila da triagem' }).click()
  // Whoever leaves before it is kept breaks it off.
  const kept = page.waitForResponse((answer) => answer.url().includes('/api/views') && answer.request().method() !== 'GET')
  await page.getByRole('menuitem', { name: 'Abrir a página com esta visão' }).click()
  await kept

  await page.goto('/cases')

  await page.getByRole('button', { name: 'Visão: Fila da triagem' }).waitFor()
  expect(new URL(page.url()).searchParams.get('lead')).toBe('nobody')
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
})

test('a field is edited in its row with the keyboard alone; what somebody else changed meanwhile is shown, not overwritten', async () => {
  const page = await signIn(house)
  await openList(page, '/cases?view=all&sort=title&cols=lead,tags')
  const row = page.getByRole('row').filter({ hasText: 'Caso Ana' })
  const tags = row.getByRole('button', { name: /^Mudar Etiquetas/ })
  await tags.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.type('urgente')
  await page.keyboard.press('Escape')
  await tags.waitFor()
  expect(await row.getByText('urgente').count()).toBe(0)

  await page.keyboard.press('Enter')
  await page.keyboard.type('urgente')
  await page.keyboard.press('Tab')
  await row.getByText('urgente').waitFor()
  const next = page
    .getByRole('row')
    .filter({ hasText: 'Caso Bia' })
    .getByRole('button', { name: /^Mudar Responsável/ })
  await expect.poll(() => next.evaluate((one) => one === document.activeElement)).toBe(true)

  await tags.click()
  const { request } = page.context()
  const [stands] = (await (await request.get('/api/cases?sort=title')).json()).items
  await request.patch(`/api/cases/${stands.id}`, { data: { tags: ['fila'], version: stands.version } })
  await page.keyboard.type('moradia')
  await page.keyboard.press('Tab')
  const alert = row.getByRole('alert')
  await alert.getByText('urgente, moradia').waitFor()
  await alert.getByText('fila').waitFor()
  expect(await findBarriers(page)).toEqual([])
  await alert.getByRole('button', { name: 'Guardar a minha versão' }).click()
  await row.getByText('urgente, moradia').waitFor()
  expect((await (await request.get(`/api/cases/${stands.id}`)).json()).tags).toEqual(['urgente', 'moradia'])
})

test('the list stands in groups that say how many cases were read, also on a phone', async () => {
  const page = await signIn(house, { viewport: { width: 360, height: 800 } })
  await openList(page, '/cases?view=all&sort=title')
  await page.getByRole('combobox', { name: 'Agrupar por' }).click()
  await page.getByRole('option', { name: 'Agrupar por: Responsável' }).click()
  await page.getByRole('rowheader', { name: 'Sem responsável (3)' }).waitFor()
  await page.getByText('3 casos.').waitFor()
  expect(new URL(page.url()).searchParams.get('by')).toBe('lead')
  await page.getByRole('link', { name: 'Caso Ana' }).focus()
  await page.keyboard.press('ArrowUp')
  expect(await page.getByRole('link', { name: 'Caso Ana' }).evaluate((one) => one === document.activeElement)).toBe(true)
  expect(await findBarriers(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
})

test('the desk opens with a view of its own', async () => {
  const page = await signIn(house)
  await page.goto('/deadlines')
  await page.getByRole('button', { name: 'Visões' }).click()
  await page.getByRole('menuitem', { name: 'Meus prazos' }).click()
  await page.getByRole('button', { name: 'Visão: Meus prazos' }).click()
  await page.getByRole('menuitem', { name: 'Abrir a página com esta visão' }).click()

  await page.goto('/deadlines')

  await page.getByRole('button', { name: 'Visão: Meus prazos' }).waitFor()
  expect(new URL(page.url()).searchParams.get('owner')).toBe('me')
})
