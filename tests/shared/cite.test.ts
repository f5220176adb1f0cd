import { type NewAuthority, newAuthority } from '@travessia/shared/authorities'
import type { Language } from '@travessia/shared/languages'
import { languages } from '@travessia/shared/languages'
import { type CitationForm, citationForms, cite, citeInTable, findPinpoint } from '@travessia/shared/library/cite'
import { normalPinpoint, tidy } from '@travessia/shared/library/pinpoint'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

type Told = Pick<NewAuthority, 'kind' | 'system' | 'title'> & Partial<NewAuthority>

const make = (told: Told): NewAuthority => newAuthority.parse(told)
const textOf = (runs: readonly { readonly text: string }[]) => runs.map(({ text }) => text).join('')
const print = (authority: NewAuthority, form: CitationForm, language: Language, at = '', again = false) =>
  textOf(cite(authority, { form, language, at, again }))

/** Each is a test named by what is printed. */
function examples(form: CitationForm, rows: readonly (readonly [NewAuthority, Language, at: string, expected: string])[]): void {
  test.each(rows.map(([authority, language, at, expected]) => [expected, authority, language, at] as const))(
    '%s',
    (expected, authority, language, at) => {
      expect(print(authority, form, language, at)).toBe(expected)
    },
  )
}

const velezLoor = make({
  kind: 'decision',
  system: 'inter-american',
  body: 'Corte Interamericana de Derechos Humanos',
  title: 'Caso Vélez Loor Vs. Panamá. Excepciones Preliminares, Fondo, Reparaciones y Costas',
  shortTitle: 'Caso Vélez Loor',
  number: 'Serie C No. 218',
  form: 'Sentencia',
  date: '2010-11-23',
  language: 'es',
})

const childrenInMigration = make({
  kind: 'decision',
  system: 'inter-american',
  body: 'Corte IDH',
  title: 'Derechos y garantías de niñas y niños en el contexto de la migración y/o en necesidad de protección internacional',
  shortTitle: 'Opinión Consultiva OC-21/14',
  number: 'Serie A No. 21',
  form: 'Opinión Consultiva OC-21/14',
  date: '2014-08-19',
  language: 'es',
})

const principles = make({
  kind: 'norm',
  system: 'inter-american',
  body: 'CIDH',
  title:
    'Principios Interamericanos sobre los Derechos Humanos de Todas las Personas Migrantes, Refugiadas, Apátridas y las Víctimas de la Trata de Personas',
  shortTitle: 'Principios Interamericanos',
  number: '04/19',
  form: 'Resolución',
  date: '2019-12-07',
  language: 'es',
})

const convention = make({
  kind: 'norm',
  system: 'inter-american',
  body: 'OEA',
  title: 'Convención Americana sobre Derechos Humanos',
  shortTitle: 'Convención Americana',
  number: '1144 UNTS 123',
  date: '1969-11-22',
  language: 'es',
})

const humanMobility = make({
  kind: 'report',
  system: 'inter-american',
  body: 'CIDH',
  title: 'Movilidad humana: estándares interamericanos',
  number: 'OEA/Ser.L/V/II. Doc. 46/15',
  form: 'Informe',
  date: '2015-12-31',
  language: 'es',
})

const teitiota = make({
  kind: 'decision',
  system: 'un',
  body: 'Human Rights Committee',
  title: 'Teitiota v. New Zealand',
  number: 'CCPR/C/127/D/2728/2016',
  form: 'Views',
  date: '2019-10-24',
  language: 'en',
})

const rightToLife = make({
  kind: 'report',
  system: 'un',
  body: 'Human Rights Committee',
  title: 'General comment No. 36 on article 6: right to life',
  shortTitle: 'General comment No. 36',
  number: 'CCPR/C/GC/36',
  form: 'General comment',
  date: '2018-01-01',
  precision: 'year',
  language: 'en',
})

const covenant = make({
  kind: 'norm',
  system: 'un',
  body: 'Nações Unidas',
  title: 'Pacto Internacional sobre Direitos Civis e Políticos',
  shortTitle: 'PIDCP',
  number: '999 UNTS 171',
  date: '1966-12-16',
  language: 'pt',
})

