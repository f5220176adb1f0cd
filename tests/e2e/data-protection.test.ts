import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findBarriers, type House, openHouse, signIn, write } from './support.ts'

let house: House
let page: Page
let caseId: string
let reference: string

beforeAll(async () => {
  house = await openHouse()
  page = await signIn(house, { acceptDownloads: true })
  caseId = (await write(page, '/api/cases', { title: 'Caso Quispe', state: 'BR' })).id
  reference = (await (await page.context().request.get(`/api/cases/${caseId}`)).json()).reference
  const person = { name: 'Rosa Quispe', role: 'victim', pseudonym: 'Senhora Q.', identifiers: 'AB123456' }
  await write(page, `/api/cases/${caseId}/people`, person)
  await write(page, `/api/cases/${caseId}/events`, { kind: 'fact', on: '2025-05-01', title: 'Rosa Quispe foi detida' })
})
afterAll(() => house?.close())

test('a person signs a form in their language, and what they allowed is recorded and taken back', async () => {
  await page.goto(`/cases/${caseId}/consents`)
  await page.getByRole('button', { name: 'Mais ações: Senhora Q.' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'Termo em espanhol' }).click()
  expect((await download).suggestedFilename()).toBe(`${reference}-consentimiento.docx`)

  await page.getByRole('button', { name: 'Registrar consentimento: Senhora Q.' }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('Dar o caso a conhecer ao Estado').check()
  await form.getByRole('button', { name: 'Registrar consentimento' }).click()
  await form
    .getByText(/Indique o documento que prova/)
    .first()
    .waitFor()
  expect(await findBarriers(page, '[role=dialog]')).toEqual([])
  await form.getByLabel('Anotação').fill('Assinado na sede, guardado em papel.')
  await form.getByRole('button', { name: 'Registrar consentimento' }).click()
  await form.waitFor({ state: 'detached' })
  await page.getByText('1 de 1').waitFor()

  await page.getByRole('button', { name: /^Registrar retirada: Senhora Q\./ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Registrar retirada' }).click()
  await page.getByText('Retirou').waitFor()
})

test('a request shows by when it is answered, and everything that is kept comes as a file', async () => {
  await page.getByRole('button', { name: 'Mais ações: Senhora Q.' }).click()
  await page.getByRole('menuitem', { name: 'Registrar pedido da pessoa' }).click()
  await page.getByRole('dialog').getByText('art. 19, II').waitFor()
  await page.getByRole('dialog').getByRole('button', { name: 'Registrar pedido da pessoa' }).click()
  await page.getByText('Ver os dados', { exact: true }).waitFor()

  await page.getByRole('button', { name: 'Mais ações: Senhora Q.' }).click()
  await page.getByRole('menuitem', { name: 'Exportar os dados da pessoa' }).click()
  await page.getByLabel('Por que está sendo exportado').fill('Pedido de acesso')
  const download = page.waitForEvent('download')
  await page.getByRole('dialog').getByRole('button', { name: 'Exportar os dados da pessoa' }).click()
  const files = unzipSync(readFileSync(await (await download).path()))
  expect(strFromU8(files['dados-da-pessoa.json'] ?? new Uint8Array())).toContain('Rosa Quispe')
})

test('a person is erased in two steps: what goes and what stays first, then the reference of the case', async () => {
  await page.getByRole('button', { name: 'Mais ações: Senhora Q.' }).click()
  await page.getByRole('menuitem', { name: 'Apagar os dados da pessoa' }).click()
  await page.getByRole('heading', { name: 'Torna-se ilegível' }).waitFor()
  await page.getByLabel('Exercício de direitos em processo').check()
  await page.getByLabel('Motivo do apagamento').fill('Pedido da pessoa')
  await page.getByRole('button', { name: 'Conferir e continuar' }).click()
  await page.getByLabel(new RegExp(reference)).fill(reference)
  await page.getByRole('button', { name: 'Apagar os dados da pessoa' }).last().click()

  await page.getByText('Dados apagados em').waitFor()
  await page.goto(`/cases/${caseId}`)
  await page.getByText('Senhora Q. foi detida').waitFor()
})
