import type pg from 'pg'
import { openDatabase } from '../db.ts'
import type { FileStore } from '../files.ts'
import { migrate } from '../migrate.ts'
import { readArchive } from './archive.ts'
import { compare, layOpen, loadTable, setSequences } from './load.ts'
import type { Saying } from './make.ts'
import { connect } from './place.ts'
import type { About, Item, Manifest } from './records.ts'
import { listMigrations, listTables } from './tables.ts'
import { BackupError } from './trouble.ts'

export interface Target {
  /** Answers the address of the database to fill. */
  readonly open: () => Promise<string>
  /** Opens the store of the files once their key is there. */
  readonly openStore: (client: pg.Client) => Promise<Pick<FileStore, 'receive' | 'keep' | 'drop'>>
  /** Keeps what signs the sessions. */
  readonly keepSecret: (secret: string) => void
}

export interface Restored {
  readonly about: About
  readonly manifest: Manifest
  /** Files of which the archive holds not all, as they were damaged already when it was made. */
  readonly missing: string[]
}

interface Restoring {
  readonly file: string
  readonly masterKey: Buffer
  readonly say: Saying
}

/**
 * Fills an empty database and a store from an archive. The whole archive is checked before anything is changed; what was
 * restored is compared with it before any of it stands. Whatever fails on the way leaves the database as empty as it was.
 */
export async function restoreArchive(restoring: Restoring, target: Target): Promise<Restored> {
  const about = await check(restoring)
  const url = await target.open()
  await refuseFilled(url, about)
  const db = openDatabase(url, { connections: 2 })
  await migrate(db, undefined, about.migrations).finally(() => db.destroy())
  return { about, ...(await fill(url, restoring, target)) }
}

async function check({ file, masterKey, say }: Restoring): Promise<About> {
  let about: About | undefined
  await readArchive(file, masterKey, {
    about: (told) => {
      about = told
    },
    read: (bytes) => say('verify', bytes),
  })
  if (!about) throw new BackupError('A cópia de segurança não diz o que contém.', 'The backup does not say what it holds.')
  return about
}

/** A database that was only started once is as good as an empty one, unless a newer release did. */
async function refuseFilled(url: string, { migrations }: About): Promise<void> {
  const client = await connect(url)
  try {
    if ((await listTables(client)).length === 0) return
    const { rows } = await client.query(`select coalesce(to_regclass('kysely_checksum'), to_regclass('organisation')) is not null as ours`)
    if (!rows[0]?.ours) throw notEmpty()
    const ran = await listMigrations(client)
    const { rows: filled } = await client.query('select exists (select from organisation) or exists (select from auth."user") as is')
    const isNewer = ran.some((one) => !migrations.some(({ name }) => name === one.name))
    if (filled[0]?.is || isNewer) throw notEmpty()
  } finally {
    await client.end()
  }
}

/** One transaction, from the first row to the comparison. */
async function fill(url: string, { file, masterKey, say }: Restoring, { openStore, keepSecret }: Target) {
  const client = await connect(url)
  const missing: string[] = []
  let store: Awaited<ReturnType<typeof openStore>> | undefined
  let done = 0
  try {
    await client.query("set row_security = off; set datestyle = 'ISO'; set time zone 'UTC'; set bytea_output = 'hex'")
    await client.query('begin')
    const putBack = await layOpen(client, await listTables(client))
    const manifest = await readArchive(file, masterKey, { item: takeIn })
    for (const statement of putBack) await client.query(statement)
    await setSequences(client, manifest)
    await compare(client, manifest)
    await client.query('commit')
    await client.query('analyze')
    return { manifest, missing: [...manifest.missing, ...missing] }
  } finally {
    await client.end()
  }

  async function takeIn(item: Item, bytes: AsyncIterable<Buffer>): Promise<void> {
    say(item.kind, done++)
    if (item.kind === 'table') return loadTable(client, item, bytes)
    if (item.kind === 'secret') return keepSecret(await textOf(bytes))
    store ??= await openStore(client)
    const incoming = await store.receive(bytes)
    if (incoming.sha256 === item.sha256) await store.keep(incoming)
    else missing.push(item.sha256)
    await store.drop(incoming)
  }
}

async function textOf(bytes: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of bytes) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

function notEmpty(): BackupError {
  return new BackupError(
    'O banco de dados de destino não está vazio. Uma cópia só se restaura em um banco vazio, para não misturar nem apagar nada.',
    'The database to restore into is not empty. A backup is only restored into an empty one, so that nothing is mixed or lost.',
  )
}
