import type { Instant } from '@travessia/shared/dates'
import { importFields } from '@travessia/shared/imports/fields'
import { type ImportCommit, type ImportKind, type ImportView, importRights } from '@travessia/shared/imports/shapes'
import { mayDo } from '@travessia/shared/permissions'
import { audit } from '../audit.ts'
import type { Actor } from '../context.ts'
import { type Db, inTransaction } from '../db.ts'
import type { FileStore } from '../files.ts'
import { conflict, forbidden, invalid, ProblemError } from '../problems.ts'
import { keyringOf } from '../vault.ts'
import type { KeptSheet } from './allow-sheet.ts'
import { bare, guessFields } from './guess.ts'
import * as rows from './queries.ts'
import { readLines, rowsInPart } from './store.ts'

/** Takes in a sheet that was read, and says what its columns seem to hold. */
export function beginImport(db: Db, actor: Actor, kind: ImportKind, { id, parts, lines }: KeptSheet, now: Instant): Promise<ImportView> {
  requireRight(actor, kind)
  return inTransaction(db, async (tx) => {
    const headers = lines[0]?.cells ?? []
    const hashes = await hashHeadings(tx, actor, headers)
    const known = await rows.listHeadings(tx, actor, kind, hashes)
    const fields = guessFields(
      kind,
      headers,
      hashes.map((hash) => known.get(hash)),
    )
    const total = lines.length - 1
    await rows.insertImport(tx, actor, { id, kind, fields, total, parts }, now)
    await audit(tx, actor, { action: 'import.begin', recordId: id, after: { kind, total }, at: now })
    const made = rows.toRow(await rows.getImport(tx, actor, id), await rows.countRows(tx, actor, id))
    return { ...made, fields, headers: [...headers], sample: lines.slice(1, 6).map(({ cells }) => [...cells]) }
  })
}

/** How far an import has come, with the beginning of its sheet as long as that is kept. */
export async function readImport(db: Db, files: FileStore, actor: Actor, id: string): Promise<ImportView> {
  const found = await rows.getImport(db, actor, id)
  const [part] = await rows.listParts(db, actor, id)
  const lines = part && found.clearedAt === null ? await readLines(files, id, part).catch(whenMissing) : []
  const [headings, ...sample] = lines.map(({ cells }) => [...cells])
  return {
    ...rows.toRow(found, await rows.countRows(db, actor, id)),
    fields: found.fields,
    headers: headings ?? [],
    sample: sample.slice(0, 5),
  }
}

/** Says what each column holds, remembers it, and leaves the rows to be checked. */
export async function mapImport(
  db: Db,
  files: FileStore,
  actor: Actor,
  id: string,
  fields: readonly (string | null)[],
  now: Instant,
): Promise<ImportView> {
  const { headers } = await readImport(db, files, actor, id)
  await inTransaction(db, async (tx) => {
    const { kind, state, fields: guessed } = await rows.lockImport(tx, actor, id)
    if (state !== 'mapping' && state !== 'checked') throw conflict(notNow)
    checkFields(kind, fields, guessed.length)
    const hashes = await hashHeadings(tx, actor, headers)
    const said = new Map(hashes.flatMap((hash, at) => (fields[at] ? [[hash, fields[at]] as const] : [])))
    await rows.rememberHeadings(
      tx,
      actor,
      kind,
      [...said].map(([hash, field]) => ({ hash, field })),
    )
    await rows.deleteRows(tx, actor, id)
    const total = await countLines(tx, files, actor, id)
    await rows.updateImport(tx, actor, id, { state: 'checking', total, done: 0, fields, workedAt: now })
    await audit(tx, actor, {
      action: 'import.check',
      recordId: id,
      after: { kind, fields: fields.filter((field) => field !== null) },
      at: now,
    })
  })
  return readImport(db, files, actor, id)
}

/** Leaves what was checked to be made. */
export function commitImport(
  db: Db,
  files: FileStore,
  actor: Actor,
  id: string,
  { doubles, except }: ImportCommit,
  now: Instant,
): Promise<ImportView> {
  return inTransaction(db, async (tx) => {
    const { kind, state } = await rows.lockImport(tx, actor, id)
    requireRight(actor, kind)
    if (state !== 'checked') throw conflict(notNow)
    const taken = doubles === 'skip' ? { only: except } : { but: except }
    await rows.turnRows(tx, actor, id, { from: 'double', to: 'ready', despite: true, ...taken })
    const { ready, double, bad } = await rows.countRows(tx, actor, id)
    if (ready === 0) throw conflict(nothingToMake)
    await rows.updateImport(tx, actor, id, { state: 'making', total: ready, done: 0, workedAt: now })
    await audit(tx, actor, { action: 'import.commit', recordId: id, after: { kind, ready, double, bad }, at: now })
    return readImport(tx, files, actor, id)
  })
}

