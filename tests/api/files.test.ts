import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { sweepFiles } from '../../packages/api/src/files/sweep.ts'
import { type Api, enter, newOrganisation, newPerson, openApi, type Person } from '../support/api.ts'
import { openCase, write } from '../support/cases.ts'
import { makePdf, makeWord, png } from '../support/documents.ts'

const why = { 'X-Reason': 'Aberto por engano' }

let api: Api
let director: Person

beforeAll(async () => {
  api = await openApi()
  director = await newPerson(api, await newOrganisation(api.db), 'director')
})

describe('a file of an annex', () => {
  test('comes back as it went, to be saved under a name that says only case and number', async () => {
    const { address, annex } = await newAnnex()
    const bytes = await makePdf(3)

    const sent = await put(`${address}?version=${annex.version}`, bytes, { 'X-File-Name': encodeURIComponent('Certidão de Zoila.pdf') })
    const back = await api.raw('GET', address, { as: director })

    expect(sent.body.file).toEqual({
      size: bytes.length,
      type: 'pdf',
      name: 'Certidão de Zoila.pdf',
      warning: null,
      missing: false,
      thumbnail: false,
      scan: null,
    })
    expect([sent.body.pages, sent.body.version]).toEqual([3, 2])
    expect(new Uint8Array(await back.arrayBuffer())).toEqual(bytes)
    expect(back.headers.get('Content-Disposition')).toMatch(/^attachment; filename="\d{4}-\d{3}-anexo-1\.pdf"$/)
    expect(back.headers.get('X-Content-Type-Options')).toBe('nosniff')
  })

  test('goes out whole to who stays, and stops on its way once they have left everywhere', async () => {
    const { address } = await newAnnex()
    const bytes = await makePdf(18, { padding: 100_000 })
    expect((await put(`${address}?version=1`, bytes)).status).toBe(200)
    const headers = { Cookie: await enter(api, await newPerson(api, director.organisationId, 'lawyer')) }

    const whole = await api.raw('GET', address, { headers })
    expect((await whole.arrayBuffer()).byteLength).toBe(bytes.length)
    const begun = (await api.raw('GET', address, { headers })).body
    await api.send('POST', '/api/sessions/end-all', { headers, json: { tokens: false } })

    await expect(new Response(begun).arrayBuffer()).rejects.toThrow('Whoever took a file has left meanwhile.')
  })

  test('lies on the disk once, sealed, readable by nobody else', async () => {
    const [one, two] = [await newAnnex(), await newAnnex()]
    const bytes = await makePdf(2, { author: 'once' })

    await put(`${one.address}?version=1`, bytes)
    await put(`${two.address}?version=1`, bytes)

    const place = placeOf(bytes)
    expect([readdirSync(path.dirname(place)).length, statSync(place).mode & 0o077]).toEqual([1, 0])
    expect(readFileSync(place).includes('%PDF')).toBe(false)
    expect(listAside()).toEqual([])
  })

  test('may be replaced and taken off; the annex and its number of pages stay, and the trail tells of it without names', async () => {
    const { caseId, address, annex } = await newAnnex({ pages: 7 })

    await put(`${address}?version=1`, await makePdf(1), { 'X-File-Name': 'Zoila.pdf' })
    const stale = await put(`${address}?version=1`, await makePdf(1))
    const replaced = await put(`${address}?version=2`, await makePdf(2))
    const removed = await api.send('DELETE', `${address}?version=3`, { as: director })

    expect([stale.status, replaced.body.pages, removed.body.file, removed.body.title]).toEqual([409, 7, null, annex.title])
    expect((await api.send('GET', address, { as: director })).status).toBe(404)
    const { body } = await api.send('GET', `/api/cases/${caseId}/history`, { as: director })
    const told = body.items.filter((one: { action: string }) => /^annex\.(at|de)tach$/.test(one.action))
    expect(told.map((one: { action: string }) => one.action)).toEqual(['annex.detach', 'annex.attach', 'annex.attach'])
    expect(JSON.stringify(told)).not.toContain('Zoila')
  })

  test('that vanished from the disk, or changed there, is said to be so, and the annex is intact', async () => {
    const [gone, changed] = [await newAnnex(), await newAnnex()]
    await put(`${gone.address}?version=1`, await makePdf(1, { author: 'gone' }))
    await put(`${changed.address}?version=1`, await makePdf(1, { author: 'changed' }))
    const files = await sql<{ sha256: string; caseId: string }>`select sha256, case_id from file`.execute(api.db)
    const placeIn = (caseId: string) => {
      const { sha256 = '' } = files.rows.find((one) => one.caseId === caseId) ?? {}
      return path.join(api.folder, 'blobs', api.files.nameOf(sha256))
    }

    rmSync(placeIn(gone.caseId))
    writeFileSync(placeIn(changed.caseId), 'something else')

    const [missing, damaged] = [
      await api.send('GET', gone.address, { as: director }),
      await api.send('GET', changed.address, { as: director }),
    ]
    expect([missing.status, missing.body.code, damaged.status, damaged.body.code]).toEqual([410, 'file-missing', 410, 'file-damaged'])
    const { body } = await api.send('GET', `/api/cases/${gone.caseId}`, { as: director })
    expect(body.annexes[0]).toMatchObject({ title: gone.annex.title, file: { type: 'pdf', missing: true } })
    expect((await put(`${gone.address}?version=2`, await makePdf(1))).body.file.missing).toBe(false)
  })

  test('does not exist for another organisation, nor for whom the case does not exist; nothing is taken in from them', async () => {
    const { address } = await newAnnex()
    await put(`${address}?version=1`, await makePdf(1))
    const stranger = await newPerson(api, await newOrganisation(api.db), 'director')
    const before = readdirSync(api.folder, { recursive: true })

    const [read, sent] = [
      await api.send('GET', address, { as: stranger }),
      await api.send('PUT', `${address}?version=2`, { as: stranger, bytes: await makePdf(2, { author: 'stranger' }) }),
    ]

    expect([read.status, sent.status]).toEqual([404, 404])
    expect(readdirSync(api.folder, { recursive: true })).toEqual(before)
  })

  test('sent twice under one key is taken once', async () => {
    const { address } = await newAnnex()
    const headers = { 'Idempotency-Key': 'the-same-file' }

    const bytes = await makePdf(1, { author: 'twice' })
    const [first, second] = [await put(`${address}?version=1`, bytes, headers), await put(`${address}?version=1`, bytes, headers)]

    expect([first.status, second.status]).toEqual([200, 200])
    expect(second.body).toEqual(first.body)
  })
})

