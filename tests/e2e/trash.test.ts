import { afterAll, beforeAll, expect, test } from 'vitest'
import { findBarriers, type House, openHouse, signIn, write } from './support.ts'

let house: House

beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house?.close())

test('what was deleted comes back with one click, or later from the trash of its case', async () => {
  const page = await signIn(house, { viewport: { width: 360, height: 800 } })
  const { id } = await write(page, '/api/cases', { title: 'Caso Quispe' })
  for (const title of ['Ligar para o posto', 'Pedir o laudo']) await write(page, `/api/cases/${id}/tasks`, { title })
  const list = page.getByRole('list', { name: 'Tarefas a fazer' })
  const remove = async (title: string) => {
    await page.getByRole('button', { name: `Ações da tarefa: ${title}` }).click()
    await page.getByRole('menuitem', { name: 'Apagar tarefa' }).click()
    await list.getByText(title).waitFor({ state: 'detached' })
  }
  await page.goto(`/cases/${id}/tasks`)

  await remove('Ligar para o posto')
  await page.getByRole('button', { name: 'Desfazer' }).click()
  await list.getByText('Ligar para o posto').waitFor()

  await remove('Pedir o laudo')
  await page.getByRole('button', { name: 'Mais ações do caso' }).click()
  await page.getByRole('menuitem', { name: 'Lixeira do caso' }).click()
  const back = page.getByRole('button', { name: 'Trazer de volta: Pedir o laudo' })
  await back.waitFor()
  expect(await findBarriers(page)).toEqual([])
  await back.click()
  await page.getByText('A lixeira do caso está vazia').waitFor()
  await page.goto(`/cases/${id}/tasks`)
  await list.getByText('Pedir o laudo').waitFor()
})