const mss = make({
  kind: 'decision',
  system: 'europe',
  body: 'European Court of Human Rights',
  title: 'M.S.S. v. Belgium and Greece',
  number: '30696/09',
  form: 'Grand Chamber judgment',
  date: '2011-01-21',
  container: 'ECHR 2011',
  language: 'en',
})

const migrationLaw = make({
  kind: 'norm',
  system: 'brazil',
  body: 'Brasil',
  title: 'Institui a Lei de Migração',
  shortTitle: 'Lei de Migração',
  number: '13.445/2017',
  form: 'Lei',
  date: '2017-05-24',
  container: 'Brasília, DF: Presidência da República',
  language: 'pt',
  url: 'https://www.planalto.gov.br/ccivil_03/_ato2015-2018/2017/lei/l13445.htm',
})

const benefit = make({
  kind: 'decision',
  system: 'brazil',
  body: 'STF',
  title: 'Concessão de benefício assistencial a estrangeiros residentes no Brasil (Tema 173)',
  shortTitle: 'RE 587.970',
  number: '587.970/SP',
  form: 'Recurso Extraordinário',
  date: '2017-04-20',
  language: 'pt',
})

const article = make({
  kind: 'doctrine',
  system: 'other',
  title: 'El desarraigo como problema de derechos humanos',
  authors: 'Cançado Trindade, A. A.; Ruiz, J.',
  container: 'Revista IIDH, v. 5, n. 2',
  date: '2001-01-01',
  precision: 'year',
  language: 'es',
})

const book = make({
  kind: 'doctrine',
  system: 'other',
  title: 'Direitos humanos e o direito constitucional internacional',
  authors: 'Piovesan, F.',
  container: 'São Paulo: Saraiva',
  date: '2013-01-01',
  precision: 'year',
  language: 'pt',
})

describe('as the Inter-American Court writes', () => {
  examples('iacthr', [
    [
      velezLoor,
      'es',
      '99',
      'Corte IDH. Caso Vélez Loor Vs. Panamá. Excepciones Preliminares, Fondo, Reparaciones y Costas. Sentencia de 23 de noviembre de 2010. Serie C No. 218, párr. 99.',
    ],
    [
      velezLoor,
      'pt-BR',
      '99-101',
      'Corte IDH. Caso Vélez Loor Vs. Panamá. Exceções Preliminares, Mérito, Reparações e Custas. Sentença de 23 de novembro de 2010. Série C Nº 218, pars. 99-101.',
    ],
    [
      velezLoor,
      'en',
      '99',
      'I/A Court H.R., Case of Vélez Loor v. Panama. Preliminary Objections, Merits, Reparations and Costs. Judgment of November 23, 2010. Series C No. 218, para. 99.',
    ],
    [
      childrenInMigration,
      'es',
      '31',
      'Corte IDH. Derechos y garantías de niñas y niños en el contexto de la migración y/o en necesidad de protección internacional. Opinión Consultiva OC-21/14 de 19 de agosto de 2014. Serie A No. 21, párr. 31.',
    ],
    [
      principles,
      'es',
      '',
      'CIDH. Principios Interamericanos sobre los Derechos Humanos de Todas las Personas Migrantes, Refugiadas, Apátridas y las Víctimas de la Trata de Personas. Resolución 04/19 de 7 de diciembre de 2019.',
    ],
    [convention, 'es', 'art. 22.8', 'Convención Americana sobre Derechos Humanos, 22 de noviembre de 1969, art. 22.8.'],
    [
      humanMobility,
      'es',
      '5',
      'CIDH. Movilidad humana: estándares interamericanos, OEA/Ser.L/V/II. Doc. 46/15, 31 de diciembre de 2015, párr. 5.',
    ],
    [
      teitiota,
      'es',
      '9.11',
      'ONU. Comité de Derechos Humanos. Caso Teitiota Vs. Nueva Zelandia, CCPR/C/127/D/2728/2016. Dictamen de 24 de octubre de 2019, párr. 9.11.',
    ],
    [mss, 'es', '263', 'TEDH. Caso M.S.S. Vs. Bélgica y Grecia [GS], No. 30696/09. Sentencia de 21 de enero de 2011, párr. 263.'],
    [mss, 'en', '263', 'ECHR, Case of M.S.S. v. Belgium and Greece [GC], No. 30696/09. Judgment of January 21, 2011, para. 263.'],
    [migrationLaw, 'es', 'art. 3', 'Brasil. Lei nº 13.445, de 24 de maio de 2017 (Lei de Migração), art. 3.'],
    [benefit, 'pt-BR', 'p. 14', 'Brasil. Supremo Tribunal Federal. Recurso Extraordinário nº 587.970/SP, 20 de abril de 2017, p. 14.'],
    [
      article,
      'es',
      'pp. 14-16',
      'Cançado Trindade, A. A. y Ruiz, J., “El desarraigo como problema de derechos humanos”, Revista IIDH, v. 5, n. 2, 2001, pp. 14-16.',
    ],
  ])

  test('the name of a case stands in italics, the rest does not', () => {
    expect(cite(velezLoor, { form: 'iacthr', language: 'es', at: '99', again: true })).toEqual([
      { kind: 'text', text: 'Caso Vélez Loor', italic: true },
      { kind: 'text', text: ', ' },
      { kind: 'text', text: 'supra', italic: true },
      { kind: 'text', text: ', párr. 99.' },
    ])
  })

  test('words in another language say which', () => {
    const [, name] = cite(make({ ...velezLoor, title: 'Caso Desconocido Vs. Panamá' }), {
      form: 'iacthr',
      language: 'pt-BR',
      at: '',
      again: false,
    })

    expect(name).toEqual({ kind: 'text', text: 'Caso Desconocido Vs. Panamá', italic: true, language: 'es' })
  })
})

