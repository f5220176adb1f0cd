import { type AuthorityKind, type AuthoritySystem, type NewAuthority, newAuthority } from '@travessia/shared/authorities'
import { isIsoDate } from '@travessia/shared/dates'
import { z } from 'zod'

/** What an authority is made of a record, and the fields of it that did not fit and stay empty. */
export interface ReadRecord {
  readonly item: NewAuthority
  readonly dropped: readonly string[]
}

/** Makes an authority of a record of CSL-JSON; nothing when it has no title. What the record does not say stays empty. */
export function readCsl(record: unknown): ReadRecord | undefined {
  const csl = cslItem.parse(record)
  if (csl.title === '') return undefined
  const kind = kindOf(csl.type)
  const url = csl.URL || (csl.DOI && `https://doi.org/${csl.DOI}`)
  const body = kind === 'doctrine' ? '' : csl.authority || csl.publisher
  return fit({
    kind,
    system: kind === 'doctrine' ? 'other' : systemOf(`${body} ${csl.number} ${url}`),
    body,
    title: csl.title,
    shortTitle: csl['title-short'] || csl.shortTitle,
    number: csl.number,
    form: csl.genre.replace(/^(techreport|phdthesis|mastersthesis)$/, '') || (kind === 'doctrine' ? workOf(csl.type) : ''),
    ...dateOf(csl.issued),
    authors: csl.author.map(nameOf).filter(Boolean).join('; '),
    container: kind === 'doctrine' ? containerOf(csl) : csl['container-title'],
    language: languageOf(csl.language),
    url,
    urn: /urn:lex:[^\s"]+/i.exec(`${url} ${csl.note}`)?.[0] ?? '',
    ecli: /ECLI:[A-Z]{2}:\w+:\d{4}:[\w.]+/i.exec(`${csl.number} ${csl.note} ${url}`)?.[0] ?? '',
    tags: [...new Set(csl.keyword.split(/[,;]/).map((word) => word.trim()))].filter(Boolean),
    note: csl.note,
  })
}

/** Each field by the shape of the library; one that does not fit stays empty and is named, a title is cut. */
function fit(found: Partial<Record<keyof NewAuthority, unknown>> & { title: string }): ReadRecord {
  const title = found.title.slice(0, 500)
  const fields = { ...found, title }
  const dropped = Object.entries(newAuthority.shape).flatMap(([name, shape]) => {
    const value = Object.entries(fields).find(([field]) => field === name)?.[1]
    return shape.safeParse(value).success ? [] : [name]
  })
  const kept = Object.fromEntries(Object.entries(fields).filter(([name]) => !dropped.includes(name)))
  return { item: newAuthority.parse(kept), dropped: title === found.title ? dropped : ['title', ...dropped] }
}

/** A text that is absent, or of which something else was made, is empty; without markup, as CSL may carry it. */
const words = z
  .preprocess((value) => (typeof value === 'number' ? String(value) : value), z.string().catch(''))
  .transform((value) =>
    value
      .toWellFormed()
      .replaceAll('\u0000', '')
      .replace(/<\/?(?:i|b|sup|sub|sc|span)\b[^>]*>/g, '')
      .normalize('NFC')
      .trim(),
  )
const name = z.object({
  family: words,
  given: words,
  literal: words,
  'non-dropping-particle': words,
  'dropping-particle': words,
  suffix: words,
})
const names = z
  .array(name.catch({ family: '', given: '', literal: '', 'non-dropping-particle': '', 'dropping-particle': '', suffix: '' }))
  .catch([])
const datePart = z.union([z.number(), z.string()]).transform(Number)
const issued = z.object({ 'date-parts': z.array(z.array(datePart)).min(1).catch([[]]), raw: words, literal: words })

const cslItem = z.object({
  type: words,
  title: words,
  'title-short': words,
  shortTitle: words,
  authority: words,
  publisher: words,
  'publisher-place': words,
  number: words,
  genre: words,
  'container-title': words,
  volume: words,
  issue: words,
  page: words,
  edition: words,
  author: names,
  editor: names,
  issued: issued.optional().catch(undefined),
  language: words,
  keyword: words,
  note: words,
  URL: words,
  DOI: words,
})

type Csl = z.output<typeof cslItem>

const kinds: Readonly<Record<string, AuthorityKind>> = {
  legislation: 'norm',
  regulation: 'norm',
  treaty: 'norm',
  bill: 'norm',
  standard: 'norm',
  legal_case: 'decision',
  hearing: 'decision',
  report: 'report',
}

function kindOf(type: string): AuthorityKind {
  return kinds[type] ?? 'doctrine'
}

function workOf(type: string): string {
  if (/^article|^paper|^review/.test(type)) return 'article'
  return ['book', 'chapter', 'thesis'].includes(type) ? type : ''
}

/** Told by who enacted, decided or reported it, by its number and by where it was published. */
const systems: readonly (readonly [AuthoritySystem, RegExp])[] = [
  ['inter-american', /inter-?american|\bcorte idh\b|\bcidh\b|\biachr\b|\biacthr\b|\boea\b|corteidh\.or\.cr|[/.]oas\.org/i],
  ['africa', /\bafrican\b|\bafricana\b|\bachpr\b|[/.]african-court\.org/i],
  ['europe', /\beurope|\bcedh\b|\btedh\b|\becthr\b|[/.]coe\.int|[/.]europa\.eu/i],
  [
    'un',
    /united nations|na[çc](?:ões|iones) unidas|\bonu\b|\bccpr\/|\bcedaw\b|\bcerd\/|\bcrc\/|\bcmw\/|\ba\/hrc\/|human rights committee|comit[êé] de|unhcr|acnur|[/.]un\.org|[/.]ohchr\.org/i,
  ],
  ['brazil', /brasil|brazil|\bst[fj]\b|supremo tribunal federal|congresso nacional|\.gov\.br|\.jus\.br|\.leg\.br|urn:lex:br/i],
]

function systemOf(text: string): AuthoritySystem {
  return systems.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other'
}

/** "Cançado Trindade, Antônio Augusto"; a body that wrote it itself by its name. */
function nameOf(person: z.output<typeof name>): string {
  const family = [person['non-dropping-particle'], person.family, person.suffix].filter(Boolean).join(' ')
  const given = [person.given, person['dropping-particle']].filter(Boolean).join(' ')
  return person.literal || [family, given].filter(Boolean).join(', ')
}

/** Journal, book or publisher, with volume and pages. */
function containerOf(csl: Csl): string {
  const title = csl['container-title']
  const editors = csl.editor.map(nameOf).filter(Boolean).join('; ')
  const publisher = [csl['publisher-place'], csl.publisher].filter(Boolean).join(': ')
  return [
    csl.type === 'chapter' && title ? `In: ${editors && `${editors}. `}${title}` : title,
    csl.edition && `${csl.edition}. ed.`,
    csl.volume && `v. ${csl.volume}`,
    csl.issue && `n. ${csl.issue}`,
    title && csl.type !== 'chapter' ? '' : publisher,
    csl.page && `p. ${csl.page.replace(/(\d)\s*[-–]+\s*(\d)/g, '$1-$2')}`,
  ]
    .filter(Boolean)
    .join(', ')
}

/** The day as far as it is given: a year, a year with a month, or a day. */
function dateOf(date: z.output<typeof issued> | undefined): Pick<NewAuthority, 'date' | 'precision'> {
  const written = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?/.exec(date?.raw || date?.literal || '')?.slice(1, 4)
  const [year, month = 0, day = 0] = date?.['date-parts'][0]?.length
    ? date['date-parts'][0]
    : (written ?? []).map((part) => Number(part ?? 0))
  const two = (part: number) => String(part).padStart(2, '0')
  const tries = [
    { date: `${year}-${two(month)}-${two(day)}`, precision: 'day' },
    { date: `${year}-${two(month)}-01`, precision: 'month' },
    { date: `${year}-01-01`, precision: 'year' },
  ] as const
  return tries.find((one) => isIsoDate(one.date)) ?? { date: null, precision: 'day' }
}

const languageNames: readonly (readonly [string, RegExp])[] = [
  ['pt', /^(pt|por|portug)/],
  ['es', /^(es|spa|espa)/],
  ['en', /^(en|ingl)/],
  ['fr', /^(fr|fran)/],
]

function languageOf(language: string): string {
  const lower = language.toLowerCase()
  return languageNames.find(([, pattern]) => pattern.test(lower))?.[0] ?? /^[a-z]{2}(?![a-z])/.exec(lower)?.[0] ?? ''
}
