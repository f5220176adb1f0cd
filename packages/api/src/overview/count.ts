import { voices } from '@travessia/shared/choices'
import { addMonths, type Instant, type IsoDate } from '@travessia/shared/dates'
import { type Counted, type OverviewFigures, type OverviewScope, suppressSmall } from '@travessia/shared/overview'
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { isAccompanied, openedOn } from '../cases/filters.ts'
import type { Db } from '../db.ts'
import { isKept, isNear, isPressing } from '../deadlines/pressing.ts'
import { houseDay } from '../house-day.ts'
import { isContested, isOverdue, lastOf } from '../measures/queries.ts'

interface Counting {
  readonly scope: OverviewScope
  /** The condition on `case` under which it is counted. */
  readonly eyes: RawBuilder<SqlBool>
  /** Whether these are all the cases of the organisation, so that no two pages can be held against each other. */
  readonly isWhole: boolean
  readonly now: Instant
}

type Row = Omit<OverviewFigures, 'today' | 'since' | 'nationality'> & { nationality: Counted[] }

/** Everything that the page says, in one statement, so that all its figures are of the same moment. */
export async function countFigures(db: Db, { scope, eyes, isWhole, now }: Counting): Promise<OverviewFigures> {
  const { months, since, today } = periodOf(scope, now)
  const { rows } = await sql<{ figures: Row }>`with ${selection(scope, eyes)}
    select json_build_object('cases', (${countCases(since)}), 'due', (${countPressing(now)}), ${countGroups}, 'waits', (${countWaits(today)}),
      'load', (${countLoad(now)}), 'deadlines', (${countKept(since, today, now)}), 'outcomes', (${countOutcomes(since)}),
      'ordered', (${countOrdered(now)}), 'compliance', (${countCompliance}), 'movement', (${countMovement(since)})) as figures`.execute(
    db.withoutPlugins(),
  )
  const figures = rows[0]?.figures
  if (!figures) throw new Error('Nothing was counted.')
  const isUnfiltered = scope.front === undefined && scope.forum === undefined && scope.lead === undefined
  return {
    ...figures,
    today,
    since,
    nationality: isWhole && isUnfiltered ? suppressSmall(figures.nationality) : null,
    deadlines: fill(months, figures.deadlines, { met: 0, late: 0, lapsed: 0 }),
    movement: fill(months, figures.movement, { opened: 0, closed: 0 }),
  }
}

/** Whole months up to the present one, from the first day of the first. */
export function periodOf({ months: count }: Pick<OverviewScope, 'months'>, now: Instant) {
  const today = houseDay(now)
  const thisMonth: IsoDate = `${today.slice(0, 7)}-01`
  const since = addMonths(thisMonth, 1 - Number(count))
  const months = Array.from({ length: Number(count) }, (_, at) => addMonths(since, at).slice(0, 7))
  return { today, since, months }
}

function fill<Counts>(months: readonly string[], counted: readonly ({ month: string } & Counts)[], none: Counts) {
  const countsByMonth = new Map(counted.map((one) => [one.month, one]))
  return months.map((month) => countsByMonth.get(month) ?? { ...none, month })
}

/** The cases in question, their proceedings, our deadlines and what was ordered in them; with a body named, only what is before it. */
function selection({ front, forum, lead }: OverviewScope, eyes: RawBuilder<SqlBool>) {
  const before = (table: 'proceeding' | 'deadline') => (forum ? sql`and ${sql.ref(`${table}.forum`)} = ${forum}` : sql``)
  const conditions = [
    eyes,
    ...(front ? [sql`fronts @> array[${front}]::text[]`] : []),
    ...(lead ? [sql`lead_id = ${lead}`] : []),
    ...(forum
      ? [
          sql`exists (select from proceeding where proceeding.organisation_id = "case".organisation_id
            and proceeding.case_id = "case".id and proceeding.forum = ${forum})`,
        ]
      : []),
  ]
  return sql`seen as materialized (
      select organisation_id, id, fronts, axes, btrim(territory) as territory, lead_id, closed_on, ${openedOn} as opened_on
      from "case" where ${sql.join(conditions, sql` and `)}
    ), standing as (select * from seen where closed_on is null),
    track as materialized (
      select proceeding.case_id, proceeding.procedure, proceeding.forum, proceeding.stage, proceeding.since, proceeding.outcome,
        seen.closed_on is null as is_open
      from seen join proceeding on proceeding.organisation_id = seen.organisation_id and proceeding.case_id = seen.id ${before('proceeding')}
    ), ours as materialized (
      select deadline.organisation_id, deadline.case_id, proceeding_id, procedure, rule, holder, answer, state, due, due_at, zone, owner_id, superseded_at,
        seen.closed_on is null as is_open
      from seen join deadline on deadline.organisation_id = seen.organisation_id and deadline.case_id = seen.id ${before('deadline')}
      where deadline.superseded_at is null and deadline.holder = 'us' and deadline.answer = 'due'
    ), ledger as materialized (
      select measure.organisation_id, measure.id, measure.term_on, proceeding.forum
      from seen join measure on measure.organisation_id = seen.organisation_id and measure.case_id = seen.id
        join proceeding on proceeding.organisation_id = measure.organisation_id and proceeding.id = measure.proceeding_id ${before('proceeding')}
    )`
}

const list = (rows: RawBuilder<unknown>) => sql`select coalesce(json_agg(row_to_json(counted)), '[]') from (${rows}) as counted`

const countCases = (since: IsoDate) => sql`select json_build_object('open', count(*) filter (where closed_on is null),
  'opened', count(*) filter (where opened_on >= ${since}::date), 'closed', count(*) filter (where closed_on >= ${since}::date)) from seen`