describe('as the treaty bodies write', () => {
  examples('un', [
    [teitiota, 'en', '9.11', 'Human Rights Committee, Teitiota v. New Zealand, CCPR/C/127/D/2728/2016, 24 October 2019, para. 9.11.'],
    [
      teitiota,
      'es',
      '9.11-9.12',
      'Comité de Derechos Humanos, Teitiota c. Nueva Zelandia, CCPR/C/127/D/2728/2016, 24 de octubre de 2019, párrs. 9.11–9.12.',
    ],
    [
      teitiota,
      'pt-BR',
      '9.11',
      'Comitê de Direitos Humanos, Teitiota c. Nova Zelândia, CCPR/C/127/D/2728/2016, 24 de outubro de 2019, parágrafo 9.11.',
    ],
    [rightToLife, 'en', '63', 'Human Rights Committee, General comment No. 36 on article 6: right to life, CCPR/C/GC/36, 2018, para. 63.'],
    [
      covenant,
      'en',
      'art. 7',
      'International Covenant on Civil and Political Rights, art. 7 (United Nations, Treaty Series, vol. 999, p. 171).',
    ],
    [
      velezLoor,
      'en',
      '99',
      'Inter-American Court of Human Rights, Case of Vélez Loor v. Panama (Preliminary Objections, Merits, Reparations and Costs), judgment of 23 November 2010, Series C No. 218, para. 99.',
    ],
    [
      mss,
      'en',
      '263',
      'European Court of Human Rights, M.S.S. v. Belgium and Greece [GC], application No. 30696/09, judgment of 21 January 2011, para. 263.',
    ],
    [migrationLaw, 'en', 'art. 3', 'Brazil, Lei nº 13.445, de 24 de maio de 2017, art. 3.'],
    [book, 'en', 'p. 14', 'F. Piovesan, Direitos humanos e o direito constitucional internacional (São Paulo: Saraiva, 2013), p. 14.'],
  ])
})

describe('as the European Court writes', () => {
  const old = make({
    ...mss,
    title: 'Soering v. the United Kingdom',
    number: '14038/88',
    date: '1989-07-07',
    container: 'Series A no. 161',
  })
  const unreported = make({ ...mss, title: 'N.D. and N.T. v. Spain', number: '8675/15, 8697/15', date: '2020-02-13', container: '' })
  const inadmissible = make({
    ...unreported,
    title: 'M.N. and Others v. Belgium',
    number: '3599/18',
    date: '2020-05-05',
    form: 'Grand Chamber decision',
  })

  examples('ecthr', [
    [mss, 'en', '263', 'M.S.S. v. Belgium and Greece [GC], no. 30696/09, § 263, ECHR 2011.'],
    [mss, 'es', '263-264', 'M.S.S. c. Bélgica y Grecia [GS], n.º 30696/09, §§ 263-264, ECHR 2011.'],
    [old, 'en', '88', 'Soering v. the United Kingdom, 7 July 1989, § 88, Series A no. 161.'],
    [unreported, 'en', '', 'N.D. and N.T. v. Spain [GC], nos. 8675/15 and 8697/15, 13 February 2020.'],
    [inadmissible, 'en', '96', 'M.N. and Others v. Belgium (dec.) [GC], no. 3599/18, § 96, 5 May 2020.'],
    [convention, 'en', 'art. 22', 'American Convention on Human Rights, 22 November 1969, Article 22.'],
    [
      humanMobility,
      'en',
      '5',
      'Inter-American Commission on Human Rights, “Movilidad humana: estándares interamericanos”, OEA/Ser.L/V/II. Doc. 46/15, 31 December 2015, § 5.',
    ],
    [
      article,
      'en',
      'p. 14',
      'A. A. Cançado Trindade and J. Ruiz, “El desarraigo como problema de derechos humanos”, Revista IIDH, v. 5, n. 2, 2001, p. 14.',
    ],
  ])
})

