import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findBarriers, type House, openHouse, signIn, write } from './support.ts'

let house: House
let page: Page

beforeAll(async () => {
  house = await openHouse()
  page = await signIn(house)
})
afterAll(() => house?.close())

test('a letter comes in, starts a deadline, and is answered; the register of all cases tells of both', async () => {
  const { id } = await write(page, '/api/cases', { title: 'Comunidade v. Brasil', state: 'BR' })
  const petition = await write(page, `/api/cases/${id}/proceedings`, { procedure: 'iachr-petition' })
  await write(page, `/api/cases/${id}/events`, { proceedingId: petition.id, kind: 'petition-lodged', on: '2026-01-12' })
  await write(page, `/api/cases/${id}/annexes`, { title: 'Carta da CIDH' })
  await page.goto(`/cases/${id}/briefs`)

  await page.getByText('Nada saiu nem chegou ainda').waitFor()
  await page.getByRole('link', { name: 'Registrar o que chegou' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Assunto' }).fill('Pedido de 2 de março')
  await dialog.getByRole('textbox', { name: 'Recebido em' }).fill('02/03/2026')
  await page.keyboard.press('Tab')
  await choose('O que é', 'Pedido de informações')
  await dialog.getByRole('textbox', { name: /^Número dado/ }).fill('P-123-26')
  await choose('Andamento', 'Registrar o andamento agora')
  await dialog.getByRole('combobox', { name: 'O que aconteceu' }).fill('Informação adicional')
  await page.getByRole('option', { name: 'Informação adicional solicitada à parte peticionária' }).click()
  await dialog.getByRole('textbox', { name: 'Data fixada pelo órgão' }).fill('15/04/2026')
  await page.keyboard.press('Tab')
  await dialog.getByText('O que isto muda').waitFor()
  await choose('Documentos', '1. Carta da CIDH')
  await page.keyboard.press('Escape')
  expect(await findBarriers(page, '[role=dialog]')).toEqual([])
  await dialog.getByRole('button', { name: 'Registrar', exact: true }).click()
  await dialog.waitFor({ state: 'hidden' })

  const letter = page
    .getByRole('listitem')
    .filter({ has: page.getByText('Pedido de 2 de março', { exact: true }) })
    .first()
  await letter.getByText('Abriu o prazo').waitFor()
  await letter.getByText('nº P-123-26').waitFor()
  await letter.getByRole('link', { name: '1. Carta da CIDH' }).waitFor()

  await page.getByRole('link', { name: 'Registrar o que saiu' }).click()
  await dialog.getByRole('textbox', { name: 'Assunto' }).fill('Resposta')
  await choose('Em resposta a', /^Pedido de 2 de março/)
  await dialog.getByRole('button', { name: 'Registrar', exact: true }).click()
  await dialog.waitFor({ state: 'hidden' })
  await letter.getByText('respondido').waitFor()

  await page.getByRole('button', { name: 'O que fazer com: Resposta' }).click()
  await page.getByRole('menuitem', { name: 'Corrigir registro' }).click()
  await dialog.getByRole('textbox', { name: 'Assunto' }).fill('Nossa resposta')
  await dialog.getByRole('button', { name: 'Guardar' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await page.getByText('Nossa resposta').waitFor()

  await page.goto('/correspondence')
  await page.getByText('Nossa resposta').waitFor()
  await page.getByRole('combobox', { name: 'Mostrar' }).click()
  await page.getByRole('option', { name: 'Enviado sem confirmação' }).click()
  await page.getByText('Pedido de 2 de março').waitFor({ state: 'detached' })
  await page.getByText('sem confirmação', { exact: true }).waitFor()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: /planilha/i }).click()
  await page.getByRole('menuitem', { name: /CSV/ }).click()
  expect((await download).suggestedFilename()).toMatch(/^registro-\d{4}-\d\d-\d\d\.csv$/)

  async function choose(label: string, option: string | RegExp) {
    await dialog.getByRole('combobox', { name: new RegExp(`^${label}`) }).click()
    await page.getByRole('option', typeof option === 'string' ? { name: option, exact: true } : { name: option }).click()
  }
})
