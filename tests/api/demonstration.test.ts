import { beforeAll, describe, expect, test } from 'vitest'
import { type Api, newOrganisation, newPerson, openApi, type Person } from '../support/api.ts'

let api: Api
let director: Person

interface Case {
  id: string
  title: string
  demonstration: boolean
}

beforeAll(async () => {
  api = await openApi('2026-06-10T15:00:00Z')
  director = await newPerson(api, await newOrganisation(api.db), 'director')
})

async function listCases(): Promise<Case[]> {
  return (await api.send('GET', '/api/cases?status=all&limit=200', { as: director })).body.items
}

async function deadlinesOf(title: string) {
  const found = (await listCases()).find((one) => one.title.startsWith(title))
  return (await api.send('GET', `/api/cases/${found?.id}/deadlines`, { as: director })).body.items
}

/** How the proceedings ended that ended within a year. */
async function outcomes() {
  const { charts } = (await api.send('GET', '/api/overview', { as: director })).body
  return charts.find(({ id }: { id: string }) => id === 'outcome').views[0].rows
}

function find(deadlines: { rule: string; supersededAt: string | null }[], rule: string) {
  return deadlines.find((deadline) => deadline.rule === rule && deadline.supersededAt === null)
}

describe('the demonstration', () => {
  test('is loaded once by a director, beside the organisation’s own cases', async () => {
    await api.send('POST', '/api/cases', { as: director, json: { title: 'Nosso caso' } })

    const loads = await Promise.all([1, 2].map(() => api.send('POST', '/api/demonstration', { as: director })))

    expect(loads.map(({ status, body }) => [status, body.cases])).toEqual([
      [201, 9],
      [201, 9],
    ])
    const cases = await listCases()
    expect(cases.filter((one) => one.demonstration)).toHaveLength(9)
    expect((await api.send('GET', '/api/me', { as: director })).body.organisation.demonstration).toBe(true)
  })

  test('shows the dates that the Court stated', async () => {
    const honorato = await deadlinesOf('Honorato')
    const nadege = await deadlinesOf('Nadege')
    const favela = await deadlinesOf('Favela')

    expect(find(honorato, 'iacthr-esap')).toMatchObject({ due: '2021-12-01', state: 'met' })
    expect(find(honorato, 'iacthr-agents-designation')).toMatchObject({ due: '2021-11-01', state: 'met' })
    expect(honorato.filter((one: { holder: string; state: string }) => one.holder === 'us' && one.state === 'lapsed')).toEqual([])
    expect(find(nadege, 'iacthr-state-answer')).toMatchObject({ due: '2012-01-28', state: 'met late', holder: 'state' })
    expect(find(nadege, 'iachr-art51-three-months')).toMatchObject({ due: '2011-02-11', state: 'met' })
    expect(find(nadege, 'iacthr-final-arguments')).toMatchObject({ due: '2012-07-23', state: 'met' })
    expect(find(favela, 'iacthr-esap')).toMatchObject({ due: '2015-08-17', state: 'met' })
    expect(find(favela, 'iacthr-interpretation-request')).toMatchObject({ due: '2017-08-14', state: 'met' })
  })

  test.each(['2026-06-10T15:00:00Z', '2026-01-15T15:00:00Z', '2026-12-28T15:00:00Z', '2027-03-06T15:00:00Z'])(
    'loaded on %s, the home page has something late, something near and something awaited, the window of six months, and no chart that is empty',
    async (now) => {
      api.clock.now = now
      const person = await newPerson(api, await newOrganisation(api.db), 'director')
      await api.send('POST', '/api/demonstration', { as: person })

      const { body } = await api.send('GET', '/api/deadlines', { as: person })

      const rows: { group: string; rule: string }[] = body.items
      const groups = new Map(rows.map(({ group }) => [group, rows.filter((row) => row.group === group).map((row) => row.rule)]))
      expect(groups.get('overdue')).toEqual(['br-intimacao-pessoal-10d-corridos'])
      expect(groups.get('week')).toContain('br-intimacao-pessoal-10d-corridos')
      expect(groups.get('later')).toEqual(expect.arrayContaining(['iachr-petition-six-months', 'br-cd-emendas-comissao-5s']))
      expect(groups.get('waiting')).toContain('br-cd-prazos-comissao')
      const { charts } = (await api.send('GET', '/api/overview', { as: person })).body
      const empty = charts.filter(({ views }: { views: { rows: unknown[] }[] }) => views[0]?.rows.length === 0)
      expect(empty.map(({ id }: { id: string }) => id)).toEqual([])
      api.clock.now = '2026-06-10T15:00:00Z'
    },
  )

  test('has ended cases, well and badly, and none of their deadlines of ours was missed', async () => {
    const rows: { label: string; values: number[] }[] = await outcomes()
    const closed = await Promise.all(['Acesso', 'Pedido de refúgio', 'Pessoas retidas'].map(deadlinesOf))

    expect(rows.map(({ label }) => label)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('Acesso concedido'),
        expect.stringContaining('Reconhecido'),
        expect.stringContaining('Não outorgadas'),
      ]),
    )
    const ours = closed.flat().filter(({ holder, supersededAt }) => holder === 'us' && supersededAt === null)
    expect(ours.length).toBeGreaterThan(3)
    expect(ours.filter(({ state }) => state !== 'met')).toEqual([])
  })

  test('names nobody protected to whoever is not cleared', async () => {
    const assistant = await newPerson(api, director.organisationId, 'assistant')
    const family = (await listCases()).find((one) => one.title.startsWith('Família'))

    const answer = await api.send('GET', `/api/cases/${family?.id}`, { as: assistant })

    expect(answer.status).toBe(200)
    expect(JSON.stringify(answer.body)).not.toContain('Quintero')
  })

  test('is left without a trace among the cases and in their trash, and the organisation’s own stay', async () => {
    const family = (await listCases()).find((one) => one.title.startsWith('Família'))
    const { version } = (await api.send('GET', `/api/cases/${family?.id}`, { as: director })).body
    const headers = { 'X-Reason': 'Um teste' }
    expect((await api.send('DELETE', `/api/cases/${family?.id}?version=${version}`, { as: director, headers })).status).toBe(204)

    const left = await api.send('DELETE', '/api/demonstration', { as: director })
    const again = await api.send('DELETE', '/api/demonstration', { as: director })

    expect([left.body.cases, again.body.cases]).toEqual([9, 0])
    expect((await listCases()).map((one) => one.title)).toEqual(['Nosso caso'])
    expect((await api.send('GET', '/api/case-trash', { as: director })).body.items).toEqual([])
    expect(api.mistakes).toEqual([])
  })
})