describe('by the norms of the ABNT', () => {
  examples('abnt', [
    [
      migrationLaw,
      'pt-BR',
      'art. 3º',
      'BRASIL. Lei nº 13.445, de 24 de maio de 2017, art. 3º. Institui a Lei de Migração. Brasília, DF: Presidência da República.',
    ],
    [
      benefit,
      'pt-BR',
      'p. 14-16',
      'BRASIL. Supremo Tribunal Federal. Recurso Extraordinário nº 587.970/SP. Concessão de benefício assistencial a estrangeiros residentes no Brasil (Tema 173). Julgado em 20 de abril de 2017, p. 14-16.',
    ],
    [
      velezLoor,
      'pt-BR',
      '99',
      'CORTE INTERAMERICANA DE DIREITOS HUMANOS. Caso Vélez Loor Vs. Panamá. Exceções Preliminares, Mérito, Reparações e Custas. Sentença de 23 de novembro de 2010. Série C Nº 218, par. 99.',
    ],
    [
      humanMobility,
      'pt-BR',
      '5',
      'COMISSÃO INTERAMERICANA DE DIREITOS HUMANOS. Movilidad humana: estándares interamericanos. Relatório. OEA/Ser.L/V/II. Doc. 46/15, 31 de dezembro de 2015, par. 5.',
    ],
    [book, 'pt-BR', 'p. 14', 'PIOVESAN, F. Direitos humanos e o direito constitucional internacional. São Paulo: Saraiva, 2013, p. 14.'],
    [
      article,
      'pt-BR',
      '',
      'CANÇADO TRINDADE, A. A.; RUIZ, J. El desarraigo como problema de derechos humanos. Revista IIDH, v. 5, n. 2, 2001.',
    ],
  ])

  test('the norm is stressed, what it is about is not; the list says where it is', () => {
    expect(citeInTable(migrationLaw, 'abnt', 'pt-BR')).toEqual([
      { kind: 'text', text: 'BRASIL. ' },
      { kind: 'text', text: 'Lei nº 13.445, de 24 de maio de 2017', bold: true },
      {
        kind: 'text',
        text: '. Institui a Lei de Migração. Brasília, DF: Presidência da República. Disponível em: https://www.planalto.gov.br/ccivil_03/_ato2015-2018/2017/lei/l13445.htm',
      },
    ])
  })
})

describe('by the Oxford standard', () => {
  examples('oscola', [
    [
      velezLoor,
      'en',
      '99-101',
      'Vélez Loor v Panama (Preliminary Objections, Merits, Reparations and Costs) Inter-American Court of Human Rights Series C No 218 (23 November 2010) [99]–[101].',
    ],
    [mss, 'en', '263', 'MSS v Belgium and Greece [GC] App no 30696/09 (ECtHR, 21 January 2011) [263].'],
    [teitiota, 'en', '9.11', 'Teitiota v New Zealand (24 October 2019) UN Doc CCPR/C/127/D/2728/2016 [9.11].'],
    [
      rightToLife,
      'en',
      '63',
      'UN Human Rights Committee, ‘General comment No 36 on article 6: right to life’ (2018) UN Doc CCPR/C/GC/36 para 63.',
    ],
    [
      covenant,
      'en',
      'art. 7',
      'International Covenant on Civil and Political Rights (adopted 16 December 1966) 999 UNTS 171 (ICCPR) art 7.',
    ],
    [migrationLaw, 'en', 'art. 3', 'Lei nº 13.445, de 24 de maio de 2017 (Lei de Migração, Brazil) art 3.'],
    [
      article,
      'en',
      'p. 14',
      'AA Cançado Trindade and J Ruiz, ‘El desarraigo como problema de derechos humanos’ (2001) Revista IIDH, v. 5, n. 2, 14.',
    ],
  ])
})

