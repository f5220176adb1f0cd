// @vitest-environment jsdom
import { id as idShape, text as textShape } from '@travessia/shared/fields'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import {
  asNumber,
  asText,
  country,
  defineAddress,
  either,
  id,
  listOf,
  oneOf,
  orRefuse,
  type Reader,
  text,
  wholeNumber,
} from '../../packages/web/src/address.ts'
import { caseListSearch } from '../../packages/web/src/cases/list-search.ts'
import { deskSearch } from '../../packages/web/src/desk/desk-search.ts'
import { words } from '../../packages/web/src/words/pt-BR.ts'
import { speak } from '../../packages/web/src/words/spoken.ts'

const one = '3f2504e0-4f89-41d3-9a0c-0305e82c3301'

describe('an address', () => {
  test('keeps what fits, in its order, and drops what nobody asked for', () => {
    const read = deskSearch.parse({ utm_source: 'mail', forum: 'iachr', owner: 'me', toString: 'x', fatal: 'true' })

    expect(Object.entries(read)).toEqual([
      ['owner', 'me'],
      ['forum', 'iachr'],
      ['fatal', true],
    ])
  })

  test('says nothing where something else stands, so that it hides what stood there', () => {
    const read = caseListSearch.parse({ front: 'war', lead: 'boss', quiet: 'long', opened: '2026-02-30..2026-03-01', tag: 'x'.repeat(41) })

    expect(read).toStrictEqual({ front: undefined, lead: undefined, quiet: undefined, opened: undefined, tag: undefined })
  })

  test('takes digits for words, and words for a number, where either may be meant', () => {
    expect(caseListSearch.parse({ q: 2024, quiet: '90', forum: 7 })).toStrictEqual({ q: '2024', forum: undefined, quiet: 90 })
  })

  test('is refused as a whole only where a page says so', () => {
    const strict = defineAddress({ to: orRefuse(text(5)) })

    expect(strict.parse({})).toEqual({})
    expect(strict.parse({ to: undefined })).toEqual({ to: undefined })
    expect(strict.parse({ to: '/law' })).toEqual({ to: '/law' })
    expect(() => strict.parse({ to: 'https://elsewhere.example' })).toThrow(RangeError)
  })
})

describe('readers of one value', () => {
  test.each<[string, Reader<unknown>, unknown, unknown]>([
    ['one of them', oneOf(['a', 'b']), 'b', 'b'],
    ['none of them', oneOf(['a', 'b']), 'c', undefined],
    ['a number that looks like one of them', oneOf(['3', '12']), 3, undefined],
    ['a list of them', listOf(oneOf(['a', 'b'])), ['b', 'a'], ['b', 'a']],
    ['a list with another among them', listOf(oneOf(['a', 'b'])), ['b', 'c'], undefined],
    ['one where a list belongs', listOf(oneOf(['a', 'b'])), 'a', undefined],
    ['the second of two', either(oneOf(['me']), id), one, one],
    ['neither of two', either(oneOf(['me']), id), 'you', undefined],
    ['a country', country, 'BR', 'BR'],
    ['no country', country, 'Brasil', undefined],
    ['a whole number', wholeNumber(1, 9), 9, 9],
    ['a broken number', wholeNumber(1, 9), 1.5, undefined],
    ['a number out of bounds', wholeNumber(1, 9), 10, undefined],
    ['digits where a number belongs', wholeNumber(1, 9), '9', undefined],
    ['digits for a number', asNumber(wholeNumber(1, 9)), '9', 9],
    ['words for a number', asNumber(wholeNumber(1, 9)), 'nine', undefined],
    ['a number for words', asText(text(4)), 2024, '2024'],
    ['a number that is too long for words', asText(text(4)), 20_240, undefined],
  ])('%s', (_, reader, value, read) => {
    expect(reader(value)).toEqual(read)
  })

  test('ids and lengths are what the shapes take for them', () => {
    const ids = [one, one.toUpperCase(), one.replace('-4', '-9'), one.replace('-9a', '-7a'), `${one}\n`, '0'.repeat(32), 'nobody']
    const texts = ['x'.repeat(40), 'x'.repeat(41), '😀'.repeat(40), '😀'.repeat(41), '']

    expect(ids.filter((value) => id(value) !== undefined)).toEqual(ids.filter((value) => idShape.safeParse(value).success))
    expect(texts.filter((value) => text(40)(value) !== undefined)).toEqual(texts.filter((value) => textShape(40).safeParse(value).success))
  })
})

test('shapes say what does not fit in the language of the screen, which knows none of them', async () => {
  await speak('pt-BR')

  const { error } = z.object({ email: z.email(), name: z.string().max(2) }).safeParse({ email: 'ana', name: 'Ana' })

  expect(error?.issues.map(({ message }) => message)).toEqual([words['field.email'], expect.stringContaining('2')])
})
