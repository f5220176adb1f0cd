import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openMailServer } from '../support/mail-server.ts'
import { findMark, listMarkedFiles, markedPerson } from '../support/marked-person.ts'
import { makeDataDir, runToEnd, startProcess } from '../support/server-process.ts'

const place = makeDataDir()
const account = { email: 'ana@exemplo.org', password: 'uma senha bem longa' }
const publicUrl = 'http://travessia.test'
const mails = await openMailServer()
const env = {
  DATA_DIR: place.dataDir,
  LOG_LEVEL: 'debug',
  SMTP_URL: mails.url,
  MAIL_FROM: 'Travessia <casos@exemplo.org>',
  PUBLIC_URL: publicUrl,
  TRAIL_MAIL: 'guarda@exemplo.org',
  SETUP_ORGANISATION: 'Instituto',
  SETUP_EMAIL: account.email,
  SETUP_PASSWORD: account.password,
}
afterAll(async () => {
  await mails.close()
  place.remove()
})

test('what a server that wrote down a protected person leaves on the disk, in its log, its mails and its calendars holds no mark', {
  timeout: 120_000,
}, async () => {
  const server = await startProcess(env)
  const cookie = await signIn(server.url)
  const send = (method: string, at: string, json?: object) =>
    fetch(`${server.url}/api${at}`, {
      method,
      headers: { Cookie: cookie, 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID(), Origin: publicUrl },
      ...(json && { body: JSON.stringify(json) }),
    })
  const { id } = await (await send('POST', '/cases', { title: 'Caso Tzvulkane' })).json()
  const person = await (await send('POST', `/cases/${id}/people`, markedPerson)).json()
  const at = `/cases/${id}/people/${person.id}`
  const edited = await send('PATCH', at, { note: `${markedPerson.note}!`, version: 1 })
  const refused = await send('PATCH', at, { name: markedPerson.name.repeat(20), role: markedPerson.note, version: 1 })
  const told = await (await send('POST', `${at}/reveal`, { reason: `Falar com ${markedPerson.name}` })).json()
  const brief = await (
    await send('POST', `/cases/${id}/briefs`, { template: 'iachr-petition', title: 'Petição', language: 'pt-BR', audience: 'body' })
  ).json()
  await send('POST', `/cases/${id}/briefs/${brief.id}/versions`, { name: 'primeira' })
  const printed = await send('GET', `/cases/${id}/briefs/${brief.id}/docx?gaps=show`)
  const found = await (await send('GET', `/cases?${new URLSearchParams({ q: markedPerson.name })}`)).json()
  const writ = await (await send('POST', `/cases/${id}/proceedings`, { procedure: 'br-ms', court: 'jfpr' })).json()
  await send('POST', `/cases/${id}/events`, { proceedingId: writ.id, kind: 'final-decision-notified', on: '2026-11-14', fields: {} })
  const { address } = await (await send('POST', '/feeds', { owner: 'all' })).json()
  const calendar = await (await fetch(address.replace(publicUrl, server.url))).text()
  await send('POST', '/invitations', { email: 'bia@exemplo.org', role: 'lawyer' })
  await send('POST', '/auth/reset/ask', { email: account.email })
  await mails.take('bia@exemplo.org')
  await mails.take(account.email)
  await server.kill('SIGTERM')
  const again = await startProcess(env)
  await mails.take('guarda@exemplo.org')
  await again.kill('SIGTERM')

  expect([edited.status, refused.status, printed.status, found.items.length]).toEqual([200, 422, 200, 1])
  expect(told.name).toBe(markedPerson.name)
  expect(findMark(await refused.text())).toBeUndefined()
  expect(existsSync(path.join(place.dataDir, 'postgres/cluster/base'))).toBe(true)
  expect(listMarkedFiles(place.dataDir)).toEqual([])
  // The search sees into the database: the title of the case stands there to be read.
  expect(listMarkedFiles(place.dataDir, (bytes) => (bytes.includes('Tzvulkane') ? 'title' : undefined)).length).toBeGreaterThan(0)
  expect(calendar).toContain('BEGIN:VEVENT')
  expect(findMark(calendar)).toBeUndefined()
  expect(calendar).not.toContain('Tzvulkane')
  expect(findMark(server.output() + again.output())).toBeUndefined()
  for (const { headerLines, text, html } of mails.mails) {
    const mail = [...headerLines.map(({ line }) => line), text, html].join('\n')
    expect(findMark(mail)).toBeUndefined()
    expect(mail).not.toContain('Tzvulkane')
  }
})

test('a server without its master key says so in one sentence and leaves all as it was', async () => {
  const file = path.join(place.dataDir, 'master-key')
  const key = readFileSync(file, 'utf8')

  const { code, output } = await runToEnd({ ...env, MASTER_KEY: Buffer.alloc(32, 1).toString('base64') })

  expect(code).toBe(1)
  expect(output).toContain('The master key in MASTER_KEY is not the one that opens the names of this database.')
  expect(readFileSync(file, 'utf8')).toBe(key)
})

async function signIn(url: string): Promise<string> {
  const answer = await fetch(`${url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: publicUrl },
    body: JSON.stringify(account),
  })
  expect(answer.status).toBe(200)
  return answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
}
