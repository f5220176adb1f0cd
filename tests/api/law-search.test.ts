import { forums, getProcedure } from '@travessia/shared/forums/index'
import { languages } from '@travessia/shared/languages'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Api, openApi } from '../support/api.ts'

let api: Api

beforeAll(async () => {
  api = await openApi()
})

interface Found {
  kind: string
  id: string
  name: string
  forum: { id: string; short: string }
  procedure: { id: string; name: string } | null
  cite: string | null
}

async function search(q: string, language = 'pt-BR'): Promise<{ items: Found[]; total: number }> {
  const { status, body } = await api.send('GET', `/api/forums/search?q=${encodeURIComponent(q)}`, {
    headers: { 'Accept-Language': language },
  })
  expect(status).toBe(200)
  return body
}

describe('searching the law', () => {
  test('a rule is found by its name in any language, and named in the language of the reader', async () => {
    for (const q of ['six months', 'seis meses', 'Seis Meses']) {
      const { items } = await search(q)
      const rule = items.find((one) => one.id === 'iachr-petition-six-months')

      expect(rule).toMatchObject({ kind: 'rule', name: 'Seis meses para apresentar a petição', procedure: { id: 'iachr-petition' } })
      expect(rule?.cite).toContain('Convenção Americana')
    }
  })

  test('accents and plurals make no difference', async () => {
    const [plain, plural] = [await search('peticao'), await search('petições')]

    expect(plain.items.map((one) => one.id)).toContain('iachr-petition')
    expect(plural.items.map((one) => one.id)).toContain('iachr-petition')
  })

  test('a rule is found by its id and by the article of any of its terms', async () => {
    expect((await search('iachr-petition-six-months')).items.map((one) => one.id)).toContain('iachr-petition-six-months')
    expect((await search('46(1)(b)')).items.map((one) => one.id)).toContain('iachr-petition-six-months')
    expect((await search('Convención Americana 46')).items.map((one) => one.id)).toContain('iachr-petition-six-months')
  })

  test('bodies, procedures, stages and filings are found as well', async () => {
    const kinds = (await Promise.all(['CIDH', 'admissibilidade', 'petição'].map((q) => search(q)))).flatMap(({ items }) =>
      items.map((one) => one.kind),
    )

    expect([...new Set(kinds)]).toEqual(expect.arrayContaining(['rule', 'body', 'procedure', 'stage', 'filing']))
  })

  test('what bears the words in the name stands before what only cites them', async () => {
    const { items } = await search('seis meses')

    expect(items[0]?.name).toMatch(/seis meses/i)
  })

  test('nothing asked and nothing known give an empty list; too much is refused with its field', async () => {
    expect(await search('')).toMatchObject({ items: [], total: 0 })
    expect(await search('xyzxyz')).toMatchObject({ items: [], total: 0 })
    const { status, body } = await api.send('GET', `/api/forums/search?q=${'a'.repeat(300)}`)
    expect(status).toBe(422)
    expect(body.errors[0].pointer).toBe('#?q')
  })
})

describe('what the screens load of a procedure only where it is read', () => {
  test('the worked examples of each rule', async () => {
    const { status, body } = await api.send('GET', '/api/forums/iachr-petition/details')
    const months = body.rules.find((one: { rule: string }) => one.rule === 'iachr-petition-six-months')

    expect(status).toBe(200)
    expect(months.examples[0]).toMatchObject({ trigger: '2024-11-14', due: '2025-05-14' })
  })

  test('what is filed and what the law says besides, in the language of the reader', async () => {
    const inLanguage = (language: string) =>
      api.send('GET', '/api/forums/iacthr-contentious/details', { headers: { 'Accept-Language': language } })
    const law = getProcedure('iacthr-contentious')

    for (const language of languages) {
      const { body } = await inLanguage(language)

      expect(body.filings.map((one: { name: string }) => one.name)).toEqual(law.filings.map((filing) => filing.name[language]))
      expect(body.provisions.map((one: { says: string }) => one.says)).toEqual(law.provisions.map((one) => one.says[language]))
    }
  })

  test('a procedure that does not exist has none', async () => {
    expect((await api.send('GET', '/api/forums/no-such-procedure/details')).status).toBe(404)
  })
})

describe('what nobody has checked yet', () => {
  interface Row {
    kind: string
    key: string
    confidence: string
    name: string | null
  }

  async function ask(language: string): Promise<Map<string, Row[]>> {
    const { status, body } = await api.send('GET', '/api/forums/unchecked', { headers: { 'Accept-Language': language } })
    expect(status).toBe(200)
    const bodies: { id: string; procedures: { items: Row[] }[] }[] = body.items
    return new Map(bodies.map(({ id, procedures }) => [id, procedures.flatMap(({ items }) => items)]))
  }

  test('is everything that was not read in the text, once, and nothing else', async () => {
    const unchecked = await ask('pt-BR')

    for (const forum of forums) {
      const items = unchecked.get(forum.id) ?? []
      const terms = forum.procedures.flatMap((procedure) => procedure.rules.flatMap((rule) => rule.terms))

      expect(items.filter(({ confidence }) => confidence === 'VERIFIED')).toEqual([])
      expect(new Set(items.map(({ key }) => key)).size).toBe(items.length)
      expect(items.filter(({ kind }) => kind === 'rule')).toHaveLength(terms.filter((term) => term.confidence !== 'VERIFIED').length)
    }
  })

  test('is told in the language of the reader, and not again to who has it', async () => {
    const [portuguese, english] = [await ask('pt-BR'), await ask('en')]
    const nameIn = (told: Map<string, Row[]>) => told.get('iachr')?.find(({ kind }) => kind === 'rule')?.name
    const first = await api.app.request('/api/forums/unchecked')
    const again = await api.app.request('/api/forums/unchecked', { headers: { 'If-None-Match': first.headers.get('ETag') ?? '' } })

    expect(nameIn(portuguese)).not.toBe(nameIn(english))
    expect(again.status).toBe(304)
  })
})

test('the names say of each body to which system it belongs', async () => {
  const { body } = await api.send('GET', '/api/forums/names', { headers: { 'Accept-Language': 'es' } })
  const names = new Map<string, unknown>(body.map((one: { id: string; system: unknown }) => [one.id, one.system]))

  expect(names.get('iachr')).toEqual({ id: 'inter-american', name: 'Sistema interamericano' })
  expect(names.get('ecowas')).toEqual({ id: 'africa', name: 'África' })
})

test('the names say of each procedure how many rules it has and how many were checked', async () => {
  const { body } = await api.send('GET', '/api/forums/names')

  for (const { procedures } of body) {
    for (const { rules, checked } of procedures) {
      expect(checked).toBeGreaterThanOrEqual(0)
      expect(checked).toBeLessThanOrEqual(rules)
    }
  }
})
