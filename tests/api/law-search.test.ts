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

test('a procedure shows the worked examples of each of its rules; an unknown one is not found', async () => {
  const { status, body } = await api.send('GET', '/api/forums/iachr-petition/examples')
  const months = body.items.find((one: { rule: string }) => one.rule === 'iachr-petition-six-months')

  expect(status).toBe(200)
  expect(months.examples[0]).toMatchObject({ trigger: '2024-11-14', due: '2025-05-14' })
  expect((await api.send('GET', '/api/forums/no-such-procedure/examples')).status).toBe(404)
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
