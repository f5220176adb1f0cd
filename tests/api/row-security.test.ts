import pg from 'pg'
import { beforeAll, describe, expect, test } from 'vitest'
import { scopeOf } from '../../packages/api/src/access.ts'
import { type Api, newOrganisation, newPerson, openApi, type Person } from '../support/api.ts'
import { addProceeding, openCase, write } from '../support/cases.ts'
import { openTestDatabase } from '../support/database.ts'

let api: Api
let raw: pg.Client
let house: {
  director: Person
  lawyer: Person
  outsider: Person
  partner: Person
  assistant: Person
  auditor: Person
  admin: Person
  walled: Person
}
let stranger: Person
let open: string
let restricted: string
let foreign: string

beforeAll(async () => {
  api = await openApi()
  raw = new pg.Client({ connectionString: (await openTestDatabase()).url })
  await raw.connect()
  const organisation = await newOrganisation(api.db)
  const add = (role: Person['role']) => newPerson(api, organisation, role)
  house = {
    director: await add('director'),
    lawyer: await add('lawyer'),
    outsider: await add('lawyer'),
    partner: await add('partner'),
    assistant: await add('assistant'),
    auditor: await add('auditor'),
    admin: await add('admin'),
    walled: await add('director'),
  }
  stranger = await newPerson(api, await newOrganisation(api.db), 'lawyer')
  open = await fill(house.lawyer, 'Aberto', 'organisation')
  restricted = await fill(house.lawyer, 'Restrito', 'restricted')
  foreign = await fill(stranger, 'Alheio', 'organisation')
  await write(api, house.lawyer, 'PUT', `/api/cases/${restricted}/readers/${house.walled.userId}/wall`, { reason: 'Conflito' })
  return () => raw.end()
})

/** A case with something in most of the tables that hang on it. */
async function fill(as: Person, title: string, visibility: string): Promise<string> {
  const { id } = await openCase(api, as, { title, visibility })
  const proceeding = await addProceeding(api, as, id)
  await write(api, as, 'POST', `/api/cases/${id}/people`, { name: 'Amina Kiala', role: 'victim', pseudonym: 'A. K.' })
  await write(api, as, 'POST', `/api/cases/${id}/annexes`, { title: 'Sentença' })
  await write(api, as, 'POST', `/api/cases/${id}/events`, { kind: 'petition-lodged', on: '2026-02-01', proceedingId: proceeding.id })
  await write(api, as, 'POST', `/api/cases/${id}/briefs`, {
    template: 'iachr-petition',
    title: 'Petição',
    language: 'pt-BR',
    audience: 'body',
    proceedingId: proceeding.id,
  })
  return id
}

/** What a statement gives under the role of the application, acting for a member; nothing of it is kept. */
async function ask(as: Person, statement: string): Promise<Record<string, unknown>[]> {
  const { organisationId, userId, role, today } = scopeOf(as, api.clock.now)
  await raw.query('begin; set local role travessia_app')
  try {
    for (const [name, value] of Object.entries({ organisation: organisationId, member: userId ?? '', role, today }))
      await raw.query('select set_config($1, $2, true)', [`app.${name}`, value])
    return (await raw.query(statement)).rows
  } finally {
    await raw.query('rollback')
  }
}

async function listTables() {
  const { rows } = await raw.query(`
    select n.nspname as schema, c.relname as name, c.relrowsecurity as guarded,
      has_any_column_privilege('travessia_app', c.oid, 'select') as readable,
      has_table_privilege('travessia_app', c.oid, 'truncate') as truncates, pg_get_userbyid(c.relowner) as owner,
      exists (select from pg_attribute where attrelid = c.oid and attname = 'case_id' and not attisdropped) as of_case,
      exists (select from pg_attribute where attrelid = c.oid and attname = 'organisation_id' and not attisdropped) as of_organisation
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r','p') and n.nspname in ('public','auth')`)
  return rows
}

