import { setImmediate as breathe } from 'node:timers/promises'
import type { NewAuthority } from '@travessia/shared/authorities'
import {
  type AuthorityImport,
  type ImportDuplicate,
  type ImportFormat,
  type ImportPreview,
  type ImportProblem,
  mostRecords,
} from '@travessia/shared/authority-views'
import type { Instant } from '@travessia/shared/dates'
import { audit } from '../audit.ts'
import type { Actor } from '../context.ts'
import { type Db, inTransaction } from '../db.ts'
import { invalid } from '../problems.ts'
import { readCsl } from './import-csl.ts'
import { detectFormat, type RawRecord, splitRecords } from './import-records.ts'
import * as rows from './queries.ts'

type Placed = ImportPreview['items'][number]

/** Reads what another program exported, and says what is new, what is known and what is broken; takes it when asked to. */
export async function importAuthorities(db: Db, actor: Actor, input: AuthorityImport, now: Instant): Promise<ImportPreview> {
  const format = input.format ?? detectFormat(input.text)
  if (!format) throw invalid([{ pointer: '#/format', code: 'format', detail: isUnknown }])
  const records = splitRecords(input.text, format)
  if (records.length > mostRecords) throw invalid([{ pointer: '#/text', code: 'many', with: { max: mostRecords } }])
  const { items, problems } = await readRecords(records, format)
  return inTransaction(db, async (tx) => {
    const duplicates = findDuplicates(items, await rows.listKeys(tx, actor.organisationId))
    const known = new Set(duplicates.map(({ place }) => place))
    const taken = items.filter(({ place }) => (input.take ? input.take.includes(place) : !known.has(place)))
    const preview = { format, items, duplicates, problems, added: 0 }
    if (!input.commit || taken.length === 0) return preview

    const ids = await rows.insertAuthorities(tx, actor, taken.map(withoutPlace), now)
    const added = taken.map(({ title }, index) => ({ id: ids[index], title }))
    await audit(tx, actor, { action: 'authority.import', after: { format, added }, at: now })
    return { ...preview, added: ids.length }
  })
}

/** Others are answered between two records: a long list takes a while to read. */
async function readRecords(records: readonly RawRecord[], format: ImportFormat) {
  const read = await loadReader()
  const items: Placed[] = []
  const problems: ImportProblem[] = []
  let place = 0
  for (const record of records) {
    if (place % 20 === 19) await breathe()
    const found = readOne(read, record, format)
    for (const csl of found) {
      place++
      const one = csl === unreadable ? unreadable : readCsl(csl)
      const at = { place, line: record.line, title: record.title.slice(0, 200), field: null }
      if (one === unreadable) problems.push({ ...at, code: 'unreadable' })
      else if (one === undefined) problems.push({ ...at, code: 'no-title' })
      else {
        items.push({ ...one.item, place })
        problems.push(...one.dropped.map((field) => ({ ...at, title: one.item.title.slice(0, 200), code: 'field' as const, field })))
      }
    }
  }
  return { items, problems }
}

const unreadable = Symbol('unreadable')

type Read = (source: unknown, forceType: string) => unknown[]

const types: Readonly<Record<ImportFormat, string>> = { 'csl-json': '@csl/object', bibtex: '@biblatex/text', ris: '@ris/file' }

function readOne(read: Read, { source }: RawRecord, format: ImportFormat): unknown[] {
  if (source === null) return [unreadable]
  try {
    const found = read(source, types[format])
    if (found.length === 0) return [unreadable]
    return format === 'bibtex' ? found.map((csl) => withNumber(csl, String(source))) : found
  } catch {
    return [unreadable]
  }
}

/** The reader of BibTeX lets the number of a decision fall. */
function withNumber(csl: unknown, source: string): unknown {
  const number = /^\s*number\s*=\s*[{"]+([^{}"\\]*)/im.exec(source)?.[1]
  const isDecision = typeof csl === 'object' && csl !== null && 'type' in csl && csl.type === 'legal_case'
  return isDecision && number ? { number, ...csl } : csl
}

/** The readers are large, and few requests need them. */
async function loadReader(): Promise<Read> {
  const { plugins } = await import('@citation-js/core')
  await Promise.all([import('@citation-js/plugin-bibtex'), import('@citation-js/plugin-ris')])
  return (source, forceType) => plugins.input.chain(source, { forceType, generateGraph: false })
}

function findDuplicates(items: readonly Placed[], known: readonly (rows.Key & { id: string })[]): ImportDuplicate[] {
  const idByKey = new Map<string, string | null>(known.flatMap((one) => keysOf(one).map((key) => [key, one.id] as const)))
  return items.flatMap((item) => {
    const keys = keysOf(item)
    const met = keys.find((key) => idByKey.has(key))
    if (met === undefined) for (const key of keys) idByKey.set(key, null)
    return met === undefined ? [] : [{ place: item.place, of: idByKey.get(met) ?? null, title: item.title }]
  })
}

/** By what two authorities are the same: an identifier, or the kind with title and year, or with a number that is long enough to be the only one. */
export function keysOf({ kind, title, number, date, urn, ecli, url }: rows.Key): string[] {
  const counted = bare(number).replace(/^series/, 'serie')
  const isTelling = counted.length >= 5 && /\d{3}/.test(counted)
  const keys = [`${kind} ${bare(title)} ${date?.slice(0, 4) ?? ''}`, isTelling ? `${kind} ${counted}` : '', urn, ecli.toUpperCase(), url]
  return keys.filter((key) => key !== '')
}

function bare(words: string): string {
  return words
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

function withoutPlace({ place: _, ...item }: Placed): NewAuthority {
  return item
}

const isUnknown = {
  'pt-BR': 'O texto não parece CSL-JSON, BibTeX nem RIS.',
  es: 'El texto no parece CSL-JSON, BibTeX ni RIS.',
  en: 'The text seems to be neither CSL-JSON, BibTeX nor RIS.',
}