/** Throws an import away before anything of it was made; afterwards, stops it where it stands. */
export async function dropImport(db: Db, actor: Actor, id: string, now: Instant): Promise<void> {
  await inTransaction(db, async (tx) => {
    const { kind, state } = await rows.lockImport(tx, actor, id)
    if (state === 'done' || state === 'unmaking' || state === 'undone') throw conflict(notNow)
    if (state === 'making') await rows.turnRows(tx, actor, id, { from: 'ready', to: 'skipped' })
    await rows.updateImport(tx, actor, id, { state: state === 'making' ? 'done' : 'dropped', workedAt: now })
    await audit(tx, actor, { action: 'import.drop', recordId: id, before: { kind, state }, at: now })
  })
}

/** Leaves what was made to be taken back, but for what was touched since. */
export function undoImport(db: Db, files: FileStore, actor: Actor, id: string, now: Instant): Promise<ImportView> {
  return inTransaction(db, async (tx) => {
    const { kind, state } = await rows.lockImport(tx, actor, id)
    requireRight(actor, kind)
    const { made } = await rows.countRows(tx, actor, id)
    if (state !== 'done' || made === 0) throw conflict(notNow)
    await rows.updateImport(tx, actor, id, { state: 'unmaking', total: made, done: 0, workedAt: now })
    await audit(tx, actor, { action: 'import.undo', recordId: id, after: { kind, made }, at: now })
    return readImport(tx, files, actor, id)
  })
}

function requireRight({ role }: Actor, kind: ImportKind): void {
  if (!mayDo(role, importRights[kind])) throw forbidden()
}

/** A field stands in one column at most, and what cannot be missing stands in one. */
function checkFields(kind: ImportKind, fields: readonly (string | null)[], width: number): void {
  const known = importFields[kind]
  if (fields.length !== width) throw invalid([{ pointer: '#/fields', code: 'format' }])
  const wrong = fields.flatMap((field, at) => {
    const isKnown = field === null || (known.some(({ id }) => id === field) && fields.indexOf(field) === at)
    return isKnown ? [] : [{ pointer: `#/fields/${at}`, code: 'choice' as const }]
  })
  const missing = known
    .filter(({ id, isRequired }) => isRequired && !fields.includes(id))
    .map(({ label }) => ({ pointer: '#/fields', code: 'required' as const, detail: needs(label) }))
  if (wrong.length + missing.length > 0) throw invalid([...wrong, ...missing])
}

async function hashHeadings(db: Db, { organisationId }: Actor, headers: readonly string[]): Promise<string[]> {
  const keyring = await keyringOf(db, organisationId)
  return headers.map((header) => keyring.index(`heading\n${bare(header)}`))
}

async function countLines(db: Db, files: FileStore, actor: Actor, id: string): Promise<number> {
  const parts = await rows.listParts(db, actor, id)
  const last = parts.at(-1)
  return last ? (parts.length - 1) * rowsInPart + (await readLines(files, id, last)).length - 1 : 0
}

/** Of a sheet that is gone what came of its rows is told all the same. */
function whenMissing(error: unknown): never[] {
  if (error instanceof ProblemError && error.code === 'file-missing') return []
  throw error
}

function needs(label: Readonly<Record<'pt-BR' | 'es' | 'en', string>>) {
  return {
    'pt-BR': `Diga qual coluna traz: ${label['pt-BR']}.`,
    es: `Diga qué columna trae: ${label.es}.`,
    en: `Say which column holds: ${label.en}.`,
  }
}

const notNow = {
  'pt-BR': 'A importação já passou deste passo. Veja como ela está.',
  es: 'La importación ya pasó de este paso. Vea cómo está.',
  en: 'The import is past this step already. See how it stands.',
}

const nothingToMake = {
  'pt-BR': 'Não há linha para importar. Corrija a planilha e envie-a de novo.',
  es: 'No hay filas para importar. Corrija la hoja y envíela de nuevo.',
  en: 'There is no row to import. Correct the sheet and send it again.',
}
