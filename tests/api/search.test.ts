import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import { stemsOf } from '@travessia/shared/stems'
import { strToU8 } from 'fflate'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { changeKeys } from '../../packages/api/src/keys/actions.ts'
import { readNextFile } from '../../packages/api/src/readings/work.ts'
import { indexNext } from '../../packages/api/src/search/work.ts'
import { type Api, newOrganisation, newPerson, openApi, type Person } from '../support/api.ts'
import { addProceeding, openCase, record, write } from '../support/cases.ts'
import { makeWord } from '../support/documents.ts'
import { englishPairs, type Pair, portuguesePairs, spanishPairs, withoutAccents } from '../support/legal-words.ts'

let api: Api
let lawyer: Person
let caseId: string

beforeAll(async () => {
  api = await openApi()
  lawyer = await newPerson(api, await newOrganisation(api.db), 'lawyer')
  caseId = (await openCase(api, lawyer, { title: 'Família Quispe vs. Brasil', state: 'BR', tags: ['despejo'] })).id
})

interface Hit {
  kind: string
  id: string
  title: { text: string; hit: boolean }[]
  text: { text: string; hit: boolean }[]
}

const ask = async (q: string, more: object = {}, as = lawyer) => (await api.send('POST', '/api/search', { as, json: { q, ...more } })).body
const find = async (q: string, more: object = {}, as = lawyer): Promise<string[]> =>
  (await ask(q, more, as)).items.map(({ kind, title }: Hit) => `${kind}: ${title.map(({ text }) => text).join('')}`)
const marksOf = (pieces: Hit['text']) => pieces.filter(({ hit }) => hit).map(({ text }) => text)
const said = (words: string) => ({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }] })

describe('singular and plural, with and without accents', () => {
  const spellings = [...portuguesePairs, ...spanishPairs, ...englishPairs].flatMap(([one, many]: Pair) => [
    one,
    many,
    withoutAccents(one),
    withoutAccents(many),
  ])

  test('the program knows words as the database does', async () => {
    const texts = [...spellings, ...sentences, 'Lei nº 13.445/2017, art. 1º', 'São João; ação-direta', 'ÉGUA Über straße', 'a e o']

    const { rows } = await sql<{ stems: string }>`select stems(text) as stems from unnest(${texts}::text[]) as text`.execute(api.db)

    expect(texts.map((text) => stemsOf(text).join(' '))).toEqual(rows.map(({ stems }) => stems.trim().replace(/ +/g, ' ')))
  })

  test.each([
    ['Portuguese', portuguesePairs],
    ['Spanish', spanishPairs],
  ])('find each other in every pair of the %s list, in events and in the text of files', async (_, pairs) => {
    const missed = pairs.flatMap(([one, many]: Pair) => {
      const forms = [one, many, withoutAccents(one), withoutAccents(many)]
      return forms.flatMap((typed) =>
        forms.flatMap((stands) => (stemsOf(typed).join() === stemsOf(stands).join() ? [] : [`${typed} → ${stands}`])),
      )
    })

    expect(missed).toEqual([])
  })

  test('a sample of them, asked of events as anybody would', async () => {
    const pairs: Pair[] = [...portuguesePairs.filter((_, at) => at % 15 === 0), ...spanishPairs.filter((_, at) => at % 9 === 0)]
    const owner = await newPerson(api, await newOrganisation(api.db), 'lawyer')
    const { id } = await openCase(api, owner, { title: 'Caso' })
    for (const [one] of pairs) await fact(owner, id, `Houve ${one} naquele dia`)
    const missed: string[] = []
    for (const [one, many] of pairs) {
      for (const typed of [one, many, withoutAccents(many)]) {
        const found = await find(typed, { kind: 'event' }, owner)
        if (!found.includes(`event: Houve ${one} naquele dia`)) missed.push(typed)
      }
    }

    expect(missed).toEqual([])
  })
})

