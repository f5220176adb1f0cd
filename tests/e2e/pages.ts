import type { Page } from 'playwright-core'
import { findOutWho, giveDeadline, type House, inviteColleague, makeApprovedBrief, signIn, write } from './support.ts'

/** Each page with what must stand on it before it is judged. */
export const pages = [
  { path: '/', shows: 'Meu dia' },
  { path: '/deadlines', shows: /vs\. Brasil/ },
  { path: '/deadlines?view=calendar', shows: 'Mudar quem cuida' },
  { path: '/deadlines?view=lanes', shows: 'Sem responsável' },
  { path: '/inbox', shows: 'Um prazo ficou com você' },
  { path: '/cases', shows: /vs\. Brasil/ },
  { path: '/cases?lead=nobody&view=nobody&cols=lead,tags,updated', shows: 'Visão: Sem responsável' },
  { path: '/cases?q=xyzxyz', shows: 'Nenhum caso encontrado' },
  { path: '/cases/new', shows: 'Abrir caso' },
  { path: '/cases/intake', shows: 'Outra, com intérprete' },
  { path: '/cases/import', shows: 'ZIP do caso' },
  { path: '/cases/trash', shows: 'A lixeira de casos está vazia' },
  { path: '/import', shows: 'Uma norma, decisão, relatório ou obra por linha.' },
  { path: '/cases/:case', shows: '2026' },
  { path: '/cases/:case?event=new', shows: 'O que isto muda' },
  { path: '/cases/:case?edit=case', shows: 'Guardar caso' },
  { path: '/cases/:case?edit=new-proceeding', shows: 'Órgão e procedimento' },
  { path: '/cases/:case/deadlines', shows: 'Abertos' },
  { path: '/cases/:case/tasks', shows: 'Roteiros das peças' },
  { path: '/cases/:case/trash', shows: 'A lixeira do caso está vazia' },
  { path: '/cases/:case/doors', shows: 'Abertas, com prazo' },
  { path: '/cases/:case/people', shows: 'Mostrar o nome' },
  { path: '/cases/:case/people?person=new', shows: 'Quem lerá qual nome' },
  { path: '/cases/:case/people?person=:counsel', shows: 'Inscrição na OAB' },
  { path: '/cases/:case/consents', shows: 'Quem permitiu o quê' },
  { path: '/cases/:case/annexes', shows: 'Acrescentar documento' },
  { path: '/cases/:case/annexes?annex=new', shows: 'Data do documento' },
  { path: '/cases/:case/discussion', shows: 'Falei com a Defensoria' },
  { path: '/cases/:case/intake?step=person&with=es', shows: '¿Cómo se llama usted?' },
  { path: '/cases/:case/intake?step=story', shows: 'Guardar este fato' },
  { path: '/cases/:case/print', shows: 'Em que pé está' },
  { path: '/cases/:case/print?of=handover', shows: 'Onde estão os originais' },
  { path: '/cases/:case/measures', shows: 'Aqui fica o que foi ordenado' },
  { path: '/cases/:judged/measures', shows: 'Divergência' },
  { path: '/measures', shows: 'Divergência' },
  { path: '/measures?body=xyz', shows: 'Nenhuma medida com estes filtros' },
  { path: '/correspondence', shows: 'Enviado' },
  { path: '/correspondence?forum=xyz', shows: 'Nada com estes filtros' },
  { path: '/cases/:case/history', shows: /carregou|abriu o caso|acrescentou|registrou/ },
  { path: '/overview', shows: 'Onde os casos esperam mais?' },
  { path: '/overview?by=nationality', shows: 'Contar agora' },
  { path: '/cases?pressing=overdue', shows: 'Prazo nosso vencido' },
  { path: '/trail', shows: 'Verificar a trilha' },
  { path: '/trail?subject=trail', shows: 'Nada com estes filtros' },
  { path: '/cases/:case/briefs', shows: 'Petição à CIDH' },
  { path: '/cases/:case/briefs?entry=in', shows: 'Número dado pela instituição' },
  { path: '/cases/:case/briefs?brief=new', shows: 'Quem vai ler' },
  { path: '/cases/:case/briefs?brief=from-document', shows: 'DOCX, até 25 MB.' },
  { path: '/cases/:case/briefs/:brief', shows: 'Sem lugar na peça' },
  { path: '/cases/:ready/file', shows: 'Conferência' },
  { path: '/cases/:filed/filings/:filing', shows: 'Protocolado, sem recibo' },
  { path: '/briefs', shows: 'peças não foram geradas' },
  { path: '/briefs?q=xyzxyz', shows: 'Nenhuma peça encontrada' },
  { path: '/search', shows: 'O que você procura?' },
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
  { path: '/settings/notifications', shows: 'Nenhuma ausência marcada.' },
  { path: '/settings/outbox', shows: 'Prazos fatais nos próximos 30 dias' },
  { path: '/settings/integrations', shows: 'Criar chave' },
  { path: '/data-protection', shows: 'Guardar regras' },
  { path: '/data-protection/register', shows: 'Contas da equipe' },
  { path: '/settings/calendars', shows: 'Justiça Federal em Curitiba' },
  { path: '/settings/calendars/jfpr', shows: 'Dias de 2' },
  { path: '/settings/calendars/jfpr?year=2031&add=closure', shows: 'Ver que prazos mudam' },
  { path: '/settings/calendars/changes/:change', shows: /Confirma\?/ },
]

