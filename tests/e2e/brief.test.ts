import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { unzip } from '../support/zip.ts'
import { findBarriers, type House, openHouse, signIn, write } from './support.ts'

let house: House
let page: Page
let address = ''

beforeAll(async () => {
  house = await openHouse()
  page = await signIn(house, { acceptDownloads: true })
  const { id } = await write(page, '/api/cases', { title: 'Caso Kiala', state: 'BR', territory: 'Curitiba' })
  await write(page, `/api/cases/${id}/people`, {
    name: 'Amina Tomás Kiala',
    role: 'victim',
    protected: true,
    pseudonym: 'A. T. K.',
    nationality: 'AO',
  })
  await write(page, `/api/cases/${id}/events`, {
    proceedingId: null,
    kind: 'fact',
    on: '2023-05-02',
    title: 'Chegada',
    note: 'Amina Tomás Kiala chegou a Curitiba.',
  })
  address = `/cases/${id}/briefs`
})

afterAll(() => house.close())

const section = (name: string) => page.getByRole('textbox', { name, exact: true })
const isSaved = () =>
  page
    .getByRole('status')
    .filter({ hasText: /salvo às/ })
    .waitFor()

test('a brief begins written from the record, with names for its reader and its gaps marked', async () => {
  await page.goto(address)
  await page.getByRole('link', { name: 'Começar peça' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Começar peça' }).click()

  await section('Fatos denunciados').getByText('A. T. K.').waitFor()
  expect(await section('Fatos denunciados').textContent()).not.toContain('Amina')
  await page.getByRole('button', { name: /^Faltam \d+ dados$/ }).waitFor()
  expect(await findBarriers(page)).toEqual([])
})

test('what is typed is saved by itself, survives a reload, and can be given back to the record', async () => {
  const rights = section('Direitos supostamente violados')
  await rights.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Artigo 22, sobre ')
  await page.getByText('Pessoas', { exact: true }).click()
  await page.getByRole('button', { name: 'A. T. K.' }).click()
  await isSaved()
  await page.reload()
  await rights.getByText('Artigo 22, sobre').waitFor()

  await page.getByRole('button', { name: 'Voltar ao que o registro diz' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Voltar ao que o registro diz' }).click()
  await isSaved()
  expect(await rights.textContent()).not.toContain('Artigo 22, sobre')
})

test('words typed without a connection wait in the browser and arrive when it is back', async () => {
  const claim = section('Caracterização dos fatos alegados')
  await claim.click()
  await page.context().setOffline(true)
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Sem linha.')
  await page
    .getByRole('status')
    .filter({ hasText: /guardado neste navegador/ })
    .waitFor()

  await page.context().setOffline(false)
  await isSaved()
  await page.reload()
  await claim.getByText('Sem linha.').waitFor()
})

test('of two who write one section the second sees both texts and decides', async () => {
  const other = await page.context().newPage()
  await other.goto(page.url())
  await other.getByRole('textbox', { name: 'Caracterização dos fatos alegados' }).click()
  await section('Caracterização dos fatos alegados').click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Da primeira.')
  await isSaved()

  await other.keyboard.press('Control+End')
  await other.keyboard.type(' Da segunda.')
  await other.getByRole('alert').getByText('Da primeira.').waitFor()
  await other.getByRole('button', { name: 'Guardar a minha versão' }).click()
  await other
    .getByRole('status')
    .filter({ hasText: /salvo às/ })
    .waitFor()
  await other.close()
})

test('a version is kept, compared and brought back', async () => {
  await page.reload()
  await page.getByRole('button', { name: 'Versões' }).click()
  await page.getByLabel('Nome da versão').fill('Antes')
  await page.getByRole('button', { name: 'Guardar versão' }).click()
  await page.getByText('Antes', { exact: true }).waitFor()
  await page.keyboard.press('Escape')
  await section('Medidas cautelares').click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Depois.')
  await isSaved()

  await page.getByRole('button', { name: 'Versões' }).click()
  await page.getByRole('button', { name: 'Comparar com o texto atual' }).click()
  await page.locator('ins').filter({ hasText: 'Depois' }).waitFor()
  await page.getByRole('button', { name: 'Restaurar' }).click()
  await page.getByRole('dialog', { name: 'Restaurar esta versão?' }).getByRole('button', { name: 'Restaurar' }).click()
  await section('Medidas cautelares').getByText('Depois.').waitFor({ state: 'detached' })
})

test('its pages are shown, and the file that is downloaded says no protected name', async () => {
  await page.getByRole('button', { name: 'Ver páginas' }).click()
  await page.frameLocator('iframe').getByText('A. T. K. v. Brasil').first().waitFor()
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'Baixar DOCX' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Baixar com as lacunas marcadas' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^\d{4}-\d{3}-peticao-cidh\.docx$/)
  const everything = [...unzip(readFileSync(await download.path())).values()].map((file) => file.toString('utf8')).join('')
  expect(everything).not.toMatch(/Amina|Kiala/)
})

test('annexes in another order bear other numbers wherever the brief refers to them', async () => {
  const [, caseId = '', briefId = ''] = /cases\/([^/]+)\/briefs\/([^/?#]+)/.exec(page.url()) ?? []
  const annex = async (title: string) => (await write(page, `/api/cases/${caseId}/annexes`, { title })).id
  const [receipt, judgment] = [await annex('Protocolo'), await annex('Sentença')]
  const content = {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'O protocolo é o ' },
          { type: 'annexReference', attrs: { annex: receipt } },
          { type: 'text', text: '; a sentença é o ' },
          { type: 'annexReference', attrs: { annex: judgment } },
        ],
      },
    ],
  }
  const saved = await page
    .context()
    .request.put(`/api/cases/${caseId}/briefs/${briefId}/sections/duplication`, { data: { content, version: 0 } })
  expect(saved.ok()).toBe(true)
  const words = section('Ausência de litispendência internacional')
  await page.goto(`/cases/${caseId}/briefs/${briefId}`)
  await words.getByText('O protocolo é o Anexo 1; a sentença é o Anexo 2').waitFor()

  await page.goto(`/cases/${caseId}/annexes`)
  await page.getByRole('button', { name: 'Descer o documento 1' }).click()
  await page.getByRole('status').filter({ hasText: 'é agora o documento 2' }).waitFor({ state: 'attached' })

  await page.goto(`/cases/${caseId}/briefs/${briefId}`)
  await words.getByText('O protocolo é o Anexo 2; a sentença é o Anexo 1').waitFor()
  const docx = await page.context().request.get(`/api/cases/${caseId}/briefs/${briefId}/docx?gaps=show`)
  const xml =
    unzip(await docx.body())
      .get('word/document.xml')
      ?.toString('utf8') ?? ''
  expect(xml.replaceAll(/<[^>]+>/g, '')).toContain('O protocolo é o Anexo 2; a sentença é o Anexo 1')
})
