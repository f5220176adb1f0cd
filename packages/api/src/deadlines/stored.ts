import type { Instant } from '@travessia/shared/dates'
import type { DocketDeadline, DocketEvent, DocketProceeding, ProceedingState, Story } from '@travessia/shared/docket'
import { getForumOf } from '@travessia/shared/forums/index'
import type { ProceedingView } from '@travessia/shared/proceedings'
import { sql } from 'kysely'
import type { OpenCaseId } from '../access.ts'
import { type Db, type Tx, toJson } from '../db.ts'
import { isCalendarChecked } from './facts.ts'
import type { Keepers } from './queries.ts'

export type StoredStage = Pick<ProceedingState, 'id' | 'stage' | 'since' | 'outcome'>

export interface DocketInput {
  story: Story
  /** Where the proceedings stand as stored. */
  stages: StoredStage[]
}

/** The case as the docket reads it. Throws when it is gone. */
export async function readDocketInput(db: Db, id: OpenCaseId): Promise<DocketInput> {
  const input = (await readDocketInputs(db, id.organisationId, [id])).get(id.caseId)
  if (!input) throw new Error(`Case ${id.caseId} is gone.`)
  return input
}

/** Several cases of one organisation at once, by their ids. */
export async function readDocketInputs(db: Db, organisationId: string, ids: readonly OpenCaseId[]): Promise<Map<string, DocketInput>> {
  if (ids.length === 0) return new Map()
  const caseIds = ids.map((id) => id.caseId)
  const cases = await db
    .selectFrom('case')
    .select(['id', 'state'])
    .where('organisationId', '=', organisationId)
    .where('id', 'in', caseIds)
    .execute()
  const proceedings = await db
    .selectFrom('proceeding')
    .select(['caseId', 'id', 'procedure', 'court', 'ourRole', 'stage', 'since', 'outcome'])
    .$narrowType<Pick<ProceedingView, 'ourRole'>>()
    .where('organisationId', '=', organisationId)
    .where('caseId', 'in', caseIds)
    .orderBy('position')
    .execute()
  const events = await db
    .selectFrom('event')
    .select(['caseId', 'id', 'kind', 'happenedOn as on', 'precision', 'time', 'zone', 'proceedingId as proceeding', 'sequence', 'fields'])
    .$narrowType<{ precision: DocketEvent['precision']; fields: Record<string, string | boolean | number> }>()
    .where('organisationId', '=', organisationId)
    .where('caseId', 'in', caseIds)
    .orderBy('happenedOn')
    .orderBy('sequence')
    .execute()
  const proceedingsByCase = Map.groupBy(proceedings, (one) => one.caseId)
  const eventsByCase = Map.groupBy(events, (one) => one.caseId)
  return new Map(
    cases.map(({ id, state }) => {
      const own = proceedingsByCase.get(id) ?? []
      const happened = (eventsByCase.get(id) ?? []).map(({ caseId: _, ...event }) => event)
      return [id, { story: { state, proceedings: own.map(toDocketProceeding), events: happened }, stages: own.map(toStage) }]
    }),
  )
}

export function toStage({ id, stage, since, outcome }: StoredStage): StoredStage {
  return { id, stage, since, outcome }
}

/** Nothing binds an observer: the body's role is the one that never makes a limit ours. */
export function toDocketProceeding({
  id,
  procedure,
  court,
  ourRole,
}: Pick<ProceedingView, 'id' | 'procedure' | 'court' | 'ourRole'>): DocketProceeding {
  return { id, procedure, court, ourRole: ourRole === 'observer' ? 'body' : ourRole }
}

/** A deadline as the docket gives it, in columns. */
export type StoredDeadline = ReturnType<typeof toStored>

