import type { Instant } from './dates.ts'
import type { FixedLimit, Forum, Limit, Procedure } from './law.ts'
import type { Calendar, Closure, Regime } from './regimes.ts'

/** Closures and years that an organisation adds to the calendar of a body, and until when it let them stand. */
export interface CalendarAddition {
  readonly calendar: string
  readonly since: Instant
  readonly until: Instant | null
  readonly closures: readonly Closure[]
  readonly years: readonly number[]
}

/** The bodies at hand, and the way from a procedure's id to its law. */
export interface Catalogue {
  readonly forums: readonly Forum[]
  /** The procedure of that id, if there is one. */
  readonly findProcedure: (id: string) => Procedure | undefined
  /** The procedure of that id. Throws a `RangeError` for an unknown one. */
  readonly getProcedure: (id: string) => Procedure
  /** The body before which a procedure runs. Throws a `RangeError` for an unknown one. */
  readonly getForumOf: (procedureId: string) => Forum
}

/** A catalogue of these bodies, their calendars as the organisation has completed them. */
export function makeCatalogue(bodies: readonly Forum[], additions: readonly CalendarAddition[] = []): Catalogue {
  const forums = additions.length === 0 ? bodies : bodies.map((forum) => completeForum(forum, additions))
  const homes = new Map(forums.flatMap((forum) => forum.procedures.map((procedure) => [procedure.id, { forum, procedure }] as const)))
  const getHome = (id: string) => {
    const home = homes.get(id)
    if (!home) throw new RangeError(`Unknown procedure ${id}.`)
    return home
  }
  return {
    forums,
    findProcedure: (id) => homes.get(id)?.procedure,
    getProcedure: (id) => getHome(id).procedure,
    getForumOf: (id) => getHome(id).forum,
  }
}

/** The calendars by which a procedure counts: its own, or one for each of its courts. */
export function calendarsOf({ calendar, courts }: Procedure): readonly Calendar[] {
  return calendar ? [calendar] : (courts ?? []).map((court) => court.calendar)
}

/** The ways of counting that a procedure uses, each once, in the order in which its rules name them. */
export function regimesOf({ rules }: Pick<Procedure, 'rules'>): readonly Regime[] {
  const limits = rules.flatMap((rule) => rule.terms.flatMap((term) => [term.limit, ...(term.contested ? [term.contested.limit] : [])]))
  return [...new Map(limits.filter(isFixed).map(({ counting }) => [counting.id, counting])).values()]
}

function isFixed(limit: Limit): limit is FixedLimit {
  return limit.kind === 'fixed'
}

function completeForum(forum: Forum, additions: readonly CalendarAddition[]): Forum {
  return { ...forum, procedures: forum.procedures.map((procedure) => completeProcedure(procedure, additions)) }
}

function completeProcedure(procedure: Procedure, additions: readonly CalendarAddition[]): Procedure {
  const { calendar, courts } = procedure
  return {
    ...procedure,
    ...(calendar && { calendar: completeCalendar(calendar, additions) }),
    ...(courts && { courts: courts.map((court) => ({ ...court, calendar: completeCalendar(court.calendar, additions) })) }),
  }
}

function completeCalendar(calendar: Calendar, additions: readonly CalendarAddition[]): Calendar {
  const own = additions.filter((addition) => addition.calendar === calendar.id)
  if (own.length === 0) return calendar
  const moments = new Set(own.flatMap(({ since, until }) => (until ? [since, until] : [since])))
  const changed = [...moments].toSorted().map((moment) => {
    const standing = own.filter(({ since, until }) => since <= moment && (until === null || moment < until))
    const closures = [...calendar.closures, ...standing.flatMap((addition) => addition.closures)]
    return { since: moment, calendar: { ...calendar, closures, vouched: standing.flatMap((addition) => addition.years) } }
  })
  return { ...calendar, changed }
}
