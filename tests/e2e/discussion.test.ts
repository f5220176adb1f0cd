import { afterAll, beforeAll, expect, test } from 'vitest'
import { findBarriers, type House, inviteColleague, openHouse, signIn, write } from './support.ts'

let house: House

beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house?.close())

test('a colleague is called by name, is told, answers, and the answer is there without asking', async () => {
  const ana = await signIn(house)
  const bruno = await inviteColleague(house, ana, 'Bruno Carvalho', 'lawyer', { viewport: { width: 360, height: 800 } })
  const { id } = await write(ana, '/api/cases', { title: 'Caso Quispe', state: 'BR' })
  const listens = ana.waitForResponse((response) => response.url().endsWith('/api/live'))
  await ana.goto(`/cases/${id}`)
  await ana.getByRole('link', { name: 'Conversa', exact: true }).click()
  await ana.getByText('Ninguém escreveu ainda').waitFor()

  // Who sees the case is told only once somebody is being called.
  const called = Promise.withResolvers<void>()
  await ana.route(/\/readers$/, (route) => called.promise.then(() => route.continue()))
  await ana.getByRole('button', { name: 'Escrever à equipe' }).click()
  const words = ana.getByRole('textbox', { name: 'O que você quer dizer' })
  await words.pressSequentially('@bru')
  called.resolve()
  await ana.getByRole('option', { name: 'Bruno Carvalho' }).waitFor()
  await words.press('Enter')
  await words.pressSequentially('a certidão sai na sexta.')
  expect(await words.inputValue()).toBe('@Bruno Carvalho a certidão sai na sexta.')
  await words.press('Control+Enter')
  await ana.getByRole('article').getByText('a certidão sai na sexta.').waitFor()
  expect(await findBarriers(ana)).toEqual([])
  await listens

  await bruno.goto('/inbox')
  await bruno.getByRole('link', { name: /Você foi mencionado em uma conversa/ }).click()
  await bruno.getByText('a certidão sai na sexta.').waitFor()
  await bruno.getByRole('button', { name: /^Responder a/ }).click()
  await bruno.getByRole('textbox', { name: 'Sua resposta' }).fill('Combinado.')
  expect(await findBarriers(bruno)).toEqual([])
  expect(await bruno.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
  await bruno.getByRole('button', { name: 'Publicar resposta' }).click()

  await ana.getByText('Combinado.').waitFor()
  await bruno.getByRole('article').filter({ hasText: 'Combinado.' }).getByRole('button', { name: 'Ações da sua mensagem' }).click()
  await bruno.getByRole('menuitem', { name: 'Apagar mensagem' }).click()
  await bruno.getByRole('alertdialog').or(bruno.getByRole('dialog')).getByRole('button', { name: 'Apagar mensagem' }).click()
  await ana.getByText('Combinado.').waitFor({ state: 'detached' })
})
