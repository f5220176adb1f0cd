import type { Instant } from '@travessia/shared/dates'
import { addHours } from '@travessia/shared/dates'
import { type ImportKind, type ImportState, importRights, sheetKeptFor } from '@travessia/shared/imports/shapes'
import { mayDo } from '@travessia/shared/permissions'
import type { Logger } from 'pino'
import { scopeOf } from '../access.ts'
import type { Actor } from '../context.ts'
import { type Database, type Db, isDatabaseAway, type Tx } from '../db.ts'
import type { FileStore } from '../files.ts'
import { findActor } from '../visitor.ts'
import { checkPart } from './check.ts'
import { makeNext } from './make.ts'
import { updateImport } from './queries.ts'
import { dropLines } from './store.ts'
import { unmakeNext } from './unmake.ts'

/** An import in one of its steps, for whom it is worked on. */
export interface Work {
  readonly id: string
  readonly kind: ImportKind
  readonly fields: readonly (string | null)[]
  readonly total: number
  readonly done: number
}

export interface Step {
  /** What lies there as who imports sees it; where rows are made, the transaction itself. */
  readonly db: Db
  /** Where what came of the rows is written. */
  readonly tx: Tx
  readonly files: FileStore
  readonly actor: Actor
  readonly work: Work
  readonly now: Instant
  readonly log: Pick<Logger, 'warn'>
}

/** How many rows are made in one transaction. */
const size = 200

const steps = { checking: checkPart, making: makeNext, unmaking: unmakeNext }

/** Where an import stands that cannot go on. */
const stops = { checking: 'mapping', making: 'done', unmaking: 'done' } as const

/**
 * Works on the next rows of an import, or clears away the sheet of one that is over; answers whether there was anything
 * to do. What is made of rows and that it was is one transaction, which holds the import: after an interruption it goes on
 * with the rows that are left.
 */
export async function workOnImport(db: Database, files: FileStore, now: Instant, log: Pick<Logger, 'warn'>, rows = size): Promise<boolean> {
  return (await workNext(db, files, now, log, rows)) || (await clearNext(db, files, now))
}

async function workNext(db: Database, files: FileStore, now: Instant, log: Pick<Logger, 'warn'>, rows: number): Promise<boolean> {
  const found = await findWork(db)
  if (!found) return false
  const { organisationId, id, kind, state } = found
  const actor = await findActor(db, { organisationId, userId: found.askedBy })
  // Taking back what one has made is not deleting what others have: the house does it, for whoever made it.
  const scope = actor && { ...scopeOf(actor, now), ...(state === 'unmaking' && { role: 'house' as const }) }
  try {
    if (!actor || !scope || !mayDo(actor.role, importRights[kind])) throw new Error('nobody is left who may do it')
    const theirs = db.as(scope)
    // To check is to look on: the house writes down what it found.
    return await (state === 'checking' ? db : theirs).transaction().execute(async (tx) => {
      const work = await claim(tx, id, state)
      if (!work) return false
      await steps[state]({ db: state === 'checking' ? theirs : tx, tx, files, actor, work, now, log }, rows)
      return true
    })
  } catch (error) {
    if (isDatabaseAway(error)) throw error
    log.warn(`import ${id} was stopped: ${error instanceof Error ? error.message : String(error)}`)
    await db.transaction().execute((tx) => updateImport(tx, { organisationId }, id, { state: stops[state], workedAt: now }))
    return true
  }
}

/** The import that waited longest. */
async function findWork(db: Db) {
  return db
    .selectFrom('sheetImport')
    .select(['organisationId', 'id', 'askedBy', 'kind', 'state'])
    .$narrowType<{ kind: ImportKind; state: keyof typeof steps }>()
    .where('state', 'in', ['checking', 'making', 'unmaking'])
    .orderBy('workedAt')
    .limit(1)
    .executeTakeFirst()
}

/** Takes it until the transaction ends, unless another server has it or it was stopped meanwhile. */
async function claim(tx: Tx, id: string, state: ImportState): Promise<Work | undefined> {
  return tx
    .selectFrom('sheetImport')
    .select(['id', 'kind', 'fields', 'total', 'done'])
    .$narrowType<{ kind: ImportKind }>()
    .$castTo<Work>()
    .where('id', '=', id)
    .where('state', '=', state)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
}

/** The sheet goes first: if the rest fails, it is looked for again and is not there. Of what was made it stays known by which row. */
function clearNext(db: Db, files: FileStore, now: Instant): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const over = await tx
      .selectFrom('sheetImport')
      .select(['organisationId', 'id', 'state'])
      .where('clearedAt', 'is', null)
      .where((eb) => eb.or([eb('state', '=', 'dropped'), eb('workedAt', '<=', addHours(now, -24 * sheetKeptFor))]))
      .where('state', 'not in', ['checking', 'making', 'unmaking'])
      .limit(1)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst()
    if (!over) return false
    await dropLines(files, over.id)
    const ofImport = { organisationId: over.organisationId, id: over.id }
    if (['dropped', 'mapping', 'checked'].includes(over.state)) {
      await tx.deleteFrom('sheetImport').where('organisationId', '=', ofImport.organisationId).where('id', '=', ofImport.id).execute()
    } else {
      await tx
        .updateTable('sheetImport')
        .set({ clearedAt: now })
        .where('organisationId', '=', ofImport.organisationId)
        .where('id', '=', ofImport.id)
        .execute()
      await tx
        .updateTable('sheetRow')
        .set({ keys: [] })
        .where('organisationId', '=', ofImport.organisationId)
        .where('importId', '=', ofImport.id)
        .execute()
    }
    return true
  })
}
