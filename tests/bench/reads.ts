// What the rights, row-level security and the rule of who sees what cost a reader: the list, the desk and a case through the
// whole application against the same reading behind a bare handler of Hono and Kysely with its own driver, at eight connections.
// Both are asked for the same reader and answer the same to the letter.

import assert from 'node:assert/strict'
import { caseFilter } from '@travessia/shared/cases'
import { instantOf } from '@travessia/shared/dates'
import { Hono } from 'hono'
import { scopeOf } from '../../packages/api/src/access.ts'
import { listCases } from '../../packages/api/src/cases/list.ts'
import type { Actor } from '../../packages/api/src/context.ts'
import { seedNow } from '../../scripts/seed.ts'
import { readCasePlainly } from './bare-case.ts'
import { listDuePlainly } from './bare-desk.ts'
import { listPlainly } from './bare-list.ts'
import { compareRates, listen, load, openStock, read, serveApplication } from './http.ts'
import { type Large, withLarge } from './large.ts'
import { compare, show } from './measure.ts'

await withLarge(async (large) => {
  const [lawyer, director] = [await large.find('lawyer'), await large.find('director')]
  const found = await listCases(large.db, lawyer, caseFilter.parse({ limit: 50 }), seedNow, 'pt-BR')
  const caseId = found.items.find((one) => one.visibility === 'organisation')?.id ?? ''
  const stock = openStock(large.url)
  const now = () => instantOf(new Date())
  const bare = new Hono()
    .get('/list', async (c) => c.json(await listPlainly(stock, lawyer, now())))
    .get('/desk', async (c) => c.json(await listDuePlainly(stock, lawyer, now())))
    .get('/case', async (c) => c.json(await readCasePlainly(stock, lawyer, caseId, now())))
  const whole = await serveApplication(large, lawyer)
  const plain = await listen(bare.fetch)

  const addresses = { '/list': '/api/cases?limit=50', '/desk': '/api/deadlines?limit=50&group=month', '/case': `/api/cases/${caseId}` }
  for (const [theirs, ours] of Object.entries(addresses)) assert.deepEqual(await read(plain, theirs), await read(whole, ours))

  const against = (name: string, goal: string, address: keyof typeof addresses) =>
    compareRates(
      name,
      goal,
      () => load(whole, addresses[address]),
      () => load(plain, address),
    )
  await against('list of 50', '≥ 0.8', '/list')
  await against('deadlines, 50', '≥ 0.8', '/desk')
  await against('case', '≥ 1.2', '/case')
  await comparePages(large, lawyer, director)

  await stock.destroy()
  whole.close()
  plain.close()
})

/** How deep the page is, and who may see what, should hardly matter. */
async function comparePages({ db }: Large, lawyer: Actor, director: Actor) {
  const list = (actor: Actor, cursor?: string) =>
    listCases(db.as(scopeOf(actor, seedNow)), actor, caseFilter.parse({ cursor }), seedNow, 'pt-BR')
  let cursor: string | undefined
  for (let page = 1; page < 100; page++) cursor = (await list(lawyer, cursor)).next ?? undefined
  const times = await compare(60, { first: () => list(lawyer), deep: () => list(lawyer, cursor), unseen: () => list(director) })
  show('list: page 1 ÷ page 100, in time (goal ≥ 0.8)', (times.first ?? 0) / (times.deep ?? 1), '×')
  show('list: with the rule of who sees what ÷ without (goal ≤ 2)', (times.first ?? 0) / (times.unseen ?? 1), '×')
}
