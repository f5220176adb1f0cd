import pg from 'pg'
import { beforeAll, describe, expect, test } from 'vitest'
import { scopeOf } from '../../packages/api/src/access.ts'
import { countGuess } from '../../packages/api/src/attempts.ts'
import { findPending, keepPending } from '../../packages/api/src/second-factor/pending.ts'
import { resetPassword } from '../../packages/api/src/users/actions.ts'
import { type Api, enter, newOrganisation, newPerson, openApi, type Person, testPassword, testSecret } from '../support/api.ts'
import { openCase, write } from '../support/cases.ts'
import { openTestDatabase } from '../support/database.ts'

let api: Api
let raw: pg.Client
let director: Person
let lawyer: Person
let advocate: Person
let assistant: Person
let partner: Person
let auditor: Person
let admin: Person

beforeAll(async () => {
  api = await openApi()
  raw = new pg.Client({ connectionString: (await openTestDatabase()).url })
  await raw.connect()
  const organisation = await newOrganisation(api.db)
  const add = (role: Person['role']) => newPerson(api, organisation, role)
  director = await add('director')
  lawyer = await add('lawyer')
  advocate = await add('advocate')
  assistant = await add('assistant')
  partner = await add('partner')
  auditor = await add('auditor')
  admin = await add('admin')
  return () => raw.end()
})

/** How many rows statements touch under the role of the application, acting for a member; nothing of it is kept. */
async function touch(as: Person, ...statements: string[]): Promise<number | null> {
  const { organisationId, userId, role, today } = scopeOf(as, api.clock.now)
  await raw.query('begin; set local role travessia_app')
  try {
    for (const [name, value] of Object.entries({ organisation: organisationId, member: userId ?? '', role, today }))
      await raw.query('select set_config($1, $2, true)', [`app.${name}`, value])
    let touched: number | null = null
    for (const statement of statements) touched = (await raw.query(statement)).rowCount
    return touched
  } finally {
    await raw.query('rollback')
  }
}

async function directors(): Promise<string[]> {
  const { organisationId } = director
  const rows = await api.db
    .selectFrom('member')
    .select('id')
    .where('organisationId', '=', organisationId)
    .where('role', '=', 'director')
    .execute()
  return rows.map(({ id }) => id)
}

const refused = /row-level security/

describe('by statements under the role of the application', () => {
  test('nobody raises themselves or another, and an administrator makes no director', async () => {
    const make = (role: string, who: Person) => `update member set role = '${role}' where id = '${who.userId}'`

    for (const one of [lawyer, assistant, partner, auditor]) await expect(touch(one, make('director', one))).rejects.toThrow(refused)
    await expect(touch(admin, make('director', admin))).rejects.toThrow(refused)
    expect(await touch(assistant, make('auditor', director))).toBe(0)
    expect(await touch(assistant, `update member set name = 'Ana' where id = '${assistant.userId}'`)).toBe(1)
  })

  test('a partner neither prolongs a sharing nor shares on, and an assistant builds no wall and takes none down', async () => {
    const { id } = await openCase(api, lawyer, { visibility: 'restricted' })
    for (const who of [partner, assistant])
      await write(api, lawyer, 'PUT', `/api/cases/${id}/readers/${who.userId}`, { until: '2026-03-10' })
    await write(api, lawyer, 'PUT', `/api/cases/${id}/readers/${advocate.userId}/wall`, { reason: 'Conflito' })
    const own = { organisation: lawyer.organisationId, id }

    expect(await touch(partner, `update case_member set until = '2099-01-01' where case_id = '${id}'`)).toBe(0)
    expect(await touch(partner, `delete from case_member where case_id = '${id}'`)).toBe(0)
    await expect(
      touch(
        partner,
        `insert into case_member (organisation_id, case_id, member_id) values ('${own.organisation}','${id}','${admin.userId}')`,
      ),
    ).rejects.toThrow(refused)
    expect(await touch(assistant, `delete from case_wall where case_id = '${id}'`)).toBe(0)
    await expect(
      touch(
        assistant,
        `insert into case_wall values ('${own.organisation}','${id}','${director.userId}','x','${assistant.userId}', now())`,
      ),
    ).rejects.toThrow(refused)
  })

  test('an auditor changes and deletes nothing of the register', async () => {
    const { id } = await openCase(api, lawyer)
    await write(api, lawyer, 'POST', `/api/cases/${id}/proceedings`, { procedure: 'iachr-petition' })

    for (const table of ['"case"', 'proceeding', 'deadline', 'authority', 'case_member', 'organisation']) {
      expect([
        table,
        await touch(
          auditor,
          `update ${table} set organisation_id = organisation_id`.replace(
            'organisation set organisation_id = organisation_id',
            'organisation set name = name',
          ),
        ),
      ]).toEqual([table, 0])
      if (table !== 'organisation') expect([table, await touch(auditor, `delete from ${table}`)]).toEqual([table, 0])
    }
    expect(await touch(partner, `delete from "case" where id = '${id}'`)).toBe(0)
  })

  test('nobody writes into the history of a case that does not exist for them', async () => {
    const { id } = await openCase(api, lawyer, { visibility: 'restricted' })

    await expect(
      touch(
        assistant,
        `insert into audit (organisation_id, actor_id, action, case_id, at)
          values ('${assistant.organisationId}','${assistant.userId}','case.edit','${id}', now())`,
      ),
    ).rejects.toThrow(refused)
  })

  test('a table made for the moment does not take the place of the walls', async () => {
    const { id } = await openCase(api, lawyer)
    await write(api, director, 'PUT', `/api/cases/${id}/readers/${advocate.userId}/wall`, { reason: 'Conflito' })
    const shadow = `create temporary table case_wall (organisation_id uuid, case_id uuid, member_id uuid) on commit drop`

    expect(await touch(advocate, shadow, 'grant select on case_wall to public', `select id from "case" where id = '${id}'`)).toBe(0)
  })
})

