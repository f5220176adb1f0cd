import { afterAll, beforeAll, expect, test } from 'vitest'
import { findBarriers, type House, makeApprovedBrief, openHouse, signIn, write } from './support.ts'

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

test('a whole case is put into the trash from its menu, after what goes is said and why is asked, and comes back', async () => {
  const page = await signIn(house, { viewport: { width: 360, height: 800 } })
  const { id } = await write(page, '/api/cases', { title: 'Caso do Rio Amarelo' })
  const { reference } = await (await page.context().request.get(`/api/cases/${id}`)).json()
  await write(page, `/api/cases/${id}/tasks`, { title: 'Ligar para o posto' })
  const { id: writ } = await write(page, `/api/cases/${id}/proceedings`, { procedure: 'iachr-petition' })
  const on = new Date(Date.now() - 30 * 86_400_000).toISOString().slice(0, 10)
  await write(page, `/api/cases/${id}/events`, { proceedingId: writ, kind: 'final-decision-notified', on, fields: {} })
  const ask = async () => {
    await page.getByRole('button', { name: 'Mais ações do caso' }).click()
    await page.getByRole('menuitem', { name: 'Apagar caso' }).click()
    const dialog = page.getByRole('dialog', { name: `Apagar o caso ${reference}?` })
    await dialog.getByRole('list', { name: 'O que vai com ele' }).waitFor()
    return dialog
  }
  await page.goto(`/cases/${id}`)

  const dialog = await ask()
  expect(await dialog.getByRole('listitem').allInnerTexts()).toEqual(['1 procedimento', '1 andamento ou fato', '1 tarefa'])
  await dialog.getByText('Há prazo fatal pela frente').waitFor()
  await dialog.getByRole('button', { name: 'Apagar caso' }).click()
  await dialog.getByText('Há um ponto a corrigir').waitFor()
  expect(await findBarriers(page, '[role=dialog]')).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('heading', { level: 1, name: 'Caso do Rio Amarelo' }).waitFor()
  const again = await ask()
  await again.getByLabel('Por que apagar?').fill('Aberto em duplicidade')
  await page.keyboard.press('Enter')
  await page.getByText(`Na lixeira: ${reference}.`).waitFor()
  await page.waitForURL(/\/cases$/)
  expect(await page.getByText('Caso do Rio Amarelo').count()).toBe(0)

  await page.getByRole('link', { name: 'Lixeira de casos' }).first().click()
  const back = page.getByRole('button', { name: `Trazer de volta: ${reference} Caso do Rio Amarelo` })
  await back.waitFor()
  expect(await findBarriers(page)).toEqual([])
  await back.press('Enter')
  await page.getByText('A lixeira de casos está vazia').waitFor()
  await page.getByText(`De volta: ${reference}.`).waitFor()
  await page.goto(`/cases/${id}`)
  await page.getByRole('heading', { level: 1, name: 'Caso do Rio Amarelo' }).waitFor()
})

test('a case of which something was filed says in place of the question why it stays', async () => {
  const page = await signIn(house)
  const { caseId, briefId, version } = await makeApprovedBrief(page)
  await page.context().request.patch(`/api/cases/${caseId}/briefs/${briefId}`, { data: { state: 'filed', version } })
  await page.goto(`/cases/${caseId}`)

  await page.getByRole('button', { name: 'Mais ações do caso' }).click()
  await page.getByRole('menuitem', { name: 'Apagar caso' }).click()

  const dialog = page.getByRole('dialog', { name: /Apagar o caso/ })
  await dialog.getByText('O caso não pode ser apagado: encerre-o.').waitFor()
  expect(await dialog.getByLabel('Por que apagar?').count()).toBe(0)
  expect(await findBarriers(page, '[role=dialog]')).toEqual([])
})
