import { randomUUID } from 'node:crypto'
import type { Instant } from '@travessia/shared/dates'
import {
  isSettled,
  type MeasureFacts,
  type MeasureStatusView,
  type MeasureView,
  type NewMeasureStatus,
  type NewMeasures,
  type Voice,
} from '@travessia/shared/measures'
import { type RawBuilder, sql } from 'kysely'
import type { OpenCaseId } from '../access.ts'
import type { Db, Tx } from '../db.ts'
import { stateAt } from '../deadlines/facts.ts'
import { houseDay } from '../house-day.ts'
import { notFound } from '../problems.ts'
import { type Keyring, keyringOf } from '../vault.ts'

/** The ledger of a case in the order in which it was ordered, each measure with its history. */
export async function listMeasures(db: Db, id: OpenCaseId, now: Instant): Promise<MeasureView[]> {
  return withHistory(db, id, await selectOf(db, id, now).orderBy('measure.position').orderBy('measure.id').execute(), now)
}

export async function getMeasure(db: Db, id: OpenCaseId, measureId: string, now: Instant): Promise<MeasureView> {
  const [found] = await withHistory(db, id, await selectOf(db, id, now).where('measure.id', '=', measureId).execute(), now)
  if (!found) throw notFound('measure')
  return found
}

/** Puts them after those that the case has; answers their ids. */
export async function insertMeasures(tx: Tx, id: OpenCaseId, { measures, ...common }: NewMeasures, now: Instant): Promise<string[]> {
  const keyring = await keyringOf(tx, id.organisationId)
  const { last } = await tx
    .selectFrom('measure')
    .select((eb) => eb.fn.coalesce(eb.fn.max<number>('position'), sql<number>`0`).as('last'))
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .executeTakeFirstOrThrow()
  const rows = measures.map(({ text, ...facts }, at) => {
    const measureId = randomUUID()
    const place = { organisationId: id.organisationId, caseId: id.caseId, id: measureId, position: last + at + 1 }
    return { ...place, ...common, ...facts, text: keyring.seal(text, placeOf(measureId)), createdAt: now }
  })
  await tx.insertInto('measure').values(rows).execute()
  return rows.map((row) => row.id)
}

export async function updateMeasure(
  tx: Tx,
  id: OpenCaseId,
  measureId: string,
  { text, ...edit }: Partial<MeasureFacts & Pick<NewMeasures, 'kind' | 'eventId'>>,
): Promise<void> {
  const sealed = text === undefined ? {} : { text: (await keyringOf(tx, id.organisationId)).seal(text, placeOf(measureId)) }
  await tx
    .updateTable('measure')
    .set((eb) => ({ ...edit, ...sealed, version: eb('version', '+', 1) }))
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .where('id', '=', measureId)
    .execute()
}

export async function deleteMeasure(tx: Tx, id: OpenCaseId, measureId: string): Promise<void> {
  await tx
    .deleteFrom('measure')
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .where('id', '=', measureId)
    .execute()
}

/** Adds to the history of a measure; what was said before stays. */
export async function insertStatus(
  tx: Tx,
  id: OpenCaseId,
  measureId: string,
  { on, note, ...said }: NewMeasureStatus,
  by: { userId: string; now: Instant },
): Promise<string> {
  const statusId = randomUUID()
  const keyring = await keyringOf(tx, id.organisationId)
  const sequence = tx
    .selectFrom('measureStatus')
    .select(sql<number>`coalesce(max(sequence), 0) + 1`.as('sequence'))
    .where('organisationId', '=', id.organisationId)
    .where('measureId', '=', measureId)
  await tx
    .insertInto('measureStatus')
    .values({
      ...{ organisationId: id.organisationId, caseId: id.caseId, id: statusId, measureId, ...said, happenedOn: on, sequence },
      ...{ note: keyring.seal(note, notePlace(statusId)), recordedBy: by.userId, recordedAt: by.now },
    })
    .execute()
  return statusId
}

/** What went out or came in, by which a status may be proved. */
export function listProofFilings(db: Db, id: OpenCaseId): Promise<{ id: string }[]> {
  return db.selectFrom('filing').select('id').where('organisationId', '=', id.organisationId).where('caseId', '=', id.caseId).execute()
}

interface MeasureText {
  readonly table: 'measure' | 'measureStatus'
  readonly id: string
  readonly text: string
}

/** Everything in the ledger of a case that may tell of a person. */
export async function listMeasureTexts(db: Db, id: OpenCaseId): Promise<MeasureText[]> {
  const of = { organisationId: id.organisationId, caseId: id.caseId }
  const [keyring, measures, statuses] = await Promise.all([
    keyringOf(db, id.organisationId),
    db
      .selectFrom('measure')
      .select(['id', 'text'])
      .where((eb) => eb.and(of))
      .execute(),
    db
      .selectFrom('measureStatus')
      .select(['id', 'note'])
      .where((eb) => eb.and(of))
      .execute(),
  ])
  return [
    ...measures.map((one) => ({ table: 'measure' as const, id: one.id, text: keyring.open(one.text, placeOf(one.id)) })),
    ...statuses.map((one) => ({ table: 'measureStatus' as const, id: one.id, text: keyring.open(one.note, notePlace(one.id)) })),
  ]
}

