import { readDocket } from '@travessia/shared/docket'
import { catalogue, getProcedure } from '@travessia/shared/forums/index'
import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { getOpenCase } from '../../packages/api/src/access.ts'
import { refreshDocket } from '../../packages/api/src/deadlines/actions.ts'
import { readDocketInput, toStored } from '../../packages/api/src/deadlines/stored.ts'
import { type Api, newOrganisation, newPerson, openApi, type Person } from '../support/api.ts'
import { addProceeding, openCase, readCase } from '../support/cases.ts'

let api: Api
let lawyer: Person

beforeAll(async () => {
  api = await openApi('2026-11-23T12:00:00Z')
  lawyer = await newPerson(api, await newOrganisation(api.db), 'lawyer')
})

const procedures = ['br-ms', 'iachr-petition', 'iacthr-contentious'] as const
const kinds = procedures.map((id) => [
  ...getProcedure(id).events.map((kind) => kind.id),
  'date-set',
  'count-suspended',
  'count-resumed',
  'extension-granted',
])

const day = fc.integer({ min: 0, max: 4000 }).map((days) => new Date(Date.UTC(2015, 0, 1 + days)).toISOString().slice(0, 10))
const precision = fc.constantFrom('day', 'day', 'day', 'day', 'month', 'year')
const place = fc.integer({ min: 0, max: 2 })
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ does: fc.constant('record' as const), place, kind: fc.nat(), on: day, precision }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('correct' as const), which: fc.nat(), on: day, precision }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('delete' as const), which: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('part' as const), place }) },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant('role' as const),
      place,
      ourRole: fc.constantFrom('petitioner', 'amicus', 'third', 'observer'),
    }),
  },
)

async function addThree(caseId: string): Promise<string[]> {
  const made = []
  for (const procedure of procedures)
    made.push((await addProceeding(api, lawyer, caseId, procedure, procedure === 'br-ms' ? { court: 'jfpr' } : {})).id)
  return made
}

/** Does one step; answers whether something was written. */
async function take(caseId: string, one: typeof step extends fc.Arbitrary<infer T> ? T : never): Promise<boolean> {
  const { proceedings, events } = await readCase(api, lawyer, caseId)
  const path = `/api/cases/${caseId}`
  const send = async (method: string, rest: string, json?: object) => {
    const { status, body } = await api.send(method, path + rest, { as: lawyer, json })
    expect([200, 201, 204, 422], JSON.stringify(body)).toContain(status)
    // A refusal names a field: it never comes from a check of the table.
    if (status === 422) expect(body.errors[0].pointer).not.toBe('#')
    return status < 300
  }
  switch (one.does) {
    case 'record': {
      const proceeding = proceedings[one.place]
      const at = procedures.indexOf(proceeding?.procedure)
      const kind = kinds[at]?.[one.kind % kinds[at].length]
      const rule = getProcedure(procedures[at] ?? 'br-ms').rules[one.kind % 7]?.id
      const fields = ['date-set', 'extension-granted'].includes(kind ?? '') ? { for: rule, due: one.on } : {}
      return proceeding
        ? send('POST', '/events', { proceedingId: proceeding.id, kind, on: one.on, precision: one.precision, fields })
        : false
    }
    case 'correct': {
      const event = events[one.which % (events.length || 1)]
      if (!event) return false
      return (
        (await send('PATCH', `/events/${event.id}`, { on: one.on, precision: one.precision, version: event.version })) &&
        (await versionOf(caseId, event.id)) !== event.version
      )
    }
    case 'delete': {
      const event = events[one.which % (events.length || 1)]
      return event ? send('DELETE', `/events/${event.id}?version=${event.version}`) : false
    }
    case 'part': {
      const proceeding = proceedings.length > 1 ? proceedings[one.place] : undefined
      return proceeding ? send('DELETE', `/proceedings/${proceeding.id}?version=${proceeding.version}`) : false
    }
    case 'role': {
      const proceeding = proceedings[one.place]
      if (!proceeding || proceeding.ourRole === one.ourRole) return false
      return send('PATCH', `/proceedings/${proceeding.id}`, { ourRole: one.ourRole, version: proceeding.version })
    }
  }
}

async function versionOf(caseId: string, eventId: string) {
  const { events } = await readCase(api, lawyer, caseId)
  return events.find((one: { id: string }) => one.id === eventId)?.version
}

async function readStored(caseId: string) {
  const rows = await sql<
    Record<string, unknown>
  >`select id, version, xmin::text, proceeding_id, rule, opened_by, closed_by, holder, state, answer, due, safe, due_at, computed, zone,
    steps, source, confidence, procedure, forum from deadline where case_id = ${caseId} and superseded_at is null order by rule collate "C", opened_by`.execute(
    api.db,
  )
  return rows.rows
}

const byKey = (a: { rule: string; openedBy: string }, b: { rule: string; openedBy: string }) =>
  `${a.rule} ${a.openedBy}` < `${b.rule} ${b.openedBy}` ? -1 : 1

test('after any writes the stored deadlines and stages are what the events mean, and each write left its trace', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async (steps) => {
      const { id: caseId } = await openCase(api, lawyer)
      await addThree(caseId)
      let writes = 4
      for (const one of steps) if (await take(caseId, one)) writes++

      const id = await getOpenCase(api.db, lawyer, caseId, api.clock.now)
      const input = await readDocketInput(api.db, id)
      const docket = readDocket(catalogue, input.story, api.clock.now)
      const stored = await readStored(caseId)
      const wanted = docket.deadlines.map(toStored).toSorted(byKey)
      expect(stored.map(({ id: _, version: __, xmin: ___, ...row }: Record<string, unknown>) => row)).toEqual(
        JSON.parse(JSON.stringify(wanted)),
      )

      const told = await readCase(api, lawyer, caseId)
      const stage = ({ id: one, stage: at, since, outcome }: Record<string, unknown>) => ({ id: one, stage: at, since, outcome })
      expect(told.proceedings.map(stage)).toEqual(docket.proceedings.map((one) => stage({ ...one })))

      await api.db.transaction().execute((tx) => refreshDocket(tx, id, api.clock.now))
      expect(await readStored(caseId)).toEqual(stored)

      const { count } = await api.db
        .selectFrom('audit')
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .where('caseId', '=', caseId)
        .executeTakeFirstOrThrow()
      expect(count).toBe(writes)
    }),
    { numRuns: 25 },
  )
  expect(api.mistakes).toEqual([])
})
