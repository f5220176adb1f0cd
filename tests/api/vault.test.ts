import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { OpenCaseId } from '../../packages/api/src/access.ts'
import { SealError } from '../../packages/api/src/cipher.ts'
import { openDatabase } from '../../packages/api/src/db.ts'
import { listFiles } from '../../packages/api/src/files/queries.ts'
import { changeKeys, changeMaster, sealStored } from '../../packages/api/src/keys/actions.ts'
import { exchange, layBeside, unlock } from '../../packages/api/src/master-key.ts'
import { forgetKeyrings, houseKey, keyringOf, openVault } from '../../packages/api/src/vault.ts'
import { type Api, newOrganisation, newPerson, openApi, type Person, testMasterKey } from '../support/api.ts'
import { openCase, write } from '../support/cases.ts'
import { openTestDatabase } from '../support/database.ts'
import { makeFolder } from '../support/folder.ts'

let api: Api

beforeAll(async () => {
  api = await openApi()
})

afterEach(() => openVault(api.db, testMasterKey))

describe('what is sealed', () => {
  test('opens where it was put, and nowhere else', async () => {
    const ours = await keyringOf(api.db, await newOrganisation(api.db))
    const theirs = await keyringOf(api.db, await newOrganisation(api.db))

    const sealed = ours.seal('Jean Baptiste', 'person.name/1')

    expect(sealed).toMatch(/^v1\.[\w-]{36}\.[\w-]{16}\.[\w-]+$/)
    expect(ours.open(sealed, 'person.name/1')).toBe('Jean Baptiste')
    expect(() => ours.open(sealed, 'person.name/2')).toThrow(SealError)
    expect(() => theirs.open(sealed, 'person.name/1')).toThrow(SealError)
  })

  test('is another text each time, and the index the same', async () => {
    const keyring = await keyringOf(api.db, await newOrganisation(api.db))
    const other = await keyringOf(api.db, await newOrganisation(api.db))

    expect(keyring.seal('a', 'x')).not.toBe(keyring.seal('a', 'x'))
    expect(keyring.index('a')).toBe(keyring.index('a'))
    expect(keyring.index('a')).not.toBe(other.index('a'))
  })

  test('does not open with any letter altered, cut off or in the clear', async () => {
    const keyring = await keyringOf(api.db, await newOrganisation(api.db))
    const sealed = keyring.seal('Jean Baptiste', 'x')

    for (let at = 0; at < sealed.length; at += 1) {
      const altered = `${sealed.slice(0, at)}${sealed[at] === 'A' ? 'Q' : 'A'}${sealed.slice(at + 1)}`
      expect(() => keyring.open(altered, 'x'), `letter ${at}`).toThrow(SealError)
    }
    expect(() => keyring.open(sealed.slice(0, -1), 'x')).toThrow(SealError)
    expect(() => keyring.open('Jean Baptiste', 'x')).toThrow(SealError)
    expect(keyring.open(keyring.seal('', 'x'), 'x')).toBe('')
  })
})

describe('the keys of an organisation', () => {
  test('are made once, however many servers need them first', async () => {
    const { url } = await openTestDatabase()
    const organisationId = await newOrganisation(api.db)
    const servers = Array.from({ length: 6 }, () => openDatabase(url, { connections: 1 }))
    const keyrings = await Promise.all(
      servers.map((db) => {
        forgetKeyrings()
        return keyringOf(db, organisationId)
      }),
    )
    await Promise.all(servers.map((db) => db.destroy()))

    const [first] = keyrings
    const sealed = keyrings.map((keyring) => keyring.seal('a', 'x'))

    expect(sealed.map((text) => first?.open(text, 'x'))).toEqual(Array(6).fill('a'))
    const { keys } = await api.db
      .selectFrom('dataKey')
      .select((eb) => eb.fn.countAll<number>().as('keys'))
      .where('organisationId', '=', organisationId)
      .executeTakeFirstOrThrow()
    expect(keys).toBe(2)
  })

  test('that were undone with their transaction seal nothing afterwards', async () => {
    const organisationId = await newOrganisation(api.db)
    const undone = api.db.transaction().execute(async (tx) => {
      await keyringOf(tx, organisationId)
      throw new Error('undo')
    })
    await expect(undone).rejects.toThrow('undo')

    const sealed = (await keyringOf(api.db, organisationId)).seal('a', 'x')
    forgetKeyrings()

    expect((await keyringOf(api.db, organisationId)).open(sealed, 'x')).toBe('a')
  })
})