const sentences = [
  'Sem prejuízo das anteriores decisões, requer-se a concessão de liminar para suspender os efeitos da portaria.',
  'Los Estados Partes se comprometen a respetar los derechos y libertades reconocidos en ella.',
  'Women and children were expelled; the Courts’ judgments were not executed by the authorities.',
]

function fact(as: Person, id: string, title: string, note = '', on = '2026-01-10') {
  return write(api, as, 'POST', `/api/cases/${id}/events`, { proceedingId: null, kind: 'fact', on, title, note, fields: {} })
}

describe('one search finds what stands', () => {
  test('in cases, events, people, annexes, briefs, comments and the library, and marks it', async () => {
    const word = 'Itapoá'
    await write(api, lawyer, 'POST', '/api/cases', { title: `Ocupação ${word}` })
    await fact(lawyer, caseId, `Despejo em ${word}`, 'De madrugada.')
    await write(api, lawyer, 'POST', `/api/cases/${caseId}/people`, {
      name: 'Zoila Rey',
      role: 'victim',
      protected: true,
      pseudonym: `Dona ${word}`,
    })
    await write(api, lawyer, 'POST', `/api/cases/${caseId}/annexes`, { title: `Laudo de ${word}` })
    const brief = await write(api, lawyer, 'POST', `/api/cases/${caseId}/briefs`, {
      template: 'iachr-petition',
      title: 'Petição inicial',
      language: 'pt-BR',
      audience: 'state',
    })
    await write(api, lawyer, 'PUT', `/api/cases/${caseId}/briefs/${brief.id}/sections/facts`, {
      content: said(`As famílias de ${word} foram expulsas.`),
      version: 0,
    })
    await write(api, lawyer, 'POST', `/api/cases/${caseId}/briefs/${brief.id}/comments`, {
      section: 'facts',
      body: `Conferir ${word}`,
      quote: '',
    })
    await write(api, lawyer, 'POST', '/api/authorities', { kind: 'norm', system: 'brazil', title: `Decreto de ${word}` })

    const { items, counts } = await ask('itapoa')

    expect(items.map(({ kind }: Hit) => kind)).toEqual(['case', 'event', 'person', 'annex', 'brief', 'comment', 'authority'])
    for (const { title, text } of items) expect([...marksOf(title), ...marksOf(text)]).toEqual([word])
    expect(items[4]).toMatchObject({ briefId: brief.id, section: 'facts', caseTitle: 'Família Quispe vs. Brasil' })
    expect(counts).toContainEqual({ kind: 'brief', number: 1, more: false })
  })

  test('a docket number by any punctuation, whole or begun', async () => {
    const { id } = await addProceeding(api, lawyer, caseId)
    const number = '5001234-56.2024.4.04.7000'
    await write(api, lawyer, 'PATCH', `/api/cases/${caseId}/proceedings/${id}`, { number, version: 1 })

    for (const typed of [
      number,
      '50012345620244047000',
      '5001234 56 2024 4 04 7000',
      '5001234-56',
      '500123456',
      '5001234.56.2024/4.04.7000',
    ])
      expect(await find(typed), typed).toContain('case: Família Quispe vs. Brasil')
    expect(marksOf((await ask('50012345620244047000')).items[0].text)).toEqual([number])
  })

  test('a kind of event by the name that the law gives it, in any language', async () => {
    const owner = await newPerson(api, await newOrganisation(api.db), 'lawyer')
    const { id } = await openCase(api, owner, { title: 'Caso' })
    const proceeding = await addProceeding(api, owner, id)
    await record(api, owner, id, proceeding.id, 'final-decision-notified', '2025-11-14')

    expect((await ask('decisões finais', {}, owner)).items.map(({ kind }: Hit) => kind)).toEqual(['event'])
    expect((await ask('decisión', {}, owner)).items.map(({ kind }: Hit) => kind)).toEqual(['event'])
  })

  test('a title typed wrong by a letter, and says that it is not what was typed', async () => {
    for (const typed of ['Quiske', 'Qispe', 'Familha']) {
      const { items, similar } = await ask(typed)
      expect([typed, items.map(({ title }: Hit) => title[0]?.text), similar]).toEqual([typed, ['Família Quispe vs. Brasil'], true])
    }
    expect(await ask('ornitorrinco')).toMatchObject({ items: [], counts: [], similar: false })
  })

  test('a number typed wrong by a digit, or in the wrong order, the likest first; and what is seen behind much that is not', async () => {
    const organisation = await newOrganisation(api.db)
    const [owner, other] = [await newPerson(api, organisation, 'lawyer'), await newPerson(api, organisation, 'lawyer')]
    const { id } = await openCase(api, owner, { title: 'Caso' })
    const proceeding = await addProceeding(api, owner, id)
    await write(api, owner, 'PATCH', `/api/cases/${id}/proceedings/${proceeding.id}`, { number: '5001234-56.2024.4.04.7000', version: 1 })
    for (const typed of ['5001235-56.2024', '500124-56.2024', '50012234-56', '5002134-56.2024.4.04.7000'])
      expect(await ask(typed, {}, owner), typed).toMatchObject({ similar: true, items: [{ kind: 'case', id }] })
    expect((await ask('5009934', {}, owner)).items).toEqual([])

    await sql`insert into "case" (organisation_id, reference, title, visibility) select ${organisation}, '2001-' || one,
      case one when 1 then 'Jaguatirica' else 'Jaguatirico' end, case one when 1 then 'organisation' else 'restricted' end from generate_series(1, 250) as one`.execute(
      api.db,
    )

    expect(await find('jaguatirika', {}, other)).toEqual(['case: Jaguatirica'])
    const partner = await newPerson(api, organisation, 'partner')
    expect(await find('jaguatirika', {}, partner)).toEqual([])
    await sql`insert into case_member (organisation_id, case_id, member_id) select organisation_id, id, ${partner.userId} from "case"
      where organisation_id = ${organisation} and title = 'Jaguatirica'`.execute(api.db)
    await write(api, owner, 'POST', '/api/authorities', { kind: 'norm', system: 'brazil', title: 'Decreto da jaguatirica' })
    expect(await find('jaguatirika', {}, partner)).toEqual(['case: Jaguatirica', 'authority: Decreto da jaguatirica'])
    expect(await find('jaguatirika caso', {}, other)).toEqual([])
  })

  test('every word, in any order; nothing for what says nothing, and no sign breaks it', async () => {
    expect(await find('brasil familia', { kind: 'case' })).toEqual(['case: Família Quispe vs. Brasil'])
    expect(await find('brasil ornitorrinco')).toEqual([])
    for (const q of ['', 'de', "' & | ! <-> :* ( \\", '%%%', "o'", '\\', '::']) expect(await find(q), q).toEqual([])
    for (const q of ["quispe' | 'x", 'quispe:*', 'quispe & !brasil']) expect((await ask(q)).similar, q).toBeDefined()
  })

  test('page by page, the newest first, each once', async () => {
    const owner = await newPerson(api, await newOrganisation(api.db), 'lawyer')
    const { id } = await openCase(api, owner, { title: 'Caso' })
    for (let day = 1; day <= 12; day++) await fact(owner, id, `Visita ${day}`, '', `2026-01-${String(day).padStart(2, '0')}`)
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const body = await ask('visitas', { kind: 'event', limit: 5, ...(cursor && { cursor }) }, owner)
      seen.push(...body.items.map(({ title }: Hit) => title.map(({ text }) => text).join('')))
      cursor = body.next ?? undefined
    } while (cursor)

    expect(seen).toEqual(Array.from({ length: 12 }, (_, at) => `Visita ${12 - at}`))
    expect((await ask('visitas', {}, owner)).counts).toEqual([{ kind: 'event', number: 12, more: false }])
  })

  test('of a word that thousands have, though none of the last hundreds, the newest first', async () => {
    const owner = await newPerson(api, await newOrganisation(api.db), 'lawyer')
    const { id } = await openCase(api, owner, { title: 'Caso' })
    const add = (title: string, from: number, to: number) =>
      sql`
      insert into event (organisation_id, case_id, kind, happened_on, title, sequence)
      select ${owner.organisationId}, ${id}, 'fact', date '2000-01-01' + day, ${title} || ' ' || day, day
      from generate_series(${from}::integer, ${to}::integer) as day`.execute(api.db)
    await add('Tamanduá', 1, 2_300)
    await add('Visita', 2_301, 2_800)

    const found = await find('tamandua', { kind: 'event', limit: 3 }, owner)

    expect(found).toEqual(
      ['event: Tamanduá 2300', 'event: Tamanduá 2299', 'event: Tamanduá 2298'].map((one) => expect.stringContaining(one)),
    )
  })

  test('of a word that stands only before thousands of others, all of them', async () => {
    const owner = await newPerson(api, await newOrganisation(api.db), 'lawyer')
    const { id } = await openCase(api, owner, { title: 'Caso' })
    for (let day = 1; day <= 4; day++) await fact(owner, id, `Capivara ${day}`, '', `2001-01-0${day}`)
    await sql`
      insert into search_entry (organisation_id, kind, record_id, case_id, at, words)
      select ${owner.organisationId}, 'event', gen_random_uuid(), ${id}, timestamptz '2010-01-01Z' + hour * interval '1 hour', ''
      from generate_series(1, 13000) as hour`.execute(api.db)

    const first = await ask('capivara', { kind: 'event', limit: 3 }, owner)
    const rest = await ask('capivara', { kind: 'event', limit: 3, cursor: first.next }, owner)

    const titles = [first, rest].map(({ items }) => items.map(({ title }: Hit) => title.map(({ text }) => text).join('')))
    expect(titles).toEqual([['Capivara 4', 'Capivara 3', 'Capivara 2'], ['Capivara 1']])
    expect([first.counts, rest.next]).toEqual([[{ kind: 'event', number: 4, more: false }], null])
  })
})

