import { appendFileSync, statSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readConfig } from '../../packages/api/src/config.ts'
import { headsFile, readHeads } from '../../packages/api/src/trail/heads.ts'
import { keepHeads } from '../../packages/api/src/trail/keep-heads.ts'
import { verifyTrails } from '../../packages/api/src/trail/verify.ts'
import { type Api, newOrganisation, newPerson, openApi, type Person } from '../support/api.ts'
import { openCase } from '../support/cases.ts'
import { makeFolder } from '../support/folder.ts'
import { type MailServer, openMailServer } from '../support/mail-server.ts'

const dataDir = makeFolder()
const log = { warn: (line: string) => expect.unreachable(line) }

let api: Api
let server: MailServer
let director: Person

beforeAll(async () => {
  ;[api, server] = [await openApi(), await openMailServer()]
  director = await newPerson(api, await newOrganisation(api.db), 'director')
  await openCase(api, director, { title: 'Família M. v. Brasil' })
})
afterAll(() => server.close())

test('where the chains end goes out by mail and file at the start, and by file at the end, with nothing of what they hold', async () => {
  const config = readConfig({
    DATA_DIR: dataDir,
    SMTP_URL: server.url,
    MAIL_FROM: 'casos@example.org',
    PUBLIC_URL: 'https://casos.example.org',
    TRAIL_MAIL: 'fora@example.org',
  })

  const end = keepHeads(config, api.db, () => api.clock.now, log)
  const mail = await server.take('fora@example.org')
  const [first] = await readHeads(dataDir)
  await openCase(api, director, { title: 'Outro' })
  await end()

  expect(mail.text).toContain(`${director.organisationId} ${first?.number} ${first?.hash}`)
  expect(mail.text).not.toMatch(/Família|Brasil|director/)
  expect(await readHeads(dataDir)).toMatchObject([{ number: first?.number }, { number: Number(first?.number) + 1 }])
  expect(statSync(headsFile(dataDir)).mode & 0o777).toBe(0o600)
  expect(server.mails).toHaveLength(1)
})

test('every chain is verified, also the one of an organisation of which only a head is left', async () => {
  const lost = { organisation: '00000000-0000-4000-8000-000000000000', number: 7, hash: 'a'.repeat(64), at: api.clock.now }
  appendFileSync(headsFile(dataDir), `${JSON.stringify(lost)}\n`)

  const checks = []
  for await (const check of verifyTrails(api.db, { dataDir, now: api.clock.now })) checks.push(check)

  expect(checks.map(({ organisation, findings }) => [organisation, findings])).toEqual([
    [director.organisationId, []],
    [lost.organisation, [{ number: 1, auditId: null, at: api.clock.now, kind: 'cut' }]],
  ])
})
