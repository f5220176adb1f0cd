import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openContext, openHouse, signIn, write } from './support.ts'

let house: House

beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house?.close())

test('who sees a case is told, shared, walled off and seen through other eyes', async () => {
  const page = await signIn(house)
  const { id } = await write(page, '/api/cases', { title: 'Caso Quispe', visibility: 'restricted' })
  await invite('bruno@exemplo.org', 'Bruno Sá', 'lawyer')
  await page.goto(`/cases/${id}`)

  await page.getByRole('link', { name: 'Ver quem' }).click()
  const panel = page.getByRole('complementary', { name: 'Quem vê este caso?' })
  const bruno = panel.getByRole('listitem').filter({ hasText: 'Bruno Sá' })
  await panel.getByRole('heading', { name: /Não veem o caso/ }).waitFor()

  await panel.getByRole('button', { name: 'Ações: Bruno Sá' }).click()
  await page.getByRole('menuitem', { name: 'Dar acesso' }).click()
  await page.getByRole('dialog').getByLabel('Último dia').fill('01/03/2099')
  await page.keyboard.press('Tab')
  await page.getByRole('dialog').getByRole('button', { name: 'Guardar acesso' }).click()
  await bruno.getByText('até 1 mar 2099').waitFor()

  await panel.getByRole('button', { name: 'Ações: Bruno Sá' }).click()
  await page.getByRole('menuitem', { name: 'Impedir neste caso' }).click()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  expect(await panel.isVisible()).toBe(true)
  await panel.getByRole('button', { name: 'Ações: Bruno Sá' }).click()
  await page.getByRole('menuitem', { name: 'Impedir neste caso' }).click()
  await page.getByRole('dialog').getByLabel('Motivo').fill('Atuou pela União')
  await page.getByRole('dialog').getByRole('button', { name: 'Impedir neste caso' }).click()
  await bruno.getByText('Motivo: Atuou pela União').waitFor()

  await page.goto('/settings/team')
  await page.getByRole('button', { name: 'Ver como Bruno Sá vê' }).click()
  await page.getByText('Você está vendo o que Bruno Sá vê').waitFor()
  await page.goto('/cases')
  await page.getByText('Aqui ficarão os casos da equipe').waitFor()
  await page.getByRole('button', { name: 'Voltar a ser você' }).click()
  await page.goto('/cases')
  await page.getByRole('link', { name: 'Caso Quispe', exact: true }).waitFor()

  async function invite(email: string, name: string, role: string) {
    const answer = await page.context().request.post('/api/invitations', { data: { email, role } })
    const token = (await answer.json()).link.split('/').at(-1)
    const theirs = await openContext(house)
    await write(await theirs.newPage(), `/api/invitations/${token}/accept`, {
      name,
      password: 'uma outra senha longa 77',
      language: 'pt-BR',
    })
    await theirs.close()
  }
})
