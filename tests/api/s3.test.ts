import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import S3rver from 's3rver'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openS3Blobs } from '../../packages/api/src/files/s3-blobs.ts'
import { type FileStore, openFileStore } from '../../packages/api/src/files.ts'
import { makeFolder } from '../support/folder.ts'

const [theirs, ours] = [makeFolder(), makeFolder()]
let server: S3rver
let store: FileStore
let endpoint: string

beforeAll(async () => {
  server = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory: theirs,
    configureBuckets: [{ name: 'files', configs: [] }],
  })
  const { port } = await server.run()
  endpoint = `http://127.0.0.1:${port}/`
  store = openAt(endpoint)
})
afterAll(() => server.close())

function openAt(address: string, accessKey = 'S3RVER') {
  const blobs = openS3Blobs({ endpoint: address, bucket: 'files', region: 'us-east-1', accessKey, secretKey: 'S3RVER' })
  return openFileStore({ folder: ours, key: Buffer.alloc(32, 1), maxBytes: 100_000_000, blobs })
}

test.each([
  ['nothing', 0],
  ['a letter', 100],
  ['a film in three parts', 20_000_000],
])('%s goes there sealed and comes back as it was', async (_, size) => {
  const bytes = randomBytes(size)

  const kept = await store.keep(await store.receive(inPieces(bytes)))

  expect(await store.isThere(kept)).toBe(true)
  expect((await buffer(await store.read(kept))).equals(bytes)).toBe(true)
  expect(sealedFiles().every((one) => size === 0 || !readFileSync(one).includes(bytes.subarray(0, 50)))).toBe(true)
})

test('what is missing there, cut off or other is told before its first byte', async () => {
  const [gone, cut, other] = [
    await store.write(randomBytes(90_000)),
    await store.write(randomBytes(90_001)),
    await store.write(randomBytes(90_002)),
  ]
  rmSync(placeOf(gone.sha256))
  truncateSync(placeOf(cut.sha256), 70_000)
  writeFileSync(placeOf(other.sha256), randomBytes(readFileSync(placeOf(other.sha256)).length))

  const told = await Promise.all([gone, cut, other].map((one) => store.read(one).catch((error) => error.code)))

  expect(told).toEqual(['file-missing', 'file-damaged', 'file-damaged'])
  expect([await store.isThere(gone), await store.isThere(cut)]).toEqual([false, false])
})

test('what is swept there is what is old, and a part of the store goes as a whole', async () => {
  const kept = await store.write(randomBytes(500))
  const apart = store.apart('batches/one')
  const made = await apart.write(randomBytes(500))

  const list = async (before: string) => Array.fromAsync(store.blobs.listOld('kept/', before))
  const [old, all] = [await list('2000-01-01T00:00:00Z'), await list('2100-01-01T00:00:00Z')]
  await store.blobs.removeOld(store.nameOf(kept.sha256), '2000-01-01T00:00:00Z')
  const isStill = await store.isThere(kept)
  await store.blobs.removeOld(store.nameOf(kept.sha256), '2100-01-01T00:00:00Z')
  await store.clearApart('batches/one')

  expect([old.length, all.includes(store.nameOf(kept.sha256)), isStill]).toEqual([0, true, true])
  expect([await store.isThere(kept), await apart.isThere(made)]).toEqual([false, false])
})

test('while the store is away, that is told, nothing is kept in halves, and no list says that files are lost', async () => {
  const away = openAt('http://127.0.0.1:1')
  const kept = await store.write(randomBytes(500))

  const told = [await away.read(kept).catch((error) => error.code), await away.write(randomBytes(9)).catch((error) => error.code)]

  expect(told).toEqual(['store-away', 'store-away'])
  expect(await away.isThere(kept)).toBe(true)
})

test('a key that the store refuses is a mistake in the settings, not a lost file', async () => {
  const wrong = openAt(endpoint, 'nobody')

  await expect(wrong.write(randomBytes(9))).rejects.toThrow(/InvalidAccessKeyId|403/)
})

test('a file whose stream breaks off on its way there leaves nothing', async () => {
  const before = sealedFiles().length
  async function* broken() {
    yield randomBytes(9_000_000)
    yield randomBytes(9_000_000)
    throw new Error('The line is gone.')
  }

  await expect(store.blobs.put('kept/aa/broken', broken())).rejects.toThrow('The line is gone.')

  expect(sealedFiles().length).toBe(before)
  expect(await store.blobs.size('kept/aa/broken')).toBeUndefined()
})

async function* inPieces(bytes: Buffer) {
  for (let at = 0; at < bytes.length; at += 1_000_000) yield bytes.subarray(at, at + 1_000_000)
}

function placeOf(sha256: string): string {
  const found = sealedFiles().find((one) => one.includes(path.basename(store.nameOf(sha256))))
  if (!found) throw new Error('It is not there.')
  return found
}

/** The objects as the peer keeps them on its disk. */
function sealedFiles(): string[] {
  return readdirSync(theirs, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile() && one.name.endsWith('_object'))
    .map((one) => path.join(one.parentPath, one.name))
}
