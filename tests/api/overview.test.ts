import { complianceStates, fronts, voices } from '@travessia/shared/choices'
import { addDays, addMonths, addSeconds, dayIn } from '@travessia/shared/dates'
import { isFatal } from '@travessia/shared/fatal'
import { forums } from '@travessia/shared/forums/index'
import { languages } from '@travessia/shared/languages'
import type { Voice } from '@travessia/shared/measures'
import { leastShown, type OverviewPage, type OverviewView, suppressSmall } from '@travessia/shared/overview'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { toJson } from '../../packages/api/src/db.ts'
import { recountNext } from '../../packages/api/src/overview/actions.ts'
import { keyringOf } from '../../packages/api/src/vault.ts'
import { type Api, newOrganisation, newPerson, openApi, type Person } from '../support/api.ts'
import { openCase, write } from '../support/cases.ts'

const now = '2026-06-10T15:00:00Z'
const today = '2026-06-10'
const zone = 'America/Sao_Paulo'
let api: Api

beforeAll(async () => {
  api = await openApi(now)
})

async function read(as: Person, search = ''): Promise<OverviewPage> {
  const { status, body } = await api.send('GET', `/api/overview${search}`, { as })
  expect([status, api.mistakes]).toEqual([200, []])
  return body
}

function viewOf(page: OverviewPage, chart: string, view = chart): OverviewView {
  const found = page.charts.find((one) => one.id === chart)?.views.find((one) => one.id === view)
  if (!found) throw new Error(`There is no ${chart} by ${view}.`)
  return found
}

const textOf = (page: OverviewPage, id: string) =>
  page.sentences
    .find((one) => one.id === id)
    ?.parts.map(({ text }) => text)
    .join(' ')

interface Drawn {
  front: number
  closedAgo: number | null
  openedAgo: number
  territory: string
  isRestricted: boolean
  lead: number | null
  nationalities: number[]
  proceedings: { at: number; ago: number; outcome: boolean }[]
  deadlines: { in: number; state: string; isFatal: boolean; owner: number | null; holder: string }[]
  hasDraft: boolean
  measures: DrawnMeasure[]
}

/** What was ordered in the first proceeding of a case, and what each voice said of it last. */
interface DrawnMeasure {
  term: number | null
  said: Record<Voice, (typeof complianceStates)[number] | null>
}

const word = fc.option(fc.constantFrom(...complianceStates), { nil: null })

const drawnCase = fc.record<Drawn>({
  front: fc.nat(fronts.length - 1),
  closedAgo: fc.option(fc.nat(500), { nil: null }),
  openedAgo: fc.nat(600),
  territory: fc.constantFrom('Curitiba', 'Foz do Iguaçu', '', ' Curitiba '),
  isRestricted: fc.boolean(),
  lead: fc.option(fc.nat(1), { nil: null }),
  nationalities: fc.array(fc.nat(3), { maxLength: 3 }),
  proceedings: fc.array(fc.record({ at: fc.nat(3), ago: fc.nat(900), outcome: fc.boolean() }), { maxLength: 3 }),
  deadlines: fc.array(
    fc.record({
      in: fc.integer({ min: -400, max: 60 }),
      state: fc.constantFrom('running', 'running', 'met', 'met late', 'waived', 'superseded'),
      isFatal: fc.boolean(),
      owner: fc.option(fc.nat(1), { nil: null }),
      holder: fc.constantFrom('us', 'us', 'state'),
    }),
    { maxLength: 4 },
  ),
  hasDraft: fc.boolean(),
  measures: fc.array(
    fc.record({
      term: fc.option(fc.integer({ min: -90, max: 90 }), { nil: null }),
      said: fc.record({ state: word, us: word, body: word }),
    }),
    { maxLength: 3 },
  ),
})

const procedures = forums
  .flatMap((forum) => forum.procedures.map((procedure) => ({ forum: forum.id, procedure })))
  .filter(({ procedure }) => procedure.rules.some((rule) => rule.nature === 'bar') && procedure.outcomes.length > 0)
  .slice(0, 4)
const countries = ['VE', 'HT', 'BO', 'SY']

