import { readSheet } from 'read-excel-file/node'
import { beforeEach, describe, expect, test } from 'vitest'
import { scopeOf } from '../../packages/api/src/access.ts'
import { type Api, newOrganisation, newPerson, openApi, type Person } from '../support/api.ts'
import { addProceeding, openCase, readCase, record, write } from '../support/cases.ts'
import { fileBriefOf } from '../support/filed.ts'

const api: Api = await openApi('2026-03-02T12:00:00Z')

let organisation: string
let lawyer: Person
let assistant: Person

beforeEach(async () => {
  api.clock.now = '2026-03-02T12:00:00Z'
  organisation = await newOrganisation(api.db)
  lawyer = await newPerson(api, organisation, 'lawyer')
  assistant = await newPerson(api, organisation, 'assistant')
})

/** A case whose petition was filed on 2 March 2026. */
async function openFiled(fields: object = {}) {
  const { id, reference } = await openCase(api, lawyer, { state: 'BR', ...fields })
  const petition = await addProceeding(api, lawyer, id)
  const filing = await fileBriefOf(api, lawyer, id, petition.id)
  return { id, reference, petition, filing, path: `/api/cases/${id}/correspondence` }
}

function take(path: string, fields: object = {}, as = lawyer) {
  return write(api, as, 'POST', path, { direction: 'in', on: '2026-03-02', ...fields })
}

async function list(path: string, as = lawyer) {
  const { status, body } = await api.send('GET', path, { as })
  expect(status, JSON.stringify(body)).toBe(200)
  return body.items
}

