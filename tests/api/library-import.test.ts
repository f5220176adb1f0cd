import { beforeAll, describe, expect, test } from 'vitest'
import { type Api, newOrganisation, newPerson, openApi, type Person } from '../support/api.ts'
import { write } from '../support/cases.ts'
import { bibtex, cslJson, ris } from '../support/exports.ts'

let api: Api
let as: Person

beforeAll(async () => {
  api = await openApi()
})

const newTeam = async () => {
  as = await newPerson(api, await newOrganisation(api.db), 'lawyer')
}
const bring = (json: Record<string, unknown>) => write(api, as, 'POST', '/api/authorities/import', json)
const titles = async () => (await api.send('GET', '/api/authorities', { as })).body.items.map((one: { title: string }) => one.title)

describe('what another program exported', () => {
  test('in CSL-JSON becomes a decision, a law, an article and a report, with accents and dates as precise as given', async () => {
    await newTeam()

    const { format, items, problems, added } = await bring({ text: cslJson })

    expect({ format, problems, added }).toEqual({ format: 'csl-json', problems: [], added: 0 })
    expect(items).toMatchObject([
      {
        kind: 'decision',
        system: 'inter-american',
        body: 'Corte Interamericana de Derechos Humanos',
        title: 'Caso Vélez Loor Vs. Panamá',
        shortTitle: 'Caso Vélez Loor',
        number: 'Serie C No. 218',
        form: 'Sentencia',
        date: '2010-11-23',
        precision: 'day',
        language: 'es',
        tags: ['migrantes', 'detención'],
      },
      { kind: 'norm', system: 'brazil', number: '13.445/2017', urn: 'urn:lex:br:federal:lei:2017-05-24;13445', language: 'pt' },
      {
        kind: 'doctrine',
        title: 'A proteção internacional dos refugiados',
        authors: 'Cançado Trindade, Antônio Augusto; de Oliveira, João; ACNUR',
        container: 'Revista Brasileira de Política Internacional, v. 39, n. 1, p. 5-20',
        date: '1996-07-01',
        precision: 'month',
        url: 'https://doi.org/10.1590/x-1996',
      },
      { kind: 'report', system: 'inter-american', date: '2013-01-01', precision: 'year' },
    ])
    expect(await titles()).toEqual([])
  })

  test('in BibTeX is read with its abbreviations and accents; an entry that never ends takes no other with it', async () => {
    await newTeam()

    const { items, problems } = await bring({ text: bibtex.replaceAll('\n', '\r\n') })

    expect(items).toMatchObject([
      {
        title: 'A proteção internacional dos Refugiados',
        authors: 'Cançado Trindade, Antônio Augusto; Human Rights Watch',
        container: 'Revista Brasileira de Política Internacional, v. 39, n. 1, p. 5-20',
        tags: ['asilo', 'refúgio'],
        place: 1,
      },
      { kind: 'decision', title: 'Caso Vélez Loor vs. Panamá', number: 'Serie C No. 218', date: '2010-11-23', place: 3 },
    ])
    expect(problems).toEqual([
      { place: 2, line: 12, title: 'broken', code: 'unreadable', field: null },
      { place: 4, line: 23, title: 'nameless', code: 'no-title', field: null },
    ])
  })

  test('in RIS is read, also when the last record is cut off', async () => {
    await newTeam()

    const { format, items, problems } = await bring({ text: `\uFEFF${ris.slice(0, -12)}` })

    expect({ format, problems }).toEqual({ format: 'ris', problems: [] })
    expect(items).toMatchObject([
      {
        kind: 'decision',
        system: 'europe',
        body: 'European Court of Human Rights',
        date: '2012-02-23',
        tags: ['push-backs', 'collective expulsion'],
      },
      { kind: 'doctrine', form: 'book', authors: 'Piovesan, Flávia', container: expect.stringContaining('Saraiva'), precision: 'year' },
    ])
  })

  test('in JSON that broke off, or lacks a brace in one record, still gives the other records', async () => {
    await newTeam()

    const cut = await bring({ text: cslJson.slice(0, -60) })
    expect(cut.items).toHaveLength(3)
    expect(cut.problems).toMatchObject([{ place: 4, title: 'Movilidad humana', code: 'unreadable' }])
    const torn = await bring({ text: cslJson.replace('"pt-BR"}', '"pt-BR"') })
    expect(torn.items.map((one: { place: number }) => one.place)).toEqual([1, 3, 4])
    expect(torn.problems).toMatchObject([{ place: 2, title: 'Lei de Migração', code: 'unreadable' }])
  })

  test('with a field that does not fit keeps the rest and says which', async () => {
    await newTeam()
    const odd = [
      { type: 'book', title: 'Um livro', URL: 'not an address', note: 'x'.repeat(3_000), number: 7, author: 'Fulano', issued: 'ontem' },
      { type: 'book', title: '\u0000nulo' },
      { type: 'book' },
      'nothing',
      null,
      12,
    ]

    const { items, problems } = await bring({ text: JSON.stringify(odd) })

    expect(items).toMatchObject([{ title: 'Um livro', url: '', note: '', number: '7', authors: '', date: null }, { title: 'nulo' }])
    expect(problems.map(({ title, code, field }: Record<string, unknown>) => [title, code, field])).toEqual([
      ['Um livro', 'field', 'url'],
      ['Um livro', 'field', 'note'],
      ['', 'no-title', null],
      ['', 'unreadable', null],
      ['', 'unreadable', null],
      ['', 'unreadable', null],
    ])
  })
})

