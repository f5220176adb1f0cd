import { once } from 'node:events'
import http from 'node:http'
import { serve } from '@hono/node-server'
import { instantOf } from '@travessia/shared/dates'
import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { pino } from 'pino'
import { createApp } from '../../packages/api/src/app.ts'
import type { Actor } from '../../packages/api/src/context.ts'
import { getTypeParser } from '../../packages/api/src/db.ts'
import type { DB } from '../../packages/api/src/tables.gen.ts'
import { createToken } from '../../packages/api/src/tokens/actions.ts'
import { seedNow } from '../../scripts/seed.ts'
import type { Large } from './large.ts'
import { median, show } from './measure.ts'

export const connections = 8
const rounds = Number(process.env.ROUNDS ?? 15)

/** Something that answers requests. */
export interface Served {
  readonly port: number
  readonly headers: Record<string, string>
  readonly close: () => void
}

/** The whole application for one of the organisation, who comes with a token. */
export async function serveApplication({ db, config, files }: Large, actor: Actor): Promise<Served> {
  // The clock of the wall, or the token would be marked as used with every request.
  const now = () => instantOf(new Date())
  const app = createApp({ db, config, files, secret: 'x'.repeat(40), log: pino({ level: 'silent' }), now })
  const { token } = await createToken(db, actor, { name: 'bench', expiresOn: null }, seedNow)
  return listen(app.fetch, { Authorization: `Bearer ${token}`, 'Accept-Encoding': 'identity' })
}

/** What anybody would write: no scope, no rules, no statement that is kept. */
export function openStock(url: string): Kysely<DB> {
  const pool = new pg.Pool({ connectionString: url, max: 10, types: { getTypeParser } })
  return new Kysely<DB>({ dialect: new PostgresDialect({ pool }), plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })] })
}

export async function listen(
  fetch: (request: Request) => Response | Promise<Response>,
  headers: Record<string, string> = {},
): Promise<Served> {
  const server = serve({ fetch, port: 0, hostname: '127.0.0.1' })
  await once(server, 'listening')
  const address = server.address()
  return { port: address && typeof address === 'object' ? address.port : 0, headers, close: () => server.close() }
}

/** The rates of two in turn, round by round, so that what else the machine does hits both; shows both and the median of the ratios. */
export async function compareRates(name: string, goal: string, ours: () => Promise<number>, other: () => Promise<number>) {
  await ours()
  await other()
  const [mine, theirs]: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds; round++) {
    mine.push(await ours())
    theirs.push(await other())
  }
  show(`${name}: the one`, median(mine), '/s')
  show(`${name}: the other`, median(theirs), '/s')
  show(`${name}: ratio (goal ${goal})`, median(mine.map((rate, at) => rate / (theirs[at] ?? 1))), '×')
}

/** What is asked: an address to read, or one to write to. */
export type Asked = string | { readonly path: string; readonly body: unknown }

/** Requests a second, asked again as soon as one is answered, over connections that stay open. */
export async function load(served: Served, asked: Asked | (() => Asked), seconds = 1): Promise<number> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections })
  const ends = performance.now() + seconds * 1000
  let answered = 0
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < ends) {
        await send(served, typeof asked === 'function' ? asked() : asked, agent)
        answered++
      }
    }),
  )
  agent.destroy()
  return answered / seconds
}

/** Asks once and reads the answer to its end. */
export async function send({ port, headers }: Served, asked: Asked, agent?: http.Agent): Promise<void> {
  const { path, body } = typeof asked === 'string' ? { path: asked, body: undefined } : asked
  const told = body === undefined ? undefined : JSON.stringify(body)
  const request = http.request({
    port,
    path,
    method: told ? 'POST' : 'GET',
    headers: { ...headers, ...(told && { 'Content-Type': 'application/json' }) },
    ...(agent && { agent }),
  })
  request.end(told)
  const [response] = (await once(request, 'response')) as [http.IncomingMessage]
  if (!response.statusCode || response.statusCode >= 300) throw new Error(`${path} answered ${response.statusCode}.`)
  response.resume()
  await once(response, 'end')
}

/** What is answered, for comparing. */
export async function read({ port, headers }: Served, path: string): Promise<unknown> {
  return (await fetch(`http://127.0.0.1:${port}${path}`, { headers })).json()
}
