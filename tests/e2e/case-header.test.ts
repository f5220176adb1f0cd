import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findBarriers, findOutWho, type House, inviteColleague, openHouse, signIn, write } from './support.ts'

let house: House

beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house?.close())

async function openCase(page: Page): Promise<string> {
  const { id } = await write(page, '/api/cases', { title: 'Caso Quispe', territory: 'Curitiba', fronts: ['advocacy'] })
  await page.goto(`/cases/${id}`)
  return id
}

const isFocused = (page: Page, name: RegExp) => page.getByRole('button', { name }).evaluate((one) => one === document.activeElement)

test('the title is edited in its place with the keyboard alone: Escape restores, Enter keeps, and it can be undone', async () => {
  const page = await signIn(house, { viewport: { width: 360, height: 800 } })
  await openCase(page)
  const heading = page.getByRole('heading', { level: 1 })
  const title = heading.getByRole('button', { name: 'Caso Quispe', exact: true })
  await title.focus()
  expect(await title.evaluate((one) => document.getElementById(one.getAttribute('aria-describedby') ?? '')?.textContent)).toBe(
    'Mudar Título:',
  )

  await page.keyboard.press('Enter')
  const field = page.getByRole('group', { name: 'Título' }).getByRole('textbox', { name: 'Título' })
  await field.fill('Outra coisa')
  expect(await findBarriers(page)).toEqual([])
  await page.keyboard.press('Escape')
  await title.waitFor()
  expect(await isFocused(page, /^Caso Quispe$/)).toBe(true)

  await page.keyboard.press('Enter')
  await field.fill(' ')
  await page.keyboard.press('Enter')
  await page.getByRole('group', { name: 'Título' }).getByRole('alert').waitFor()
  await field.fill('Família Quispe vs. Brasil')
  await page.keyboard.press('Enter')
  await heading.getByText('Família Quispe vs. Brasil').waitFor()
  expect(await page.title()).toContain('Família Quispe vs. Brasil')
  await page.getByText('Mudou: Título.').waitFor()
  expect(await findBarriers(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
  await page.getByRole('button', { name: 'Desfazer' }).click()
  await title.waitFor()
})

test('fronts, axes and who leads are chosen where they stand; Tab keeps one and leads to the next, a new lead is offered the handover', async () => {
  const page = await signIn(house)
  const colleague = await inviteColleague(house, page, 'Bia Lima')
  const id = await openCase(page)
  const read = async () => (await page.context().request.get(`/api/cases/${id}`)).json()

  await page.getByRole('button', { name: /^Mudar Frentes/ }).click()
  await page.getByRole('combobox', { name: 'Frentes' }).press('ArrowDown')
  await page.getByRole('option', { name: 'Políticas públicas' }).click()
  await page.keyboard.press('Tab')
  await expect.poll(() => isFocused(page, /^Mudar Eixos/)).toBe(true)
  expect((await read()).fronts).toEqual(['policy', 'advocacy'])
  await page.keyboard.press('Enter')
  await page.getByRole('combobox', { name: 'Eixos' }).press('ArrowDown')
  await page.getByRole('option', { name: 'Moradia' }).click()
  await page.keyboard.press('Tab')
  await page.getByRole('button', { name: 'Mudar Eixos: Moradia' }).waitFor()

  await page.getByRole('button', { name: /^Mudar Responsável/ }).click()
  await page.getByRole('option', { name: 'Bia Lima' }).click()
  await page.getByRole('button', { name: 'Mudar Responsável: Bia Lima' }).waitFor()
  const offer = page.getByRole('dialog')
  await offer.getByRole('button', { name: 'Cancelar' }).click()

  expect((await read()).leadId).toBe(await findOutWho(colleague))
})

test('what somebody else changed meanwhile is shown beside one’s own, and a person decides', async () => {
  const page = await signIn(house)
  const id = await openCase(page)
  const { request } = page.context()
  const change = async (data: object) => {
    const { version } = await (await request.get(`/api/cases/${id}`)).json()
    await request.patch(`/api/cases/${id}`, { data: { ...data, version } })
  }

  await page.getByRole('button', { name: 'Mudar Território: Curitiba' }).click()
  const field = page.getByRole('textbox', { name: 'Território' })
  await field.fill('Foz do Iguaçu')
  await change({ territory: 'Paranaguá', title: 'Caso Quispe e outros' })
  await page.keyboard.press('Enter')
  const alert = page.getByRole('alert')
  await alert.getByText('Foz do Iguaçu').waitFor()
  await alert.getByText('Paranaguá').waitFor()
  expect(await findBarriers(page)).toEqual([])
  await alert.getByRole('button', { name: 'Guardar a minha versão' }).click()
  await page.getByRole('button', { name: 'Mudar Território: Foz do Iguaçu' }).waitFor()

  await page.getByRole('heading', { level: 1, name: 'Caso Quispe e outros' }).waitFor()
})

test('who may not edit the case reads its values as plain words', async () => {
  const page = await signIn(house)
  const id = await openCase(page)
  const assistant = await inviteColleague(house, page, 'Caio Melo', 'assistant')

  await assistant.goto(`/cases/${id}`)
  await assistant.getByRole('heading', { level: 1, name: 'Caso Quispe' }).waitFor()

  expect(await assistant.getByRole('heading', { level: 1 }).getByRole('button').count()).toBe(0)
  expect(await assistant.getByRole('button', { name: /^Mudar / }).count()).toBe(0)
})
