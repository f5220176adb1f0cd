import { commonEvents } from '@travessia/shared/common-events'
import type { EventKind, Procedure, Rule, Stage } from '@travessia/shared/law'

/** Rules that run in one stage, or in several, or after the end, or before the procedure. */
export interface RuleGroup {
  readonly id: string
  readonly stage: Stage | null
  readonly rules: readonly Rule[]
}

type Law = Pick<Procedure, 'stages' | 'events' | 'rules'>

/** The rules of a procedure in the order of its stages: each stands where its first opening event leaves the proceeding. */
export function groupRules({ stages, events, rules }: Law): RuleGroup[] {
  const known = [...events, ...commonEvents]
  const homes = Map.groupBy(rules, (rule) => homeOf(known.find((event) => rule.opens.includes(event.id))))
  const groups: RuleGroup[] = [
    ...stages.map((stage) => ({ id: stage.id, stage, rules: homes.get(stage.id) ?? [] })),
    ...(['many', 'ended', 'other'] as const).map((id) => ({ id, stage: null, rules: homes.get(id) ?? [] })),
  ]
  return groups.filter((group) => group.rules.length > 0)
}

function homeOf(event: EventKind | undefined): string {
  if (!event) return 'other'
  if (event.moves !== undefined) return event.moves
  if (event.outcome !== undefined) return 'ended'
  const [only, another] = event.from ?? []
  if (only !== undefined && another === undefined) return only
  return event.precedes && !event.from ? 'other' : 'many'
}