describe('what is kept', () => {
  test.each([
    ['pdf', () => makePdf(1)],
    ['docx', () => makeWord()],
    ['png', () => png],
    ['txt', () => text('Ata da reunião de 3 de março.\nPresentes: duas pessoas.\n')],
    ['rtf', () => text('{\\rtf1\\ansi Ata}')],
  ])('%s, by its content, whatever it is called', async (type, make) => {
    const { address } = await newAnnex()

    const { body } = await put(`${address}?version=1`, await make(), { 'X-File-Name': 'programa.exe' })

    expect(body.file.type).toBe(type)
  })

  test('an encrypted PDF, with the warning that nothing can be stamped on it', async () => {
    const { address } = await newAnnex()

    const { body } = await put(`${address}?version=1`, await makePdf(2, { encrypt: true }))

    expect([body.file.warning, body.pages]).toEqual(['encrypted', null])
  })

  test.each([
    ['a web page', () => text('<!DOCTYPE html><html><script>alert(1)</script></html>'), /páginas da internet/i],
    ['a drawing that may carry programs', () => text('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'), /SVG/],
    ['a program', () => Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0]), /tipo de arquivo/],
    ['an archive', () => makeZip(), /tipo de arquivo/],
    ['nothing', () => new Uint8Array(), /vazio/],
    ['a document with macros', () => makeWord({ 'word/vbaProject.bin': text('macro') }), /macros/],
    ['a document that swells when it is opened', () => makeWord({ 'word/big.xml': new Uint8Array(20_000_000) }), /grande demais/],
    ['a document behind a password', () => container('EncryptedPackage'), /senha/],
    ['an old document with macros', () => container('WordDocument', '_VBA_PROJECT'), /macros/],
  ])('not %s, and it is said why', async (_, make, says) => {
    const { address } = await newAnnex()

    const { status, body } = await put(`${address}?version=1`, make())

    expect([status, body.code]).toEqual([422, 'file-refused'])
    expect(body.detail).toMatch(says)
    expect(listAside()).toEqual([])
  })

  test('nothing above the limit, which the answer names', async () => {
    const { address } = await newAnnex()

    const { status, body } = await put(`${address}?version=1`, new Uint8Array(2_000_001).fill(65))

    expect([status, body.code]).toEqual([413, 'too-large'])
    expect(body.detail).toContain('2 MB')
    expect(listAside()).toEqual([])
  })
})

