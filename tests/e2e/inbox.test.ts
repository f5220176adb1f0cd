import { afterAll, beforeAll, expect, test } from 'vitest'
import { findBarriers, findOutWho, giveDeadline, type House, inviteColleague, openHouse, signIn } from './support.ts'

let house: House

beforeAll(async () => {
  house = await openHouse({ demonstration: true })
})
afterAll(() => house?.close())

test('whoever is given a deadline sees it at the bell, and is led to where it stands', async () => {
  const director = await signIn(house)
  const page = await inviteColleague(house, director, 'Bruno Carvalho', 'lawyer', { viewport: { width: 360, height: 800 } })
  await page.goto('/inbox')
  await page.getByText('Nenhum aviso').waitFor()
  expect(await findBarriers(page)).toEqual([])
  const { items } = await (await page.context().request.get('/api/cases?q=fam')).json()
  await giveDeadline(director, items[0].id, await findOutWho(page))

  await page.goto('/')
  await page.getByRole('link', { name: 'Avisos: 1 não lido' }).click()
  await page.getByRole('link', { name: /Um prazo ficou com você/ }).click()

  await page.waitForURL(/\/cases\/[^/]+\/deadlines/)
  await page.getByRole('link', { name: 'Avisos', exact: true }).waitFor()
})
