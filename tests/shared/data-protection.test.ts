import { consentTexts, presentConsentText } from '@travessia/shared/data-protection/consent-texts'
import { consentState, findWithoutConsent } from '@travessia/shared/data-protection/consents'
import { purposeIds } from '@travessia/shared/data-protection/purposes'
import { scrubAll, scrubber, scrubberOfMany } from '@travessia/shared/data-protection/scrub'
import { dueOf, subjectRequestKinds } from '@travessia/shared/data-protection/subject-requests'
import { languages } from '@travessia/shared/languages'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

describe('by when a request about one’s data is answered', () => {
  test.each([
    ['2026-03-02', '2026-03-17', 'fifteen days after a Monday'],
    ['2026-02-27', '2026-03-14', 'the last day is a Saturday, and is not moved to a later one'],
    ['2024-02-20', '2024-03-06', 'over the end of a February of 29 days'],
    ['2026-12-20', '2027-01-04', 'over the end of a year, whatever recess there is'],
  ])('the full declaration asked for on %s is due on %s: %s', (received, due) => {
    for (const kind of ['access', 'confirmation'] as const)
      expect(dueOf(kind, 'full', received)).toMatchObject({
        on: due,
        atOnce: false,
        basis: { source: { cite: 'Lei 13.709/2018 (LGPD), art. 19, II' } },
      })
  })

  test('the simplified form is due at once', () => {
    expect(dueOf('access', 'simplified', '2026-03-02')).toMatchObject({
      on: '2026-03-02',
      atOnce: true,
      basis: { source: { cite: expect.stringMatching(/art\. 19, I$/) } },
    })
  })

  test('for the other rights the law sets no days: at once, or the reasons are told', () => {
    for (const kind of subjectRequestKinds.filter((one) => one !== 'access' && one !== 'confirmation'))
      expect(dueOf(kind, 'full', '2026-03-02'), kind).toMatchObject({
        on: '2026-03-02',
        atOnce: true,
        basis: { source: { cite: expect.stringContaining('art. 18') } },
      })
  })
})

describe('what a person allowed', () => {
  const given = { personId: 'a', purpose: 'state', audiences: ['state'], givenOn: '2026-01-10', withdrawnOn: null } as const
  const asks = { personId: 'a', purpose: 'state', audience: 'state' } as const

  test('holds from the day it was given until the day it was withdrawn', () => {
    const until = [{ ...given, withdrawnOn: '2026-02-01' }]

    expect(consentState(until, { ...asks, on: '2026-01-09' })).toBe('missing')
    expect(consentState(until, { ...asks, on: '2026-01-31' })).toBe('given')
    expect(consentState(until, { ...asks, on: '2026-02-01' })).toBe('withdrawn')
    expect(consentState([...until, { ...given, givenOn: '2026-02-05' }], { ...asks, on: '2026-02-05' })).toBe('given')
  })

  test('holds for the audiences that were left in it, and for its own purpose', () => {
    expect(consentState([{ ...given, audiences: [] }], { ...asks, on: '2026-01-10' })).toBe('missing')
    expect(consentState([given], { ...asks, purpose: 'publication', on: '2026-01-10' })).toBe('missing')
  })

  test('is asked of those of whom the text tells, not of who acts by profession, nor for what stays in the house', () => {
    const people = [
      { id: 'a', role: 'victim' },
      { id: 'b', role: 'representative' },
      { id: 'c', role: 'authority' },
      { id: 'd', role: 'witness' },
    ]

    expect(findWithoutConsent(people, [given], 'state', '2026-03-02').map(({ person }) => person.id)).toEqual(['d'])
    expect(findWithoutConsent(people, [], 'internal', '2026-03-02')).toEqual([])
  })

  test('is read in three languages, every purpose by itself, and a version is never written over', () => {
    expect(new Set(consentTexts.map((one) => one.version)).size).toBe(consentTexts.length)
    for (const id of purposeIds) for (const language of languages) expect(presentConsentText.purposes[id][language]).not.toBe('')
  })
})

describe('taking a person out of a text', () => {
  const person = {
    id: 'p',
    name: 'Amina Tomás Kiala',
    pseudonym: 'Mulher A',
    initials: '',
    groupLabel: '',
    identifiers: 'Passaporte: N1234567\n+244 923 000 111',
  }
  const scrub = scrubber(person, 'Mulher A')

  test.each([
    ['Amina Tomás Kiala foi detida.', 'Mulher A foi detida.'],
    ['Depoimento de KIALA, Amina', 'Depoimento de Mulher A'],
    ['Portadora do N1234567.', 'Portadora do •••.'],
    ['Ligar para +244 923 000 111', 'Ligar para •••'],
    ['Nada sobre ela.', 'Nada sobre ela.'],
    ['A senhora Amina Diallo', 'A senhora Amina Diallo'],
  ])('%s', (text, left) => {
    expect(scrub(text)).toBe(left)
  })

  test('of many at once leaves nothing of any of them, whoever shares a name', () => {
    const word = fc.constantFrom('Amina', 'Tomás', 'Kiala', 'Rosa', 'Quispe', 'Zoila', 'Li')
    const someone = fc.record({ name: fc.array(word, { minLength: 1, maxLength: 3 }), code: fc.constantFrom('', 'CPF: 111.444.777-35') })
    const said = fc.array(fc.oneof(word, fc.constantFrom('de', 'foi', 'KIALA,', '111.444.777-35', 'P. 1')), { maxLength: 14 })

    fc.assert(
      fc.property(fc.array(someone, { maxLength: 5 }), said, (found, words) => {
        const people = found.map(({ name, code }, at) => {
          const known = { id: String(at), name: name.join(' '), pseudonym: `P. ${at}`, initials: '', groupLabel: '' }
          return { ...known, identifiers: code }
        })
        const text = words.join(' ')
        const left = scrubberOfMany(people, (one) => one.pseudonym)(text)

        for (const one of people) expect(scrubber(one, one.pseudonym)(left)).toBe(left)
        if (people.every((one) => scrubber(one, one.pseudonym)(text) === text)) expect(left).toBe(text)
      }),
      { numRuns: 3_000 },
    )
  })

  test('goes through records, but not through what points to others', () => {
    const record = { id: 'Amina Kiala', notes: ['Amina Kiala', 3], inner: { text: 'KIALA, Amina', caseId: 'Amina Kiala' } }

    expect(scrubAll(record, scrub)).toEqual({
      id: 'Amina Kiala',
      notes: ['Mulher A', 3],
      inner: { text: 'Mulher A', caseId: 'Amina Kiala' },
    })
  })
})
