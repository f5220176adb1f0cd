import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, signIn, write } from './support.ts'

let house: House

beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('the name of a protected person is shown for a reason, stays in the history, and is covered when the page is left', async () => {
  const page = await signIn(house)
  const { id } = await write(page, '/api/cases', { title: 'Caso Quispe' })
  const person = {
    name: 'Zoila Quispe Mamani',
    role: 'victim',
    pseudonym: 'Senhora Q.',
    identifiers: 'Passaporte QZ 773144',
    note: 'Irmã em Lapa',
  }
  await write(page, `/api/cases/${id}/people`, person)

  await page.goto(`/cases/${id}/people`)
  await page.getByRole('button', { name: 'Mostrar o nome: Senhora Q.' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Mostrar o nome' }).click()
  await dialog.getByText('Há um ponto a corrigir').waitFor()
  expect(await page.content()).not.toContain('Mamani')
  await dialog.getByLabel('Para quê').fill('Preparar a procuração')
  await dialog.getByRole('button', { name: 'Mostrar o nome' }).click()
  await page.getByRole('heading', { name: 'Zoila Quispe Mamani' }).waitFor()
  await page.getByText('Passaporte QZ 773144').waitFor()

  await page.getByRole('link', { name: 'Histórico' }).click()
  await page.getByText('Preparar a procuração').waitFor()
  expect(await page.content()).not.toContain('Mamani')
  await page.getByRole('link', { name: /^Pessoas/ }).click()
  await page.getByRole('heading', { name: 'Senhora Q.' }).waitFor()
  expect(await page.content()).not.toContain('Mamani')

  await page.getByRole('button', { name: 'Ações: Senhora Q.' }).click()
  await page.getByRole('menuitem', { name: 'Editar pessoa' }).click()
  expect(await dialog.getByLabel('Para quê').inputValue()).toBe('Preparar a procuração')
  await dialog.getByRole('button', { name: 'Mostrar o nome' }).click()
  const name = dialog.getByRole('textbox', { name: 'Nome', exact: true })
  await name.fill('Zoila Quispe Mamani Flores')
  await dialog.getByRole('button', { name: 'Guardar pessoa' }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByRole('heading', { name: 'Senhora Q.' }).waitFor()
  expect(page.url()).not.toContain('Quispe')
  await page.context().close()
})