/** Writes such a text back as it is now. */
export async function putMeasureText(tx: Tx, id: OpenCaseId, { table, id: rowId, text }: MeasureText): Promise<void> {
  if (table === 'measure') return updateMeasure(tx, id, rowId, { text })
  const note = (await keyringOf(tx, id.organisationId)).seal(text, notePlace(rowId))
  await tx
    .updateTable('measureStatus')
    .set({ note })
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .where('id', '=', rowId)
    .execute()
}

/** A row of the ledger as it is stored and as its voices stand. */
export function selectMeasures(db: Db, now: Instant) {
  return db
    .selectFrom('measure')
    .select([
      ...(['measure.id', 'measure.caseId', 'measure.proceedingId', 'measure.eventId', 'measure.kind', 'measure.type'] as const),
      ...(['measure.number', 'measure.position', 'measure.text', 'measure.addressee', 'measure.term', 'measure.termOn'] as const),
      ...(['measure.termText', 'measure.termSource', 'measure.panel', 'measure.reportRule', 'measure.version'] as const),
    ])
    .select([lastOf('state').as('state'), lastOf('us').as('us'), lastOf('body').as('body'), reportOf(now).as('report')])
    .$narrowType<Pick<MeasureView, 'kind' | 'type' | 'term'>>()
}

type Said = NonNullable<MeasureView['voices'][Voice]>

/** What stands for a voice: the last that it said, or null. */
export function lastOf(voice: Voice): RawBuilder<Said | null> {
  return sql`(select jsonb_build_object('status', said.status, 'on', said.happened_on) from measure_status as said
    where said.organisation_id = measure.organisation_id and said.measure_id = measure.id and said.voice = ${voice}
    order by said.happened_on desc, said.sequence desc limit 1)`
}

/** Its date has passed; the body has the last word, and we while it is silent. */
export function isOverdue(now: Instant): RawBuilder<boolean> {
  const standing = sql`coalesce(${lastOf('body')} ->> 'status', ${lastOf('us')} ->> 'status', '')`
  return sql`(coalesce(measure.term_on < ${houseDay(now)}::date, false) and ${standing} not in ('complied', 'closed'))`
}

/** The State says that it is complied with, and we say that it is not. */
export const isContested: RawBuilder<boolean> = sql`(coalesce(${lastOf('state')} ->> 'status' in ('complied', 'closed'), false)
  and coalesce(${lastOf('us')} ->> 'status' not in ('complied', 'closed'), false))`

function reportOf(now: Instant): RawBuilder<MeasureView['report']> {
  return sql`(select jsonb_build_object('deadlineId', deadline.id, 'due', deadline.due, 'state', ${stateAt(now)}) from deadline
    where deadline.organisation_id = measure.organisation_id and deadline.case_id = measure.case_id
      and deadline.proceeding_id = measure.proceeding_id and deadline.rule = measure.report_rule and deadline.superseded_at is null
    order by deadline.due desc nulls last, deadline.id limit 1)`
}

type Stored = Awaited<ReturnType<ReturnType<typeof selectMeasures>['execute']>>[number]

/** As the team reads it, but for its history. */
export function showMeasure<Row extends Stored>({ state, us, body, ...row }: Row, keyring: Keyring, now: Instant) {
  const standing = body ?? us
  return {
    ...row,
    text: keyring.open(row.text, placeOf(row.id)),
    voices: { state, us, body },
    isOverdue: row.termOn !== null && row.termOn < houseDay(now) && !isSettled(standing?.status),
    isContested: isSettled(state?.status) && us !== null && !isSettled(us.status),
  }
}

function selectOf(db: Db, id: OpenCaseId, now: Instant) {
  return selectMeasures(db, now).where('measure.organisationId', '=', id.organisationId).where('measure.caseId', '=', id.caseId)
}

async function withHistory(db: Db, id: OpenCaseId, rows: Stored[], now: Instant): Promise<MeasureView[]> {
  const keyring = await keyringOf(db, id.organisationId)
  const history = await db
    .selectFrom('measureStatus')
    .leftJoin('member', (join) =>
      join.onRef('member.organisationId', '=', 'measureStatus.organisationId').onRef('member.id', '=', 'measureStatus.recordedBy'),
    )
    .select(['measureStatus.id', 'measureId', 'voice', 'status', 'happenedOn as on', 'note', 'annexes', 'filings', 'recordedAt'])
    .select('member.name as recordedBy')
    .$narrowType<Pick<MeasureStatusView, 'voice' | 'status'>>()
    .where('measureStatus.organisationId', '=', id.organisationId)
    .where('measureStatus.caseId', '=', id.caseId)
    .orderBy('happenedOn', 'desc')
    .orderBy('sequence', 'desc')
    .execute()
  const statusesByMeasure = Map.groupBy(history, (one) => one.measureId)
  return rows.map((row) => ({
    ...showMeasure(row, keyring, now),
    statuses: (statusesByMeasure.get(row.id) ?? []).map(({ measureId: _, note, ...one }) => ({
      ...one,
      note: keyring.open(note, notePlace(one.id)),
    })),
  }))
}

export function placeOf(measureId: string): string {
  return `measure.text/${measureId}`
}

export function notePlace(statusId: string): string {
  return `measure_status.note/${statusId}`
}