describe('what is told', () => {
  test('a key of before answers nothing of a case any more once its sharing has ended', async () => {
    const { id } = await openCase(api, lawyer, { visibility: 'restricted' })
    await write(api, lawyer, 'PUT', `/api/cases/${id}/readers/${partner.userId}`, { until: '2026-03-02' })
    const begin = () =>
      api.send('POST', `/api/cases/${id}/briefs`, {
        as: partner,
        json: { template: 'iachr-petition', title: 'Petição', language: 'pt-BR', audience: 'body' },
        headers: { 'Idempotency-Key': `begin-${id}` },
      })

    expect((await begin()).status).toBe(201)
    expect((await begin()).status).toBe(201)
    await write(api, lawyer, 'DELETE', `/api/cases/${id}/readers/${partner.userId}`)
    const after = await begin()

    expect([after.status, after.body.title]).not.toContain('Petição')
    expect(after.status).toBe(404)
  })

  test('who takes a consent back, or is too late, does not read the note of it without leave to read names', async () => {
    const { id } = await openCase(api, lawyer)
    const person = await write(api, lawyer, 'POST', `/api/cases/${id}/people`, {
      name: 'Amina Kiala',
      role: 'victim',
      pseudonym: 'Mulher A',
    })
    const given = { personId: person.id, purposes: ['litigation'], audiences: ['body'], textVersion: '2026-11', language: 'es' }
    const path = `/api/cases/${id}/consents`
    const { items } = await write(api, lawyer, 'POST', path, {
      ...given,
      givenOn: '2026-03-01',
      way: 'signed',
      note: 'Amina Kiala assinou.',
    })
    const withdraw = (version: number) =>
      api.send('POST', `${path}/${items[0].id}/withdrawal`, { as: assistant, json: { on: '2026-03-02', version } })

    const late = await withdraw(9)
    const done = await withdraw(1)

    expect([late.status, done.status]).toEqual([409, 200])
    expect(JSON.stringify([late.body, done.body])).not.toContain('Kiala')
  })

  test('what was written of a request of a protected person is read by those alone who may read names', async () => {
    const { id } = await openCase(api, lawyer)
    const person = await write(api, lawyer, 'POST', `/api/cases/${id}/people`, {
      name: 'Amina Kiala',
      role: 'victim',
      pseudonym: 'Mulher A',
    })
    const path = `/api/cases/${id}/subject-requests`
    await write(api, lawyer, 'POST', path, { personId: person.id, kind: 'access', receivedOn: '2026-03-01', note: 'Amina Kiala ligou.' })
    const read = async (as: Person, address: string) => JSON.stringify((await api.send('GET', address, { as })).body)

    for (const address of [path, '/api/subject-requests']) {
      expect(await read(assistant, address)).toContain('Mulher A')
      expect(await read(assistant, address)).not.toContain('Kiala')
      expect(await read(lawyer, address)).toContain('Amina Kiala ligou.')
    }
  })

  test('who looks on as a lawyer reads no protected name, and leaves no reading in the name of that lawyer', async () => {
    const { id } = await openCase(api, lawyer)
    await write(api, lawyer, 'POST', `/api/cases/${id}/people`, { name: 'Amina Kiala', role: 'victim', pseudonym: 'Mulher A' })
    const brief = await write(api, lawyer, 'POST', `/api/cases/${id}/briefs`, {
      ...{ template: 'iachr-petition', title: 'Petição', language: 'pt-BR', audience: 'body' },
    })
    const path = `/api/cases/${id}/briefs/${brief.id}/record`
    const readings = async () =>
      (await api.db.selectFrom('audit').select('id').where('caseId', '=', id).where('action', '=', 'person.read').execute()).length

    const { status, body } = await api.send('GET', path, { as: director, headers: { 'Travessia-View-As': lawyer.userId } })

    expect(status).toBe(200)
    expect(JSON.stringify(body)).not.toContain('Kiala')
    expect(await readings()).toBe(0)
    expect(JSON.stringify((await api.send('GET', path, { as: lawyer })).body)).toContain('Kiala')
    expect(await readings()).toBe(1)
  })

  test('counsel from outside learns of nobody in the team but those who see the case', async () => {
    const { id } = await openCase(api, lawyer, { visibility: 'restricted' })
    await write(api, lawyer, 'PUT', `/api/cases/${id}/readers/${partner.userId}`)
    const told = async (as: Person) =>
      (await api.send('GET', `/api/cases/${id}/readers`, { as })).body.items.map((one: { id: string }) => one.id)

    expect(await told(partner)).toContain(lawyer.userId)
    for (const hidden of [assistant, advocate, admin]) expect(await told(partner)).not.toContain(hidden.userId)
    expect(await told(lawyer)).toContain(assistant.userId)
  })
})

