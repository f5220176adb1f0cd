import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findBarriers, type House, makeApprovedBrief, openContext, openHouse, signIn, write } from './support.ts'

let house: House
let caseId: string
let briefId: string
let changeId: string
let authorityId: string
let ready: Awaited<ReturnType<typeof makeApprovedBrief>>
let filedCase: string
let filingId: string
let counselId: string

beforeAll(async () => {
  house = await openHouse({ demonstration: true })
  const page = await signIn(house)
  const { items } = await (await page.context().request.get('/api/cases?status=all&q=fam')).json()
  caseId = items[0].id
  const brief = { template: 'iachr-petition', title: 'Petição à CIDH', language: 'pt-BR', audience: 'state', proceedingId: null }
  briefId = (await write(page, `/api/cases/${caseId}/briefs`, brief)).id
  const content = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Veio do Word.' }] }] }
  await page.context().request.put(`/api/cases/${caseId}/briefs/${briefId}/sections/unplaced`, { data: { content, version: 0 } })
  // Both lack facts, so that the page of all briefs has something to report.
  const other = await write(page, `/api/cases/${caseId}/briefs`, brief)
  await write(page, '/api/batches', { briefs: [briefId, other.id] })
  const closure = { effect: 'closed', name: 'Enchente', startsOn: '2027-01-25', endsOn: '2027-01-29', source: 'Portaria 12' }
  changeId = (await write(page, '/api/calendars/jfpr/additions', closure)).id
  const library = await (await page.context().request.get('/api/authorities?q=velez%20loor')).json()
  authorityId = library.items[0].id
  const counsel = { name: 'Helena Prado', role: 'representative', protected: false }
  counselId = (await write(page, `/api/cases/${caseId}/people`, counsel)).id
  ready = await makeApprovedBrief(page)
  const { caseId: filed, briefId: gone, version } = await makeApprovedBrief(page)
  filedCase = filed
  const filing = { kind: 'petition-lodged', on: '2026-03-02', time: '10:00', zone: 'America/Sao_Paulo', version }
  filingId = (await write(page, `/api/cases/${filed}/briefs/${gone}/filing`, filing)).id
  await page.context().close()
})
afterAll(() => house?.close())

/** Each page with what must stand on it before it is judged. */
const pages = [
  { path: '/', shows: 'Meus prazos' },
  { path: '/cases', shows: /vs\. Brasil/ },
  { path: '/cases?q=xyzxyz', shows: 'Nenhum caso encontrado' },
  { path: '/cases/new', shows: 'Abrir caso' },
  { path: '/cases/:case', shows: '2026' },
  { path: '/cases/:case?event=new', shows: 'O que isto muda' },
  { path: '/cases/:case?edit=case', shows: 'Guardar caso' },
  { path: '/cases/:case?edit=new-proceeding', shows: 'Órgão e procedimento' },
  { path: '/cases/:case/deadlines', shows: 'Abertos' },
  { path: '/cases/:case/doors', shows: 'Abertas, com prazo' },
  { path: '/cases/:case/people', shows: 'Mostrar o nome' },
  { path: '/cases/:case/people?person=new', shows: 'Quem lerá qual nome' },
  { path: '/cases/:case/people?person=:counsel', shows: 'Inscrição na OAB' },
  { path: '/cases/:case/annexes', shows: 'Acrescentar documento' },
  { path: '/cases/:case/annexes?annex=new', shows: 'Data do documento' },
  { path: '/cases/:case/history', shows: /carregou|abriu o caso|acrescentou|registrou/ },
  { path: '/cases/:case/briefs', shows: 'Petição à CIDH' },
  { path: '/cases/:case/briefs?brief=new', shows: 'Quem vai ler' },
  { path: '/cases/:case/briefs?brief=from-document', shows: 'DOCX, até 25 MB.' },
  { path: '/cases/:case/briefs/:brief', shows: 'Sem lugar na peça' },
  { path: '/cases/:ready/file', shows: 'Conferência' },
  { path: '/cases/:filed/filings/:filing', shows: 'Protocolado, sem recibo' },
  { path: '/briefs', shows: 'peças não foram geradas' },
  { path: '/briefs?q=xyzxyz', shows: 'Nenhuma peça encontrada' },
  { path: '/library', shows: 'A conferir' },
  { path: '/library?q=xyzxyz', shows: 'Nenhuma fonte encontrada' },
  { path: '/library?open=new', shows: 'Como a peça a chama' },
  { path: '/library?open=import', shows: 'Ver o que há no arquivo' },
  { path: '/library/:authority', shows: 'Dados da fonte' },
  { path: '/library/:authority?open=passage', shows: 'Guardar fonte' },
  { path: '/law', shows: 'Nações Unidas' },
  { path: '/law?q=six%20months', shows: 'Seis meses para apresentar a petição' },
  { path: '/law?q=xyzxyz', shows: 'Nada encontrado' },
  { path: '/law/iachr-petition', shows: 'Etapas e desfechos' },
  { path: '/law/br-recursos-cpc', shows: 'Etapas e desfechos' },
  { path: '/law/unchecked', shows: /pontos a conferir/ },
  { path: '/simulator', shows: 'Abrir exemplo' },
  {
    path: '/simulator?p=iacthr-contentious&e=case-submitted.2021-05-28*case-notified.2021-09-30&d=2021-10-15&s=BR',
    shows: 'Prazo do ESAP',
  },
  { path: '/settings', shows: 'Trocar senha' },
  { path: '/settings/organisation', shows: 'Guardar dados da organização' },
  { path: '/settings/team', shows: 'Criar convite' },
  { path: '/settings/integrations', shows: 'Criar chave' },
  { path: '/settings/calendars', shows: 'Justiça Federal em Curitiba' },
  { path: '/settings/calendars/jfpr', shows: 'Dias de 2' },
  { path: '/settings/calendars/jfpr?year=2031&add=closure', shows: 'Ver que prazos mudam' },
  { path: '/settings/calendars/changes/:change', shows: /Confirma\?/ },
]

