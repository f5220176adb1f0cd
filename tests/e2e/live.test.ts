import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findOutWho, type House, inviteColleague, openHouse, signIn, write } from './support.ts'

let house: House
let ana: Page
let bruno: Page

beforeAll(async () => {
  house = await openHouse()
  ana = await signIn(house)
  bruno = await inviteColleague(house, ana, 'Bruno Carvalho')
})
afterAll(() => house?.close())

/** Opens a page and waits until it listens. */
async function openListening(page: Page, path: string) {
  const listens = page.waitForResponse((response) => response.url().endsWith('/api/live'))
  await page.goto(path)
  expect((await listens).status()).toBe(200)
}

/** Listens past the screen; answers what was heard up to now. */
async function eavesdrop(page: Page): Promise<() => Promise<string>> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const source = new EventSource('/api/live')
        const heard: string[] = []
        Object.assign(window, { heard })
        source.onmessage = ({ data }) => heard.push(data)
        source.onerror = () => heard.push('over')
        source.onopen = () => resolve()
      }),
  )
  return () => page.evaluate(() => JSON.stringify(Reflect.get(window, 'heard')))
}

test('what one writes the other sees without asking, and keeps what they were writing and where', async () => {
  const { id } = await write(ana, '/api/cases', { title: 'Caso Quispe', state: 'BR' })
  await openListening(bruno, `/cases/${id}?event=new`)
  const form = bruno.getByRole('dialog', { name: /andamento/ })
  await form.getByLabel(/^Quando/).fill('02/03/2026')
  const note = form.getByRole('textbox').last()
  await note.fill('Rascunho de Bruno')

  await write(ana, `/api/cases/${id}/events`, { kind: 'fact', title: 'Audiência com a Defensoria', on: '2026-02-01', proceedingId: null })

  await bruno.getByText('Audiência com a Defensoria').first().waitFor({ state: 'attached', timeout: 2000 })
  expect(await note.inputValue()).toBe('Rascunho de Bruno')
  expect(await form.getByLabel(/^Quando/).inputValue()).toBe('02/03/2026')
  expect(await note.evaluate((box) => box === document.activeElement)).toBe(true)
})

test('what was written after the page was read and before it listens is seen as well', async () => {
  const { id } = await write(ana, '/api/cases', { title: 'Caso Choque', state: 'BR' })
  let listens = false
  bruno.on('request', (request) => {
    listens ||= request.url().endsWith('/api/live')
  })
  await bruno.goto(`/cases/${id}`)
  await bruno.getByRole('heading', { name: 'Caso Choque' }).waitFor()
  await write(ana, `/api/cases/${id}/events`, { kind: 'fact', title: 'Visita ao abrigo', on: '2026-02-01', proceedingId: null })
  expect(listens).toBe(false)

  await bruno.getByText('Visita ao abrigo').first().waitFor({ state: 'attached', timeout: 10_000 })
})

test('the bell rings by itself', async () => {
  await openListening(bruno, '/')
  const { id } = await write(ana, '/api/cases', { title: 'Caso Mamani', state: 'BR' })
  const writ = await write(ana, `/api/cases/${id}/proceedings`, { procedure: 'br-ms', court: 'jfpr' })
  await write(ana, `/api/cases/${id}/events`, { kind: 'final-decision-notified', on: '2026-01-14', proceedingId: writ.id })
  const { request } = ana.context()
  const { items } = await (await request.get(`/api/cases/${id}/deadlines`)).json()
  const ownerId = await findOutWho(bruno)

  await request.patch(`/api/cases/${id}/deadlines/${items[0].id}`, { data: { ownerId, version: items[0].version } })

  await bruno.getByRole('link', { name: 'Avisos: 1 não lido' }).waitFor({ timeout: 2000 })
})

test('whoever is kept out of a case hears nothing of it, and nobody hears anything once they have left', async () => {
  const { id } = await write(ana, '/api/cases', { title: 'Caso Reservado', state: 'BR' })
  await ana.context().request.put(`/api/cases/${id}/readers/${await findOutWho(bruno)}/wall`, { data: { reason: 'Atuou pela União' } })
  await Promise.all([ana.goto('/settings'), bruno.goto('/settings')])
  const [hearsAna, hearsBruno] = [await eavesdrop(ana), await eavesdrop(bruno)]

  await write(ana, `/api/cases/${id}/annexes`, { title: 'Gravação' })

  await expect.poll(hearsAna).toContain(id)
  expect(await hearsBruno()).toBe('[]')
  await bruno.context().request.post('/api/sessions/end-all', { data: { tokens: true } })
  await expect.poll(hearsBruno).toContain('over')
})