describe('the master key', () => {
  const settings = (dataDir: string) => ({ dataDir, masterKey: undefined, masterKeyFile: undefined })

  test('that is another one, or missing, keeps the server from starting', async () => {
    const dataDir = makeFolder()
    await keyringOf(api.db, await newOrganisation(api.db))

    await expect(unlock(api.db, settings(dataDir))).rejects.toThrow(/chave mestra não está em .*\n.*not in/)
    expect(existsSync(path.join(dataDir, 'master-key'))).toBe(false)
    writeFileSync(path.join(dataDir, 'master-key'), randomBytes(32).toString('base64'))
    await expect(unlock(api.db, settings(dataDir))).rejects.toThrow(/não é a que abre .*\n.*not the one/)
    writeFileSync(path.join(dataDir, 'master-key'), 'short')
    await expect(unlock(api.db, settings(dataDir))).rejects.toThrow(/32 bytes/)
    await expect(unlock(api.db, { ...settings(dataDir), masterKeyFile: path.join(dataDir, 'none') })).rejects.toThrow(/cannot be read/)
    await unlock(api.db, { ...settings(dataDir), masterKey: testMasterKey.toString('base64') })
  })

  test('is changed without touching what lies sealed, and a change that broke off is brought to its end', async () => {
    const dataDir = makeFolder()
    mkdirSync(dataDir, { recursive: true })
    const file = path.join(dataDir, 'master-key')
    writeFileSync(file, testMasterKey.toString('base64'), { mode: 0o600 })
    const organisationId = await newOrganisation(api.db)
    const sealed = (await keyringOf(api.db, organisationId)).seal('a', 'x')
    const files = await houseKey(api.db, 'files')
    const next = randomBytes(32)

    layBeside(file, next)
    await unlock(api.db, settings(dataDir))
    expect(readFileSync(file, 'utf8')).toBe(testMasterKey.toString('base64'))
    await changeMaster(api.db, next)
    await expect(openVault(api.db, testMasterKey)).rejects.toThrow(SealError)
    await unlock(api.db, settings(dataDir))

    expect(readFileSync(file, 'utf8').trim()).toBe(next.toString('base64'))
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect((await keyringOf(api.db, organisationId)).open(sealed, 'x')).toBe('a')
    expect(await houseKey(api.db, 'files')).toEqual(files)
    expect(() => exchange(file)).toThrow()
    await changeMaster(api.db, testMasterKey)
  })
})

