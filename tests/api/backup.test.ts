import { randomBytes, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { daysFrom } from '@travessia/shared/dates'
import pg from 'pg'
import { pino } from 'pino'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { readArchive } from '../../packages/api/src/backup/archive.ts'
import { type Archive, listArchives, listSpare } from '../../packages/api/src/backup/archives.ts'
import { practise } from '../../packages/api/src/backup/drill.ts'
import { isDue } from '../../packages/api/src/backup/due.ts'
import { type Made, makeBackup } from '../../packages/api/src/backup/make.ts'
import { restoreInto } from '../../packages/api/src/backup/restore-into.ts'
import { startBackups } from '../../packages/api/src/backup/schedule.ts'
import { readBackupState } from '../../packages/api/src/backup/state.ts'
import { type Config, readConfig } from '../../packages/api/src/config.ts'
import { openDatabase } from '../../packages/api/src/db.ts'
import { openFiles } from '../../packages/api/src/files/open.ts'
import { migrate } from '../../packages/api/src/migrate.ts'
import { newOrganisation, newPerson, openApi, testMasterKey } from '../support/api.ts'
import { addProceeding, openCase, record } from '../support/cases.ts'
import { openTestDatabase } from '../support/database.ts'
import { databaseUrl } from '../support/database-url.ts'
import { makeFolder } from '../support/folder.ts'

const now = '2026-03-02T05:30:00Z'
const quiet = () => undefined

const { config, folder, organisationId, contents } = await fill()
let made: Made
beforeAll(async () => {
  made = await makeBackup(config, folder, now)
})

describe('a backup', () => {
  test('bears the day and the hour in its name and nothing that tells what is in it', () => {
    const bytes = readFileSync(made.file)

    expect(readdirSync(folder)).toEqual(['travessia-2026-03-02-023000.backup'])
    for (const secret of ['Amina', 'Kiala', 'Silva e outros', contents[0]]) expect(bytes.includes(secret ?? '')).toBe(false)
  })

  test('holds every row, every file and what signs the sessions', async () => {
    const { db } = await openTestDatabase()
    const { number } = await db
      .selectFrom('audit')
      .select((eb) => eb.fn.countAll<number>().as('number'))
      .executeTakeFirstOrThrow()

    expect(made.manifest.missing).toEqual([])
    expect(rowsOf(made, 'audit')).toBe(number)
    expect(made.manifest.items.filter(({ item }) => item.kind === 'file')).toHaveLength(contents.length)
    expect(made.manifest.items.some(({ item }) => item.kind === 'secret')).toBe(true)
  })

  test('of which any byte is another, or that is cut off or longer, is refused', async () => {
    const whole = readFileSync(made.file)
    const file = path.join(makeFolder(), 'altered.backup')
    const refuse = async (bytes: Buffer) => {
      writeFileSync(file, bytes)
      await expect(readArchive(file, testMasterKey, {})).rejects.toThrow(/danificada|chave mestra/)
    }

    for (let round = 0; round < 200; round += 1) {
      const altered = Buffer.from(whole)
      // The head is small: every tenth byte is one of it.
      const at = Math.floor(Math.random() * (round % 10 === 0 ? 250 : whole.length))
      altered[at] = (altered[at] ?? 0) ^ (1 << Math.floor(Math.random() * 8))
      await refuse(altered)
    }
    await refuse(whole.subarray(0, whole.length - 1))
    await refuse(whole.subarray(0, 100))
    await refuse(Buffer.concat([whole, Buffer.of(0)]))
  }, 60_000)

  test('opens with its master key alone', async () => {
    await expect(readArchive(made.file, randomBytes(32), {})).rejects.toThrow(/chave mestra/)
  })

  test('notes the files that the server has lost, and saves the rest', async () => {
    const { db } = await openTestDatabase()
    const lost = { sha256: 'ab'.repeat(32), size: 3 }
    const { id } = await addFile(lost)

    const second = await makeBackup(config, makeFolder(), now)
    await db.deleteFrom('file').where('id', '=', id).execute()

    expect(second.manifest.missing).toEqual([lost.sha256])
  })
})

describe('a restoration', () => {
  test('by an ordinary user of an external database gives back every byte', async () => {
    const url = await emptyDatabase('ordinary')
    const target = { ...config, dataDir: makeFolder() }

    const { missing } = await restoreInto(target, made.file, url, quiet)
    const again = await makeBackup({ ...target, databaseUrl: url }, makeFolder(), now)

    expect(missing).toEqual([])
    expect(again.manifest).toEqual(made.manifest)
    expect(readFileSync(path.join(target.dataDir, 'secret'), 'utf8')).toBe(readFileSync(path.join(config.dataDir, 'secret'), 'utf8'))
    expect(await heldBack(url)).toEqual(await heldBack(await migratedDatabase()))
  }, 60_000)

  test('into a folder makes the database there', async () => {
    const dataDir = makeFolder()

    const { manifest } = await restoreInto(config, made.file, dataDir, quiet)
    const again = await makeBackup({ ...config, databaseUrl: undefined, dataDir }, makeFolder(), now)

    expect(again.manifest).toEqual(manifest)
  }, 60_000)

  test('into a database that is not empty is refused, and so is one of an altered archive before anything is changed', async () => {
    const file = path.join(makeFolder(), 'altered.backup')
    const bytes = readFileSync(made.file)
    bytes[bytes.length - 40] = (bytes[bytes.length - 40] ?? 0) ^ 1
    writeFileSync(file, bytes)
    const url = await emptyDatabase('untouched')

    await expect(restoreInto(config, made.file, config.databaseUrl, quiet)).rejects.toThrow('não está vazio')
    await expect(restoreInto(config, file, url, quiet)).rejects.toThrow('danificada')

    expect(await ask(url, "select count(*)::int as n from pg_tables where schemaname = 'public'")).toEqual([{ n: 0 }])
  })
})

describe('a drill', () => {
  test('restores the newest archive aside, says what it found, writes it down and leaves nothing behind', async () => {
    const before = readdirSync(config.dataDir)

    const told = await practise(config, made.file, now, quiet)

    const { trouble, missing, files, rows } = told
    expect({ trouble, missing, files }).toEqual({ trouble: null, missing: 0, files: contents.length })
    expect(rows).toBe(made.manifest.items.reduce((sum, one) => sum + one.sum.rows, 0))
    expect(readFileSync(path.join(config.dataDir, 'drills.jsonl'), 'utf8')).toBe(`${JSON.stringify(told)}\n`)
    expect(readdirSync(config.dataDir).toSorted()).toEqual([...before, 'drills.jsonl'].toSorted())
    expect(await ask(config.databaseUrl ?? '', "select datname from pg_database where datname like 'travessia_drill_%'")).toEqual([])
  }, 60_000)

  test('of a damaged archive fails and says so', async () => {
    const file = path.join(makeFolder(), 'damaged.backup')
    writeFileSync(file, readFileSync(made.file).subarray(0, -1))

    await expect(practise(config, file, now, quiet)).rejects.toThrow('danificada')

    const last = readFileSync(path.join(config.dataDir, 'drills.jsonl'), 'utf8').trim().split('\n').at(-1)
    expect(JSON.parse(last ?? '').trouble).toContain('danificada')
  })
})

describe('the backups of every night', () => {
  const archive = (day: string, madeAt = `${day}T05:30:00Z`): Archive => ({ file: day, day, madeAt, bytes: 1 })

  test('stay for seven days, four weeks and twelve months, the newest of each', () => {
    const days = daysFrom('2025-01-01', '2026-03-02').toReversed()

    const spare = new Set(
      listSpare(
        days.map((day) => archive(day)),
        config.backup.keep,
      ).map(({ file }) => file),
    )

    expect(days.filter((day) => !spare.has(day))).toEqual([
      ...['2026-03-02', '2026-03-01', '2026-02-28', '2026-02-27', '2026-02-26', '2026-02-25', '2026-02-24', '2026-02-22', '2026-02-15'],
      ...['2026-01-31', '2025-12-31', '2025-11-30', '2025-10-31', '2025-09-30', '2025-08-31', '2025-07-31', '2025-06-30', '2025-05-31'],
      '2025-04-30',
    ])
  })

  test('are due once their hour has passed in Brazil, and made up for by a server that slept', () => {
    const due = (newest: string | undefined, at: string) => isDue('02:30', { newest, since: '2026-02-01T12:00:00Z' }, at)

    expect(due('2026-03-01T05:30:00Z', '2026-03-02T05:29:00Z')).toBe(false)
    expect(due('2026-03-01T05:30:00Z', '2026-03-02T05:31:00Z')).toBe(true)
    expect(due('2026-02-20T05:30:00Z', '2026-03-01T15:00:00Z')).toBe(true)
    expect(due(undefined, '2026-02-01T15:00:00Z')).toBe(false)
    expect(isDue('02:30', { newest: undefined, since: undefined }, now)).toBe(false)
  })

  test('are made by the server beside its work, which then removes what need not stay', async () => {
    const { db } = await openTestDatabase()
    const place = makeFolder()
    for (const day of daysFrom('2026-12-01', '2027-01-03')) writeFileSync(path.join(place, `travessia-${day}-023000.backup`), '')
    // One that was ended while it was written.
    writeFileSync(path.join(place, 'travessia-2027-01-03-023100.backup.part'), 'half')
    const nightly = { ...config, backup: { ...config.backup, folder: place } }

    const end = startBackups(nightly, db, () => '2027-01-04T06:00:00Z', pino({ level: 'silent' }))

    await expect.poll(() => readdirSync(place), { timeout: 15_000 }).toHaveLength(9)
    await end()
    const [newest] = await listArchives(place)
    expect(newest).toMatchObject({ day: '2027-01-04', madeAt: '2027-01-04T06:00:00Z' })
    await readArchive(newest?.file ?? '', testMasterKey, {})
    const state = await readBackupState(db, nightly, '2027-01-08T12:00:00Z')
    expect(state).toMatchObject({ at: '02:30', last: { madeAt: newest?.madeAt }, isLate: true, isDrillLate: true })
  })
})

/** An organisation with a case, people, deadlines and files, on a server with its data directory. */
async function fill() {
  const api = await openApi(now)
  const { url } = await openTestDatabase()
  const settings = { DATABASE_URL: url, DATA_DIR: makeFolder(), MASTER_KEY: testMasterKey.toString('base64') }
  const filled: Config = readConfig(settings)
  const organisation = await newOrganisation(api.db)
  const lawyer = await newPerson(api, organisation, 'lawyer')
  const { id } = await openCase(api, lawyer, { summary: 'Linhas\ncom \\ barras\te "aspas" e 漢字' })
  const proceeding = await addProceeding(api, lawyer, id)
  await record(api, lawyer, id, proceeding.id, 'petition-lodged', '2026-02-02')
  const person = { name: 'Amina Tomás Kiala', role: 'victim', pseudonym: 'A. T. K.', position: 1 }
  await api.db
    .insertInto('person')
    .values({ organisationId: organisation, caseId: id, ...person })
    .execute()
  const texts = ['O primeiro arquivo', randomBytes(200_000).toString('base64')]
  const store = await openFiles(api.db, filled)
  for (const text of texts) {
    const stored = await store.write(Buffer.from(text))
    await api.db
      .insertInto('file')
      .values({ organisationId: organisation, type: 'txt', ...stored })
      .execute()
  }
  return { config: filled, folder: makeFolder(), organisationId: organisation, contents: texts }
}

async function addFile(stored: { sha256: string; size: number }) {
  const { db } = await openTestDatabase()
  return db
    .insertInto('file')
    .values({ organisationId, type: 'txt', ...stored })
    .returning('id')
    .executeTakeFirstOrThrow()
}

/** A database of a user who owns it and nothing else. */
async function emptyDatabase(name: string): Promise<string> {
  const user = `owner_${name}_${randomUUID().slice(0, 8)}`
  const base = `${inject('templateName')}_${user}`
  const server = inject('serverUrl')
  await ask(server, `create role ${user} login nosuperuser password 'owner'`)
  await ask(server, `grant travessia_app to ${user}`)
  await ask(server, `create database ${base} owner ${user} encoding 'UTF8' template template0`)
  const url = new URL(databaseUrl(server, base))
  url.username = user
  url.password = 'owner'
  return url.href
}

/** A database as the migrations leave it, without what tests hang on theirs. */
async function migratedDatabase(): Promise<string> {
  const url = await emptyDatabase('migrated')
  const db = openDatabase(url)
  await migrate(db).finally(() => db.destroy())
  return url
}

/** What guards the rows: references, and triggers with how they are enabled. */
function heldBack(url: string): Promise<unknown[]> {
  return ask(
    url,
    `select conname as name, pg_get_constraintdef(oid) as how from pg_constraint where contype = 'f'
     union all select tgname, tgenabled::text from pg_trigger where not tgisinternal order by 1, 2`,
  )
}

async function ask(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}

function rowsOf({ manifest }: Made, table: string): number | undefined {
  return manifest.items.find(({ item }) => item.kind === 'table' && item.table === table)?.sum.rows
}
