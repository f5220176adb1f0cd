import { type DeadlineFilter, deadlineFilter } from '@travessia/shared/deadline-view'
import { beforeAll, describe, expect, test } from 'vitest'
import { scopeOf } from '../../packages/api/src/access.ts'
import { listDue as readDue } from '../../packages/api/src/deadlines/across.ts'
import { refreshPassed } from '../../packages/api/src/upkeep.ts'
import { type Api, newOrganisation, newPerson, openApi, type Person } from '../support/api.ts'
import { addProceeding, deadlineOf, openCase, readCase, record, write } from '../support/cases.ts'

let api: Api
let lawyer: Person
let colleague: Person

const window = 'iachr-petition-six-months'

beforeAll(async () => {
  api = await openApi('2026-03-02T12:00:00Z')
  const organisation = await newOrganisation(api.db)
  lawyer = await newPerson(api, organisation, 'lawyer')
  colleague = await newPerson(api, organisation, 'advocate')
  // Six months after each of these days is the due day.
  for (const [title, on] of [
    ['vencido', '2025-08-30'],
    ['hoje', '2025-09-02'],
    ['amanhã', '2025-09-03'],
    ['em sete dias', '2025-09-09'],
    ['em oito dias', '2025-09-10'],
    ['em trinta dias', '2025-10-01'],
    ['em trinta e um dias', '2025-10-02'],
  ]) {
    await decided(title ?? '', on ?? '')
  }
})

async function decided(title: string, on: string, fields = {}): Promise<string> {
  const made = await openCase(api, lawyer, { title, ...fields })
  const writ = await addProceeding(api, lawyer, made.id, 'br-ms', { court: 'jfpr' })
  await record(api, lawyer, made.id, writ.id, 'final-decision-notified', on)
  return made.id
}

const passTo = (now: string) => refreshPassed(api.db, now, { warn: (line: unknown) => expect(line).toBe('nothing') })

interface Row {
  rule: string
  group: string
  caseTitle: string
  state: string
  holder: string
}

async function listDue(as: Person, query = ''): Promise<Row[]> {
  const items: Row[] = []
  let cursor = ''
  do {
    const { status, body } = await api.send('GET', `/api/deadlines?limit=3${query}${cursor}`, { as })
    expect(status, JSON.stringify(body)).toBe(200)
    items.push(...body.items)
    cursor = body.next ? `&cursor=${body.next}` : ''
  } while (cursor)
  return items
}

const windows = (rows: Row[]) => rows.filter((row) => row.rule === window).map((row) => [row.caseTitle, row.group])

