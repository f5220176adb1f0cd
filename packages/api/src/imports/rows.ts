import type { RowState } from '@travessia/shared/imports/shapes'
import { sql } from 'kysely'
import type { Actor } from '../context.ts'
import { type Db, type Tx, toJson } from '../db.ts'
import type { FieldError } from '../problems.ts'
import type { Place } from './kinds/kind.ts'

/** What came of a row, by its number in the sheet. */
export interface StoredRow {
  readonly number: number
  readonly part: number
  readonly state: RowState
  readonly troubles: readonly FieldError[]
  readonly doubleCaseId: string | null
  readonly doubleRecordId: string | null
  readonly despite: boolean
  readonly caseId: string | null
  readonly recordId: string | null
}

export interface CheckedRow extends Pick<StoredRow, 'number' | 'part' | 'state' | 'troubles'> {
  readonly keys: readonly string[]
  readonly double: Place | undefined
}

type Mine = Pick<Actor, 'organisationId'>

const columns = ['number', 'part', 'state', 'troubles', 'doubleCaseId', 'doubleRecordId', 'despite', 'caseId', 'recordId'] as const

export async function insertRows(tx: Tx, { organisationId }: Mine, importId: string, checked: readonly CheckedRow[]): Promise<void> {
  if (checked.length === 0) return
  const rows = checked.map(({ double, troubles, keys, ...row }) => ({
    ...{ organisationId, importId, ...row },
    ...{ troubles: toJson(troubles), keys: [...keys], doubleCaseId: double?.caseId ?? null, doubleRecordId: double?.recordId ?? null },
  }))
  await tx.insertInto('sheetRow').values(rows).execute()
}

/** Which of the keys stand earlier in the sheet. */
export async function listKnownKeys(tx: Tx, { organisationId }: Mine, importId: string, keys: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ key: string }>`select unnest(keys) as key from sheet_row
    where organisation_id = ${organisationId} and import_id = ${importId} and keys && ${keys}::text[]`.execute(tx)
  return new Set(rows.map(({ key }) => key))
}

/** Rows in one state, in the order of the sheet or from its end. */
export async function listRows(
  db: Db,
  mine: Mine,
  importId: string,
  { state, after = 0, limit, isFromEnd = false }: { state?: RowState | undefined; after?: number; limit: number; isFromEnd?: boolean },
): Promise<StoredRow[]> {
  return db
    .selectFrom('sheetRow')
    .select(columns)
    .$castTo<StoredRow>()
    .where('organisationId', '=', mine.organisationId)
    .where('importId', '=', importId)
    .where('number', '>', after)
    .$if(state !== undefined, (query) => query.where('state', '=', state ?? 'bad'))
    .orderBy('number', isFromEnd ? 'desc' : 'asc')
    .limit(limit)
    .execute()
}

export interface Outcome {
  readonly number: number
  readonly state: RowState
  readonly troubles?: readonly FieldError[]
  readonly place?: Place
}

/** Writes down what came of rows, as one statement. */
export async function settleRows(tx: Tx, { organisationId }: Mine, importId: string, outcomes: readonly Outcome[]): Promise<void> {
  const told = outcomes.map(({ number, state, troubles, place }) => ({
    ...{ number, state, troubles: troubles ?? [] },
    ...{ case_id: place?.caseId ?? null, record_id: place?.recordId ?? null },
  }))
  await sql`update sheet_row set state = settled.state, troubles = settled.troubles,
      case_id = coalesce(settled.case_id, sheet_row.case_id), record_id = coalesce(settled.record_id, sheet_row.record_id)
    from jsonb_to_recordset(${JSON.stringify(told)}::jsonb)
      as settled (number integer, state text, troubles jsonb, case_id uuid, record_id uuid)
    where sheet_row.organisation_id = ${organisationId} and sheet_row.import_id = ${importId} and sheet_row.number = settled.number`.execute(
    tx,
  )
}
