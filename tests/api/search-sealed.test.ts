import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { changeKeys } from '../../packages/api/src/keys/actions.ts'
import { indexNext } from '../../packages/api/src/search/work.ts'
import { type Api, newOrganisation, newPerson, openApi, type Person } from '../support/api.ts'
import { addProceeding, openCase, write } from '../support/cases.ts'

// What lies sealed in columns, and is found by its words.

const api: Api = await openApi('2026-03-02T12:00:00Z')

let lawyer: Person
let director: Person
let caseId: string

beforeEach(async () => {
  lawyer = await newPerson(api, await newOrganisation(api.db), 'lawyer')
  director = await newPerson(api, lawyer.organisationId, 'director')
  caseId = (await openCase(api, lawyer, { title: 'Família Quispe' })).id
})

interface Written {
  readonly id: string
  readonly version: number
}

/** How each kind is written, written anew and deleted. */
const kinds = {
  task: {
    add: (text: string, id = caseId): Promise<Written> =>
      write(api, lawyer, 'POST', `/api/cases/${id}/tasks`, { title: 'Tarefa', note: text }),
    change: ({ id, version }: Written, text: string) =>
      write(api, lawyer, 'PATCH', `/api/cases/${caseId}/tasks/${id}`, { note: text, version }),
    path: 'tasks',
  },
  discussion: {
    add: (text: string, id = caseId): Promise<Written> => write(api, lawyer, 'POST', `/api/cases/${id}/comments`, { body: text }),
    change: ({ id, version }: Written, text: string) =>
      write(api, lawyer, 'PATCH', `/api/cases/${caseId}/comments/${id}`, { body: text, version }),
    path: 'comments',
  },
  correspondence: {
    add: (text: string, id = caseId): Promise<Written> =>
      write(api, lawyer, 'POST', `/api/cases/${id}/correspondence`, { direction: 'in', on: '2026-02-27', subject: 'Carta', note: text }),
    change: ({ id, version }: Written, text: string) =>
      write(api, lawyer, 'PATCH', `/api/cases/${caseId}/correspondence/${id}`, { note: text, version }),
    path: 'correspondence',
  },
  measure: {
    add: async (text: string, id = caseId): Promise<Written> => {
      const { id: proceedingId } = await addProceeding(api, lawyer, id, 'iacthr-monitoring')
      const measures = [{ number: '7', text }]
      return (await write(api, lawyer, 'POST', `/api/cases/${id}/measures`, { proceedingId, kind: 'operative', measures })).items[0]
    },
    change: ({ id, version }: Written, text: string) =>
      write(api, lawyer, 'PATCH', `/api/cases/${caseId}/measures/${id}`, { text, version }),
    path: 'measures',
  },
}

type Kind = keyof typeof kinds

interface Hit {
  kind: string
  id: string
  title: { text: string; hit: boolean }[]
  text: { text: string; hit: boolean }[]
}

async function ask(q: string, as = lawyer, more: object = {}): Promise<{ items: Hit[]; counts: { kind: string; number: number }[] }> {
  while (await indexNext(api.db, api.files, { warn: () => undefined })) await Promise.resolve()
  return (await api.send('POST', '/api/search', { as, json: { q, ...more } })).body
}

async function find(q: string, as = lawyer): Promise<string[]> {
  return (await ask(q, as)).items.map(({ kind, id }) => `${kind} ${id}`)
}

