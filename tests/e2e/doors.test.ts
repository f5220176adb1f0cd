import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type House, openHouse, signIn, write } from './support.ts'

let house: House
let page: Page
let address: string

beforeAll(async () => {
  house = await openHouse()
  page = await signIn(house)
  address = `/cases/${await openStory()}`
})
afterAll(() => house?.close())

/** A writ that ended, the petition that followed it, measures asked for meanwhile, and a bill on the same matter. */
async function openStory(): Promise<string> {
  const { id } = await write(page, '/api/cases', { title: 'Família M. vs. Brasil', state: 'BR' })
  const add = (procedure: string, fields = {}) => write(page, `/api/cases/${id}/proceedings`, { procedure, ...fields })
  const tell = (proceedingId: string | null, kind: string, on: string, more = {}) =>
    write(page, `/api/cases/${id}/events`, { proceedingId, kind, on, ...more })
  const writ = await add('br-ms', { court: 'jfpr', number: 'MS 5001234' })
  const petition = await add('iachr-petition', { number: 'P-1234-26' })
  const measures = await add('iachr-precautionary', { number: 'MC-99-26' })
  const bill = await add('br-pl-camara', { number: 'PL 1234/26' })
  await tell(null, 'fact', '1991-05-02', { title: 'Antes da adesão do Brasil à Convenção' })
  await tell(writ.id, 'writ-filed', '2026-02-02')
  await tell(measures.id, 'request-lodged', '2026-03-02')
  await tell(bill.id, 'opened-for-amendments', '2026-03-03')
  await tell(writ.id, 'final-decision-notified', '2026-06-15')
  await tell(petition.id, 'petition-lodged', '2026-09-01')
  return id
}

describe('a case with a writ, a petition, precautionary measures and a bill', () => {
  test('shows one timeline of all four', async () => {
    await page.goto(address)
    const strip = page.getByRole('region', { name: 'Onde está cada procedimento' })
    for (const number of ['MS 5001234', 'P-1234-26', 'MC-99-26', 'PL 1234/26']) await strip.getByText(number).first().waitFor()

    const entries = await page.getByRole('main').getByRole('article').or(page.getByRole('main').locator('ol > li')).allInnerTexts()
    const order = [
      'Petição apresentada',
      'esgotou os recursos internos',
      'Aberto prazo de emendas',
      'Mandado de segurança impetrado',
      'Antes da adesão',
    ]
    const places = order.map((words) => entries.findIndex((entry) => entry.includes(words)))
    expect(places, entries.join('\n—\n')).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  test('shows one ledger: the six months met by the petition, the sessions to be asked for', async () => {
    await page
      .getByRole('main')
      .getByRole('link', { name: /^Prazos/ })
      .last()
      .click()

    const six = page.getByRole('listitem').filter({ hasText: 'Seis meses para apresentar a petição' }).first()
    await six
      .getByText(/15 dez/)
      .first()
      .waitFor()
    await six.getByText('Cumprido', { exact: false }).first().waitFor()
    await page.getByText('Emendas na comissão').first().waitFor()
  })

  test('shows the right doors: where it is, where the same matter bars, what was never open', async () => {
    await page.getByRole('link', { name: 'Portas', exact: true }).click()
    await page.getByRole('heading', { name: /O caso já está lá/ }).waitFor()

    const shut = page.locator('section', { has: page.getByRole('heading', { name: /Fechadas/ }) })
    await shut.locator('summary').first().click()
    const door = (name: RegExp) => page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name }) })
    await door(/Petição individual à CIDH/)
      .getByText('Já apresentada')
      .waitFor()
    await door(/Comitê de Direitos Humanos/)
      .getByText(/mesma matéria está ou esteve em.*P-1234-26/)
      .waitFor()
    await door(/^Petição individual$/)
      .getByText(/não aceita este procedimento/)
      .waitFor()
    expect(
      await door(/Apelo urgente|Procedimentos especiais/i)
        .first()
        .innerText(),
    ).toContain('Aberta')
  })
})
