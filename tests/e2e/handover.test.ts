import { afterAll, beforeAll, expect, test } from 'vitest'
import { choose, type House, inviteColleague, openHouse, signIn } from './support.ts'

let house: House

beforeAll(async () => {
  house = await openHouse({ demonstration: true })
})
afterAll(() => house?.close())

test('a case changes hands: the sheet is offered, whoever takes it over is told, and no protected name stands on it', async () => {
  const page = await signIn(house)
  const colleague = await inviteColleague(house, page, 'Bruno Carvalho')
  const { request } = page.context()
  const { items } = await (await request.get('/api/cases?q=fam')).json()
  const people = (await (await request.get(`/api/cases/${items[0].id}`)).json()).people
  const covered = people.find((one: { protected: boolean }) => one.protected)
  const told = await request.post(`/api/cases/${items[0].id}/people/${covered.id}/reveal`, { data: { reason: 'Conferir a passagem' } })
  const { name } = await told.json()
  await page.goto(`/cases/${items[0].id}?edit=case`)

  await choose(page.getByRole('dialog'), /^Responsável/, 'Bruno Carvalho')
  await page.getByRole('button', { name: 'Guardar caso' }).click()
  await page.getByRole('button', { name: 'Abrir a passagem' }).click()

  await page.getByRole('heading', { name: 'Onde estão os originais' }).waitFor()
  await page.getByText(covered.pseudonym).first().waitFor()
  expect(name).not.toBe(covered.pseudonym)
  expect(await page.getByRole('main').innerText()).not.toContain(name)
  await colleague.goto('/inbox')
  await colleague.getByRole('link', { name: /Um caso passou para você/ }).click()
  await colleague.getByRole('heading', { name: 'Onde estão os originais' }).waitFor()
})

test('a case is kept at hand by its star, and what was opened last stands beside it', async () => {
  const page = await signIn(house)
  const { items } = await (await page.context().request.get('/api/cases?q=fam')).json()
  await page.goto(`/cases/${items[0].id}`)
  await page.getByRole('button', { name: 'Favorito' }).click()
  await page.getByRole('button', { name: 'Favorito', pressed: true }).waitFor()

  await page.goto('/cases')

  const kept = page.getByRole('navigation', { name: 'Casos à mão' })
  await kept.getByRole('link', { name: new RegExp(`^Favorito: ${items[0].title.slice(0, 8)}`) }).waitFor()
})
