import { newAuthority } from '@travessia/shared/authorities'
import { languages } from '@travessia/shared/languages'
import { isBody, nameBody } from '@travessia/shared/library/bodies'
import { citationForms, cite, findPinpoint } from '@travessia/shared/library/cite'
import { seed } from '@travessia/shared/library/seed'
import { caseTitles } from '@travessia/shared/library/titles/cases'
import { treatyTitles } from '@travessia/shared/library/titles/treaties'
import { expect, test } from 'vitest'

const hosts = ['www.planalto.gov.br', 'normas.leg.br', 'www.corteidh.or.cr', 'hudoc.echr.coe.int', 'undocs.org', 'www.oas.org']

const twice = (values: readonly string[]) => values.filter((value, at) => values.indexOf(value) !== at)

test('more than a hundred and twenty norms and decisions are known, from every system that a brief is written for', () => {
  expect(seed.length).toBeGreaterThan(120)
  expect(new Set(seed.map(({ system }) => system))).toEqual(new Set(['inter-american', 'un', 'europe', 'africa', 'brazil']))
})

test('each has a key of its own, made of small letters, digits and hyphens', () => {
  expect(twice(seed.map(({ key }) => key))).toEqual([])
  expect(seed.filter(({ key }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key)).map(({ key }) => key)).toEqual([])
})

test('each may stand in the library as it is, and is only facts', () => {
  for (const { key, confidence, ...authority } of seed) {
    expect(newAuthority.parse(authority), key).toEqual(authority)
    expect(['VERIFIED', 'KNOWN']).toContain(confidence)
  }
  expect(seed.flatMap(({ passages }) => passages)).toEqual([])
})

test('none stands twice', () => {
  const numbered = seed.filter(({ number }) => number !== '')

  expect(twice(numbered.map(({ body, form, number }) => `${nameBody(body, 'en')} ${form} ${number}`))).toEqual([])
  expect(twice(seed.map(({ system, title, date }) => `${system} ${title} ${date}`))).toEqual([])
})

test('every day lies between the first declaration and now', () => {
  const days = seed.map(({ date }) => date ?? 'none').toSorted()

  expect(days.at(0)).toBe('1948-05-02')
  expect((days.at(-1) ?? '') < '2026-01-01').toBe(true)
})

test('every link is an official one, and safe', () => {
  const links = seed.filter(({ url }) => url !== '').map(({ url }) => new URL(url))

  expect(links.filter(({ protocol }) => protocol !== 'https:')).toEqual([])
  expect(links.filter(({ host }) => !hosts.includes(host)).map(({ href }) => href)).toEqual([])
  expect(twice(links.map(({ href }) => href))).toEqual([])
})

test('federal acts of Brazil have the name that LexML gives them, with their own day and number', () => {
  for (const { key, urn, date, number } of seed.filter((one) => one.urn !== '')) {
    const bare = number === '' ? '1988' : number.replace(/\/\d{4}$/, '').replaceAll('.', '')

    expect(urn, key).toMatch(/^urn:lex:br:federal:(constituicao|lei|lei\.complementar|decreto):/)
    expect(urn.endsWith(`:${date};${bare}`), key).toBe(true)
  }
  expect(seed.filter(({ urn }) => urn !== '').length).toBeGreaterThan(40)
  expect(seed.find(({ number }) => number === '13.445/2017')?.urn).toBe('urn:lex:br:federal:lei:2017-05-24;13445')
})

test('judgments of the European Court have the identifier of their day and first application', () => {
  const european = seed.filter(({ system, kind }) => system === 'europe' && kind === 'decision')

  expect(european.filter(({ ecli }) => !/^ECLI:CE:ECHR:\d{4}:\d{4}(JUD|DEC)\d{9}$/.test(ecli)).map(({ key }) => key)).toEqual([])
  expect(european.find(({ title }) => title === 'N.D. and N.T. v. Spain')?.ecli).toBe('ECLI:CE:ECHR:2020:0213JUD000867515')
})

test('what carries a number carries its year', () => {
  const years = seed.flatMap(({ system, number, form, date, key }) => {
    const [, year] = system === 'brazil' ? (/\/(\d{4})$/.exec(number) ?? []) : (/OC-\d+\/(\d{2})$/.exec(form) ?? [])
    return year === undefined ? [] : [{ key, agrees: date?.slice(0, 4).endsWith(year) }]
  })

  expect(years.length).toBeGreaterThan(60)
  expect(years.filter(({ agrees }) => !agrees)).toEqual([])
})

test('every body is one whose name is known in three languages', () => {
  const bodies = [...new Set(seed.map(({ body }) => body).filter((body) => body !== ''))]

  expect(bodies.filter((body) => nameBody(body, 'en') === body && nameBody(body, 'en', 'short') === body)).toEqual([])
  expect(isBody('Corte IDH', 'Inter-American Court of Human Rights')).toBe(true)
})

test('no name in one language stands for two in another', () => {
  for (const language of languages) {
    const names = [...treatyTitles, ...caseTitles].map((title) => title[language].toLowerCase())

    expect(twice(names)).toEqual([])
  }
})

test('each is cited in every form and language without a gap, and its pinpoint is read back', () => {
  for (const authority of seed) {
    for (const form of citationForms) {
      for (const language of languages) {
        const printed = ['art. 5', '99'].map((at) => cite(authority, { form, language, at, again: false }))
        const texts = printed.map((runs) => runs.map(({ text }) => text).join(''))

        for (const text of texts) expect(text).not.toMatch(/\(\s*\)|\[\s*\]|,\s*,|\.\.|, \.|\s{2}|\s[,;]/)
        expect(texts.map((text) => findPinpoint(text, authority, { form, language })?.at)).toEqual(['art. 5', '99'])
      }
    }
  }
})