test.each([
  ['iacthr', 'es', 'Caso Vélez Loor, supra, párr. 99.'],
  ['iacthr', 'en', 'Case of Vélez Loor, supra, para. 99.'],
  ['un', 'en', 'Case of Vélez Loor, supra, para. 99.'],
  ['ecthr', 'en', 'Case of Vélez Loor, cited above, § 99.'],
  ['abnt', 'pt-BR', 'CORTE IDH, Caso Vélez Loor, op. cit., par. 99.'],
  ['oscola', 'en', 'Vélez Loor (cited above) [99].'],
] as const)('what was cited before is cited short: %s in %s', (form, language, expected) => {
  expect(print(velezLoor, form, language, '99', true)).toBe(expected)
})

test('the list of authorities has neither pinpoint nor full stop', () => {
  expect(textOf(citeInTable(mss, 'ecthr', 'en'))).toBe('M.S.S. v. Belgium and Greece [GC], no. 30696/09, ECHR 2011')
})

test.each([
  ['párr. 99', '99'],
  ['párrafos 99 - 101', '99-101'],
  ['§§ 99–101', '99-101'],
  ['[99]–[101]', '99-101'],
  ['Article 5', 'art. 5'],
  ['artigos 5 e 6', 'arts. 5 e 6'],
  ['p. 14-16', 'pp. 14-16'],
  ['págs. 14', 'p. 14'],
  ['§ 1º', '§ 1º'],
  ['voto razonado', 'voto razonado'],
  ['99; 104.', '99, 104'],
])('the pinpoint %s is kept as %s', (written, kept) => {
  expect(normalPinpoint(written)).toBe(kept)
  expect(normalPinpoint(kept)).toBe(kept)
})

describe('a citation that came back from a word processor', () => {
  const read = (text: string) => findPinpoint(text, velezLoor, { form: 'iacthr', language: 'es' })
  const printed = print(velezLoor, 'iacthr', 'es', '99')

  test('its new pinpoint is read', () => {
    expect(read(printed.replace('párr. 99', 'párrs. 99 y 104'))).toEqual({ at: '99 y 104', again: false })
    expect(read('Caso Vélez Loor, supra, párr. 100.')).toEqual({ at: '100', again: true })
    expect(read(printed.replace(', párr. 99', ''))).toEqual({ at: '', again: false })
  })

  test('hard blanks, other dashes and a lost full stop are no change', () => {
    expect(read(` ${printed.replace('párr. 99.', 'párrs.\u00a099—101')}`)).toEqual({ at: '99-101', again: false })
  })

  test.each([
    ['another date', printed.replace('2010', '2011')],
    ['a word before', `Véase ${printed}`],
    ['another citation after it', printed.replace('99.', '99; Caso Tibi Vs. Ecuador, párr. 4.')],
    ['a sentence after it', printed.replace('99.', '99. Énfasis añadido.')],
    ['the singular for several', printed.replace('99', '99-101')],
    ['half of it', printed.slice(0, 60)],
    ['nothing', ''],
  ])('%s is no pinpoint', (_, text) => {
    expect(read(text)).toBeUndefined()
  })
})

