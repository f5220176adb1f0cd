import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { type Db, openDatabase } from '../../packages/api/src/db.ts'
import { databaseUrl } from './database-url.ts'

export interface TestDatabase {
  db: Db
  url: string
}

let opened: Promise<TestDatabase> | undefined

/** The database of this test file: a fresh clone of the migrated template, made at the first call. */
export function openTestDatabase(): Promise<TestDatabase> {
  opened ??= clone()
  return opened
}

async function clone(): Promise<TestDatabase> {
  const name = `${inject('templateName')}_${randomUUID().slice(0, 8)}`
  const admin = new pg.Client({ connectionString: inject('serverUrl') })
  await admin.connect()
  await admin.query(`create database ${name} template ${inject('templateName')}`)
  await admin.end()
  const url = databaseUrl(inject('serverUrl'), name)
  return { db: openDatabase(url, { connections: 5 }), url }
}

afterAll(async () => {
  await opened?.then(({ db }) => db.destroy())
})
