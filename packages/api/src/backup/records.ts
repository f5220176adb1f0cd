import { createHash } from 'node:crypto'
import { z } from 'zod'
import { readBytes } from './byte-reader.ts'
import { damaged } from './trouble.ts'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

const about = z.object({
  madeAt: z.string(),
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })),
})

const item = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('table'), schema: z.string(), table: z.string(), columns: z.array(z.string()) }),
  z.object({ kind: z.literal('file'), sha256, size: z.number() }),
  z.object({ kind: z.literal('secret') }),
])

const sum = z.object({ sha256, bytes: z.number(), rows: z.number() })

const sequence = z.object({ schema: z.string(), name: z.string(), value: z.string().nullable() })

const manifest = z.object({
  items: z.array(z.object({ item, sum })),
  sequences: z.array(sequence),
  /** Files that the database speaks of and the store no longer had. */
  missing: z.array(sha256),
})

export type About = z.output<typeof about>
export type Item = z.output<typeof item>
export type Sum = z.output<typeof sum>
export type Manifest = z.output<typeof manifest>

/** What is in an archive, in its order: about, then each item with its bytes and their sum, then the manifest. */
export type ArchiveRecord =
  | { readonly is: 'about'; readonly about: About }
  | { readonly is: 'item'; readonly item: Item }
  | { readonly is: 'bytes'; readonly bytes: Buffer }
  | { readonly is: 'end'; readonly item: Item; readonly sum: Sum }
  | { readonly is: 'manifest'; readonly manifest: Manifest }

const kinds = ['about', 'item', 'bytes', 'end', 'manifest'] as const
const longest = 64 * 1024 * 1024

export function* writeRecord(is: ArchiveRecord['is'], content: unknown): Generator<Buffer> {
  const bytes = content instanceof Uint8Array ? content : Buffer.from(JSON.stringify(content))
  const head = Buffer.alloc(5)
  head.writeUInt8(kinds.indexOf(is))
  head.writeUInt32BE(bytes.length, 1)
  yield head
  yield Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
}

/** Reads the records, and checks each sum and the manifest against what came. */
export async function* readRecords(source: AsyncIterable<Uint8Array>): AsyncGenerator<ArchiveRecord> {
  const bytes = readBytes(source)
  const seen: Manifest['items'] = []
  let open: { item: Item; hash: ReturnType<typeof createHash>; bytes: number } | undefined
  for (;;) {
    const head = await bytes.take(5)
    const kind = kinds[head?.readUInt8() ?? -1]
    const length = head?.readUInt32BE(1) ?? 0
    const content = length <= longest ? await bytes.take(length) : undefined
    if (!kind || !content) throw incomplete()
    if (kind === 'bytes') {
      if (!open) throw incomplete()
      open.hash.update(content)
      open.bytes += content.length
      yield { is: kind, bytes: content }
    } else if (kind === 'about') {
      yield { is: kind, about: parse(about, content) }
    } else if (kind === 'item') {
      open = { item: parse(item, content), hash: createHash('sha256'), bytes: 0 }
      yield { is: kind, item: open.item }
    } else if (kind === 'end') {
      const told = parse(sum, content)
      if (!open || told.bytes !== open.bytes || told.sha256 !== open.hash.digest('hex')) throw incomplete()
      seen.push({ item: open.item, sum: told })
      yield { is: kind, item: open.item, sum: told }
      open = undefined
    } else {
      const told = parse(manifest, content)
      if (open || JSON.stringify(told.items) !== JSON.stringify(seen) || !(await bytes.isAtEnd())) throw incomplete()
      yield { is: kind, manifest: told }
      return
    }
  }
}

function parse<Shape extends z.ZodType>(shape: Shape, content: Buffer): z.output<Shape> {
  const read = shape.safeParse(JSON.parse(content.toString('utf8')))
  if (!read.success) throw incomplete()
  return read.data
}

const incomplete = () => damaged({ pt: 'conteúdo incompleto', en: 'content incomplete' })
