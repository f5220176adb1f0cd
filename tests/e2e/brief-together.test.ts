import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findBarriers, type House, openContext, openHouse, signIn, write } from './support.ts'

let house: House
let ana: Page
let bruno: Page
let caseId: string
let event: { id: string; version: number }

beforeAll(async () => {
  house = await openHouse()
  ana = await signIn(house)
  bruno = await inviteColleague('Bruno Carvalho')
  caseId = (await write(ana, '/api/cases', { title: 'Caso Kiala', state: 'BR', territory: 'Curitiba' })).id
  event = await write(ana, `/api/cases/${caseId}/events`, {
    proceedingId: null,
    kind: 'fact',
    on: '2023-05-02',
    title: 'Chegada',
    note: 'A família chegou a Curitiba.',
  })
  const brief = await write(ana, `/api/cases/${caseId}/briefs`, { template: 'iachr-petition', title: 'Petição', language: 'pt-BR' })
  for (const page of [ana, bruno]) await page.goto(`/cases/${caseId}/briefs/${brief.id}`)
})

afterAll(() => house?.close())

async function inviteColleague(name: string): Promise<Page> {
  const email = 'bruno@exemplo.org'
  const password = 'outra senha bem longa'
  const invited = await ana.context().request.post('/api/invitations', { data: { email, role: 'lawyer' } })
  const { link } = await invited.json()
  const context = await openContext(house)
  await context.request.post(`/api/invitations/${String(link).split('/').at(-1)}/accept`, { data: { name, password } })
  const answer = await context.request.post('/api/auth/sign-in/email', { data: { email, password } })
  expect(answer.ok()).toBe(true)
  return context.newPage()
}

const facts = (page: Page) => page.getByRole('textbox', { name: 'Fatos denunciados', exact: true })
const type = async (page: Page, words: string) => {
  await facts(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(words)
}
const isSaved = (page: Page) =>
  page
    .getByRole('status')
    .filter({ hasText: /salvo às/ })
    .waitFor()

test('the section in which one writes is read by the other, who may take it over', async () => {
  await type(ana, ' Palavras da primeira.')
  await isSaved(ana)

  await bruno.getByText(/está escrevendo nesta seção/).waitFor()
  await facts(bruno).getByText('Palavras da primeira.').waitFor()
  expect(await facts(bruno).getAttribute('contenteditable')).toBe('false')
  await bruno.getByRole('button', { name: 'Assumir a seção' }).click()
  await expect.poll(() => facts(bruno).getAttribute('contenteditable')).toBe('true')
  await type(bruno, ' E do segundo.')
  await isSaved(bruno)
  await ana.getByText('Bruno Carvalho assumiu esta seção.').waitFor()
  await facts(ana).getByText('E do segundo.').waitFor()
})

test('a comment hangs on its paragraph, is answered and resolved by the other', async () => {
  await facts(bruno).getByText('A família chegou a Curitiba.').click()
  await bruno.keyboard.press('Control+Alt+KeyM')
  await bruno.getByLabel('Comentário', { exact: true }).fill('Quantas pessoas?')
  await bruno.keyboard.press('Control+Enter')
  await bruno.getByText('Quantas pessoas?').waitFor()
  expect(await findBarriers(bruno)).toEqual([])

  await ana.getByRole('button', { name: 'Ver 1 comentário da seção Fatos denunciados' }).click()
  await ana.getByRole('button', { name: 'Responder' }).click()
  await ana.getByLabel('Resposta').fill('Quatro.')
  await ana.getByRole('button', { name: 'Publicar resposta' }).click()
  await ana.getByText('Quatro.').waitFor()
  await ana.getByRole('button', { name: 'Dar por resolvido' }).click()
  await ana.getByText('Nenhum comentário aberto.').waitFor()
  await ana.getByLabel('Mostrar os resolvidos (1)').check()
  await ana.getByText('Resolvido por').waitFor()
})

test('a fact that the record tells otherwise by now says so, and is told again', async () => {
  const changed = await ana.context().request.patch(`/api/cases/${caseId}/events/${event.id}`, {
    data: { note: 'A família, de quatro pessoas, chegou a Curitiba.', version: event.version },
  })
  expect(changed.ok()).toBe(true)
  await bruno.reload()

  await bruno.getByRole('button', { name: 'O registro mudou depois' }).click()
  await bruno.getByRole('button', { name: 'Atualizar pelo registro' }).click()
  await facts(bruno).getByText('de quatro pessoas').waitFor()
  expect(await bruno.getByRole('button', { name: 'O registro mudou depois' }).count()).toBe(0)
  await isSaved(bruno)
})

test('the next step is asked for with what is still open, and the way back with why', async () => {
  await bruno.getByRole('button', { name: 'Enviar para revisão' }).click()
  const question = bruno.getByRole('dialog', { name: 'Enviar a peça para revisão?' })
  await question.getByText(/^Faltam \d+ dados$/).waitFor()
  await question.getByRole('button', { name: 'Enviar para revisão' }).click()
  await bruno.getByRole('button', { name: 'Devolver para minuta' }).click()
  const back = bruno.getByRole('dialog', { name: 'Devolver a peça para minuta?' })
  await back.getByLabel('Por que volta').fill('Faltam as idades.')
  await back.getByRole('button', { name: 'Devolver para minuta' }).click()

  await bruno.getByRole('tab', { name: 'Comentários (1)' }).click()
  await bruno.getByText('Faltam as idades.').waitFor()
})
