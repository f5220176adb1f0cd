import { randomBytes } from 'node:crypto'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { sweepFiles } from '../../packages/api/src/files/sweep.ts'
import { openFileStore } from '../../packages/api/src/files.ts'
import { type Api, newOrganisation, newPerson, openApi, type Person } from '../support/api.ts'
import { openCase, write } from '../support/cases.ts'
import { makePdf } from '../support/documents.ts'

let api: Api
let organisation: string
let director: Person
let lawyer: Person

beforeAll(async () => {
  api = await openApi()
  organisation = await newOrganisation(api.db)
  director = await newPerson(api, organisation, 'director')
  lawyer = await newPerson(api, organisation, 'lawyer')
})

describe('a file sent in parts', () => {
  test('goes on where it stopped and becomes the file of an annex, byte for byte', async () => {
    const { file, uploads, version } = await newAnnex()
    const bytes = await makePdf(3, { padding: 40_000 })
    const at = await begin(uploads, bytes.length)

    const first = await part(at, 0, bytes.subarray(0, 50_000))
    const asked = await api.raw('HEAD', at, { as: director })
    const second = await part(at, 50_000, bytes.subarray(50_000))
    const attached = await finish(file, version, at)
    const back = await api.raw('GET', file, { as: director })

    expect([first.status, first.headers.get('Upload-Offset'), second.headers.get('Upload-Offset')]).toEqual([
      204,
      '50000',
      String(bytes.length),
    ])
    expect([asked.status, asked.headers.get('Upload-Offset'), asked.headers.get('Upload-Length')]).toEqual([
      200,
      '50000',
      String(bytes.length),
    ])
    expect([attached.status, attached.body.file.type, attached.body.pages]).toEqual([200, 'pdf', 3])
    expect(new Uint8Array(await back.arrayBuffer())).toEqual(bytes)
  })

  test('keeps what came before the line broke', async () => {
    const { uploads } = await newAnnex()
    const bytes = randomBytes(90_000)
    const at = await begin(uploads, bytes.length)
    let sent = 0
    const body = new ReadableStream({
      pull(controller) {
        if (sent >= 60_000) controller.error(new Error('The line is gone.'))
        else controller.enqueue(bytes.subarray(sent, sent + 20_000))
        sent += 20_000
      },
    })

    const headers = { Authorization: `Bearer ${director.token}`, 'Upload-Offset': '0' }
    await Promise.resolve(api.app.request(at, { method: 'PATCH', headers, body, duplex: 'half' } as RequestInit)).catch(() => undefined)

    expect((await api.raw('HEAD', at, { as: director })).headers.get('Upload-Offset')).toBe('60000')
  })

  test('survives that the server starts anew between two parts', async () => {
    const { file, uploads, version } = await newAnnex()
    const bytes = await makePdf(1, { padding: 30_000 })
    const at = await begin(uploads, bytes.length)
    await part(at, 0, bytes.subarray(0, 10_000))

    const anew = openFileStore({ folder: api.folder, key: Buffer.alloc(32, 7), maxBytes: 2_000_000 })
    anew.sweepAside()
    await anew.sealPlain()

    await part(at, 10_000, bytes.subarray(10_000))
    expect((await finish(file, version, at)).status).toBe(200)
  })

  test('is refused where it does not go on, is too long, has not ended, or is larger than a file may be', async () => {
    const { file, uploads, version } = await newAnnex()
    const at = await begin(uploads, 1_000)
    await part(at, 0, new Uint8Array(400))

    const [gap, again, long, early] = [
      await part(at, 500, new Uint8Array(10)),
      await part(at, 0, new Uint8Array(400)),
      await part(at, 400, new Uint8Array(601)),
      await finish(file, version, at),
    ]
    const large = await api.send('POST', uploads, { as: director, headers: { 'Upload-Length': '2000001' } })
    const [none, odd] = [
      await api.send('POST', uploads, { as: director }),
      await api.send('POST', uploads, { as: director, headers: { 'Upload-Length': 'x' } }),
    ]

    expect([gap, again, long, early, large, none, odd].map(({ status }) => status)).toEqual([409, 409, 413, 409, 413, 422, 422])
    expect(large.body.detail).toContain('2 MB')
    expect((await api.raw('HEAD', at, { as: director })).headers.get('Upload-Offset')).toBe('400')
  })

  test('that two send at once is taken from one of them', async () => {
    const { uploads } = await newAnnex()
    const at = await begin(uploads, 100_000)

    const both = await Promise.all([part(at, 0, new Uint8Array(100_000)), part(at, 0, new Uint8Array(100_000))])

    expect(both.map(({ status }) => status).toSorted()).toEqual([204, 409])
  })

  test('does not exist for a colleague, for another organisation, in another case, or by a name that is none', async () => {
    const [here, there] = [await newAnnex(), await newAnnex()]
    const at = await begin(here.uploads, 100)
    const id = path.basename(at)
    const stranger = await newPerson(api, await newOrganisation(api.db), 'director')

    const asked = await Promise.all([
      api.send('GET', at, { as: lawyer }),
      api.send('GET', at, { as: stranger }),
      api.send('GET', `${there.uploads}/${id}`, { as: director }),
      api.send('GET', `${here.uploads}/none`, { as: director }),
      api.send('PATCH', at, { as: lawyer, bytes: new Uint8Array(100), headers: { 'Upload-Offset': '0' } }),
      api.send('DELETE', at, { as: lawyer }),
      api.send('PUT', `${here.file}?version=1`, { as: lawyer, headers: { 'X-Upload': id } }),
      api.send('PUT', `${there.file}?version=1`, { as: director, headers: { 'X-Upload': id } }),
    ])

    expect(asked.map(({ status }) => status)).toEqual(asked.map(() => 404))
  })

  test('whose answer was lost on its way is taken over once, and asked for again it answers the same', async () => {
    const { file, uploads, version } = await newAnnex()
    const bytes = await makePdf(1)
    const at = await begin(uploads, bytes.length)
    await part(at, 0, bytes)

    const [one, two] = [
      await finish(file, version, at, { 'Idempotency-Key': 'a' }),
      await finish(file, version, at, { 'Idempotency-Key': 'a' }),
    ]
    const ended = await api.send('DELETE', at, { as: director })

    expect([one.status, two.status, ended.status]).toEqual([200, 200, 204])
    expect(two.body).toEqual(one.body)
    expect((await api.send('GET', at, { as: director })).status).toBe(404)
  })

  test('that nobody ended is gone after a day, with its parts', async () => {
    const { uploads } = await newAnnex()
    const at = await begin(uploads, 1_000)
    await part(at, 0, new Uint8Array(500))
    expect(readdirSync(path.join(api.folder, 'blobs', 'parts')).length).toBeGreaterThan(0)

    await sweepFiles(api.db, api.files, '2100-01-01T00:00:00Z')

    expect(readdirSync(path.join(api.folder, 'blobs', 'parts'))).toEqual([])
    expect((await api.send('GET', at, { as: director })).status).toBe(404)
  })

  test('is not kept when it is something that is not accepted', async () => {
    const { file, uploads, version } = await newAnnex()
    const bytes = Uint8Array.from(Buffer.from('<!DOCTYPE html><script>alert(1)</script>'))
    const at = await begin(uploads, bytes.length)
    await part(at, 0, bytes)

    expect(await finish(file, version, at)).toMatchObject({ status: 422, body: { code: 'file-refused' } })
  })
})

test('nothing of all this was a mistake of ours', () => {
  expect(api.mistakes).toEqual([])
})

async function newAnnex() {
  const { id } = await openCase(api, director)
  const annex = await write(api, director, 'POST', `/api/cases/${id}/annexes`, { title: 'Laudo' })
  return { file: `/api/cases/${id}/annexes/${annex.id}/file`, uploads: `/api/cases/${id}/uploads`, version: annex.version }
}

async function begin(uploads: string, size: number): Promise<string> {
  const { status, headers } = await api.send('POST', uploads, { as: director, headers: { 'Upload-Length': String(size) } })
  expect(status).toBe(201)
  return headers.get('Location') ?? ''
}

function part(at: string, offset: number, bytes: Uint8Array) {
  const headers = { 'Upload-Offset': String(offset), 'Content-Type': 'application/offset+octet-stream' }
  return api.send('PATCH', at, { as: director, bytes: Uint8Array.from(bytes), headers })
}

function finish(file: string, version: number, at: string, headers: Record<string, string> = {}) {
  return api.send('PUT', `${file}?version=${version}`, {
    as: director,
    headers: { 'X-Upload': path.basename(at), 'X-File-Name': 'Laudo.pdf', ...headers },
  })
}