/** Writes cases as they were drawn, past every rule: what stands in the database is what is counted. */
async function plant(organisationId: string, team: readonly Person[], drawn: readonly Drawn[]): Promise<void> {
  for (const [at, one] of drawn.entries()) {
    const { id } = await api.db
      .insertInto('case')
      .values({
        ...{ organisationId, reference: `2026-${at}`, title: `Caso ${at}`, territory: one.territory },
        fronts: [fronts[one.front] ?? 'advocacy'],
        visibility: one.isRestricted ? 'restricted' : 'organisation',
        leadId: one.lead === null ? null : (team[one.lead]?.userId ?? null),
        closedOn: one.closedAgo === null ? null : addDays(today, -one.closedAgo),
        createdAt: `${addDays(today, -one.openedAgo)}T01:30:00Z`,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const key = { organisationId, caseId: id }
    for (const [position, country] of one.nationalities.entries())
      await sql`insert into person (organisation_id, case_id, name, role, protected, pseudonym, nationality, position)
        values (${organisationId}, ${id}, ${toJson({ sealed: 'x' })}::text, 'victim', true, 'P.', ${countries[country]}, ${position})`.execute(
        api.db,
      )
    const ids: string[] = []
    for (const [position, { at: which, ago, outcome }] of one.proceedings.entries()) {
      const { forum, procedure } = procedures[which] ?? { forum: '', procedure: undefined }
      const row = await api.db
        .insertInto('proceeding')
        .values({
          ...{ ...key, procedure: procedure?.id ?? '', forum, ourRole: 'petitioner', position },
          stage: procedure?.stages[ago % 2]?.id ?? '',
          since: addDays(today, -ago),
          outcome: outcome ? (procedure?.outcomes[0]?.id ?? null) : null,
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      ids.push(row.id)
    }
    for (const [which, deadline] of one.deadlines.entries()) {
      const { forum, procedure } = procedures[which % procedures.length] ?? { forum: '', procedure: undefined }
      const rule = ruleOf(which, deadline.isFatal)
      const due = addDays(today, deadline.in)
      await api.db
        .insertInto('deadline')
        .values({
          ...{ ...key, procedure: procedure?.id ?? '', forum, rule: rule?.id ?? '', openedBy: crypto.randomUUID() },
          ...{ holder: deadline.holder, state: deadline.state, answer: 'due', due, dueAt: `${addDays(due, 1)}T03:00:00Z`, zone },
          supersededAt: deadline.state === 'superseded' ? now : null,
          ...{ steps: toJson([]), source: toJson({ cite: 'x' }), confidence: 'VERIFIED' },
          ownerId: deadline.owner === null ? null : (team[deadline.owner]?.userId ?? null),
          proceedingId: ids[0] ?? null,
        })
        .execute()
    }
    if (one.hasDraft)
      await api.db
        .insertInto('brief')
        .values({ ...key, template: 'iachr-petition', title: 'Minuta', language: 'pt-BR', audience: 'body' })
        .execute()
    const [proceedingId] = ids
    if (proceedingId) await order(key, proceedingId, one.measures, team[0]?.userId ?? '')
  }
}

/** Every voice said the contrary before, which no longer counts. */
async function order(key: { organisationId: string; caseId: string }, proceedingId: string, measures: readonly DrawnMeasure[], by: string) {
  const keyring = await keyringOf(api.db, key.organisationId)
  for (const [position, { term, said }] of measures.entries()) {
    const id = crypto.randomUUID()
    const termOn = term === null ? null : addDays(today, term)
    await api.db
      .insertInto('measure')
      .values({
        ...{
          ...key,
          id,
          proceedingId,
          kind: 'operative',
          type: 'general',
          position,
          term: termOn ? 'date' : 'none',
          termOn,
          createdAt: now,
        },
        text: keyring.seal('Publicar a sentença.', `measure.text/${id}`),
      })
      .execute()
    for (const voice of voices) {
      const status = said[voice]
      if (status === null) continue
      const before = status === 'complied' ? 'not-complied' : 'complied'
      for (const [sequence, one] of [before, status].entries())
        await api.db
          .insertInto('measureStatus')
          .values({ ...key, measureId: id, voice, status: one, happenedOn: '2026-05-01', sequence, recordedBy: by, recordedAt: now })
          .execute()
    }
  }
}

function countMeasures(drawn: readonly Drawn[]) {
  const ordered = drawn.flatMap(({ proceedings, measures }) => (proceedings.length > 0 ? measures : []))
  const isDone = (status: string | null) => status === 'complied' || status === 'closed'
  return {
    ordered: ordered.length,
    pastTerm: ordered.filter(({ term, said }) => term !== null && term < 0 && !isDone(said.body ?? said.us)).length,
    contested: ordered.filter(({ said }) => isDone(said.state) && said.us !== null && !isDone(said.us)).length,
    said: voices.map((voice) => [...complianceStates, null].map((status) => ordered.filter(({ said }) => said[voice] === status).length)),
  }
}

/** The same figures, counted case by case in the plainest way. */
function countPlainly(drawn: readonly Drawn[]) {
  const since = addMonths('2026-06-01', -11)
  const open = drawn.filter((one) => one.closedAgo === null)
  const ours = (list: readonly Drawn[]) =>
    list.flatMap((one) =>
      one.deadlines
        .map((deadline, which) => ({ ...deadline, one, isLost: isLost(which, deadline.isFatal) }))
        .filter(({ holder }) => holder === 'us'),
    )
  const near = ours(open).filter((deadline) => deadline.state === 'running' && deadline.in >= 0 && deadline.in <= 30)
  const fatal = near.filter((deadline) => deadline.isLost)
  const ended = (state: string) =>
    ours(drawn).filter((one) => one.state === state && addDays(today, one.in) >= since && addDays(today, one.in) <= '2026-06-30').length
  const openedOn = (one: Drawn) => dayIn(zone, `${addDays(today, -one.openedAgo)}T01:30:00Z`)
  return {
    open: open.length,
    opened: drawn.filter((one) => openedOn(one) >= since).length,
    closed: drawn.filter((one) => one.closedAgo !== null && addDays(today, -one.closedAgo) >= since).length,
    fatal: fatal.length,
    undrafted: fatal.filter(({ one }) => !one.hasDraft).length,
    unowned: near.filter(({ owner }) => owner === null).length,
    overdue: ours(open).filter((one) => one.state === 'running' && one.in < 0).length,
    met: ended('met'),
    late: ended('met late'),
    lapsed: ours(drawn).filter((one) => one.state === 'running' && one.in < 0 && addDays(today, one.in) >= since).length,
    outcomes: drawn.flatMap(({ proceedings }) => proceedings).filter((one) => one.outcome && addDays(today, -one.ago) >= since).length,
    fronts: fronts.map((_, at) => open.filter(({ front }) => front === at).length).filter((count) => count > 0),
    curitiba: open.filter(({ territory }) => territory.trim() === 'Curitiba').length,
  }
}

function ruleOf(which: number, fatal: boolean) {
  const procedure = procedures[which % procedures.length]?.procedure
  return procedure?.rules.find(({ id }) => isFatal(procedure.id, id) === fatal) ?? procedure?.rules[0]
}

/** Not every procedure has a rule of either kind. */
function isLost(which: number, fatal: boolean): boolean {
  return isFatal(procedures[which % procedures.length]?.procedure.id ?? '', ruleOf(which, fatal)?.id ?? '')
}

const sum = (view: OverviewView, at = 0) => view.rows.reduce((total, { values }) => total + (values[at] ?? 0), 0)

describe('the figures', () => {
  test('are those that counting case by case gives, whatever the cases', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(drawnCase, { maxLength: 25 }), async (drawn) => {
        const organisation = await newOrganisation(api.db)
        const team = [await newPerson(api, organisation, 'director'), await newPerson(api, organisation, 'lawyer')]
        await plant(organisation, team, drawn)
        const expected = countPlainly(drawn)

        const { body } = await api.send('GET', '/api/overview', { as: team[0] })
        const { rows } = await sql<{ figures: { cases: object; due: object } }>`select figures from overview
          where organisation_id = ${organisation}`.execute(api.db.withoutPlugins())

        const { open, opened, closed, fatal, undrafted, unowned, overdue } = expected
        expect(rows[0]?.figures).toMatchObject({ cases: { open, opened, closed }, due: { fatal, undrafted, unowned, overdue } })
        const where = (by: string) => viewOf(body, 'where', by)
        expect(where('front').rows.map(({ values }) => values[0])).toEqual(expected.fronts.toSorted((a, b) => b - a))
        expect(where('territory').rows.find(({ name }) => name === 'Curitiba')?.values[0] ?? 0).toBe(expected.curitiba)
        const kept = viewOf(body, 'kept')
        expect([sum(kept, 0), sum(kept, 1), sum(kept, 2)]).toEqual([expected.met, expected.late, expected.lapsed])
        expect(sum(viewOf(body, 'outcome'))).toBe(expected.outcomes)
        expect([sum(viewOf(body, 'movement'), 0), sum(viewOf(body, 'movement'), 1)]).toEqual([opened, closed])
        expect(sum(viewOf(body, 'load'), 0)).toBe(open)
        const measures = countMeasures(drawn)
        const ordered = viewOf(body, 'measures', 'ordered')
        expect([sum(ordered, 0), sum(ordered, 1), sum(ordered, 2)]).toEqual([measures.ordered, measures.pastTerm, measures.contested])
        const compliance = viewOf(body, 'measures', 'compliance').rows
        expect(voices.map((_, at) => compliance.map(({ values }) => values[at]).filter(Boolean))).toEqual(
          measures.said.map((counts) => counts.filter(Boolean)),
        )
      }),
      { numRuns: 12 },
    )
  })

  test('open the list of as many cases as they say', async () => {
    const organisation = await newOrganisation(api.db)
    const team = [await newPerson(api, organisation, 'director'), await newPerson(api, organisation, 'lawyer')]
    await plant(organisation, team, fc.sample(drawnCase, { numRuns: 30, seed: 7 }))
    const page = await read(team[0] as Person)
    const ofCases = ['where', 'movement', 'outcome']

    for (const { id, views } of page.charts)
      for (const { series, rows, opens } of views)
        for (const { label, values, links } of rows)
          for (const [at, link] of links.entries()) {
            if (link === null) continue
            const { body } = await api.send('GET', `/api/${opens}?limit=200&${new URLSearchParams(link)}`, { as: team[0] })
            const told = `${id} ${label} ${series[at]?.id} ${JSON.stringify(link)}`
            const isOfCases = (ofCases.includes(id) && series[at]?.id !== 'proceedings') || series[at]?.id === 'led'
            if (isOfCases || opens === 'measures') expect(body.items.length, told).toBe(values[at])
            else expect(body.items.length, told).toBeGreaterThan(0)
          }
    for (const { parts } of page.sentences)
      for (const { link } of parts) {
        if (link === null) continue
        const { body } = await api.send('GET', `/api/cases?limit=200&${new URLSearchParams(link)}`, { as: team[0] })
        expect(body.items.length, JSON.stringify(link)).toBeGreaterThan(0)
      }
    expect(api.mistakes).toEqual([])
  })

  test('of what was ordered open as many measures as they say, also of one front, body or person', async () => {
    const organisation = await newOrganisation(api.db)
    const team = [await newPerson(api, organisation, 'director'), await newPerson(api, organisation, 'lawyer')]
    await plant(organisation, team, fc.sample(drawnCase, { numRuns: 30, seed: 11 }))
    let opened = 0

    for (const scope of [`?front=${fronts[1]}`, `?forum=${procedures[0]?.forum}`, `?lead=${team[1]?.userId}`])
      for (const { rows } of (await read(team[0] as Person, scope)).charts.find(({ id }) => id === 'measures')?.views ?? [])
        for (const { label, values, links } of rows)
          for (const [at, link] of links.entries()) {
            if (link === null) continue
            const { body } = await api.send('GET', `/api/measures?limit=200&${new URLSearchParams(link)}`, { as: team[0] })
            expect(body.items.length, `${scope} ${label} ${JSON.stringify(link)}`).toBe(values[at])
            opened++
          }
    expect(opened).toBeGreaterThan(10)
  })

  test('are told in sentences in three languages; who asks for none is told in their own', async () => {
    const organisation = await newOrganisation(api.db)
    const director = await newPerson(api, organisation, 'director')
    const fatal = { in: 10, state: 'running', isFatal: true, owner: null, holder: 'us' }
    const base: Drawn = {
      ...{ front: 0, closedAgo: null, openedAgo: 3, territory: '', isRestricted: false, lead: null, nationalities: [], hasDraft: false },
      ...{ proceedings: [], deadlines: [fatal], measures: [] },
    }
    await plant(organisation, [director], [base, { ...base, hasDraft: true }, { ...base, hasDraft: true }])

    const said = await Promise.all(
      languages.map(async (language) => {
        const { body } = await api.send('GET', '/api/overview', { as: director, headers: { 'Accept-Language': language } })
        return textOf(body, 'fatal')
      }),
    )
    await api.send('PATCH', '/api/me', { as: director, json: { language: 'es' } })
    const { body: own } = await api.send('GET', '/api/overview', { as: director, headers: { 'Accept-Language': '*' } })

    expect(said).toEqual([
      'Três prazos fatais em 30 dias; um sem minuta.',
      'Tres plazos fatales en 30 días; uno sin borrador.',
      'Three fatal dates within 30 days; one has no draft.',
    ])
    expect(textOf(own, 'fatal')).toBe(said[1])
  })
})

describe('how fresh they are', () => {
  test('at most a minute old; exact when asked for; counted again behind the answers', async () => {
    const director = await newPerson(api, await newOrganisation(api.db), 'director')
    const openOf = async (search = '') => textOf(await read(director, search), 'open')
    expect(await openOf()).toBe('Nenhum caso aberto.')
    await openCase(api, director)

    const standing = await read(director)
    const exact = await openOf('?exact=true')
    await openCase(api, director)
    api.clock.now = addSeconds(now, 30)
    while (await recountNext(api.db, api.clock.now));
    const recounted = await read(director)
    await openCase(api, director)
    api.clock.now = addSeconds(now, 200)
    const late = await read(director)
    api.clock.now = now

    expect([textOf(standing, 'open'), standing.countedAt]).toEqual(['Nenhum caso aberto.', now])
    expect(exact).toBe('Um caso aberto.')
    expect([textOf(recounted, 'open'), recounted.countedAt]).toEqual(['2 casos abertos.', '2026-06-10T15:00:30Z'])
    expect([textOf(late, 'open'), late.countedAt]).toEqual(['3 casos abertos.', '2026-06-10T15:03:20Z'])
  })
})

describe('who sees what', () => {
  test('a director from whom a case is kept reads figures without it, before and after, and never those of the others', async () => {
    const organisation = await newOrganisation(api.db)
    const [director, walled] = [await newPerson(api, organisation, 'director'), await newPerson(api, organisation, 'director')]
    const { id } = await openCase(api, director, { territory: 'Pacaraima', fronts: ['policy'] })
    await openCase(api, director, { territory: 'Curitiba' })
    const before = await read(walled)

    await write(api, director, 'PUT', `/api/cases/${id}/readers/${walled.userId}/wall`, { reason: 'Conflito' })
    const after = await read(walled)
    const others = await read(director, '?exact=true')
    const again = await read(walled)

    expect(textOf(before, 'open')).toBe('2 casos abertos.')
    for (const page of [after, again]) {
      expect(textOf(page, 'open')).toBe('Um caso aberto.')
      expect(JSON.stringify(page)).not.toContain('Pacaraima')
      expect(page.charts.find((one) => one.id === 'where')?.views.map((one) => one.id)).not.toContain('nationality')
    }
    expect(textOf(others, 'open')).toBe('2 casos abertos.')

    await write(api, director, 'DELETE', `/api/cases/${id}/readers/${walled.userId}/wall`)
    expect(textOf(await read(walled), 'open')).toBe('2 casos abertos.')
  })

  test('a lawyer reads figures of the cases that they see, and a case that is restricted is gone from them at once', async () => {
    const organisation = await newOrganisation(api.db)
    const [director, lawyer] = [await newPerson(api, organisation, 'director'), await newPerson(api, organisation, 'lawyer')]
    const made = await openCase(api, director)
    await openCase(api, director, { visibility: 'restricted' })
    expect(textOf(await read(lawyer), 'open')).toBe('Um caso aberto.')

    await write(api, director, 'PATCH', `/api/cases/${made.id}`, { visibility: 'restricted', version: made.version })

    expect(textOf(await read(lawyer), 'open')).toBe('Nenhum caso aberto.')
    for (const role of ['advocate', 'assistant', 'partner', 'auditor', 'admin'] as const)
      expect((await api.send('GET', '/api/overview', { as: await newPerson(api, organisation, role) })).status).toBe(403)
  })

  test('small groups are told together, and cannot be reckoned back', () => {
    const group = fc.record({ key: fc.string({ minLength: 1, maxLength: 3 }), count: fc.nat(30) })
    fc.assert(
      fc.property(fc.uniqueArray(group, { selector: ({ key }) => key, maxLength: 8 }), (groups) => {
        const { shown, hidden } = suppressSmall(groups)
        const small = groups.filter(({ count }) => count > 0 && count < leastShown)
        expect(shown.every(({ count }) => count >= leastShown)).toBe(true)
        expect(shown.length + (hidden?.groups ?? 0)).toBe(groups.filter(({ count }) => count > 0).length)
        if (small.length === 0) expect(hidden).toBeNull()
        else if (hidden?.count !== null) expect([(hidden?.groups ?? 0) >= 2, (hidden?.count ?? 0) >= leastShown]).toEqual([true, true])
      }),
    )
  })

  test('a nationality of fewer than five cases is nowhere by itself, and with a filter none is told', async () => {
    const organisation = await newOrganisation(api.db)
    const director = await newPerson(api, organisation, 'director')
    const base: Drawn = {
      ...{ front: 3, closedAgo: null, openedAgo: 3, territory: '', isRestricted: false, lead: null, hasDraft: false },
      ...{ proceedings: [], deadlines: [], nationalities: [], measures: [] },
    }
    const of = (country: number, count: number) => Array.from({ length: count }, () => ({ ...base, nationalities: [country] }))
    await plant(organisation, [director], [...of(0, 9), ...of(1, 6), ...of(2, 1)])

    const page = await read(director)
    const filtered = await read(director, '?front=advocacy')

    expect(viewOf(page, 'where', 'nationality').rows.map(({ label, values }) => [label, values[0]])).toEqual([
      ['Venezuela', 9],
      ['Outras 2, com poucos casos', 7],
    ])
    expect(JSON.stringify(page)).not.toMatch(/Bolívia|"BO"/)
    expect(filtered.charts.find((one) => one.id === 'where')?.views.map((one) => one.id)).not.toContain('nationality')
  })
})

describe('what is taken out', () => {
  test('tables and the report say the figures in three languages, and no name of anybody protected', async () => {
    const organisation = await newOrganisation(api.db)
    const director = await newPerson(api, organisation, 'director')
    const { id } = await openCase(api, director, { title: 'Família Baptiste', territory: '=cmd' })
    await write(api, director, 'POST', `/api/cases/${id}/people`, {
      name: 'Jean Baptiste',
      role: 'victim',
      pseudonym: 'J. B.',
      nationality: 'HT',
    })

    const page = await api.raw('GET', '/api/overview', { as: director }).then((answer) => answer.text())
    const csv = await api.send('GET', '/api/overview/table?chart=where&view=territory', { as: director })
    const xlsx = await api.raw('GET', '/api/overview/table?chart=where&view=territory&format=xlsx', { as: director })
    const none = await api.send('GET', '/api/overview/table?chart=where&view=none', { as: director })
    const reports = await Promise.all(
      languages.map(async (language) => {
        const answer = await api.raw('GET', `/api/overview/report?language=${language}`, { as: director })
        const parts = unzipSync(new Uint8Array(await answer.arrayBuffer()))
        return Object.entries(parts).flatMap(([name, part]) => (name.endsWith('.xml') ? [strFromU8(part)] : []))
      }),
    )

    expect(csv.body).toContain("'=cmd;1")
    expect([csv.status, xlsx.status, none.status]).toEqual([200, 200, 404])
    for (const [at, question] of ['Onde os casos esperam mais?', '¿Dónde esperan más los casos?', 'Where do cases wait longest?'].entries())
      expect(reports[at]?.join('')).toContain(question)
    expect([page, csv.body, ...reports.flat()].join('')).not.toMatch(/Baptiste|J\. B\.|Família/)
    const { body: trail } = await api.send('GET', '/api/trail', { as: director })
    const actions = trail.items.map(({ action }: { action: string }) => action)
    expect(actions.filter((action: string) => action.startsWith('overview.'))).toHaveLength(5)
    expect(api.mistakes).toEqual([])
  })
})
