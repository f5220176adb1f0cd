import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, signIn, write } from './support.ts'

let house: House

beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house?.close())

test('the checklist of the next filing becomes tasks, each with its source, and what is done leaves the first page', async () => {
  const page = await signIn(house, { viewport: { width: 360, height: 800 } })
  const { id } = await write(page, '/api/cases', { title: 'Caso Quispe', state: 'BR' })
  await write(page, `/api/cases/${id}/proceedings`, { procedure: 'iachr-precautionary' })
  await page.goto(`/cases/${id}/tasks`)

  await page.getByText('Aqui fica o que há por fazer no caso').waitFor()
  await page.getByRole('button', { name: /Fazer tarefas do roteiro: Solicitação de medidas cautelares/ }).click()
  const list = page.getByRole('list', { name: 'Tarefas a fazer' })
  await list.getByText('Consentimento por escrito').waitFor()
  expect(await list.getByRole('listitem').count()).toBe(6)
  await list
    .getByRole('link', { name: /art\. 25/ })
    .or(list.getByText(/art\. 25/))
    .first()
    .waitFor()

  await page.getByRole('button', { name: 'Anotar tarefa' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(/O que fazer/).fill('Ligar para o posto de saúde')
  await dialog.getByLabel(/Até quando/).fill('+2d')
  await dialog.getByRole('button', { name: 'Anotar tarefa' }).click()
  await dialog.waitFor({ state: 'detached' })
  await list.getByText('Ligar para o posto de saúde').waitFor()

  await page.goto('/')
  await page.getByRole('checkbox', { name: 'Concluída: Contato seguro' }).click()
  await page.getByText('Contato seguro').waitFor({ state: 'detached' })
  await page.goto(`/cases/${id}/tasks`)
  await page.getByText('1 tarefa concluída').waitFor()
})