test('what was taken off a document is gone from the disk two days later, and nothing else is', async () => {
  const [gone, stays] = [await newAnnex(), await newAnnex()]
  const [off, on] = [await makePdf(1, { author: 'off' }), await makePdf(1, { author: 'on' })]
  await put(`${gone.address}?version=1`, off)
  await put(`${stays.address}?version=1`, on)
  await api.send('DELETE', `${gone.address}?version=2`, { as: director })
  await sweepFiles(api.db, api.files, api.clock.now)
  expect([existsSync(placeOf(off)), existsSync(placeOf(on))]).toEqual([true, true])
  // The files of a disk are as old as the disk says, whatever the clock of the test.
  await sweepFiles(api.db, api.files, '2100-01-01T00:00:00Z')

  expect([existsSync(placeOf(off)), existsSync(placeOf(on))]).toEqual([false, true])
  expect((await api.send('GET', stays.address, { as: director })).status).toBe(200)
})

test('the row of a file does not change', async () => {
  const { address } = await newAnnex()
  await put(`${address}?version=1`, await makePdf(1))

  await expect(sql`update file set size = 1`.execute(api.db)).rejects.toThrow(/does not change/)
})

test('a case goes with its files, and nothing of all this was a mistake of ours', async () => {
  const { caseId, address } = await newAnnex()
  await put(`${address}?version=1`, await makePdf(1))

  const { status } = await api.send('DELETE', `/api/cases/${caseId}?version=1`, { as: director, headers: why })

  expect(status).toBe(204)
  expect(api.mistakes).toEqual([])
})

async function newAnnex(fields: object = {}) {
  const { id: caseId } = await openCase(api, director)
  const annex = await write(api, director, 'POST', `/api/cases/${caseId}/annexes`, { title: 'Sentença', ...fields })
  return { caseId, annex, address: `/api/cases/${caseId}/annexes/${annex.id}/file` }
}

function placeOf(bytes: Uint8Array): string {
  return path.join(api.folder, 'blobs', api.files.nameOf(createHash('sha256').update(bytes).digest('hex')))
}

/** What lies open, for a moment, while it is looked at. */
function listAside(): string[] {
  return readdirSync(path.join(api.folder, 'aside'), { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map(({ name }) => name)
}

function put(address: string, bytes: Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) {
  return api.send('PUT', address, { as: director, bytes, headers: { 'Content-Type': 'application/octet-stream', ...headers } })
}

function text(words: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(new TextEncoder().encode(words))
}

function makeZip(): Uint8Array<ArrayBuffer> {
  return Uint8Array.from([...text('PK\u0005\u0006'), ...new Uint8Array(18)])
}

/** The head of an old Office file, with streams of these names. */
function container(...names: string[]): Uint8Array<ArrayBuffer> {
  const head = Buffer.from('d0cf11e0a1b11ae1', 'hex')
  return Uint8Array.from(Buffer.concat([head, Buffer.alloc(600), ...names.map((name) => Buffer.from(name, 'utf16le')), Buffer.alloc(600)]))
}