describe.each(Object.keys(kinds) as Kind[])('a %s', (kind) => {
  const { add, change, path } = kinds[kind]

  test('is found by whole words, with accents or without, in the singular and plural, marked, counted, and filtered', async () => {
    const { id } = await add('Pedir as certidões ao cartório de Xapuri')

    for (const q of ['certidao', 'certidões cartorio', 'XAPURI', 'xapuri certidão']) expect(await find(q), q).toEqual([`${kind} ${id}`])
    expect(await find('xapuri ornitorrinco')).toEqual([])
    const { items, counts } = await ask('certidao', lawyer, { kind })
    expect(items[0]).toMatchObject({ kind, id, caseTitle: 'Família Quispe' })
    const said = kind === 'measure' ? items[0]?.title : items[0]?.text
    expect(said?.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['certidões'])
    expect(counts).toEqual([{ kind, number: 1, more: false }])
    expect((await ask('certidao', lawyer, { kind: 'event' })).items).toEqual([])
  })

  test('stands in the index as hashes alone', async () => {
    await add('Pedir as certidões ao cartório de Xapuri')
    await ask('xapuri')

    const { rows } = await sql<{ row: string }>`select search_entry::text as row from search_entry
      where kind = ${kind} and organisation_id = ${lawyer.organisationId}`.execute(api.db)
    expect(rows).toHaveLength(1)
    for (const { row } of rows) expect(row).not.toMatch(/xapuri|cartor|certid/i)
  })

  test('is found by nobody who does not see its case', async () => {
    const { id } = await openCase(api, lawyer, { title: 'Restrito', visibility: 'restricted' })
    const [advocate, partner, auditor] = [
      await newPerson(api, lawyer.organisationId, 'advocate'),
      await newPerson(api, lawyer.organisationId, 'partner'),
      await newPerson(api, lawyer.organisationId, 'auditor'),
    ]
    const written = await add('Ouvir a testemunha em Quatiguaba', id)

    for (const as of [lawyer, director]) expect(await find('quatiguaba', as)).toEqual([`${kind} ${written.id}`])
    const stranger = await newPerson(api, await newOrganisation(api.db), 'director')
    for (const as of [advocate, partner, auditor, stranger])
      expect(await ask('quatiguaba', as), as.role).toMatchObject({ items: [], counts: [] })
    await write(api, lawyer, 'PUT', `/api/cases/${id}/readers/${partner.userId}`, { until: null })
    expect(await find('quatiguaba', partner)).toEqual([`${kind} ${written.id}`])

    await sql`insert into case_wall (organisation_id, case_id, member_id, reason, made_by, made_at)
      values (${lawyer.organisationId}, ${id}, ${director.userId}, 'Conflito', ${lawyer.userId}, now())`.execute(api.db)
    expect(await ask('quatiguaba', director)).toMatchObject({ items: [], counts: [] })
  })

  test('is found no longer by what it said, from the moment in which that is written anew or deleted', async () => {
    const written = await add('Ouvir a testemunha em Quatiguaba')
    expect(await find('quatiguaba')).toHaveLength(1)

    await change(written, 'Ouvir a testemunha em Sapopema')
    const entries = await sql`select from search_entry where record_id = ${written.id}`.execute(api.db)
    expect(entries.rows).toEqual([])
    expect([await find('quatiguaba'), await find('sapopema')]).toEqual([[], [`${kind} ${written.id}`]])

    const gone = await api.send('DELETE', `/api/cases/${caseId}/${path}/${written.id}?version=${written.version + 1}`, { as: lawyer })
    expect(gone.status).toBe(204)
    expect(await find('sapopema')).toEqual([])
  })

  test('is found after the keys were changed, and not by the name of a person who was erased', async () => {
    const person = await write(api, lawyer, 'POST', `/api/cases/${caseId}/people`, {
      name: 'Anahí Choquehuanca',
      role: 'victim',
      protected: true,
      pseudonym: 'A. C.',
    })
    const { id } = await add('Levar Anahí Choquehuanca ao posto de Mandirituba')
    expect(await find('choquehuanca')).toEqual([`${kind} ${id}`])
    await changeKeys(api.db)
    expect(await find('mandirituba')).toEqual([`${kind} ${id}`])

    await write(api, director, 'POST', `/api/cases/${caseId}/erasures/${person.id}`, {
      grounds: ['proceedings'],
      reason: 'Pedido da pessoa.',
      version: 1,
    })

    expect([await find('choquehuanca'), await find('mandirituba')]).toEqual([[], [`${kind} ${id}`]])
  })
})

