import { readFileSync } from 'node:fs'
import validate from '@ooxml-tools/validate'
import mammoth from 'mammoth'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { choose, type Entry, fillEvent, type House, openHouse, recordEvent, signIn } from './support.ts'

/** Nadege Dorzema et al. v. Dominican Republic, dates as the judgment states them (Series C No. 251, 2012). */
const petition: Entry[] = [
  { place: 'CIDH', kind: 'Petição apresentada', on: '28/11/2005' },
  { place: 'CIDH', kind: 'Relatório de mérito notificado ao Estado', on: '11/11/2010' },
  { place: 'CIDH', kind: 'Caso submetido à Corte', on: '11/02/2011' },
]
const court: Entry[] = [
  { place: 'Corte', kind: 'Caso submetido pela CIDH', on: '11/02/2011' },
  { kind: 'Caso notificado aos representantes', on: '24/05/2011' },
  { kind: 'ESAP apresentado', on: '26/07/2011' },
  { kind: 'ESAP transmitido ao Estado', on: '24/11/2011', fields: { Anexos: 'Ainda não recebidos' } },
  { kind: 'Anexos do ESAP recebidos pelo Estado', on: '28/11/2011' },
]

let house: House
let page: Page

beforeAll(async () => {
  house = await openHouse()
  page = await signIn(house)
})
afterAll(() => house?.close())

describe('a case typed by hand from its chronology', () => {
  test('is opened with two proceedings', async () => {
    await page.goto('/cases')
    await page.getByText('Aqui ficarão os casos da equipe').waitFor()
    await page.getByRole('link', { name: 'Abrir caso' }).first().click()
    await page.getByLabel('Título').fill('Nadege Dorzema e outros vs. República Dominicana')
    await choose(page, /Estado demandado/, 'República Dominicana')
    await page.getByRole('button', { name: 'Abrir caso' }).click()
    await page.getByRole('heading', { level: 1, name: /Nadege Dorzema/ }).waitFor()

    await addProceeding('Petição individual', 'Caso 12.688', '28/11/2005')
    await addProceeding('Caso contencioso', 'Série C 251', '11/02/2011')

    const strip = page.getByRole('region', { name: 'Onde está cada procedimento' })
    await expect.poll(() => strip.getByRole('listitem').count()).toBe(2)
  })

  test('shows in the form what an event will open, before it is saved', async () => {
    const [lodged, report] = petition
    if (lodged) await recordEvent(page, lodged)
    await page.getByRole('link', { name: 'Registrar andamento' }).first().click()
    const form = await fillEvent(page, report ?? { kind: '', on: '' })

    const preview = form.getByRole('region', { name: 'O que isto muda' })
    await preview
      .getByText(/11 fev 2011/)
      .first()
      .waitFor()

    await form.getByRole('button', { name: 'Registrar andamento' }).click()
    await form.waitFor({ state: 'detached' })
  })

  test('says that the State answered out of time, on the date that the judgment states', async () => {
    for (const entry of [...petition.slice(2), ...court]) await recordEvent(page, entry)
    await page.getByRole('link', { name: 'Registrar andamento' }).first().click()
    const form = await fillEvent(page, { place: 'Corte', kind: 'Contestação do Estado', on: '14/02/2012' })
    await form.getByText(/Cumprido fora do prazo/).waitFor()
    await form.getByRole('button', { name: 'Registrar andamento' }).click()
    await form.waitFor({ state: 'detached' })

    const answer = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /Contestação do Estado/ }) })
    expect(await answer.first().innerText()).toMatch(/cumpre fora do prazo.*28 jan 2012/s)
    const report = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /Relatório de mérito notificado/ }) })
    expect(await report.first().innerText()).toMatch(/11 fev 2011/)
  })

  test('gives a petition as a DOCX that Word accepts', async () => {
    await page
      .getByRole('main')
      .getByRole('link', { name: /^Peças/ })
      .click()
    await page.getByText('Começar peça').first().click()
    const dialog = page.getByRole('dialog', { name: 'Começar peça' })
    await choose(dialog, 'Modelo', 'Petição')
    await dialog.getByRole('button', { name: 'Começar peça' }).click()

    const sentence = 'Trinta pessoas viajavam no caminhão.'
    const section = page.getByRole('textbox', { name: 'Fatos denunciados' })
    await section.click()
    await page.keyboard.press('ControlOrMeta+End')
    await section.pressSequentially(` ${sentence}`)
    await page
      .getByText(/salvo às/)
      .first()
      .waitFor()

    await page.getByText('Baixar DOCX').first().click()
    const marked = page.getByRole('dialog').getByText('Baixar com as lacunas marcadas')
    const [download] = await Promise.all([page.waitForEvent('download'), marked.click()])
    const file = readFileSync(await download.path())
    expect(await validate(file, 'docx', 'Office2019')).toEqual([])
    expect((await mammoth.extractRawText({ buffer: file })).value).toContain(sentence)
  })
})

async function addProceeding(procedure: string, number: string, began: string): Promise<void> {
  await page.getByRole('link', { name: 'Acrescentar procedimento' }).click()
  const dialog = page.getByRole('dialog', { name: 'Acrescentar procedimento' })
  await choose(dialog, /Órgão e procedimento/, procedure)
  await dialog.getByLabel(/Número no órgão/).fill(number)
  await dialog.getByLabel(/Começou em/).fill(began)
  await dialog.getByRole('button', { name: 'Acrescentar procedimento' }).click()
  await dialog.waitFor({ state: 'detached' })
}
