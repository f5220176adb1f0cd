// Sealed files against plain ones: taken in and kept, and read, each in turn with a plain copy of the same bytes.
import { createHash, randomBytes } from 'node:crypto'
import { createReadStream, createWriteStream, mkdirSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import path from 'node:path'
import { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { openFileStore } from '@travessia/api/files'
import { compare, show } from './measure.ts'

const folder = path.join(process.env['DATA_DIR'] ?? 'tmp/bench', 'sealed')
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const store = openFileStore({ folder, key: randomBytes(32), maxBytes: Number.POSITIVE_INFINITY })

const megabytes = 128
const bytes = randomBytes(megabytes * 1_000_000)
const plain = path.join(folder, 'plain')
const kept = await store.keep(await store.receive(chunks()))
await pipeline(Readable.from(chunks()), createWriteStream(plain))

const times = await compare(7, {
  write: async () => void (await store.keep(await store.receive(chunks()))),
  plainWrite: copyPlain,
  read: async () => pipeline(await store.read(kept), nowhere()),
  plainRead: () => pipeline(createReadStream(plain, { highWaterMark: 1_048_576 }), nowhere()),
  hashedRead: () => pipeline(createReadStream(plain, { highWaterMark: 1_048_576 }), createHash('sha256')),
})

const speed = (name: string) => (megabytes * 1_000) / (times[name] ?? Number.NaN)
const ratio = (ours: string, theirs: string) => speed(ours) / speed(theirs)
show('take in, look at and seal', speed('write'), 'MB/s')
show('a plain copy, flushed to the disk', speed('plainWrite'), 'MB/s')
show('ratio', ratio('write', 'plainWrite'), '×')
show('read, opened and checked', speed('read'), 'MB/s')
show('a plain read', speed('plainRead'), 'MB/s')
show('a plain read that checks the hash', speed('hashedRead'), 'MB/s')
show('ratio to the plain read', ratio('read', 'plainRead'), '×')
show('ratio to the read that checks the hash (goal ≥ 0.3)', ratio('read', 'hashedRead'), '×')
rmSync(folder, { recursive: true, force: true })

async function* chunks() {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536)
}

async function copyPlain() {
  const file = await open(path.join(folder, 'copy'), 'w')
  for await (const chunk of chunks()) await file.writeFile(chunk)
  await file.sync()
  await file.close()
}

function nowhere() {
  return new Writable({ write: (_chunk, _encoding, done) => done() })
}
