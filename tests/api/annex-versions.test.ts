import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { sweepFiles } from '../../packages/api/src/files/sweep.ts'
import { sweepTrash } from '../../packages/api/src/trash/queries.ts'
import { type Api, newOrganisation, newPerson, openApi, type Person } from '../support/api.ts'
import { openCase, write } from '../support/cases.ts'
import { makePdf, makeWord } from '../support/documents.ts'

let api: Api
let lawyer: Person
let director: Person
let at: string

beforeAll(async () => {
  api = await openApi()
  lawyer = await newPerson(api, await newOrganisation(api.db), 'lawyer')
  director = await newPerson(api, lawyer.organisationId, 'director')
})

beforeEach(async () => {
  const { id } = await openCase(api, lawyer)
  const annex = await write(api, lawyer, 'POST', `/api/cases/${id}/annexes`, { title: 'Laudo', kinds: ['expert', 'medical'] })
  at = `/api/cases/${id}/annexes/${annex.id}`
})

const put = (version: number, bytes: Uint8Array<ArrayBuffer>) => api.send('PUT', `${at}/file?version=${version}`, { as: lawyer, bytes })
const list = async (as = lawyer) => (await api.send('GET', `${at}/versions`, { as })).body.items
const read = async (number: number) =>
  Buffer.from(await (await api.raw('GET', `${at}/versions/${number}/file`, { as: lawyer })).arrayBuffer())

test('a new file takes the place of the one that is shown, and the earlier stays to be downloaded, beyond the sweep', async () => {
  const [first, second] = [await makePdf(1), makeWord()]
  await put(1, first)
  const shown = await put(2, second)

  expect(shown.body).toMatchObject({ versions: 2, kinds: ['expert', 'medical'], file: { type: 'docx' } })
  expect(
    (await list()).map(({ number, isShown, file }: { number: number; isShown: boolean; file: { type: string } }) => [
      number,
      isShown,
      file.type,
    ]),
  ).toEqual([
    [2, true, 'docx'],
    [1, false, 'pdf'],
  ])
  await sweepFiles(api.db, api.files, '2026-03-10T12:00:00Z')
  expect((await read(1)).equals(Buffer.from(first))).toBe(true)
  expect((await read(2)).equals(Buffer.from(second))).toBe(true)
})

test('a file that is taken off goes with its version, and an earlier one when it is deleted', async () => {
  await put(1, await makePdf(1))
  await put(2, await makePdf(2))

  expect((await api.send('DELETE', `${at}/versions/2`, { as: lawyer })).status).toBe(409)
  expect((await api.send('DELETE', `${at}/versions/1`, { as: lawyer })).status).toBe(204)
  expect((await api.send('DELETE', `${at}/file?version=3`, { as: lawyer })).body).toMatchObject({ versions: 0, file: null })

  expect(await list()).toEqual([])
  expect((await api.send('GET', `${at}/versions/1/file`, { as: lawyer })).status).toBe(404)
})

test('each version says who attached it, when, how large it is and its sum', async () => {
  const bytes = await makePdf(1, { author: 'soma' })
  await put(1, bytes)

  const [version] = await list()

  expect(version).toMatchObject({ number: 1, attachedAt: api.clock.now, byName: expect.stringMatching(/^lawyer /) })
  expect(version.file).toMatchObject({ size: bytes.length, sha256: sum(bytes) })
})

test('an earlier version lies sealed as the present one does, counts for the room there is, and goes with its annex once the trash lets go of it', async () => {
  const [first, second] = [await makePdf(1, { author: 'primeira' }), await makePdf(1, { author: 'segunda' })]
  await put(1, first)
  const used = await usedBytes()
  await put(2, second)

  expect((await usedBytes()) - used).toBe(second.length)
  expect(readFileSync(placeOf(first)).includes('%PDF')).toBe(false)
  await sweepFiles(api.db, api.files, '2100-01-01T00:00:00Z')
  expect([existsSync(placeOf(first)), existsSync(placeOf(second))]).toEqual([true, true])
  expect((await api.send('DELETE', `${at}?version=3`, { as: lawyer })).status).toBe(204)
  await sweepFiles(api.db, api.files, '2100-01-01T00:00:00Z')
  expect([existsSync(placeOf(first)), existsSync(placeOf(second))]).toEqual([true, true])
  await sweepTrash(api.db, '2100-01-01T00:00:00Z')
  await sweepFiles(api.db, api.files, '2100-01-01T00:00:00Z')
  expect([existsSync(placeOf(first)), existsSync(placeOf(second))]).toEqual([false, false])
})

test('a document has tags of its own', async () => {
  const edited = await write(api, lawyer, 'PATCH', at, { tags: ['fronteira', 'tradução juramentada'], version: 1 })

  expect(edited.tags).toEqual(['fronteira', 'tradução juramentada'])
  const { items } = (await api.send('POST', '/api/search', { as: lawyer, json: { q: 'traducoes juramentadas', kind: 'annex' } })).body
  expect(items.map(({ id }: { id: string }) => at.endsWith(id))).toEqual([true])
  expect((await api.send('PATCH', at, { as: lawyer, json: { tags: ['x'.repeat(41)], version: 2 } })).status).toBe(422)
})

test('who does not see the case sees no version of it', async () => {
  await put(1, await makePdf(1))
  const stranger = await newPerson(api, await newOrganisation(api.db), 'director')

  for (const path of ['versions', 'versions/1/file']) expect((await api.send('GET', `${at}/${path}`, { as: stranger })).status).toBe(404)
  expect((await api.send('GET', `${at}/versions/0/file`, { as: lawyer })).status).toBe(404)
  expect((await api.send('POST', at.replace(/\/[^/]+$/, ''), { as: lawyer, json: { title: 'X', kinds: ['nonsense'] } })).status).toBe(422)
})

async function usedBytes(): Promise<number> {
  return (await api.send('GET', '/api/organisation/storage', { as: director })).body.used
}

function sum(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function placeOf(bytes: Uint8Array): string {
  return path.join(api.folder, 'blobs', api.files.nameOf(sum(bytes)))
}