describe('the role of the application', () => {
  test('owns nothing, empties nothing, and reads no table without a rule', async () => {
    const tables = await listTables()

    expect(tables.length).toBeGreaterThan(30)
    expect(tables.filter((one) => one.owner === 'travessia_app' || one.truncates)).toEqual([])
    expect(tables.filter((one) => one.readable && !one.guarded).map((one) => one.name)).toEqual([])
  })

  test('sees nothing at all before it is said for whom', async () => {
    await raw.query('begin; set local role travessia_app')
    for (const { schema, name, readable } of await listTables()) {
      if (!readable) continue
      const { rows } = await raw.query(`select count(*)::int as count from ${schema}."${name}"`)
      expect([name, rows[0].count]).toEqual([name, 0])
    }
    await raw.query('rollback')
  })

  test('cannot touch what was audited', async () => {
    await expect(ask(house.director, `update audit set action = 'x'`)).rejects.toThrow(/permission denied/)
    await expect(ask(house.director, 'delete from audit')).rejects.toThrow(/permission denied/)
    await expect(
      ask(
        house.lawyer,
        `insert into audit (organisation_id, actor_id, action, at)
      values ('${house.lawyer.organisationId}', '${house.director.userId}', 'case.edit', now())`,
      ),
    ).rejects.toThrow(/row-level security/)
  })

  test('lets nobody make themselves a member of a case that they do not see, or write into another organisation', async () => {
    const join = `insert into case_member (organisation_id, case_id, member_id)
      values ('${house.outsider.organisationId}', '${restricted}', '${house.outsider.userId}')`
    await expect(ask(house.outsider, join)).rejects.toThrow(/row-level security/)
    await expect(
      ask(
        house.lawyer,
        `insert into annex (organisation_id, case_id, position, title)
      values ('${stranger.organisationId}', '${foreign}', 9, 'x')`,
      ),
    ).rejects.toThrow(/row-level security/)
    expect(await ask(house.outsider, `update "case" set title = 'x' returning id`)).toEqual([{ id: open }])
    expect(await ask(house.outsider, `delete from event where case_id = '${restricted}' returning id`)).toEqual([])
  })
})

/** The cases that exist for each, by their own words. */
const seen = (): [keyof typeof house, string[]][] => [
  ['director', [open, restricted]],
  ['lawyer', [open, restricted]],
  ['outsider', [open]],
  ['assistant', [open]],
  ['walled', [open]],
  ['partner', []],
  ['auditor', [open, restricted]],
  ['admin', []],
]

describe('every table, read whole', () => {
  test.each(['director', 'lawyer', 'outsider', 'assistant', 'walled', 'partner', 'auditor', 'admin'] as const)('as %s', async (who) => {
    const cases = new Set(seen().find(([name]) => name === who)?.[1])

    for (const { schema, name, readable, of_case, of_organisation } of await listTables()) {
      if (!readable) continue
      const rows = await ask(house[who], `select * from ${schema}."${name}"`)
      if (of_organisation) expect([name, rows.filter((row) => row.organisation_id !== house.director.organisationId)]).toEqual([name, []])
      if (of_case) expect([name, rows.filter((row) => row.case_id !== null && !cases.has(String(row.case_id)))]).toEqual([name, []])
    }
    const found = await ask(house[who], 'select id from "case" order by created_at, reference')
    expect(found.map((row) => row.id)).toEqual([...cases])
  })

  test('the auditor has the register and nothing of what is in a case', async () => {
    for (const table of ['person', 'event', 'annex', 'brief', 'brief_section', 'brief_version', 'file', 'filing', 'case_search'])
      expect([table, await ask(house.auditor, `select * from "${table}"`)]).toEqual([table, []])
    expect(await ask(house.auditor, 'select id from proceeding')).toHaveLength(2)
  })

  test('sessions, passwords and tokens are one’s own', async () => {
    expect(await ask(house.lawyer, 'select * from auth.account')).toHaveLength(1)
    expect(await ask(house.lawyer, 'select * from access_token')).toHaveLength(1)
    await expect(ask(house.lawyer, 'select * from auth.verification')).rejects.toThrow(/permission denied/)
  })
})