export function toStored(deadline: DocketDeadline) {
  return {
    proceedingId: deadline.proceeding,
    procedure: deadline.procedure,
    forum: getForumOf(deadline.procedure).id,
    rule: deadline.rule,
    openedBy: deadline.opens.id,
    closedBy: deadline.closes?.id ?? null,
    holder: deadline.holder,
    state: deadline.state === 'lapsed' ? ('running' as const) : deadline.state,
    answer: deadline.answer,
    due: deadline.due,
    safe: deadline.safe,
    dueAt: deadline.dueAt,
    computed: deadline.computed,
    zone: deadline.zone,
    steps: deadline.steps,
    source: deadline.source,
    confidence: deadline.confidence,
  }
}

export async function listStored(tx: Tx, id: OpenCaseId): Promise<(StoredDeadline & Keepers & { id: string })[]> {
  return tx
    .selectFrom('deadline')
    .select([
      'id',
      'ownerId',
      'alternateId',
      'proceedingId',
      'procedure',
      'forum',
      'rule',
      'openedBy',
      'closedBy',
      'holder',
      'state',
      'answer',
      'due',
      'safe',
    ])
    .select(['dueAt', 'computed', 'zone', 'steps', 'source', 'confidence'])
    .$castTo<StoredDeadline & Keepers & { id: string }>()
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .where('supersededAt', 'is', null)
    .execute()
}

export async function supersedeDeadlines(tx: Tx, id: OpenCaseId, deadlineIds: readonly string[], now: Instant): Promise<void> {
  if (deadlineIds.length === 0) return
  await tx
    .updateTable('deadline')
    .set((eb) => ({ state: 'superseded', supersededAt: now, version: eb('version', '+', 1) }))
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .where('id', 'in', deadlineIds)
    .execute()
}

export async function insertDeadlines(tx: Tx, id: OpenCaseId, made: readonly (StoredDeadline & Keepers)[], now: Instant): Promise<void> {
  if (made.length === 0) return
  const scope = { organisationId: id.organisationId, caseId: id.caseId, createdAt: now }
  await tx
    .insertInto('deadline')
    .values(made.map((row) => ({ ...scope, ...row, steps: toJson(row.steps), source: toJson(row.source) })))
    .execute()
}

export async function updateDeadline(tx: Tx, id: OpenCaseId, deadlineId: string, row: StoredDeadline): Promise<void> {
  await tx
    .updateTable('deadline')
    .set((eb) => ({ ...row, steps: toJson(row.steps), source: toJson(row.source), version: eb('version', '+', 1) }))
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .where('id', '=', deadlineId)
    .execute()
}

export async function storeStages(tx: Tx, id: OpenCaseId, stages: readonly StoredStage[]): Promise<void> {
  await sql`update proceeding set stage = now.stage, since = now.since, outcome = now.outcome
    from jsonb_to_recordset(${toJson(stages)}) as now (id uuid, stage text, since date, outcome text)
    where proceeding.organisation_id = ${id.organisationId} and proceeding.case_id = ${id.caseId} and proceeding.id = now.id`.execute(tx)
}

/**
 * The case's next date: the earliest that is ours, late or not, or that somebody else still has time for. With it the
 * moment at which the clock will change what is stored: that date's end, if it is not ours, or `begins`.
 */
export async function storeNext(tx: Tx, id: OpenCaseId, begins: Instant | null, now: Instant): Promise<void> {
  await sql`with next as (
      select due, due_at, holder, rule, procedure,
        case when computed is null then jsonb_build_object('confidence', confidence, 'isCalendarChecked', ${isCalendarChecked}) end as checked
      from deadline join "case" on "case".organisation_id = deadline.organisation_id and "case".id = deadline.case_id
      where deadline.organisation_id = ${id.organisationId} and deadline.case_id = ${id.caseId} and "case".closed_on is null
        and superseded_at is null and deadline.state = 'running' and answer = 'due' and (holder = 'us' or due_at > ${now}::timestamptz)
      order by due_at, deadline.id limit 1
    )
    update "case" set (next_due, next_due_at, next_holder, next_rule, next_procedure, next_checked)
        = (select due, due_at, holder, rule, procedure, checked from next),
      refresh_at = least(${begins}::timestamptz, (select due_at from next where holder <> 'us'))
    where organisation_id = ${id.organisationId} and id = ${id.caseId}`.execute(tx)
}