describe('the register of a case', () => {
  test('holds what was filed and what came in, and says what answers what', async () => {
    const { id, path, petition, filing } = await openFiled()
    const annex = await write(api, lawyer, 'POST', `/api/cases/${id}/annexes`, { title: 'Carta da CIDH' })
    const letter = {
      kind: 'acknowledgement',
      institution: 'Secretaria Executiva',
      proceedingId: petition.id,
      reference: 'P-123-26',
      time: '15:40',
      subject: 'Confirmação',
      annexes: [annex.id],
      inReplyTo: filing.id,
    }
    expect(await list(path)).toMatchObject([{ source: 'filing', direction: 'out', isAcknowledged: false, version: null }])

    const made = await take(path, letter, assistant)

    expect(made).toMatchObject({
      ...letter,
      source: 'correspondence',
      direction: 'in',
      zone: 'America/New_York',
      isAcknowledged: null,
      version: 1,
    })
    const entries = await list(path)
    expect(entries.find((one: { source: string }) => one.source === 'filing')).toMatchObject({
      id: filing.id,
      subject: 'Petição',
      kindName: 'Petição apresentada',
      isAcknowledged: true,
      repliedBy: [made.id],
    })
  })

  test('opens the deadline that the act which came in starts, with the act in the timeline', async () => {
    const { id, path, petition } = await openFiled()
    const event = { kind: 'information-requested', fields: { due: '2026-04-15' } }

    const made = await take(path, { kind: 'request', proceedingId: petition.id, event })

    const { events, deadlines } = await readCase(api, lawyer, id)
    expect(events.find((one: { id: string }) => one.id === made.eventId)).toMatchObject({ kind: 'information-requested', on: '2026-03-02' })
    const opened = deadlines.find((one: { openedBy: string }) => one.openedBy === made.eventId)
    expect(made.deadlines).toEqual([
      { id: opened.id, rule: opened.rule, ruleName: expect.any(String), due: '2026-04-15', state: 'running', opened: true },
    ])
  })

  test('takes nothing when the act cannot be recorded, and no act of ours is received', async () => {
    const { path, petition } = await openFiled()
    const before = await list(path)
    const send = (event: object, more: object = {}) =>
      api.send('POST', path, { as: lawyer, json: { direction: 'in', on: '2026-03-02', proceedingId: petition.id, event, ...more } })

    const unknown = await send({ kind: 'no-such-act' })
    const ours = await send({ kind: 'petition-lodged' })
    const sent = await send({ kind: 'information-requested' }, { direction: 'out' })

    expect([unknown.status, ours.status, sent.status]).toEqual([422, 422, 422])
    expect(ours.body.errors).toMatchObject([{ pointer: '#/event/kind', code: 'choice' }])
    expect(await list(path)).toEqual(before)
  })

  test('names only what is of its case, and a day that has come', async () => {
    const { path, petition } = await openFiled()
    const other = await openFiled()
    const annex = await write(api, lawyer, 'POST', `/api/cases/${other.id}/annexes`, { title: 'Alheio' })
    const foreign = {
      ...{ proceedingId: other.petition.id, annexes: [annex.id], inReplyTo: other.filing.id, eventId: other.filing.eventId },
      on: '2026-03-03',
    }
    const refused = await api.send('POST', path, { as: lawyer, json: { direction: 'in', ...foreign } })
    const apart = await api.send('POST', path, { as: lawyer, json: { direction: 'in', on: '2026-03-02', eventId: petition.id } })

    expect([refused.status, apart.status]).toEqual([422, 422])
    expect(refused.body.errors.map(({ pointer, code }: { pointer: string; code: string }) => `${pointer} ${code}`)).toEqual([
      '#/on future',
      '#/proceedingId unknown',
      '#/annexes/0 unknown',
      '#/eventId unknown',
      '#/inReplyTo unknown',
    ])
  })

  test('is corrected by hand but for what was filed; two who correct it do not overwrite each other', async () => {
    const { path, filing } = await openFiled()
    const made = await take(path, { subject: 'Carta', party: 'state', institution: 'Itamaraty' })

    const edited = await write(api, lawyer, 'PATCH', `${path}/${made.id}`, { reference: 'SG 12/26', inReplyTo: filing.id, version: 1 })
    const late = await api.send('PATCH', `${path}/${made.id}`, { as: assistant, json: { subject: 'Outra', version: 1 } })
    const frozen = await api.send('PATCH', `${path}/${filing.id}`, { as: lawyer, json: { reference: 'X', version: 1 } })

    expect(edited).toMatchObject({ subject: 'Carta', institution: 'Itamaraty', reference: 'SG 12/26', inReplyTo: filing.id, version: 2 })
    expect([late.status, late.body.current, frozen.status]).toMatchObject([409, { reference: 'SG 12/26', version: 2 }, 404])
  })

  test('keeps what another entry answers, and lets go of what was taken down by mistake while its act stays', async () => {
    const { id, path, petition } = await openFiled()
    const asked = await take(path, { proceedingId: petition.id, event: { kind: 'information-requested', fields: { due: '2026-04-15' } } })
    const reply = await take(path, { direction: 'out', inReplyTo: asked.id })
    const remove = (one: { id: string; version: number }) => api.send('DELETE', `${path}/${one.id}?version=${one.version}`, { as: lawyer })

    const kept = await remove(asked)
    const gone = [await remove(reply), await remove(asked)]

    expect([kept.status, ...gone.map(({ status }) => status)]).toEqual([409, 204, 204])
    expect((await readCase(api, lawyer, id)).events.some((one: { id: string }) => one.id === asked.eventId)).toBe(true)
  })

  test('a filing says what it answers and the number that it was given, and neither changes again', async () => {
    const { id, petition, path } = await openFiled()
    const asked = await take(path, { kind: 'request', proceedingId: petition.id })

    const filing = await fileBriefOf(api, lawyer, id, petition.id, { reference: 'REC-77', inReplyTo: asked.id })

    expect(filing).toMatchObject({ reference: 'REC-77', inReplyTo: asked.id })
    expect((await list(path)).find((one: { id: string }) => one.id === asked.id)).toMatchObject({ repliedBy: [filing.id] })
    await expect(api.db.updateTable('filing').set({ reference: '' }).where('id', '=', filing.id).execute()).rejects.toThrow(
      /does not change/,
    )
    expect((await api.send('DELETE', `${path}/${asked.id}?version=1`, { as: lawyer })).status).toBe(409)
  })

  test('what came in without being an act is newer than a deadline that already ran, until somebody has looked at it', async () => {
    const { id, path, petition } = await openFiled()
    await record(api, lawyer, id, petition.id, 'information-requested', '2026-03-02', { due: '2026-04-15' })
    const { id: deadlineId } = (await readCase(api, lawyer, id)).deadlines.find((one: { due: string }) => one.due === '2026-04-15')
    const newer = `/api/cases/${id}/deadlines/${deadlineId}/newer`
    api.clock.now = '2026-03-05T12:00:00Z'
    const letter = await take(path, { proceedingId: petition.id, on: '2026-03-05', subject: 'Prorrogação' })
    await take(path, { direction: 'out', proceedingId: petition.id, on: '2026-03-05' })
    await take(path, { party: 'other', proceedingId: petition.id, on: '2026-03-05' })

    const found = await list(newer)
    await write(api, lawyer, 'POST', newer, { events: [letter.id] })

    expect(found).toMatchObject([{ id: letter.id, source: 'correspondence', kindName: 'Carta ou ofício', title: 'Prorrogação' }])
    expect(await list(newer)).toEqual([])
  })
})

