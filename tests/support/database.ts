import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { type Database, type Db, openDatabase } from '../../packages/api/src/db.ts'
import { databaseUrl } from './database-url.ts'

export interface TestDatabase {
  db: Database
  url: string
}

const open: Db[] = []
let cloned: Promise<TestDatabase> | undefined

/** The database of this test file: a fresh clone of the migrated template, made at the first call. */
export function openTestDatabase(): Promise<TestDatabase> {
  cloned ??= create(inject('templateName'))
  return cloned
}

/** A database without tables, for tests of the migrations themselves. */
export async function openEmptyDatabase(): Promise<Db> {
  return (await create('template0')).db
}

async function create(template: string): Promise<TestDatabase> {
  const name = `${inject('templateName')}_${randomUUID().slice(0, 8)}`
  const admin = new pg.Client({ connectionString: inject('serverUrl') })
  await admin.connect()
  await admin.query(`create database ${name} template ${template}`)
  await admin.end()
  const url = databaseUrl(inject('serverUrl'), name)
  const db = openDatabase(url, { connections: 5 })
  open.push(db)
  return { db, url }
}

afterAll(() => Promise.all(open.map((db) => db.destroy())))