/** Fills the house with what the pages show; answers how the names in their addresses become ids. */
export async function fillHouse(house: House): Promise<(path: string) => string> {
  const page = await signIn(house)
  const { items } = await (await page.context().request.get('/api/cases?status=all&q=fam')).json()
  const caseId = items[0].id
  const brief = { template: 'iachr-petition', title: 'Petição à CIDH', language: 'pt-BR', audience: 'state', proceedingId: null }
  const briefId = (await write(page, `/api/cases/${caseId}/briefs`, brief)).id
  const content = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Veio do Word.' }] }] }
  await page.context().request.put(`/api/cases/${caseId}/briefs/${briefId}/sections/unplaced`, { data: { content, version: 0 } })
  // Both lack facts, so that the page of all briefs has something to report.
  const other = await write(page, `/api/cases/${caseId}/briefs`, brief)
  await write(page, '/api/batches', { briefs: [briefId, other.id] })
  const closure = { effect: 'closed', name: 'Enchente', startsOn: '2027-01-25', endsOn: '2027-01-29', source: 'Portaria 12' }
  const change = await write(page, '/api/calendars/jfpr/additions', closure)
  const library = await (await page.context().request.get('/api/authorities?q=velez%20loor')).json()
  const judged = await (await page.context().request.get('/api/cases?status=all&q=rio%20claro')).json()
  const counsel = await write(page, `/api/cases/${caseId}/people`, { name: 'Helena Prado', role: 'representative', protected: false })
  const ready = await makeApprovedBrief(page)
  const gone = await makeApprovedBrief(page)
  const filed = { kind: 'petition-lodged', on: '2026-03-02', time: '10:00', zone: 'America/Sao_Paulo', version: gone.version }
  const filing = await write(page, `/api/cases/${gone.caseId}/briefs/${gone.briefId}/filing`, filed)
  const colleague = await inviteColleague(house, page, 'Bruno Carvalho')
  await giveDeadline(colleague, caseId, await findOutWho(page))
  await write(colleague, `/api/cases/${caseId}/comments`, { body: 'Falei com a Defensoria.' })
  await colleague.context().close()
  await page.context().close()
  const ids: Record<string, string> = {
    case: caseId,
    brief: briefId,
    ready: `${ready.caseId}/briefs/${ready.briefId}`,
    judged: judged.items[0].id,
    filed: gone.caseId,
    filing: filing.id,
    change: change.id,
    authority: library.items[0].id,
    counsel: counsel.id,
  }
  return (path) => path.replace(/:(\w+)/g, (whole, name: string) => ids[name] ?? whole)
}

/** Opens a page and waits until it stands. */
export async function visit(page: Page, path: string, shows: string | RegExp): Promise<void> {
  await page.goto(path)
  await page.getByText(shows).filter({ visible: true }).first().waitFor()
  await page.waitForLoadState('networkidle')
}