describe('new keys for the organisations', () => {
  let lawyer: Person
  let caseId: string
  let personId: string

  beforeAll(async () => {
    lawyer = await newPerson(api, await newOrganisation(api.db), 'lawyer')
    caseId = (await openCase(api, lawyer)).id
    const someone = { name: 'Jean Baptiste', role: 'victim', pseudonym: 'J. B.', identifiers: 'CPF: 123.456.789-09', note: 'primo' }
    personId = (await write(api, lawyer, 'POST', `/api/cases/${caseId}/people`, someone)).id
  })

  const reveal = async () =>
    (await api.send('POST', `/api/cases/${caseId}/people/${personId}/reveal`, { as: lawyer, json: { reason: 'conferir' } })).body
  const find = async (q: string) =>
    (await api.send('GET', `/api/cases?${new URLSearchParams({ q })}`, { as: lawyer })).body.items.map((one: { id: string }) => one.id)

  test('seal everything anew, and nothing lies under the old ones', async () => {
    const old = await listKeys()

    await changeKeys(api.db)

    expect(await reveal()).toMatchObject({ name: 'Jean Baptiste', identifiers: 'CPF: 123.456.789-09', note: 'primo' })
    expect(await find('baptiste jean')).toEqual([caseId])
    const rows = await readEverything()
    for (const key of old) expect(rows.filter((row) => row.includes(`v1.${key}.`))).toEqual([])
    expect(await changeKeys(api.db)).toBeGreaterThan(0)
  })

  test('go on where they broke off', async () => {
    await api.db.updateTable('dataKey').set({ settledAt: null }).where('organisationId', '=', lawyer.organisationId).execute()
    const before = await listKeys()

    await changeKeys(api.db)

    expect(await listKeys()).toEqual(before)
    expect(await reveal()).toMatchObject({ name: 'Jean Baptiste' })
  })

  test('names from before there were keys are sealed at the start, and found afterwards', async () => {
    const { organisationId } = lawyer
    const id = randomUUID()
    await sql`insert into person (organisation_id, case_id, id, name, role, pseudonym, identifiers, note, position)
      values (${organisationId}, ${caseId}, ${id}, 'Marie Noël', 'victim', 'M. N.', 'RNM V123456-7', '', 9)`.execute(api.db)
    await sql`insert into person (organisation_id, case_id, name, role, pseudonym, position)
      select ${organisationId}, ${caseId}, 'Irmã Noëlle ' || n, 'family', 'I.', n from generate_series(10, 510) n`.execute(api.db)
    await api.db.updateTable('dataKey').set({ settledAt: null }).where('organisationId', '=', organisationId).execute()

    const sealed = await sealStored(api.db)

    expect(sealed).toBe(502)
    expect(await find('noelle 444 irma')).toEqual([caseId])
    expect((await readEverything()).filter((row) => /Noël|V123456/.test(row))).toEqual([])
    expect(await find('MARIE NOEL')).toEqual([caseId])
    expect(await find('v1234567')).toEqual([caseId])
    expect(await sealStored(api.db)).toBe(0)
  })

  test('names of files too, old ones and those under former keys; nothing else of a file ever changes, nor for anybody else', async () => {
    const { organisationId } = lawyer
    const id = randomUUID()
    await sql`insert into file (organisation_id, id, case_id, sha256, size, type, name)
      values (${organisationId}, ${id}, ${caseId}, ${'a'.repeat(64)}, 1, 'pdf', 'Passaporte Noëmia.pdf')`.execute(api.db)
    await api.db.updateTable('dataKey').set({ settledAt: null }).where('organisationId', '=', organisationId).execute()
    const scope = { organisationId, caseId } as OpenCaseId
    const nameNow = async () => (await listFiles(api.db, scope, [id])).get(id)?.name

    const sealed = await sealStored(api.db)
    const first = await nameNow()
    await changeKeys(api.db)

    expect([sealed, first, await nameNow()]).toEqual([1, 'Passaporte Noëmia.pdf', 'Passaporte Noëmia.pdf'])
    expect((await readEverything()).filter((row) => row.includes('Noëmia'))).toEqual([])
    for (const change of [sql`name = 'x'`, sql`name = ''`, sql`size = 2`, sql`name = 'v1.' || name, size = 2`, sql`case_id = null`])
      await expect(sql`update file set ${change} where id = ${id}`.execute(api.db), 'the house').rejects.toThrow('does not change')
    const member = api.db.as({ organisationId, userId: lawyer.userId, role: 'lawyer', today: '2026-03-01' })
    await expect(sql`update file set name = 'v1.' || name where id = ${id}`.execute(member), 'a member').rejects.toThrow(
      'permission denied',
    )
  })

  async function listKeys(): Promise<string[]> {
    const rows = await api.db
      .selectFrom('dataKey')
      .select('id')
      .where('organisationId', '=', lawyer.organisationId)
      .where('retiredAt', 'is', null)
      .orderBy('id')
      .execute()
    return rows.map((row) => row.id)
  }
})

/** Every row of every table but that of the keys, as text. */
async function readEverything(): Promise<string[]> {
  const { rows: tables } = await sql<{ name: string }>`select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname in ('public', 'auth', 'app') and tablename <> 'data_key'`.execute(api.db)
  const found = await Promise.all(
    tables.map(async ({ name }) => (await sql<{ row: string }>`select t::text as row from ${sql.raw(name)} as t`.execute(api.db)).rows),
  )
  return found.flat().map(({ row }) => row)
}
