import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { seal, sealedSize, unseal } from '../../packages/api/src/files/frames.ts'
import { openFileStore } from '../../packages/api/src/files.ts'
import { makeFolder } from '../support/folder.ts'

const key = Buffer.alloc(32, 1)
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

function open(folder = makeFolder()) {
  const store = openFileStore({ folder, key, maxBytes: 10_000_000 })
  const placeOf = (bytes: Uint8Array) => path.join(folder, 'blobs', store.nameOf(hash(bytes)))
  return { folder, store, placeOf }
}

async function* pieces(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

describe('a sealed content', () => {
  test.each([0, 1, 65_535, 65_536, 65_537, 131_072, 300_001])(
    'of %i bytes opens to what it was, however it is cut on its way',
    async (size) => {
      const bytes = randomBytes(size)

      const sealed = await buffer(seal(key, pieces(bytes, 1_000)))

      expect(sealed.length).toBe(sealedSize(size))
      for (const cut of [7, 65_552, 1_048_576]) expect((await buffer(unseal(key, pieces(sealed, cut)))).equals(bytes)).toBe(true)
    },
  )

  test('of which one bit is other, which ends early, whose frames changed places or were left out, or under another key, does not open', async () => {
    const sealed = await buffer(seal(key, pieces(randomBytes(200_000), 9_999)))
    const [head, one, two, rest] = [
      sealed.subarray(0, 4),
      sealed.subarray(4, 65_556),
      sealed.subarray(65_556, 131_108),
      sealed.subarray(131_108),
    ]
    const flipped = Array.from({ length: 40 }, (_, at) => {
      const copy = Buffer.from(sealed)
      const place = Math.floor((at * (sealed.length - 1)) / 39)
      copy[place] = (copy[place] ?? 0) ^ 1
      return copy
    })
    const cut = [0, 3, 4, 20, 65_556, 131_108, sealed.length - 1].map((length) => sealed.subarray(0, length))
    const moved = [
      [head, two, one, rest],
      [head, one, rest],
      [head, one, one, two, rest],
      [head, one, two, rest, rest],
    ].map((all) => Buffer.concat(all))

    for (const bad of [...flipped, ...cut, ...moved]) await expect(buffer(unseal(key, pieces(bad, 50_000)))).rejects.toThrow()
    await expect(buffer(unseal(Buffer.alloc(32, 2), pieces(sealed, 50_000)))).rejects.toThrow()
  })
})

describe('a kept file', () => {
  test('lies there once, unreadable, under a name that its hash does not tell, for its own user only', async () => {
    const { folder, store, placeOf } = open()
    const bytes = Buffer.from('Zoila Quispe nasceu em Cochabamba. '.repeat(4_000))

    const [first, second] = [await store.write(bytes), await store.write(bytes)]

    expect([first, second]).toEqual([{ sha256: hash(bytes), size: bytes.length }, first])
    expect(listAll(folder)).toHaveLength(1)
    expect(listAll(folder).join()).not.toContain(hash(bytes).slice(2, 20))
    expect(readFileSync(placeOf(bytes)).includes('Zoila')).toBe(false)
    expect([statSync(placeOf(bytes)).mode & 0o077, statSync(path.dirname(placeOf(bytes))).mode & 0o077]).toEqual([0, 0])
    expect((await buffer(await store.read(first))).equals(bytes)).toBe(true)
  })

  test('that is gone, cut off, of another content or of another key is told before its first byte', async () => {
    const { store, placeOf, folder } = open()
    const all = await Promise.all(['gone', 'cut', 'other', 'fine'].map((word) => store.write(Buffer.from(word.repeat(50_000)))))
    const place = (word: string) => placeOf(Buffer.from(word.repeat(50_000)))
    rmSync(place('gone'))
    truncateSync(place('cut'), 100_000)
    writeFileSync(place('other'), randomBytes(statSync(place('other')).size))

    const told = await Promise.all(all.slice(0, 3).map((one) => store.read(one).catch((error) => error.code)))
    const stranger = openFileStore({ folder, key: Buffer.alloc(32, 9), maxBytes: 1 })

    expect(told).toEqual(['file-missing', 'file-damaged', 'file-damaged'])
    expect(await Promise.all(all.map((one) => store.isThere(one)))).toEqual([false, false, true, true])
    const [, , , fine] = all
    await expect(stranger.read(fine ?? { sha256: '', size: 0 })).rejects.toThrow('file-missing')
  })

  test('that is damaged further on breaks off, and never ends as if it were whole', async () => {
    const { store, placeOf } = open()
    const bytes = randomBytes(4_000_000)
    const kept = await store.write(bytes)
    const sealed = readFileSync(placeOf(bytes))
    sealed[3_500_000] = (sealed[3_500_000] ?? 0) ^ 1
    writeFileSync(placeOf(bytes), sealed)

    const stream = await store.read(kept)
    const received: Buffer[] = []
    const ended = await new Promise((resolve) => {
      stream.on('data', (chunk) => received.push(chunk))
      stream.on('end', () => resolve('whole'))
      stream.on('error', (error) => resolve(error.message))
    })

    expect(ended).toBe('file-damaged')
    const got = Buffer.concat(received)
    expect(got.length).toBeLessThan(bytes.length)
    expect(got.equals(bytes.subarray(0, got.length))).toBe(true)
  })

  test('is mended when the same content comes again', async () => {
    const { store, placeOf } = open()
    const bytes = randomBytes(1_000)
    const kept = await store.write(bytes)
    writeFileSync(placeOf(bytes), 'something else')

    await store.keep(await store.receive(pieces(bytes, 100)))

    expect((await buffer(await store.read(kept))).equals(bytes)).toBe(true)
  })

  test('is lent to programs as an open copy that is gone afterwards, also when the work fails', async () => {
    const { folder, store } = open()
    const kept = await store.write(Buffer.from('a text'))

    const read = await store.lend([kept, kept], async (paths) => paths.map((one) => readFileSync(one, 'utf8')))
    const failed = store.lend([kept], async () => {
      throw new Error('The work failed.')
    })

    expect(read).toEqual(['a text', 'a text'])
    await expect(failed).rejects.toThrow('The work failed.')
    expect(listAll(path.join(folder, 'aside'))).toEqual([])
  })
})

test('what a process that crashed left open is gone at the next start; what others have in hand stays', () => {
  const { folder, store } = open()
  const host = os.hostname().replaceAll(/[^\w.]/g, '_')
  const [dead, alive, elsewhere] = [`${host}-999999`, `${host}-1`, 'another.machine-999999']
  for (const name of [dead, alive, elsewhere]) {
    mkdirSync(path.join(folder, 'aside', name), { recursive: true })
    writeFileSync(path.join(folder, 'aside', name, 'copy'), 'open')
  }

  store.sweepAside()

  expect(
    listAll(path.join(folder, 'aside'))
      .map((one) => path.basename(path.dirname(one)))
      .toSorted(),
  ).toEqual([alive, elsewhere].toSorted())
  expect(readdirSync(path.join(folder, 'aside'))).toContain(`${host}-${process.pid}`)
})

describe('files that were kept open, before files were sealed,', () => {
  test('are read as they are, are sealed one after the other, and go on where it was broken off', async () => {
    const { folder, store, placeOf } = open()
    const all = Array.from({ length: 5 }, (_, at) => Buffer.from(`file ${at} `.repeat(20_000)))
    for (const bytes of all) layOpen(folder, bytes)
    // As if it had been broken off: one is sealed, and still lies there.
    await store.write(all[0] ?? Buffer.alloc(0))
    const damaged = layOpen(folder, Buffer.from('damaged'), 'something else')

    const before = await Promise.all(all.map(async (bytes) => (await buffer(await store.read(stored(bytes)))).equals(bytes)))
    const sealed = await store.sealPlain()
    const after = await Promise.all(all.map(async (bytes) => (await buffer(await store.read(stored(bytes)))).equals(bytes)))

    expect([before, sealed, after]).toEqual([all.map(() => true), 5, all.map(() => true)])
    expect(all.every((bytes) => existsSync(placeOf(bytes)))).toBe(true)
    expect(listAll(folder).filter((one) => !one.includes(`${path.sep}blobs${path.sep}`))).toEqual([damaged])
    expect(await store.sealPlain()).toBe(0)
    await expect(store.read(stored(Buffer.from('damaged'))).then(buffer)).rejects.toThrow('file-damaged')
  })
})

const stored = (bytes: Uint8Array) => ({ sha256: hash(bytes), size: bytes.length })

function layOpen(folder: string, bytes: Uint8Array, content: Uint8Array | string = bytes): string {
  const place = path.join(folder, hash(bytes).slice(0, 2), hash(bytes).slice(2))
  mkdirSync(path.dirname(place), { recursive: true })
  writeFileSync(place, content)
  return place
}

function listAll(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => path.join(one.parentPath, one.name))
}
