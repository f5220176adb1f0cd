import { Readable } from 'node:stream'
import type { Instant } from '@travessia/shared/dates'
import type { Language, Text } from '@travessia/shared/languages'
import { mayDo } from '@travessia/shared/permissions'
import type { TrailChoice, TrailRow } from '@travessia/shared/trail'
import { actionWords } from '@travessia/shared/words/trail'
import { sql } from 'kysely'
import type { Actor } from '../context.ts'
import { csvLine, csvMark } from '../csv.ts'
import type { Db } from '../db.ts'
import { selectTrail } from './queries.ts'
import { tellRows } from './tell.ts'

interface Exporting {
  actor: Actor
  choice: TrailChoice
  language: Language
  now: Instant
}

/** The chosen rows as lines, in the order in which they were sealed. */
export function exportTrail(db: Db, format: 'csv' | 'jsonl', exporting: Exporting): Readable {
  return Readable.from(format === 'csv' ? writeCsv(db, exporting) : writeLines(db, exporting), { objectMode: false })
}

async function* writeCsv(db: Db, exporting: Exporting) {
  const { actor, language } = exporting
  yield `${csvMark}${csvLine(columns.map((name) => name[language]))}`
  for await (const page of listPages(db, exporting)) {
    const told = await tellRows(db, actor, page)
    const lines = page.map(({ number, hash }, at) => {
      const row = told[at]
      const words = new Map<string, Text>(Object.entries(actionWords)).get(row?.action ?? '')
      const cells = [
        number,
        row?.at,
        row?.actorName,
        row?.via && origins[row.via][language],
        words?.[language] ?? row?.action,
        row?.action,
        row?.caseReference,
      ]
      return csvLine([...cells, row?.recordId, row?.changed.join(', '), toText(row?.before), toText(row?.after), hash])
    })
    yield lines.join('')
  }
}

function toText(values: object | null | undefined): string {
  return values ? JSON.stringify(values) : ''
}

/**
 * One object a line. `hash` is SHA-256 over the bytes of `previous` and of `digest`, which is SHA-256 over `text`; `text`
 * is the whole row as it is stored, or null where the reader may not read it.
 */
async function* writeLines(db: Db, exporting: Exporting) {
  const mayRead = mayDo(exporting.actor.role, 'case.read')
  for await (const page of listPages(db, exporting)) {
    yield page
      .map(({ number, id, at, actorName, via, action, caseReference, recordId, previous, digest, hash, text }) => {
        const row = { number, id, at, actorName, via, action, caseReference, recordId, previous, digest, hash }
        return `${JSON.stringify({ ...row, text: mayRead ? text : null })}\n`
      })
      .join('')
  }
}

const size = 1_000

/** Page by page up to the seal that stood last at the beginning, so that no answer waits for the whole. */
async function* listPages(db: Db, { actor, choice, now }: Exporting) {
  for (let past = 0; ; ) {
    const page = await selectSealed(db, actor, choice, now).where('auditSeal.number', '>', past).limit(size).execute()
    if (page.length > 0) yield page
    if (page.length < size) return
    past = page.at(-1)?.number ?? past
  }
}

function selectSealed(db: Db, actor: Actor, choice: TrailChoice, now: Instant) {
  return selectTrail(db, actor, choice, now)
    .innerJoin('auditSeal', (join) =>
      join.onRef('auditSeal.organisationId', '=', 'audit.organisationId').onRef('auditSeal.auditId', '=', 'audit.id'),
    )
    .leftJoin('auditSeal as earlier', (join) =>
      join
        .onRef('earlier.organisationId', '=', 'auditSeal.organisationId')
        .on((eb) => eb('earlier.number', '=', eb(eb.ref('auditSeal.number'), '-', 1))),
    )
    .select((eb) => [
      'auditSeal.number',
      sql<string>`encode(${eb.ref('auditSeal.hash')}, 'hex')`.as('hash'),
      sql<string>`encode(coalesce(${eb.ref('earlier.hash')}, ''), 'hex')`.as('previous'),
      sql<string>`app.trail_text(audit)`.as('text'),
      sql<string>`encode(sha256(convert_to(app.trail_text(audit), 'UTF8')), 'hex')`.as('digest'),
    ])
    .orderBy('auditSeal.number')
}

const origins: Record<NonNullable<TrailRow['via']>, Text> = {
  session: { 'pt-BR': 'tela', es: 'pantalla', en: 'screen' },
  token: { 'pt-BR': 'programa, com uma chave', es: 'programa, con una clave', en: 'program, with a key' },
  door: { 'pt-BR': 'antes de entrar', es: 'antes de entrar', en: 'before signing in' },
  system: { 'pt-BR': 'sistema', es: 'sistema', en: 'system' },
}

const columns: readonly Text[] = [
  { 'pt-BR': 'Número', es: 'Número', en: 'Number' },
  { 'pt-BR': 'Momento (UTC)', es: 'Momento (UTC)', en: 'Moment (UTC)' },
  { 'pt-BR': 'Quem', es: 'Quién', en: 'Who' },
  { 'pt-BR': 'De onde', es: 'Desde dónde', en: 'From where' },
  { 'pt-BR': 'O que fez', es: 'Qué hizo', en: 'What they did' },
  { 'pt-BR': 'Ação', es: 'Acción', en: 'Action' },
  { 'pt-BR': 'Caso', es: 'Caso', en: 'Case' },
  { 'pt-BR': 'Registro', es: 'Registro', en: 'Record' },
  { 'pt-BR': 'Campos mudados', es: 'Campos cambiados', en: 'Fields changed' },
  { 'pt-BR': 'Antes', es: 'Antes', en: 'Before' },
  { 'pt-BR': 'Depois', es: 'Después', en: 'After' },
  { 'pt-BR': 'Hash', es: 'Hash', en: 'Hash' },
]