describe('what is not seen is not found', () => {
  test('of another organisation, of a restricted case, by a partner who was told of nothing', async () => {
    const organisation = lawyer.organisationId
    const [advocate, partner, auditor] = [
      await newPerson(api, organisation, 'advocate'),
      await newPerson(api, organisation, 'partner'),
      await newPerson(api, organisation, 'auditor'),
    ]
    const stranger = await newPerson(api, await newOrganisation(api.db), 'director')
    const { id, reference } = await openCase(api, lawyer, { title: 'Jaguatirica', visibility: 'restricted' })
    await fact(lawyer, id, 'Jaguatirica ferida')

    expect(await find('jaguatirica')).toEqual(['case: Jaguatirica', 'event: Jaguatirica ferida'])
    for (const as of [advocate, partner, stranger, auditor])
      expect([as.role, await ask('jaguatirica', {}, as)]).toEqual([as.role, { items: [], next: null, counts: [], similar: false }])
    expect(await find(reference, {}, auditor)).toEqual([`case: ${reference}`])
    await write(api, lawyer, 'PUT', `/api/cases/${id}/readers/${partner.userId}`, { until: null })
    expect(await find('jaguatirica', {}, partner)).toEqual(['case: Jaguatirica', 'event: Jaguatirica ferida'])
    expect(
      (await api.send('POST', '/api/search', { as: await newPerson(api, organisation, 'admin'), json: { q: 'jaguatirica' } })).status,
    ).toBe(403)
  })

  test('and of what is seen nothing is missing: by a partner of many cases, of few, and whoever is kept out of the newest', async () => {
    const organisation = await newOrganisation(api.db)
    const [many, few, walled] = [
      await newPerson(api, organisation, 'partner'),
      await newPerson(api, organisation, 'partner'),
      await newPerson(api, organisation, 'lawyer'),
    ]
    await sql`
      insert into "case" (organisation_id, reference, title, updated_at)
      select ${organisation}, '2026-' || one, case when one <= 90 then 'Sucuri ' else 'Visita ' end || one, timestamptz '2026-01-01Z' + one * interval '1 hour'
      from generate_series(1, 1300) as one`.execute(api.db)
    const share = ({ userId }: Person, which: ReturnType<typeof sql<boolean>>) =>
      sql`insert into case_member (organisation_id, case_id, member_id)
        select organisation_id, id, ${userId} from "case" where organisation_id = ${organisation} and ${which}`.execute(api.db)
    await share(many, sql`right(reference, 1) <> '0'`)
    await share(few, sql`reference in ('2026-2','2026-50','2026-1300')`)
    await sql`insert into case_wall (organisation_id, case_id, member_id, reason, made_by, made_at)
      select organisation_id, id, ${walled.userId}, 'Conflito', ${walled.userId}, now() from "case"
      where organisation_id = ${organisation} and title like 'Sucuri _9'`.execute(api.db)

    const findAll = async (as: Person) => {
      const found: string[] = []
      let next: string | null | undefined
      do {
        const body = await ask('sucuris', { kind: 'case', limit: 30, ...(next && { cursor: next }) }, as)
        found.push(...body.items.map(({ title }: Hit) => title.map(({ text }) => text).join('')))
        next = body.next
      } while (next)
      return found
    }
    const sucuris = Array.from({ length: 90 }, (_, at) => `Sucuri ${90 - at}`)

    expect(await findAll(many)).toEqual(sucuris.filter((title) => !title.endsWith('0')))
    expect(await findAll(few)).toEqual(['Sucuri 50', 'Sucuri 2'])
    expect(await findAll(walled)).toEqual(sucuris.filter((title) => !/.9$/.test(title.slice(7))))
    expect((await ask('sucuris', {}, walled)).counts).toEqual([{ kind: 'case', number: 50, more: true }])
  })

  test('a protected person is found by the pseudonym, and by the whole name only by who may read it', async () => {
    const assistant = await newPerson(api, lawyer.organisationId, 'assistant')
    await write(api, lawyer, 'POST', `/api/cases/${caseId}/people`, {
      name: 'Hortênsia Bandeira',
      role: 'victim',
      protected: true,
      pseudonym: 'Senhora Cambará',
    })

    expect(await find('cambara', {}, assistant)).toEqual(['person: Senhora Cambará'])
    expect(await find('bandeira hortensia', {}, assistant)).toEqual([])
    expect(await find('bandeira hortensia')).toEqual(['person: Senhora Cambará'])
    expect(await find('hortensia')).toEqual([])
  })

  test('what was deleted or written anew is not found by what it said', async () => {
    const event = await fact(lawyer, caseId, 'Tamanduá')
    await write(api, lawyer, 'PATCH', `/api/cases/${caseId}/events/${event.id}`, { title: 'Capivara', version: event.version })
    expect([await find('tamandua'), await find('capivara')]).toEqual([[], ['event: Capivara']])

    await api.send('DELETE', `/api/cases/${caseId}/events/${event.id}?version=${event.version + 1}`, { as: lawyer })
    const { id } = await openCase(api, lawyer, { title: 'Sucuri' })
    await api.db.deleteFrom('case').where('id', '=', id).execute()

    expect([await find('capivara'), await find('sucuri')]).toEqual([[], []])
  })
})