const countPressing = (now: Instant) => sql`select json_build_object(
    'fatal', count(*) filter (where ${isPressing('fatal', now)}), 'undrafted', count(*) filter (where ${isPressing('undrafted', now)}),
    'unowned', count(*) filter (where ${isPressing('unowned', now)}), 'overdue', count(*) filter (where ${isPressing('overdue', now)}))
  from ours as deadline where is_open`

/** Open cases by what they are; one of several fronts counts in each. */
const countGroups = sql`
  'front', (${list(sql`select coalesce(front, '') as key, count(*)::int as count
    from standing left join lateral unnest(fronts) as front on true group by 1 order by 2 desc, 1`)}),
  'axis', (${list(sql`select coalesce(axis, '') as key, count(*)::int as count
    from standing left join lateral unnest(axes) as axis on true group by 1 order by 2 desc, 1`)}),
  'territory', (${list(sql`select territory as key, count(*)::int as count from standing group by 1 order by 2 desc, 1`)}),
  'forum', (${list(sql`select coalesce(forum, '') as key, count(distinct standing.id)::int as count
    from standing left join track on track.case_id = standing.id group by 1 order by 2 desc, 1`)}),
  'stage', (${list(sql`select forum, min(procedure) as procedure, stage, count(distinct case_id)::int as count
    from track where is_open group by forum, stage order by 4 desc, 1, 3`)}),
  'nationality', (${list(sql`select nationality as key, count(distinct standing.id)::int as count
    from standing join person on person.organisation_id = standing.organisation_id and person.case_id = standing.id
    where ${isAccompanied} and nationality is not null group by 1 order by 2 desc, 1`)})`

/** How long proceedings have stood where they stand: of each stage the middle one, and of the body's stages together. */
const countWaits = (today: IsoDate) =>
  list(sql`select stages.forum, procedure, stage, count, ${inMonths(sql`stages.days`)} as months, ${inMonths(sql`bodies.days`)} as body
    from (select forum, min(procedure) as procedure, stage, count(*)::int as count, ${middleOf(today)} as days
        from track where ${isWaiting(today)} group by forum, stage) as stages
      join (select forum, ${middleOf(today)} as days from track where ${isWaiting(today)} group by forum) as bodies
        on bodies.forum = stages.forum
    order by stages.days desc, count desc, stages.forum, stage`)

const isWaiting = (today: IsoDate) => sql`is_open and outcome is null and since <= ${today}::date`
const middleOf = (today: IsoDate) => sql`percentile_cont(0.5) within group (order by ${today}::date - since)`
const inMonths = (days: RawBuilder<unknown>) => sql`round((${days} / 30.4375)::numeric, 1)::float`

/** Who leads how many open cases and looks after how many of our deadlines that still run, and how many of those are near. */
const countLoad = (now: Instant) =>
  list(sql`select member.id as member, coalesce(member.name, '') as name, coalesce(led.count, 0) as cases,
      coalesce(owned.count, 0) as deadlines, coalesce(owned.soon, 0) as soon
    from (select ${orNobody(sql`lead_id`)} as id, count(*)::int as count from standing group by 1) as led
      full join (select ${orNobody(sql`owner_id`)} as id, count(*)::int as count, count(*) filter (where ${isNear(now)})::int as soon
        from ours as deadline where is_open and state = 'running' and due_at > ${now}::timestamptz group by 1) as owned on owned.id = led.id
      left join member on member.id = coalesce(led.id, owned.id)
    order by 3 desc, 5 desc, 2`)

const orNobody = (member: RawBuilder<unknown>) => sql`coalesce(${member}, '00000000-0000-0000-0000-000000000000')`

const countKept = (since: IsoDate, today: IsoDate, now: Instant) =>
  list(sql`select to_char(due, 'YYYY-MM') as month, count(*) filter (where ${isKept('met', now)})::int as met,
      count(*) filter (where ${isKept('late', now)})::int as late, count(*) filter (where ${isKept('lapsed', now)})::int as lapsed
    from ours as deadline where due >= ${since}::date and due <= (date_trunc('month', ${today}::date) + interval '1 month - 1 day')::date
    group by 1`)

const countOutcomes = (since: IsoDate) =>
  list(sql`select forum, procedure, outcome, count(*)::int as count from track
    where outcome is not null and since >= ${since}::date group by 1, 2, 3 order by 4 desc, 1, 2, 3`)

const countOrdered = (now: Instant) =>
  list(sql`select forum, count(*)::int as count, count(*) filter (where ${isOverdue(now)})::int as overdue,
      count(*) filter (where ${isContested})::int as contested
    from ledger as measure group by 1 order by 2 desc, 1`)

const countCompliance = list(sql`select coalesce(told, 'none') as status, count(*) filter (where voice = 'state')::int as state,
    count(*) filter (where voice = 'us')::int as us, count(*) filter (where voice = 'body')::int as body
  from ledger as measure, lateral (values ${sql.join(
    voices.map((voice) => sql`(${sql.lit(voice)}, ${lastOf(voice)} ->> 'status')`),
  )}) as said(voice, told)
  group by 1`)

const countMovement = (since: IsoDate) =>
  list(sql`select coalesce(opened.month, closed.month) as month, coalesce(opened.count, 0) as opened, coalesce(closed.count, 0) as closed
    from (select to_char(opened_on, 'YYYY-MM') as month, count(*)::int as count from seen where opened_on >= ${since}::date group by 1) as opened
      full join (select to_char(closed_on, 'YYYY-MM') as month, count(*)::int as count from seen where closed_on >= ${since}::date group by 1) as closed
        on closed.month = opened.month`)