describe.each([
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'light', width: 360 },
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'dark', width: 360 },
] as const)('in the $colorScheme scheme at $width px', ({ colorScheme, width }) => {
  const look = { colorScheme, viewport: { width, height: 900 } }

  let page: Page

  beforeAll(async () => {
    page = await signIn(house, look)
  })
  afterAll(() => page.context().close())

  test('the doors have no barrier', async () => {
    const stranger = await (await openContext(house, look)).newPage()

    await visit(stranger, '/sign-in', 'Entrar')
    expect(await findBarriers(stranger)).toEqual([])
    await stranger.context().close()
  })

  test.each(pages)('$path has no barrier and does not scroll sideways', async ({ path, shows }) => {
    await visit(
      page,
      path
        .replace(':case', caseId)
        .replace(':brief', briefId)
        .replace(':ready', `${ready.caseId}/briefs/${ready.briefId}`)
        .replace(':filed', filedCase)
        .replace(':filing', filingId)
        .replace(':change', changeId)
        .replace(':authority', authorityId)
        .replace(':counsel', counselId),
      shows,
    )
    expect(await findBarriers(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
  })

  test('what is asked before a brief is downloaded or brought back has no barrier', async () => {
    await visit(page, `/cases/${caseId}/briefs/${briefId}`, 'Fatos denunciados')
    await page.getByRole('button', { name: 'Baixar DOCX' }).click()
    await page.getByText(/^Em ordem/).waitFor()
    expect(await findBarriers(page, '[role=dialog]')).toEqual([])

    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Mais ações da peça' }).click()
    await page.getByRole('menuitem', { name: 'Trazer de volta do Word…' }).click()
    await page.getByText('DOCX, até 25 MB.').waitFor()
    expect(await findBarriers(page, '[role=dialog]')).toEqual([])
  })

  test('the reasoning of a deadline has no barrier', async () => {
    const { items } = await (await page.context().request.get(`/api/cases/${caseId}/deadlines`)).json()

    for (const id of new Set([items[0].id, items.at(-1).id])) {
      await visit(page, `/cases/${caseId}/deadlines?why=${id}`, 'De onde vem')
      expect(await findBarriers(page)).toEqual([])
    }
  })
})

async function visit(page: Page, path: string, shows: string | RegExp): Promise<void> {
  await page.goto(path)
  await page.getByText(shows).filter({ visible: true }).first().waitFor()
  await page.waitForLoadState('networkidle')
}