describe('what is to be done across the cases', () => {
  test('stands in groups by the day in the zone of the body, soonest first', async () => {
    expect(windows(await listDue(lawyer))).toEqual([
      ['vencido', 'overdue'],
      ['hoje', 'today'],
      ['amanhã', 'week'],
      ['em sete dias', 'week'],
      ['em oito dias', 'month'],
      ['em trinta dias', 'month'],
      ['em trinta e um dias', 'later'],
    ])
  })

  test.each(['overdue', 'today', 'week', 'month', 'later', 'waiting'])('the group %s alone is what it is in the whole', async (group) => {
    const whole = await listDue(lawyer)

    expect(await listDue(lawyer, `&group=${group}`)).toEqual(whole.filter((row) => row.group === group))
  })

  test('a group is the same at every hour, when it is another day there than here', async () => {
    for (let hour = 0; hour < 24; hour++) {
      const at = `2026-03-02T${String(hour).padStart(2, '0')}:30:00Z`
      const read = async (group?: DeadlineFilter['group']) =>
        (await readDue(api.db.as(scopeOf(lawyer, at)), lawyer, deadlineFilter.parse({ limit: 200, group }), at, 'pt-BR')).items
      const whole = await read()
      for (const group of ['today', 'week', 'month'] as const) {
        expect(await read(group), `${group} at ${at}`).toEqual(whole.filter((row) => row.group === group))
      }
    }
  })

  test('what others hold is waited for, after all that is ours', async () => {
    const { id } = await openCase(api, lawyer, { title: 'espera' })
    const petition = await addProceeding(api, lawyer, id)
    await record(api, lawyer, id, petition.id, 'petition-lodged', '2025-12-01')
    await record(api, lawyer, id, petition.id, 'transmitted-to-state', '2026-02-02')

    const rows = await listDue(lawyer)
    const first = rows.findIndex((row) => row.group === 'waiting')
    expect(rows.slice(first).every((row) => row.group === 'waiting')).toBe(true)
    expect(rows.find((row) => row.rule === 'iachr-state-response-admissibility')).toMatchObject({
      holder: 'state',
      group: 'waiting',
      caseTitle: 'espera',
    })
  })

  test('leaves out closed cases and those that the reader does not see', async () => {
    const closed = await decided('encerrado', '2025-12-01')
    await write(api, lawyer, 'PATCH', `/api/cases/${closed}`, { closedOn: '2026-03-01', version: 1 })
    await decided('reservado', '2025-12-02', { visibility: 'restricted' })

    expect(windows(await listDue(colleague)).map(([title]) => title)).not.toEqual(expect.arrayContaining(['encerrado']))
    expect(windows(await listDue(colleague)).map(([title]) => title)).not.toEqual(expect.arrayContaining(['reservado']))
    expect(windows(await listDue(lawyer)).map(([title]) => title)).toEqual(expect.arrayContaining(['reservado']))
  })

  test('can be read as one’s own, or as nobody’s', async () => {
    const caseId = await decided('meu', '2026-01-20')
    const deadline = await deadlineOf(api, lawyer, caseId, window)
    await write(api, lawyer, 'PATCH', `/api/cases/${caseId}/deadlines/${deadline.id}`, {
      ownerId: colleague.userId,
      version: deadline.version,
    })

    expect(windows(await listDue(colleague, '&owner=me'))).toEqual([['meu', 'later']])
    expect(windows(await listDue(lawyer, '&owner=nobody'))).not.toContainEqual(['meu', 'later'])
    expect(windows(await listDue(lawyer, '&owner=me'))).toEqual([])
  })

  test('is taken out as a table: every row that is seen, nothing that a spreadsheet would reckon, and a row in the trail', async () => {
    const caseId = await decided('=HYPERLINK("http://x.example")', '2026-01-21', { visibility: 'restricted' })
    const table = async (as: Person, query: string) => {
      const answer = await api.raw('GET', `/api/deadlines/export?${query}`, { as, headers: { 'Accept-Language': 'en' } })
      expect([answer.status, answer.headers.get('Content-Disposition')]).toEqual([200, 'attachment; filename="deadlines-2026-03-02.csv"'])
      return Buffer.from(await answer.arrayBuffer())
        .toString('utf8')
        .split('\r\n')
    }

    const [title, ...lines] = await table(lawyer, 'owner=all')
    const hidden = await table(colleague, 'owner=all')

    expect(title).toBe(
      '\uFEFFDue on;Safe date;Situation;Whose;Deadline;Body;Case;Title;In charge;Stands in;Fatal;Next milestone;Source;Checked',
    )
    expect(lines.filter((line) => line !== '')).toHaveLength((await listDue(lawyer)).length)
    expect(lines.find((line) => line.includes('HYPERLINK'))).toMatch(/;"'=HYPERLINK\(/)
    expect(lines[0]).toMatch(/^2026-02-28;[\d-]*;overdue;Us;.*;IACHR;2026-001;vencido;/)
    expect(hidden.join()).not.toContain('HYPERLINK')
    expect((await table(lawyer, `owner=all&case=${caseId}`)).filter((line) => /HYPERLINK|vencido/.test(line))).toHaveLength(
      (await listDue(lawyer, `&case=${caseId}`)).length,
    )
    const kept = await api.db.selectFrom('audit').select('after').where('action', '=', 'deadline.export').execute()
    expect(kept.map(({ after }) => after)).toContainEqual({ format: 'csv', owner: 'all', case: caseId })
    expect((await api.send('GET', '/api/deadlines/export?owner=x', { as: lawyer })).status).toBe(422)
  })

  test('a deadline is overdue from the first instant after its day, in its own zone', async () => {
    const rows = async (now: string) => {
      api.clock.now = now
      return windows(await listDue(lawyer)).find(([title]) => title === 'hoje')?.[1]
    }
    try {
      expect(await rows('2026-03-03T04:59:59Z')).toBe('today')
      expect(await rows('2026-03-03T05:00:00Z')).toBe('overdue')
    } finally {
      api.clock.now = '2026-03-02T12:00:00Z'
    }
  })
})

describe('who takes a deadline on', () => {
  test('somebody who sees the case, and nobody else', async () => {
    const caseId = await decided('de quem', '2026-01-20', { visibility: 'restricted' })
    const { id, version } = await deadlineOf(api, lawyer, caseId, window)
    const stranger = await newPerson(api, await newOrganisation(api.db), 'lawyer')
    const give = (ownerId: string | null, at = version) =>
      api.send('PATCH', `/api/cases/${caseId}/deadlines/${id}`, { as: lawyer, json: { ownerId, version: at } })

    for (const nobody of [colleague.userId, stranger.userId]) {
      expect((await give(nobody)).body.errors).toMatchObject([{ pointer: '#/ownerId', code: 'unknown' }])
    }
    expect((await give(lawyer.userId)).body).toMatchObject({ ownerId: lawyer.userId, ownerName: expect.any(String), version: version + 1 })
    expect((await give(null)).body.current).toMatchObject({ ownerId: lawyer.userId })
    expect((await give(null, version + 1)).body).toMatchObject({ ownerId: null })
  })
})

describe('the next date of a case', () => {
  test('gives way when somebody else’s day has passed', async () => {
    const { id } = await openCase(api, lawyer, { title: 'do Estado' })
    const writ = await addProceeding(api, lawyer, id, 'br-ms', { court: 'jfpr' })
    await record(api, lawyer, id, writ.id, 'authority-notified', '2026-02-25')
    const before = await readCase(api, lawyer, id)
    expect(before).toMatchObject({ nextHolder: 'state', nextRule: 'br-ms-informacoes-10d' })

    await passTo('2026-12-01T00:00:00Z')

    expect(await readCase(api, lawyer, id)).toMatchObject({ nextDue: null, nextHolder: null, updatedAt: before.updatedAt })
  })
})

describe('a day that has begun here and not yet where the body sits', () => {
  test('opens its deadlines as soon as it begins there, without anybody writing', async () => {
    const { id } = await openCase(api, lawyer)
    const petition = await addProceeding(api, lawyer, id)
    // Noon in Greenwich: the third of March has begun in Kiribati alone.
    await record(api, lawyer, id, petition.id, 'archiving-warned', '2026-03-03', { due: '2026-04-15' })
    expect(await readCase(api, lawyer, id)).toMatchObject({
      deadlines: [],
      nextDue: null,
      proceedings: [{ warnings: [{ say: 'in-the-future' }] }],
    })

    await passTo('2026-03-03T04:59:59Z')
    expect((await readCase(api, lawyer, id)).deadlines).toEqual([])
    await passTo('2026-03-03T05:00:00Z')

    expect(await deadlineOf(api, lawyer, id, 'iachr-archiving-warning')).toMatchObject({ due: '2026-04-15', state: 'running' })
  })
})
