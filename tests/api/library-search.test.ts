import { CompiledQuery } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Api, newOrganisation, newPerson, openApi, type Person } from '../support/api.ts'
import { write } from '../support/cases.ts'
import { englishPairs, type Pair, portuguesePairs, spanishPairs, withoutAccents } from '../support/legal-words.ts'

let api: Api
let reader: Person

beforeAll(async () => {
  api = await openApi()
  reader = await newPerson(api, await newOrganisation(api.db), 'lawyer')
})

const find = async (q: string, as = reader, more = '') => {
  const { body } = await api.send('GET', `/api/authorities?q=${encodeURIComponent(q)}${more}`, { as })
  return body.items.map((one: { title: string }) => one.title)
}

async function newLibrary(titles: (string | object)[]): Promise<Person> {
  const person = await newPerson(api, await newOrganisation(api.db), 'lawyer')
  for (const one of titles) {
    const fields = typeof one === 'string' ? { title: one } : one
    await write(api, person, 'POST', '/api/authorities', { kind: 'norm', system: 'brazil', ...fields })
  }
  return person
}

describe('singular and plural, with and without accents', () => {
  test('the lists are long enough', () => {
    expect(new Set(portuguesePairs.map(([one]) => one)).size).toBeGreaterThanOrEqual(200)
    expect(new Set(spanishPairs.map(([one]) => one)).size).toBeGreaterThanOrEqual(50)
  })

  test.each([
    ['Portuguese', portuguesePairs],
    ['Spanish', spanishPairs],
    ['English', englishPairs],
  ])('find each other in every pair of the %s list, whole and in the middle of what is typed', async (_, pairs) => {
    const searches = pairs.flatMap(([one, many]: Pair) => {
      const spellings = [one, many, withoutAccents(one), withoutAccents(many)]
      return spellings.flatMap((typed) => spellings.flatMap((stands) => [typed, `${typed} aqui`].map((query) => ({ query, stands }))))
    })
    const missed = await listMissed(searches)

    expect(missed).toEqual([])
  })

  test('and two words that are not the same do not', async () => {
    const person = await newLibrary(['Lei de Migração', 'Decisão sobre refúgio'])

    expect(await find('leitura migração', person)).toEqual([])
    expect(await find('li', await newLibrary(['Lei', 'Liberdade']))).toContain('Liberdade')
    expect(await find('lei', await newLibrary(['Lei', 'Liberdade']))).toEqual(['Lei'])
    expect(await find('decisão migração', person)).toEqual([])
  })
})