describe('the text of a file', () => {
  const log = { warn: () => undefined }

  async function workThrough() {
    while ((await readNextFile(api.db, api.files, log)) || (await indexNext(api.db, api.files, log))) await Promise.resolve()
  }

  async function attach(id: string, title: string, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
    const annex = await write(api, lawyer, 'POST', `/api/cases/${id}/annexes`, { title })
    await put(id, annex, bytes)
    return annex.id
  }

  async function put(id: string, annex: { id: string; version: number }, bytes: Uint8Array<ArrayBuffer>) {
    const sent = await api.send('PUT', `/api/cases/${id}/annexes/${annex.id}/file?version=${annex.version}`, { as: lawyer, bytes })
    expect(sent.status).toBe(200)
    await workThrough()
  }

  async function makeTextPdf(text: string): Promise<Uint8Array<ArrayBuffer>> {
    const document = await PDFDocument.create()
    document.addPage().drawText(text, { x: 40, y: 700, size: 12, font: await document.embedFont(StandardFonts.Helvetica) })
    return Uint8Array.from(await document.save())
  }

  const makeTextWord = (text: string) =>
    makeWord({ 'word/document.xml': strToU8(`<w:document><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:document>`) })

  test('of a PDF and of a Word document is found by its words, and nothing of it stands in the database to be read', async () => {
    await attach(caseId, 'Laudo', await makeTextPdf('As remoções forçadas ocorreram em Xapetuba no dia 13 de maio.'))
    await attach(caseId, 'Ata', makeTextWord('Reunião sobre a remoção forçada, processo 0001234-56.2024.8.16.0001.'))

    expect((await find('remocao forcada')).toSorted()).toEqual(['document: Ata', 'document: Laudo'])
    expect(await find('00012345620248160001')).toEqual(['document: Ata'])
    expect(await find('xapet')).toEqual([])
    const { items } = await ask('xapetuba')
    expect([marksOf(items[0].text), items[0].text.map(({ text }: { text: string }) => text).join('')]).toEqual([
      ['Xapetuba'],
      expect.stringContaining('ocorreram em Xapetuba no dia'),
    ])
    const { rows } = await sql<{ row: string }>`select search_entry::text as row from search_entry where kind = 'document'`.execute(api.db)
    expect(rows.length).toBeGreaterThan(1)
    for (const { row } of rows) expect(row).not.toMatch(/xapetuba|remo[cç]|maio|0001234/i)
  })

  test('is told without the names of whom the case protects, and by such a name found only by who may read it', async () => {
    const { id } = await openCase(api, lawyer, { title: 'Caso' })
    const assistant = await newPerson(api, lawyer.organisationId, 'assistant')
    await write(api, lawyer, 'POST', `/api/cases/${id}/people`, {
      name: 'Anahí Choquehuanca',
      role: 'victim',
      protected: true,
      pseudonym: 'A. C.',
    })
    await attach(id, 'Declaração', await makeTextPdf('Compareceu Anahí Choquehuanca, residente em Mandirituba, e declarou.'))

    for (const as of [lawyer, assistant]) expect(JSON.stringify(await ask('mandirituba', {}, as))).not.toMatch(/Anah|Choque/)
    expect(await find('mandirituba', {}, assistant)).toEqual(['document: Declaração'])
    expect(await ask('choquehuanca', {}, assistant)).toMatchObject({ items: [], counts: [] })
    expect(await find('choquehuanca')).toEqual(['document: Declaração'])
  })

  test('is found after the keys were changed, and no longer once another file is shown, or none', async () => {
    const { id } = await openCase(api, lawyer, { title: 'Caso' })
    const annex = await attach(id, 'Ofício', await makeTextPdf('Trata de Quatiguaba.'))
    await changeKeys(api.db)
    await workThrough()
    expect(await find('quatiguaba')).toEqual(['document: Ofício'])
    expect(await find('cambara', { kind: 'person' })).toEqual(['person: Senhora Cambará'])

    await put(id, { id: annex, version: 2 }, await makeTextPdf('Trata de Sapopema.'))
    expect([await find('quatiguaba'), await find('sapopema')]).toEqual([[], ['document: Ofício']])
    await api.send('DELETE', `/api/cases/${id}/annexes/${annex}/file?version=3`, { as: lawyer })
    expect(await find('sapopema')).toEqual([])
  })
})