describe('whatever is known and unknown of it', () => {
  const word = fc.stringMatching(/^[A-ZÁÉ][a-zãéñ]{2,8}( [A-ZÁÉ]?[a-zãéñ]{2,8}){0,4}$/)
  const maybe = (text: fc.Arbitrary<string>) => fc.oneof(fc.constant(''), text)
  const authority = fc.record({
    kind: fc.constantFrom('norm', 'decision', 'report', 'doctrine'),
    system: fc.constantFrom('inter-american', 'un', 'europe', 'africa', 'brazil', 'other'),
    title: fc.oneof(word, fc.constantFrom(velezLoor.title, mss.title, covenant.title, 'Caso X y otros Vs. EE.UU.', 'et al.')),
    body: maybe(fc.oneof(word, fc.constantFrom('Corte IDH', 'CIDH', 'European Court of Human Rights', 'CERD', 'Brasil'))),
    shortTitle: maybe(word),
    number: maybe(
      fc.constantFrom('Serie C No. 218', '30696/09', '8675/15, 8697/15', 'CCPR/C/GC/36', '999 UNTS 171', '13.445/2017', '04/19'),
    ),
    form: maybe(
      fc.constantFrom('Sentencia', 'Lei', 'Views', 'Grand Chamber judgment', 'Opinión Consultiva OC-21/14', 'Informe', 'Decision'),
    ),
    date: fc.constantFrom(null, '2017-05-24', '2010-11-01'),
    precision: fc.constantFrom('day', 'month', 'year'),
    authors: maybe(fc.constantFrom('Piovesan, F.', 'Trindade, A. A. C.; Piovesan, F.', 'ACNUR', 'A, B.; C, D.; E, F.')),
    container: maybe(fc.constantFrom('São Paulo: Saraiva', 'Revista IIDH, v. 5', 'ECHR 2011', 'Series A no. 161')),
    language: fc.constantFrom('', 'es', 'pt', 'en', 'fr'),
  })
  const number = fc.tuple(fc.nat(400), fc.nat(20)).map(([whole, part]) => (part > 12 ? `${whole + 1}.${part}` : `${whole + 1}`))
  const numbers = fc
    .tuple(number, fc.array(fc.tuple(fc.constantFrom('-', ', ', ' y ', ' and ', ' e '), number), { maxLength: 2 }))
    .map(([first, more]) => first + more.map(([link, next]) => link + next).join(''))
  const pinpoint = fc
    .oneof(
      fc.constant(''),
      numbers,
      numbers.map((at) => `art. ${at}`),
      numbers.map((at) => `p. ${at}`),
      fc.constantFrom(
        'art. 5º, § 1º, II',
        'art. XVIII',
        'arts. 5-7',
        'punto resolutivo 4',
        'nota 12',
        'anexo II',
        '99, nota 4',
        '99 (grifo nosso)',
      ),
      word,
    )
    .map(normalPinpoint)

  test('its citation gives back its pinpoint, and whether it is the short one', () => {
    fc.assert(
      fc.property(
        authority,
        pinpoint,
        fc.constantFrom(...citationForms),
        fc.constantFrom(...languages),
        fc.boolean(),
        (told, at, form, language, again) => {
          const text = print(make(told), form, language, at, again)

          expect(findPinpoint(text, make(told), { form, language })).toEqual({ at, again })
        },
      ),
      { numRuns: 2_000 },
    )
  })

  test('nothing is left where something is missing: no empty brackets, no doubled or hanging signs, one full stop', () => {
    fc.assert(
      fc.property(
        authority,
        pinpoint,
        fc.constantFrom(...citationForms),
        fc.constantFrom(...languages),
        fc.boolean(),
        (told, at, form, language, again) => {
          const text = print(make(told), form, language, at, again)

          expect(text).not.toMatch(/\(\s*\)|\[\s*\]|“”|‘’|,\s*,|\.\.|, \.|\s{2}|\s[,.;]|\(,|,\)|^[\s,.]/)
          expect(text).toMatch(/[^.,]\.$/)
          expect(textOf(citeInTable(make(told), form, language))).not.toMatch(/[,\s]$/)
        },
      ),
      { numRuns: 2_000 },
    )
  })

  test('text that was changed gives no pinpoint, unless it is what that pinpoint prints', () => {
    const place = fc.nat(200)
    const letters = fc.string({ minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(
        fc.tuple(authority, pinpoint, fc.constantFrom(...citationForms), fc.constantFrom(...languages), fc.boolean()),
        fc.tuple(place, fc.nat(3), letters),
        ([told, at, form, language, again], [start, length, letter]) => {
          const text = print(make(told), form, language, at, again)
          const from = start % text.length
          const changed = tidy(text.slice(0, from) + letter + text.slice(from + length))

          const found = findPinpoint(changed, make(told), { form, language })

          if (found) expect(tidy(print(make(told), form, language, found.at, found.again))).toBe(changed.replace(/\.?$/, '.'))
        },
      ),
      { numRuns: 1_000 },
    )
  })
})
