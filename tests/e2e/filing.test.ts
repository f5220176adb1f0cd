import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makePdf, wordsOf } from '../support/documents.ts'
import { choose, type House, makeApprovedBrief, openHouse, signIn, write } from './support.ts'

let house: House
let page: Page
let brief: Awaited<ReturnType<typeof makeApprovedBrief>>

beforeAll(async () => {
  house = await openHouse()
  page = await signIn(house, { acceptDownloads: true })
  brief = await makeApprovedBrief(page)
  await write(page, `/api/cases/${brief.caseId}/annexes`, { title: 'Sentença' })
})
afterAll(() => house?.close())

const pdf = async (name: string) => ({ name, mimeType: 'application/pdf', buffer: Buffer.from(await makePdf(2, { author: name })) })

async function pick(button: string, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  const picker = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: button }).click()
  await (await picker).setFiles(file)
}

test('a document takes its file, and what cannot be kept is refused in plain words', async () => {
  await page.goto(`/cases/${brief.caseId}/annexes`)
  const web = { name: 'pagina.html', mimeType: 'text/html', buffer: Buffer.from('<!doctype html><script></script>') }
  await pick('Anexar arquivo ao documento 1', web)
  await page.getByText(/Páginas da internet/).waitFor()

  await pick('Anexar arquivo ao documento 1', await pdf('sentenca.pdf'))

  await page.getByText('sentenca.pdf').waitFor()
  await page.getByText('2 páginas').waitFor()
})

test('an approved brief is filed on one screen, and the package comes back stamped', async () => {
  await page.goto(`/cases/${brief.caseId}/briefs/${brief.briefId}`)
  await page.getByRole('link', { name: 'Protocolar' }).click()
  await page.getByText(/-anexo-1\.pdf$/).waitFor()
  await page.getByText(/^Em ordem/).waitFor()
  await page.getByText('O que isto muda').waitFor()
  await page.getByLabel('Hora').fill('0930')
  await choose(page, 'Fuso horário', 'America/Sao Paulo')
  await page.getByRole('button', { name: 'Congelar e registrar' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Congelar e registrar' }).click()

  await page.getByText('Protocolado, sem recibo').waitFor()
  await page.getByText(/09:30 \(America\/Sao Paulo\)/).waitFor()
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Baixar tudo (ZIP)' }).click()
  const files = unzipSync(readFileSync(await (await download).path()))
  const annex = Object.entries(files).find(([name]) => name.endsWith('-anexo-1.pdf'))?.[1] ?? new Uint8Array()
  expect((await wordsOf(annex)).at(-1)).toContain('Anexo 1 · 2/2')
})

test('the receipt comes later, and the case tells of the filing', async () => {
  await pick('Anexar recibo', await pdf('recibo.pdf'))
  await page.getByRole('button', { name: 'Baixar recibo' }).waitFor()

  await page.goto(`/cases/${brief.caseId}/briefs`)
  await page.getByText('recebimento confirmado').waitFor()
  expect(await page.getByText('Protocolada', { exact: true }).count()).toBe(1)
})

test('an annex that says a protected name goes to the State only after somebody ticked that they looked at it', async () => {
  const other = await makeApprovedBrief(page)
  const inCase = `/api/cases/${other.caseId}`
  await write(page, `${inCase}/people`, { name: 'Zoila Quispe Mamani', role: 'victim', protected: true, pseudonym: 'Z. Q.' })
  const { id } = await write(page, `${inCase}/annexes`, { title: 'Laudo' })
  const headers = { 'Content-Type': 'application/octet-stream' }
  const data = Buffer.from('A paciente Zoila Quispe Mamani foi atendida.\n')
  expect((await page.context().request.put(`${inCase}/annexes/${id}/file?version=1`, { data, headers })).ok()).toBe(true)
  const look = async () =>
    JSON.stringify(await (await page.context().request.post(`${inCase}/briefs/${other.briefId}/filing/preview`, { data: {} })).json())
  await expect.poll(look, { timeout: 20_000 }).toContain('Cover it before you file')

  await page.goto(`/cases/${other.caseId}/briefs/${other.briefId}/file`)
  const tick = page.getByRole('checkbox', { name: 'Olhei o anexo 1' })
  const freeze = page.getByRole('button', { name: 'Congelar e registrar' })
  await tick.waitFor()
  expect(await freeze.isDisabled()).toBe(true)
  await page.getByText('Antes de protocolar, olhe os anexos').waitFor()
  await tick.check()
  await freeze.click()
  await page.getByRole('dialog').getByRole('button', { name: 'Congelar e registrar' }).click()

  await page.getByText('Protocolado, sem recibo').waitFor()
})