describe('the register across the cases', () => {
  test('is narrowed by direction, body, period and what nobody has acknowledged, page by page', async () => {
    const { path, petition, filing } = await openFiled({ title: 'Um' })
    const other = await openFiled({ title: 'Dois' })
    await take(path, { proceedingId: petition.id, on: '2026-01-10', inReplyTo: filing.id })
    const ask = async (query: string) => (await api.send('GET', `/api/correspondence?${query}`, { as: lawyer })).body
    const ids = async (query: string) => (await ask(query)).items.map((one: { id: string }) => one.id)

    // What we add to our own filing says nothing of its arrival, and a forged place in the list is refused.
    await take(other.path, { direction: 'out', on: '2026-03-01', inReplyTo: other.filing.id })
    const forged = Buffer.from(JSON.stringify(['2026-02-31', petition.id])).toString('base64url')
    expect((await api.send('GET', `/api/correspondence?cursor=${forged}`, { as: lawyer })).status).toBe(422)
    expect((await ask('direction=in')).items).toMatchObject([{ caseTitle: 'Um', forumName: 'CIDH', on: '2026-01-10' }])
    expect(await ids('show=unacknowledged')).toContain(other.filing.id)
    expect(await ids('show=unacknowledged')).not.toContain(filing.id)
    expect(await ids('forum=iacthr')).toEqual([])
    expect((await ids('from=2026-03-02&until=2026-03-31')).toSorted()).toEqual([filing.id, other.filing.id].toSorted())
    const first = await ask('limit=2')
    const second = await ask(`limit=2&cursor=${first.next}`)
    expect([first.items.length, second.items.length, second.next]).toEqual([2, 2, null])
  })

  test('is taken out as a table that does not say what a letter is about', async () => {
    const { path, petition, reference } = await openFiled()
    await take(path, { proceedingId: petition.id, subject: 'Sobre Maria', note: 'Maria', institution: 'CIDH', reference: '=1+1' })
    const fetch = async (format: string) => {
      const answer = await api.raw('GET', `/api/correspondence/export?direction=in&format=${format}`, { as: lawyer })
      return Buffer.from(await answer.arrayBuffer())
    }

    const [csv, sheet] = [(await fetch('csv')).toString('utf8'), await readSheet(await fetch('xlsx'))]

    expect(sheet).toHaveLength(2)
    expect(sheet[1]).toContain(reference)
    expect(csv).not.toMatch(/Maria|Silva/)
    expect(csv).toContain("'=1+1")
    const trail = await api.db.selectFrom('audit').select('action').where('organisationId', '=', organisation).execute()
    expect(trail.filter(({ action }) => action === 'correspondence.export')).toHaveLength(2)
  })

  test('whoever does not see the case does not see what came in, not even under the database role of the application', async () => {
    const { id, path } = await openFiled({ visibility: 'restricted' })
    const made = await take(path, { subject: 'Sigiloso' })
    const foreigner = await newPerson(api, await newOrganisation(api.db), 'director')

    for (const stranger of [assistant, foreigner]) {
      expect((await api.send('GET', path, { as: stranger })).status).toBe(404)
      expect(await list('/api/correspondence', stranger)).toEqual([])
      const own = api.db.as(scopeOf({ ...stranger, language: 'pt-BR' }, api.clock.now))
      expect(await own.selectFrom('correspondence').select('id').where('caseId', '=', id).execute()).toEqual([])
    }
    expect((await list('/api/correspondence')).map((one: { id: string }) => one.id)).toContain(made.id)
  })

  test('what an entry is about lies sealed, goes with an erasure, and stands in no trail', async () => {
    const { id, path } = await openFiled()
    const person = await write(api, lawyer, 'POST', `/api/cases/${id}/people`, {
      name: 'Zoila Quispe Mamani',
      role: 'victim',
      pseudonym: 'Z. Q.',
    })
    const made = await take(path, { subject: 'Carta sobre Zoila Quispe Mamani', note: 'Zoila Quispe Mamani' })
    const director = await newPerson(api, organisation, 'director')

    const stored = await api.db.selectFrom('correspondence').select(['subject', 'note']).where('id', '=', made.id).executeTakeFirstOrThrow()
    const trail = await api.db.selectFrom('audit').selectAll().where('recordId', '=', made.id).execute()
    await write(api, director, 'POST', `/api/cases/${id}/erasures/${person.id}`, {
      grounds: ['proceedings'],
      reason: 'Pediu.',
      version: person.version,
    })

    expect(JSON.stringify([stored, trail])).not.toContain('Zoila')
    expect((await list(path)).find((one: { id: string }) => one.id === made.id)).toMatchObject({
      subject: 'Carta sobre Z. Q.',
      note: 'Z. Q.',
    })
  })

  test('a case goes with its register', async () => {
    const { id, path, petition, filing } = await openFiled()
    const asked = await take(path, { proceedingId: petition.id, inReplyTo: filing.id })
    await fileBriefOf(api, lawyer, id, petition.id, { inReplyTo: asked.id })
    await take(path, { direction: 'out', inReplyTo: asked.id })

    await api.db.deleteFrom('case').where('id', '=', id).execute()

    expect(await api.db.selectFrom('correspondence').select('id').where('caseId', '=', id).execute()).toEqual([])
  })
})
