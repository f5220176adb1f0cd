import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, signIn, write } from './support.ts'

let house: House
let page: Page
let caseId: string

beforeAll(async () => {
  house = await openHouse()
  page = await signIn(house)
  caseId = (await write(page, '/api/cases', { title: 'Ocupação Itapoá' })).id
  for (let day = 1; day <= 7; day++) {
    const visit = {
      proceedingId: null,
      kind: 'fact',
      on: `2026-01-0${day}`,
      title: `Visita ${day} a Itapoá`,
      note: 'Duas famílias.',
      fields: {},
    }
    await write(page, `/api/cases/${caseId}/events`, visit)
  }
  await write(page, `/api/cases/${caseId}/annexes`, { title: 'Laudo de Itapoá' })
})
afterAll(() => house?.close())

const isClean = async () => (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)

test('the palette finds in everything, by kind, and leads there by the keyboard', async () => {
  const addresses: string[] = []
  page.on('request', (request) => void addresses.push(request.url()))
  page.on('framenavigated', (frame) => void addresses.push(frame.url()))
  await page.goto('/cases')
  await page.getByRole('link', { name: /Ocupação Itapoá/ }).waitFor()

  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog')
  await palette.getByRole('combobox').fill('itapoa')
  await palette.getByRole('option', { name: /Laudo de Itapoá/ }).waitFor()

  for (const name of ['Casos', 'Andamentos e fatos', 'Documentos']) await palette.getByRole('group', { name, exact: true }).waitFor()
  expect(await palette.locator('mark').first().textContent()).toBe('Itapoá')
  expect(await isClean()).toEqual([])
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Ocupação Itapoá' }).waitFor()
  expect(addresses.filter((one) => /itapo/i.test(one))).toEqual([])
})

test('what lies sealed is found a moment after it was written, and opens where it stands', async () => {
  const path = `/api/cases/${caseId}`
  const { id: proceedingId } = await write(page, `${path}/proceedings`, { procedure: 'iacthr-monitoring' })
  await write(page, `${path}/tasks`, { title: 'Pedir as certidões em Xapuri' })
  await write(page, `${path}/comments`, { body: 'Quem vai a Xapuri buscar as certidões?' })
  await write(page, `${path}/correspondence`, { direction: 'in', on: '2026-01-20', subject: 'Certidões de Xapuri' })
  const measures = [{ number: '7', text: 'O Estado dará as certidões em Xapuri.' }]
  await write(page, `${path}/measures`, { proceedingId, kind: 'operative', measures })
  const find = async () => (await (await page.request.get('/api/search?q=certidao+xapuri')).json()).counts.length
  await expect.poll(find, { timeout: 20_000 }).toBe(4)

  for (const [name, hit, place] of [
    ['Tarefas', /Pedir as certidões em Xapuri/, 'tasks'],
    ['Conversas', /Quem vai a Xapuri/, 'discussion'],
    ['Correspondência', /Certidões de Xapuri/, 'briefs'],
    ['Medidas', /O Estado dará as certidões/, 'measures'],
  ] as const) {
    await page.goto('/cases')
    await page.getByRole('link', { name: 'Ocupação Itapoá', exact: true }).waitFor()
    await page.keyboard.press('Control+k')
    const palette = page.getByRole('dialog')
    await palette.getByRole('combobox').fill('xapuri')
    await palette.getByRole('group', { name, exact: true }).getByRole('option', { name: hit }).click()

    await page.locator('[data-meant]', { hasText: 'Xapuri' }).waitFor()
    expect(new URL(page.url()).pathname).toBe(`/cases/${caseId}/${place}`)
  }
  await page.goto('/search')
  await page.getByRole('searchbox').fill('xapuri')
  for (const name of ['Tarefas · 1', 'Conversas · 1', 'Correspondência · 1', 'Medidas · 1']) await page.getByText(name).first().waitFor()
  expect(await isClean()).toEqual([])
})

test('what one may do stands in the palette: an event in the open case, another language, the look of the screen', async () => {
  await page.goto(`/cases/${caseId}`)
  await page.getByRole('heading', { name: 'Ocupação Itapoá' }).waitFor()
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog')
  await palette.getByRole('option', { name: 'Registrar andamento neste caso' }).waitFor()

  await palette.getByRole('combobox').fill('english')
  await palette.getByRole('option', { name: 'Idioma: English' }).click()
  await page.getByRole('link', { name: 'Settings' }).first().waitFor()
  await page.keyboard.press('Control+k')
  await palette.getByRole('combobox').fill('portug')
  await palette.getByRole('option', { name: 'Language: Português' }).click()

  await page.getByRole('link', { name: 'Configurações' }).first().waitFor()
})

test('what one has at hand stands first in the palette, and gives way to what is typed', async () => {
  await page.goto(`/cases/${caseId}`)
  await page.getByRole('heading', { name: 'Ocupação Itapoá' }).waitFor()
  await page.getByRole('button', { name: 'Favorito' }).click()
  await page.locator('[aria-pressed=true]').first().waitFor()
  await page.goto('/deadlines')
  await page.getByRole('heading', { name: 'Prazos', exact: true }).waitFor()

  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog')
  const atHand = palette.getByRole('group', { name: 'Casos à mão' })
  await atHand.getByRole('option', { name: /Ocupação Itapoá/ }).waitFor()
  expect(await isClean()).toEqual([])
  await palette.getByRole('combobox').fill('prazos')
  await atHand.waitFor({ state: 'detached' })
  await palette.getByRole('combobox').fill('')
  await atHand.waitFor()
  await page.keyboard.press('Enter')

  await page.getByRole('heading', { name: 'Ocupação Itapoá' }).waitFor()
})

test('the page of the search shows all of one kind, tells when nothing is found, and what is like a word typed wrong', async () => {
  await page.goto('/search')
  await page.getByText('O que você procura?').waitFor()
  await page.getByRole('searchbox').fill('visitas')
  await page.getByRole('link', { name: 'Visita 7 a Itapoá' }).waitFor()
  expect(await page.getByRole('link', { name: /^Visita/ }).count()).toBe(5)
  expect(await isClean()).toEqual([])

  await page.getByRole('button', { name: /Ver todos: Andamentos/ }).click()
  await page.getByRole('link', { name: 'Visita 1 a Itapoá' }).waitFor()
  expect(new URL(page.url()).search).toBe('?kind=event')
  await page.getByRole('link', { name: 'Visita 1 a Itapoá' }).click()
  await page.getByRole('heading', { name: 'Ocupação Itapoá' }).waitFor()
  await page.goBack()
  await page.getByRole('link', { name: 'Visita 1 a Itapoá' }).waitFor()

  await page.goto('/search')
  await page.getByRole('searchbox').fill('ornitorrinco')
  await page.getByText('Nada encontrado para “ornitorrinco”').waitFor()
  await page.getByRole('searchbox').fill('Itapoi ocupasao')
  await page.getByText('Isto se parece com elas').waitFor()
  expect(await isClean()).toEqual([])
})