describe('taking what was read', () => {
  test('takes what is new, once, and what was asked for', async () => {
    await newTeam()
    await write(api, as, 'POST', '/api/authorities', {
      kind: 'decision',
      system: 'other',
      title: 'Caso Velez Loor vs Panama',
      date: '2010-11-23',
    })

    const seen = await bring({ text: cslJson })
    expect(seen.duplicates).toMatchObject([{ place: 1, of: expect.any(String) }])
    expect(await bring({ text: cslJson, commit: true, take: [2] })).toMatchObject({ added: 1 })
    expect(await bring({ text: cslJson, commit: true })).toMatchObject({ added: 2 })
    expect(await bring({ text: cslJson, commit: true })).toMatchObject({ added: 0 })
    expect(await titles()).toEqual([
      'A proteção internacional dos refugiados',
      'Caso Velez Loor vs Panama',
      'Lei de Migração',
      'Movilidad humana',
    ])
  })

  test('knows a decision by its number, however it is called', async () => {
    await newTeam()
    const known = { kind: 'decision', system: 'inter-american', title: 'Case of Vélez Loor v. Panama', number: 'Series C No. 218' }
    const { id } = await write(api, as, 'POST', '/api/authorities', known)

    expect((await bring({ text: bibtex })).duplicates).toMatchObject([{ place: 3, of: id }])
  })

  test('sees a record that stands twice in the same text', async () => {
    await newTeam()

    const { duplicates } = await bring({ text: ris + ris })

    expect(duplicates).toMatchObject([
      { place: 3, of: null },
      { place: 4, of: null },
    ])
  })

  test('leaves a trail with what was added', async () => {
    await newTeam()
    await bring({ text: ris, commit: true })

    const [trail] = await api.db
      .selectFrom('audit')
      .selectAll()
      .where('organisationId', '=', as.organisationId)
      .where('action', '=', 'authority.import')
      .execute()
    expect(trail?.after).toMatchObject({ format: 'ris', added: [{ title: 'Hirsi Jamaa and Others v. Italy' }, {}] })
  })

  test('of two thousand records works, and of one more is refused; so is what is nothing of all this', async () => {
    await newTeam()
    const many = (count: number) => Array.from({ length: count }, (_, index) => `TY  - BOOK\nTI  - Livro ${index}\nER  - \n`).join('\n')
    const refuse = async (json: object) => {
      const { status, body } = await api.send('POST', '/api/authorities/import', { as, json })
      return [status, ...(body.errors ?? []).map(({ pointer, code }: { pointer: string; code: string }) => `${pointer} ${code}`)]
    }

    expect(await bring({ text: many(2_000), commit: true })).toMatchObject({ added: 2_000 })
    expect(await refuse({ text: many(2_001) })).toEqual([422, '#/text many'])
    expect(await refuse({ text: 'Caro colega, segue a lista.' })).toEqual([422, '#/format format'])
    expect(await refuse({ text: '', format: 'ris' })).toEqual([422, '#/text empty'])
    expect(await refuse({ text: ' '.repeat(2 * 1024 * 1024 + 1) })).toEqual([422, '#/text long'])
    expect(await refuse({ text: ' '.repeat(5 * 1024 * 1024) })).toEqual([413])
    expect(api.mistakes).toEqual([])
  })
})