describe('a task', () => {
  test('is not found in the trash, and again when it was put back', async () => {
    const { id } = await kinds.task.add('Comprar passagens a Itapoá')
    expect(await find('itapoa')).toEqual([`task ${id}`])
    await api.send('DELETE', `/api/cases/${caseId}/tasks/${id}?version=1`, { as: lawyer })
    expect(await find('itapoa')).toEqual([])

    await write(api, lawyer, 'POST', `/api/cases/${caseId}/trash/${id}`)

    expect(await find('itapoa')).toEqual([`task ${id}`])
  })

  test('of no case is found by its maker and by who has it, whatever their role, and by nobody else, nor by who looks on', async () => {
    const partner = await newPerson(api, lawyer.organisationId, 'partner')
    const mine = await write(api, lawyer, 'POST', '/api/tasks', { title: 'Renovar a procuração em Cambará' })
    const given = await write(api, partner, 'POST', '/api/tasks', { title: 'Devolver os autos a Cambará' })

    expect([await find('cambara'), await find('cambara', partner)]).toEqual([[`task ${mine.id}`], [`task ${given.id}`]])
    expect((await ask('cambara', lawyer, { kind: 'task' })).counts).toEqual([{ kind: 'task', number: 1, more: false }])
    expect(await ask('cambara', director)).toMatchObject({ items: [], counts: [] })

    await write(api, lawyer, 'PATCH', `/api/tasks/${mine.id}`, { assigneeId: director.userId, version: 1 })
    expect([await find('cambara'), await find('cambara', director)]).toEqual([[`task ${mine.id}`], [`task ${mine.id}`]])
    await api.send('POST', `/api/users/${partner.userId}/view-as`, { as: director })
    const { body } = await api.send('POST', '/api/search', {
      as: director,
      json: { q: 'cambara' },
      headers: { 'Travessia-View-As': partner.userId },
    })
    expect(body).toMatchObject({ items: [], counts: [] })
  })

  test('that the law asks for is found by the law’s words in each language', async () => {
    const { id: proceedingId } = await addProceeding(api, lawyer, caseId)
    await write(api, lawyer, 'POST', `/api/cases/${caseId}/checklists`, { proceedingId, filing: 'petition' })
    const { items } = (await api.send('GET', `/api/cases/${caseId}/tasks`, { as: lawyer })).body

    expect(items.length).toBeGreaterThan(3)
    for (const { title } of items.slice(0, 3)) {
      const { items: hits } = await ask(title, lawyer, { kind: 'task' })
      expect(hits.length, title).toBeGreaterThan(0)
    }
  })
})

test('correspondence is found by its institution and its number, however that is written', async () => {
  const { id } = await write(api, lawyer, 'POST', `/api/cases/${caseId}/correspondence`, {
    direction: 'out',
    on: '2026-02-27',
    institution: 'Prefeitura de Xapuri',
    reference: 'P-123-26',
  })

  for (const q of ['xapuri', 'P-123-26', 'p12326', 'prefeituras'])
    expect((await ask(q)).items, q).toMatchObject([{ kind: 'correspondence', id, title: [{ text: 'Carta ou ofício' }] }])
})

test('a measure is found by who has to do it and by what was noted of its compliance', async () => {
  const { id: proceedingId } = await addProceeding(api, lawyer, caseId, 'iacthr-monitoring')
  const { items } = await write(api, lawyer, 'POST', `/api/cases/${caseId}/measures`, {
    proceedingId,
    kind: 'operative',
    measures: [{ number: '7', text: 'O Estado publicará a sentença.', addressee: 'Prefeitura de Xapuri' }],
  })
  expect(await find('xapuri')).toEqual([`measure ${items[0].id}`])

  const said = { voice: 'state', status: 'complied', on: '2026-01-15', note: 'Publicada no diário de Brasileia.' }
  await write(api, lawyer, 'POST', `/api/cases/${caseId}/measures/${items[0].id}/statuses`, said)

  expect([await find('brasileia'), await find('sentenca')]).toEqual([[`measure ${items[0].id}`], [`measure ${items[0].id}`]])
})
