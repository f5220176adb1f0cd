import { AxeBuilder } from '@axe-core/playwright'
import { getTemplate } from '@travessia/shared/briefs/index'
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { launchBrowser } from '../support/browser.ts'
import { makeDataDir, startProcess } from '../support/server-process.ts'

export const account = { email: 'ana@exemplo.org', password: 'uma senha bem longa' }

export interface House {
  readonly url: string
  readonly browser: Browser
  close(): Promise<void>
}

/** A real server on a database of its own, and a real browser. With `demonstration` the fictitious cases are there. */
export async function openHouse({ isEmpty = false, demonstration = false } = {}): Promise<House> {
  const place = makeDataDir()
  const setup = { SETUP_ORGANISATION: 'Instituto de Políticas', SETUP_EMAIL: account.email, SETUP_PASSWORD: account.password }
  const server = await startProcess({
    DATA_DIR: place.dataDir,
    ...(isEmpty ? {} : setup),
    ...(demonstration ? { SETUP_DEMO: '1' } : {}),
  })
  const browser = await launchBrowser()
  return { url: server.url, browser, close }

  async function close() {
    await browser.close()
    await server.kill('SIGTERM')
    place.remove()
  }
}

/** A reader in Curitiba, not signed in. */
export function openContext({ url, browser }: House, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  return browser.newContext({
    baseURL: url,
    locale: 'pt-BR',
    timezoneId: 'America/Sao_Paulo',
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  })
}

/** A page of somebody who is signed in. */
export async function signIn(house: House, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await openContext(house, options)
  const answer = await context.request.post('/api/auth/sign-in/email', { data: account })
  if (!answer.ok()) throw new Error(`Signing in answered ${answer.status()}: ${await answer.text()}`)
  return context.newPage()
}

/** A page of somebody else of the team, who is invited and comes in. */
export async function inviteColleague(
  house: House,
  by: Page,
  name: string,
  role = 'lawyer',
  options: BrowserContextOptions = {},
): Promise<Page> {
  const email = `${name.split(' ')[0]?.toLowerCase()}@exemplo.org`
  const invited = await by.context().request.post('/api/invitations', { data: { email, role } })
  const { link } = await invited.json()
  const page = await (await openContext(house, options)).newPage()
  const told = { name, password: 'outra senha bem longa 9', language: 'pt-BR' }
  await write(page, `/api/invitations/${String(link).split('/').at(-1)}/accept`, told)
  return page
}

/** Gives an open deadline of the case that is ours to a member. */
export async function giveDeadline(by: Page, caseId: string, ownerId: string): Promise<void> {
  const { request } = by.context()
  const { items } = await (await request.get(`/api/cases/${caseId}/deadlines`)).json()
  const open = items.find((one: { holder: string; state: string; supersededAt: string | null }) => one.holder === 'us' && !one.supersededAt)
  const answer = await request.patch(`/api/cases/${caseId}/deadlines/${open.id}`, { data: { ownerId, version: open.version } })
  if (!answer.ok()) throw new Error(`Giving a deadline answered ${answer.status()}: ${await answer.text()}`)
}

/** Who a page is signed in as. */
export async function findOutWho(page: Page): Promise<string> {
  return (await (await page.context().request.get('/api/me')).json()).user.id
}

interface Made {
  readonly id: string
  readonly version: number
}

/** Writes past the screen, for what a test only needs to stand there. */
export async function write(page: Page, path: string, data: object): Promise<Made> {
  const answer = await page.context().request.post(path, { data })
  if (!answer.ok()) throw new Error(`${path} answered ${answer.status()}: ${await answer.text()}`)
  return answer.json()
}

/** A case before the Inter-American Commission with a brief whose every section is written and which was approved. */
export async function makeApprovedBrief(page: Page): Promise<{ caseId: string; briefId: string; version: number }> {
  const { request } = page.context()
  const { id: caseId } = await write(page, '/api/cases', { title: 'Caso Quispe', state: 'BR' })
  const { id: proceedingId } = await write(page, `/api/cases/${caseId}/proceedings`, { procedure: 'iachr-petition' })
  const brief = { template: 'iachr-petition', title: 'Petição', language: 'pt-BR', audience: 'state', proceedingId }
  const { id: briefId, version } = await write(page, `/api/cases/${caseId}/briefs`, brief)
  const content = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Escrito.' }] }] }
  for (const { id } of getTemplate('iachr-petition').sections)
    await request.put(`/api/cases/${caseId}/briefs/${briefId}/sections/${id}`, { data: { content, version: 0 } })
  for (const [at, state] of ['review', 'approved'].entries())
    await request.patch(`/api/cases/${caseId}/briefs/${briefId}`, { data: { state, version: version + at } })
  return { caseId, briefId, version: version + 2 }
}

/** Chooses an option of a searchable list by typing a part of it. */
export async function choose(scope: Page | Locator, label: string | RegExp, option: string): Promise<void> {
  const page = 'page' in scope ? scope.page() : scope
  const input = scope.getByRole('combobox', { name: label }).or(scope.getByLabel(label)).first()
  await input.click()
  if (await input.isEditable()) await input.fill(option)
  await page.getByRole('option', { name: option }).first().click()
}

export interface Entry {
  /** A part of the name of the proceeding; absent: as it stands. */
  readonly place?: string
  readonly kind: string
  readonly on: string
  readonly fields?: Readonly<Record<string, string>>
}

/** Fills in the form of an event; it is not saved yet. */
export async function fillEvent(page: Page, { place, kind, on, fields = {} }: Entry): Promise<Locator> {
  const form = page.getByRole('dialog', { name: /andamento/ })
  if (place) await choose(form, 'Onde aconteceu', place)
  await choose(form, /O que aconteceu/, kind)
  await form.getByLabel(/^Quando/).fill(on)
  for (const [label, value] of Object.entries(fields)) {
    const field = form.getByLabel(new RegExp(`^${label}`)).first()
    if (await field.isEditable()) await field.fill(value)
    else await choose(form, new RegExp(`^${label}`), value)
  }
  return form
}

/** Records an event by the form and waits until it stands in the timeline. */
export async function recordEvent(page: Page, entry: Entry): Promise<void> {
  await page.getByRole('link', { name: 'Registrar andamento' }).first().click()
  const form = await fillEvent(page, entry)
  await form.getByRole('button', { name: 'Registrar andamento' }).click()
  await form.waitFor({ state: 'detached' })
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']

/**
 * What axe finds on the page, or in a part of it, in lines that say where. Of what is in order it keeps no account, and it does
 * not gather frames of other houses in a window of its own: there are none.
 */
export async function findBarriers(page: Page, part?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .withTags(tags)
  const { violations } = await (part ? axe.include(part) : axe).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`))
}
