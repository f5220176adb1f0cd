import { randomUUID } from 'node:crypto'
import type { Instant } from '@travessia/shared/dates'
import type { UserRole } from '@travessia/shared/permissions'
import { pino } from 'pino'
import { createApp } from '../../packages/api/src/app.ts'
import { hashPassword } from '../../packages/api/src/auth.ts'
import type { Config } from '../../packages/api/src/config.ts'
import type { Actor } from '../../packages/api/src/context.ts'
import { type Database, type Db, inTransaction } from '../../packages/api/src/db.ts'
import { openScanner } from '../../packages/api/src/files/scanner.ts'
import { type FileStore, openFileStore } from '../../packages/api/src/files.ts'
import { createToken } from '../../packages/api/src/tokens/actions.ts'
import { createMember } from '../../packages/api/src/users/actions.ts'
import { openVault } from '../../packages/api/src/vault.ts'
import { openTestDatabase } from './database.ts'
import { makeFolder } from './folder.ts'

export interface Answer {
  status: number
  headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  body: any
}

export interface Api {
  db: Database
  app: ReturnType<typeof createApp>
  files: FileStore
  /** Where the bytes of files lie. */
  folder: string
  /** Sends a request; `as` is a token, `json` the body. */
  send(method: string, path: string, options?: SendOptions): Promise<Answer>
  /** As `send`, with the answer as it came: for bytes. */
  raw(method: string, path: string, options?: SendOptions): Promise<Response>
  /** What the application logged as its own mistakes. */
  mistakes: unknown[]
  clock: { now: Instant }
}

export interface SendOptions {
  as?: Person | undefined
  json?: unknown
  /** A body as it stands, in place of `json`. */
  text?: string
  bytes?: Uint8Array<ArrayBuffer>
  headers?: Record<string, string>
}

export interface Person extends Actor {
  email: string
  token: string
}

export const testSecret = 'a-secret-for-tests-which-is-long-enough-0123456789'
export const testMasterKey = Buffer.alloc(32, 'travessia')
export const testPassword = 'correct horse battery'

/** The application on the database of this test file, with a clock that stands still until it is moved. */
export async function openApi(now: Instant = '2026-03-02T12:00:00Z', settings: Partial<Config> = {}): Promise<Api> {
  const { db } = await openTestDatabase()
  await openVault(db, testMasterKey)
  const mistakes: unknown[] = []
  const log = pino({ level: 'error' }, { write: (line: string) => void mistakes.push(JSON.parse(line)) })
  const clock = { now }
  const folder = makeFolder()
  const files = openFileStore({
    folder,
    key: Buffer.alloc(32, 7),
    maxBytes: settings.maxFileBytes ?? 2_000_000,
    ...(settings.maxOrganisationBytes && { maxOrganisationBytes: settings.maxOrganisationBytes }),
    scan: settings.scanner && openScanner(settings.scanner),
  })
  const app = createApp({
    db,
    config: { publicUrl: undefined, port: 3000, lawContact: undefined, ...settings },
    files,
    secret: testSecret,
    log,
    now: () => clock.now,
  })
  return { db, app, files, folder, mistakes, clock, send, raw }

  async function raw(method: string, path: string, { as, json, text, bytes, headers = {} }: SendOptions = {}): Promise<Response> {
    const body = json === undefined ? (bytes ?? text) : JSON.stringify(json)
    return app.request(path, {
      method,
      headers: {
        ...(as && { Authorization: `Bearer ${as.token}` }),
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body }),
    })
  }

  async function send(method: string, path: string, options: SendOptions = {}): Promise<Answer> {
    const response = await raw(method, path, options)
    const answer = await response.text()
    return { status: response.status, headers: response.headers, body: isJson(response) && answer !== '' ? JSON.parse(answer) : answer }
  }
}

function isJson(response: Response): boolean {
  return /json/.test(response.headers.get('Content-Type') ?? '')
}

/** An organisation of its own, so that tests need not clean up after each other. */
export async function newOrganisation(db: Db, name = `Instituto ${randomUUID().slice(0, 8)}`): Promise<string> {
  const { id } = await db.insertInto('organisation').values({ name }).returning('id').executeTakeFirstOrThrow()
  return id
}

let password: Promise<string> | undefined

/** A member with an account, whose password is `testPassword`, and with a token. */
export async function newPerson(api: Api, organisationId: string, role: UserRole): Promise<Person> {
  password ??= hashPassword(testPassword)
  const email = `${role}-${randomUUID()}@example.org`
  const passwordHash = await password
  const member = await inTransaction(api.db, (tx) =>
    createMember(
      tx,
      { organisationId, name: `${role} ${email.slice(-20, -12)}`, email, role, language: 'pt-BR', passwordHash },
      api.clock.now,
    ),
  )
  const { token } = await createToken(api.db, member, { name: 'test', expiresOn: null }, api.clock.now)
  return { ...member, email, token }
}

/** The cookies that an answer gives, as a browser sends them back. */
export function cookiesOf(answer: { headers: Headers }): string {
  return answer.headers
    .getSetCookie()
    .filter((cookie) => !/max-age=0/i.test(cookie))
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}

/** Signs a person in with `testPassword`; answers the cookies of the session. */
export async function enter(api: Api, { email }: { email: string }, headers: Record<string, string> = {}): Promise<string> {
  const answer = await api.send('POST', '/api/auth/sign-in/email', { json: { email, password: testPassword }, headers })
  if (answer.status !== 200) throw new Error(`Signing in answered ${answer.status}.`)
  return cookiesOf(answer)
}
