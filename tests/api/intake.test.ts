import { createServer, type Server } from 'node:net'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Api, newOrganisation, newPerson, openApi, type Person } from '../support/api.ts'
import { openCase, write } from '../support/cases.ts'
import { makePdf } from '../support/documents.ts'
import { makeFolder } from '../support/folder.ts'

let api: Api
let director: Person
let scanner: Awaited<ReturnType<typeof openClamd>>

beforeAll(async () => {
  scanner = await openClamd()
  api = await openApi(undefined, {
    scanner: { at: scanner.at, whenAway: 'refuse' },
    maxFileBytes: 1_000_000,
    maxOrganisationBytes: 1_500_000,
  })
  const organisation = await newOrganisation(api.db)
  director = await newPerson(api, organisation, 'director')
})
afterAll(() => scanner.close())

describe('a scanner that the server has', () => {
  test('sees every byte of what comes in, and what it finds harmful is refused and kept nowhere', async () => {
    const bytes = await makePdf(1, { padding: 700_000 })

    const [good, bad] = [await send(bytes), await send(text('Ata.\nEICAR-STANDARD-ANTIVIRUS-TEST-FILE\n'))]

    expect([good.status, scanner.seen.at(0)]).toEqual([200, bytes.length])
    expect(bad).toMatchObject({ status: 422, body: { code: 'file-refused', detail: expect.stringContaining('programa nocivo') } })
  })

  test('that does not answer keeps files out, unless the settings say otherwise', async () => {
    const socket = path.join(makeFolder(), 'nobody')
    const away = await openApi(undefined, { scanner: { at: socket, whenAway: 'refuse' } })
    const open = await openApi(undefined, { scanner: { at: '127.0.0.1:1', whenAway: 'accept' } })

    const told = [await send(await makePdf(1), away), await send(await makePdf(1), open)]

    expect(told.map(({ status }) => status)).toEqual([503, 200])
    expect(told[0]?.body).toMatchObject({ code: 'scanner-away', title: expect.stringContaining('antivírus') })
    expect([...away.mistakes, ...open.mistakes]).toEqual([])
  })

  test('that breaks off in the middle, or could not look at all of it, has not said that it is good', async () => {
    const told = [await send(text('HANG UP')), await send(text('TOO LARGE'))]

    expect(told.map(({ status, body }) => [status, body.code])).toEqual([
      [503, 'scanner-away'],
      [503, 'scanner-away'],
    ])
  })
})

describe('what an organisation may keep', () => {
  test('is told to who leads it, and a file beyond it is refused with what can be done', async () => {
    const room = await newOrganisation(api.db)
    const [lead, helper] = [await newPerson(api, room, 'director'), await newPerson(api, room, 'assistant')]
    const sizes = [await makePdf(1, { padding: 700_000, author: 'one' }), await makePdf(1, { padding: 800_000, author: 'two' })]

    const sent = [await send(sizes[0], api, lead), await send(sizes[0], api, lead), await send(sizes[1], api, helper)]
    const storage = await api.send('GET', '/api/organisation/storage', { as: lead })
    const { id } = await openCase(api, lead)
    const parts = await api.send('POST', `/api/cases/${id}/uploads`, { as: lead, headers: { 'Upload-Length': '900000' } })

    // The same content twice counts once.
    expect(sent.map(({ status }) => status)).toEqual([200, 200, 507])
    expect(sent[2]?.body).toMatchObject({ code: 'no-room', detail: expect.stringContaining('Retire arquivos') })
    expect(storage.body).toEqual({ used: sizes[0]?.length, most: 1_500_000, recognises: expect.any(Array) })
    expect(parts.status).toBe(507)
    expect((await api.send('GET', '/api/organisation/storage', { as: helper })).status).toBe(403)
  })

  test('counts what is on its way, so that many beginnings do not fill the disk', async () => {
    const room = await newOrganisation(api.db)
    const lead = await newPerson(api, room, 'director')
    const { id } = await openCase(api, lead)
    const begin = () => api.send('POST', `/api/cases/${id}/uploads`, { as: lead, headers: { 'Upload-Length': '700000' } })

    expect([(await begin()).status, (await begin()).status, (await begin()).status]).toEqual([201, 201, 507])
  })
})

test('nothing of all this was a mistake of ours', () => {
  expect(api.mistakes).toEqual([])
})

async function send(bytes: Uint8Array<ArrayBuffer> | undefined, to = api, by = to === api ? director : undefined) {
  const as = by ?? (await newPerson(to, await newOrganisation(to.db), 'director'))
  const owner = as.role === 'assistant' ? await newPerson(to, as.organisationId, 'director') : as
  const { id } = await openCase(to, owner)
  const annex = await write(to, as, 'POST', `/api/cases/${id}/annexes`, { title: 'Laudo' })
  return to.send('PUT', `/api/cases/${id}/annexes/${annex.id}/file?version=1`, { as, bytes: bytes ?? new Uint8Array() })
}

function text(words: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(words))
}

/** A peer that speaks as ClamAV does: chunks with their length before them, then a verdict. */
async function openClamd() {
  const seen: number[] = []
  const server: Server = createServer((line) => {
    let received = Buffer.alloc(0)
    line.on('error', () => undefined)
    line.on('data', (chunk) => {
      received = Buffer.concat([received, chunk])
      const content = readChunks(received)
      if (received.includes('HANG UP')) line.destroy()
      if (!content) return
      seen.push(content.length)
      if (content.includes('TOO LARGE')) line.end('INSTREAM size limit exceeded. ERROR\0')
      else line.end(content.includes('EICAR') ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0')
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  return { at: `127.0.0.1:${address && typeof address === 'object' ? address.port : 0}`, seen, close: () => server.close() }
}

/** The content once its end has come. */
function readChunks(received: Buffer): Buffer | undefined {
  const command = 'zINSTREAM\0'
  if (received.length < command.length || received.toString('latin1', 0, command.length) !== command) return undefined
  const parts: Buffer[] = []
  for (let at = command.length; at + 4 <= received.length; ) {
    const length = received.readUInt32BE(at)
    if (length === 0) return Buffer.concat(parts)
    parts.push(received.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return undefined
}
