import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { sql } from 'kysely'
import { expect, inject, test } from 'vitest'
import { migrate } from '../../packages/api/src/migrate.ts'
import { generateTables } from '../../scripts/tables.ts'
import { openEmptyDatabase } from '../support/database.ts'
import { databaseUrl } from '../support/database-url.ts'
import { makeFolder } from '../support/folder.ts'

test('migrations run once, in the order of their names, several statements per file', async () => {
  const db = await openEmptyDatabase()
  const folder = await write({ '2.sql': 'alter table a add c int; insert into a values (1, 2);', '1.sql': 'create table a (b int);' })

  expect(await migrate(db, folder)).toEqual(['1', '2'])
  expect(await migrate(db, folder)).toEqual([])
  expect((await sql`select * from a`.execute(db)).rows).toEqual([{ b: 1, c: 2 }])
})

test('a file that was edited after it ran is refused by name', async () => {
  const db = await openEmptyDatabase()
  await migrate(db, await write({ '1.sql': 'create table a (b int);' }))

  await expect(migrate(db, await write({ '1.sql': 'create table a (b text);' }))).rejects.toThrow(
    'migrations/1.sql was changed after it ran here',
  )
})

test('a migration that fails leaves nothing behind', async () => {
  const db = await openEmptyDatabase()
  const broken = await write({ '1.sql': 'create table a (b int); create table a (b int);' })

  await expect(migrate(db, broken)).rejects.toThrow('Migration 1 failed')
  expect((await sql`select to_regclass('a') as found`.execute(db)).rows).toEqual([{ found: null }])
})

test('two servers that start at once migrate once', async () => {
  const db = await openEmptyDatabase()
  const folder = await write({ '1.sql': 'create table a (b int); select pg_sleep(0.2);' })

  const ran = await Promise.all([migrate(db, folder), migrate(db, folder)])

  expect(ran.flat()).toEqual(['1'])
})

test('the types of the tables are those of the migrations', () => {
  expect(generateTables(databaseUrl(inject('serverUrl'), inject('templateName')), { verify: true })).toBeUndefined()
})

async function write(files: Record<string, string>): Promise<string> {
  const folder = makeFolder()
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text)
  return folder
}
