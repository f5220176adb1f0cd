import type { Docket, DocketDeadline } from '@travessia/shared/docket'
import type { Step } from '@travessia/shared/steps'

export interface Moved {
  readonly before: DocketDeadline
  readonly after: DocketDeadline
}

export interface StageMove {
  readonly proceeding: string
  readonly before: string
  readonly after: string
  readonly ends: boolean
}

/** What an event would change. */
export interface Consequences {
  readonly stages: readonly StageMove[]
  readonly opened: readonly DocketDeadline[]
  readonly gone: readonly DocketDeadline[]
  /** Another date, or another state. */
  readonly moved: readonly Moved[]
  readonly warnings: readonly Step[]
}

/** The difference between two readings of a case: without an event and with it. */
export function compareDockets(before: Docket, after: Docket): Consequences {
  const old = new Map(before.deadlines.map((one) => [keyOf(one), one]))
  const fresh = new Map(after.deadlines.map((one) => [keyOf(one), one]))
  const pairs = [...fresh].flatMap(([key, one]) => {
    const was = old.get(key)
    return was ? [{ before: was, after: one }] : []
  })
  return {
    stages: findStageMoves(before, after),
    opened: [...fresh].flatMap(([key, one]) => (old.has(key) ? [] : [one])),
    gone: [...old].flatMap(([key, one]) => (fresh.has(key) ? [] : [one])),
    moved: pairs.filter(
      (pair) => pair.before.due !== pair.after.due || pair.before.state !== pair.after.state || pair.before.answer !== pair.after.answer,
    ),
    warnings: findNewWarnings(before, after),
  }
}

export function isNothing({ stages, opened, gone, moved, warnings }: Consequences): boolean {
  return [stages, opened, gone, moved, warnings].every((list) => list.length === 0)
}

function keyOf({ lineage, opens, procedure, proceeding }: DocketDeadline): string {
  return [lineage, opens.id, proceeding ?? procedure].join(' ')
}

function findStageMoves(before: Docket, after: Docket): StageMove[] {
  return after.proceedings.flatMap((now) => {
    const was = before.proceedings.find((one) => one.id === now.id)
    if (!was || (was.stage === now.stage && was.outcome === now.outcome)) return []
    return [{ proceeding: now.id, before: was.stage, after: now.stage, ends: was.outcome === null && now.outcome !== null }]
  })
}

function findNewWarnings(before: Docket, after: Docket): Step[] {
  const known = new Set(before.proceedings.flatMap((one) => one.warnings).map((one) => JSON.stringify(one)))
  return after.proceedings.flatMap((one) => one.warnings).filter((one) => !known.has(JSON.stringify(one)))
}
