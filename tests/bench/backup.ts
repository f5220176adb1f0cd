// How long a backup, its restoration and its drill take for an organisation of 2 GB, and the memory of the process.
import { randomBytes, randomFillSync } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { practise } from '../../packages/api/src/backup/drill.ts'
import { makeBackup } from '../../packages/api/src/backup/make.ts'
import { restoreInto } from '../../packages/api/src/backup/restore-into.ts'
import { readConfig } from '../../packages/api/src/config.ts'
import { openDatabase } from '../../packages/api/src/db.ts'
import { openFiles } from '../../packages/api/src/files/open.ts'
import { migrate } from '../../packages/api/src/migrate.ts'
import { startPostgres } from '../../packages/api/src/postgres.ts'
import { openVault } from '../../packages/api/src/vault.ts'
import { seed } from '../../scripts/seed.ts'
import { show, time } from './measure.ts'

const cases = Number(process.argv[2] ?? 20_000)
const files = Number(process.argv[3] ?? 900)
const fileBytes = 2_000_000
const now = '2026-11-26T12:00:00Z'

const place = mkdtempSync(path.join(os.tmpdir(), 'travessia-bench-'))
const other = mkdtempSync(path.join(os.tmpdir(), 'travessia-bench-'))
for (const folder of [place, other]) chmodSync(folder, 0o755)
const config = readConfig({ DATA_DIR: place, MASTER_KEY: randomBytes(32).toString('base64'), MAX_ORGANISATION_GB: '99999' })
try {
  await measure()
} finally {
  for (const folder of [place, other]) rmSync(folder, { recursive: true, force: true })
}

async function measure() {
  const postgres = await startPostgres(place)
  const before = await fill(postgres.url)
  const folder = path.join(place, 'backups')
  let most = 0
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 50)
  const rss = () => {
    const value = most / 1_000_000
    most = 0
    return value
  }
  global.gc?.()
  rss()

  let made: Awaited<ReturnType<typeof makeBackup>> | undefined
  const backup = await time(async () => {
    made = await makeBackup(config, folder, now)
  })
  show('backup, read back whole', backup / 1000, 's')
  show('  most memory of the process', rss(), 'MB')
  show('  archive', (made?.bytes ?? 0) / 1_000_000, 'MB')
  const restore = await time(() => restoreInto(config, made?.file ?? '', other, () => undefined))
  show('restoration, verified before and compared after', restore / 1000, 's')
  show('  most memory of the process', rss(), 'MB')
  const drill = await time(() => practise(config, made?.file, now, () => undefined))
  show('drill', drill / 1000, 's')
  show('  most memory of the process', rss(), 'MB')
  clearInterval(watch)
  await postgres.stop()

  const again = await makeBackup({ ...config, dataDir: other }, path.join(other, 'backups'), now)
  const isEqual = JSON.stringify(again.manifest) === JSON.stringify(made?.manifest)
  console.log(`${before} of files; every table and file ${isEqual ? 'equal, byte for byte' : 'DIFFERS'}`)
  if (!isEqual) process.exitCode = 1
}

/** Cases with their events and deadlines, and files that no compression makes smaller. */
async function fill(url: string): Promise<string> {
  const db = openDatabase(url)
  await migrate(db)
  await openVault(db, Buffer.from(config.masterKey ?? '', 'base64'))
  const { organisationId } = await seed(db, cases)
  const store = await openFiles(db, config)
  const bytes = Buffer.alloc(fileBytes)
  for (let number = 0; number < files; number += 1) {
    randomFillSync(bytes)
    const stored = await store.write(bytes)
    await db
      .insertInto('file')
      .values({ organisationId, type: 'pdf', ...stored })
      .execute()
  }
  await db.destroy()
  return `${(files * fileBytes) / 1_000_000} MB`
}