describe('at the same moment', () => {
  test('of two directors who wall each other out of a case one stays, and may take the wall down', async () => {
    const rival = await newPerson(api, lawyer.organisationId, 'director')
    for (let pair = 0; pair < 5; pair++) {
      const { id } = await openCase(api, director, { visibility: 'restricted' })
      for (const one of await directors())
        if (![director.userId, rival.userId].includes(one))
          await write(api, director, 'PUT', `/api/cases/${id}/readers/${one}/wall`, { reason: 'Conflito' })
      const wall = (as: Person, out: Person) =>
        api.send('PUT', `/api/cases/${id}/readers/${out.userId}/wall`, { as, json: { reason: 'Conflito' } })

      const answers = await Promise.all([wall(director, rival), wall(rival, director)])
      const seen = await Promise.all([director, rival].map(async (as) => (await api.send('GET', `/api/cases/${id}`, { as })).status))

      expect(answers.map(({ status }) => status).filter((status) => status === 200)).toHaveLength(1)
      expect(seen.toSorted()).toEqual([200, 404])
    }
    expect(api.mistakes).toEqual([])
  })

  test('uploads that begin together do not promise more room than there is', async () => {
    const small = await openApi(api.clock.now, { maxOrganisationBytes: 3_000_000 })
    const person = await newPerson(small, await newOrganisation(small.db), 'lawyer')
    const { id } = await openCase(small, person)
    const begin = () => small.send('POST', `/api/cases/${id}/uploads`, { as: person, headers: { 'Upload-Length': '2000000' } })

    const answers = await Promise.all(Array.from({ length: 6 }, begin))

    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
  })
})

describe('the doors', () => {
  test('a restricted case is not opened to others by making them its lead, except by those who may share it', async () => {
    const { id, version } = await openCase(api, advocate, { visibility: 'restricted', leadId: advocate.userId })
    const lead = (as: Person) => api.send('PATCH', `/api/cases/${id}`, { as, json: { leadId: assistant.userId, version } })

    expect((await lead(advocate)).status).toBe(403)
    expect((await api.send('GET', `/api/cases/${id}`, { as: assistant })).status).toBe(404)
    expect((await lead(director)).status).toBe(200)
    expect((await api.send('GET', `/api/cases/${id}`, { as: assistant })).status).toBe(200)
  })

  test('a forgotten password that is replaced ends the keys and the sign-ins that a thief has begun', async () => {
    const person = await newPerson(api, lawyer.organisationId, 'lawyer')
    const Cookie = await enter(api, person)
    await keepPending(api.db, 'begun by a thief', { userId: person.userId, challenge: null }, api.clock.now)

    await resetPassword(api.db, person.email, 'uma frase inteiramente nova', api.clock.now)

    expect((await api.send('GET', '/api/me', { as: person })).status).toBe(401)
    expect((await api.send('GET', '/api/me', { headers: { Cookie } })).status).toBe(401)
    expect(await findPending(api.db, 'begun by a thief', api.clock.now)).toBeUndefined()
  })

  test('who sits at an open session does not guess on and on at its password', async () => {
    const person = await newPerson(api, lawyer.organisationId, 'lawyer')
    const Cookie = await enter(api, person)
    const change = (current: string) =>
      api.send('POST', '/api/me/password', { json: { current, password: 'an entirely new one' }, headers: { Cookie } })

    expect((await change('not this one')).status).toBe(422)
    for (let tries = 0; tries < 60; tries++) await countGuess(api.db, testSecret, `own account ${person.userId}`)

    expect((await change(testPassword)).status).toBe(429)
  })
})