describe('what is typed in the search', () => {
  test('finds every word in any order, in any field, small words apart', async () => {
    const person = await newLibrary([
      {
        title: 'Caso Vélez Loor vs. Panamá',
        kind: 'decision',
        system: 'inter-american',
        body: 'Corte Interamericana',
        number: 'Serie C No. 218',
      },
      { title: 'Lei de Migração', number: '13.445/2017', date: '2017-05-24' },
      { title: 'Relatório anual', kind: 'report', passages: [{ text: 'O princípio da não devolução obriga os Estados.' }] },
    ])

    expect(await find('Panama velez v. loor', person)).toEqual(['Caso Vélez Loor vs. Panamá'])
    expect(await find('serie c nº 218', person)).toEqual(['Caso Vélez Loor vs. Panamá'])
    expect(await find('13445', person)).toEqual(['Lei de Migração'])
    expect(await find('13.445', person)).toEqual(['Lei de Migração'])
    expect(await find('lei 13.445/2017', person)).toEqual(['Lei de Migração'])
    expect(await find('estado não devolução', person)).toEqual(['Relatório anual'])
  })

  test('finds while it is typed, letter by letter', async () => {
    const person = await newLibrary(['Violações massivas', 'Responsabilidade do Estado', 'Opinião consultiva'])
    const missed: string[] = []
    for (const [word, title] of [
      ['violação', 'Violações massivas'],
      ['violación', 'Violações massivas'],
      ['violation', 'Violações massivas'],
      ['responsabilidades', 'Responsabilidade do Estado'],
    ] as const) {
      for (let length = 3; length <= word.length; length++) {
        const typed = word.slice(0, length)
        if (!(await find(typed, person)).includes(title)) missed.push(typed)
      }
    }

    expect(missed).toEqual([])
  })

  test('finds Spanish and English nouns by the Portuguese ones', async () => {
    const person = await newLibrary(['Detención arbitraria', 'Expulsion of aliens'])

    expect(await find('detenção', person)).toEqual(['Detención arbitraria'])
    expect(await find('expulsões', person)).toEqual(['Expulsion of aliens'])
  })

  test('that says nothing narrows nothing, and no sign breaks it', async () => {
    const person = await newLibrary(['Lei de Migração'])

    for (const q of ['', 'de', "' & | ! <-> :* ( \\", '%%%']) expect(await find(q, person), q).toEqual(['Lei de Migração'])
    for (const q of ["lei'", 'lei & !migração', 'lei:*', 'lei <-> (']) expect(await find(q, person), q).toEqual(['Lei de Migração'])
  })

  test('puts what is called so before what only mentions it', async () => {
    const person = await newLibrary([
      { title: 'Convenção sobre tudo', note: 'Refúgio, refúgio e mais refúgio.' },
      { title: 'Manual', tags: ['refúgio'] },
      { title: 'Estatuto do Refúgio' },
    ])

    expect(await find('refúgios', person)).toEqual(['Estatuto do Refúgio', 'Manual', 'Convenção sobre tudo'])
  })

  test('can be read page by page without missing or repeating any', async () => {
    const person = await newLibrary(Array.from({ length: 23 }, (_, index) => `Lei ${index + 1}`))
    for (const q of ['', 'lei']) {
      const seen: string[] = []
      let cursor = ''
      do {
        const { body } = await api.send('GET', `/api/authorities?limit=5&q=${q}${cursor}`, { as: person })
        seen.push(...body.items.map((one: { title: string }) => one.title))
        cursor = body.next ? `&cursor=${body.next}` : ''
      } while (cursor)
      expect(new Set(seen).size, q).toBe(23)
      expect(seen, q).toHaveLength(23)
    }
  })
})

test('a common word in a library of ten thousand is answered from its first thousand, through the index', async () => {
  const person = await newLibrary([])
  await api.db.executeQuery(
    fill(person.organisationId, 10_000, "'Lei de proteção número ' || n || case when n % 5000 = 0 then ' zebra' else '' end"),
  )
  await api.db.executeQuery(analyse)

  const { body } = await api.send('GET', '/api/authorities?q=lei%20de%20prote%C3%A7%C3%B5es', { as: person })
  expect(body.items).toHaveLength(50)
  expect(await find('zebras', person)).toHaveLength(2)
  expect(await explainSearch(person.organisationId)).toContain('authority_search')
})

const fill = (organisationId: string, count: number, title: string) =>
  CompiledQuery.raw(
    `insert into authority (organisation_id, kind, system, title) select $1::uuid, 'norm', 'brazil', ${title} from generate_series(1, $2::integer) n`,
    [organisationId, count],
  )
const analyse = CompiledQuery.raw('analyze authority')

async function explainSearch(organisationId: string): Promise<string> {
  const { rows } = await api.db.executeQuery<Record<string, string>>(
    CompiledQuery.raw(
      "explain select id from authority where organisation_id = $1::uuid and deleted_at is null and search @@ library_query('zebra')",
      [organisationId],
    ),
  )
  return rows.map((row) => Object.values(row)[0]).join('\n')
}

/** Those of the searches that do not find the word in a text where it stands. */
async function listMissed(searches: readonly { query: string; stands: string }[]): Promise<string[]> {
  const { rows } = await api.db.executeQuery<{ missed: string }>(
    CompiledQuery.raw(
      `select query || ' → ' || stands as missed from unnest($1::text[], $2::text[]) as search (query, stands)
        where (to_tsvector('pg_catalog.simple', stems('Um texto que diz ' || stands || ' aqui')) @@ library_query(query)) is not true`,
      [searches.map(({ query }) => query), searches.map(({ stands }) => stands)],
    ),
  )
  return rows.map(({ missed }) => missed)
}
