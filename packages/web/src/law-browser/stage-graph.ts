import type { EventKind, Outcome, Procedure, Stage } from '@travessia/shared/law'

/** A stage or an outcome of the drawing; ids of the two may be alike, so each bears its sort. */
export interface GraphNode {
  readonly id: string
  readonly sort: 'stage' | 'outcome'
  readonly of: Stage | Outcome
}

/** The events that lead from one to the other. None: what follows an outcome by itself. */
export interface GraphEdge {
  readonly from: string
  readonly to: string
  readonly events: readonly EventKind[]
}

export interface StageGraph {
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
  /** What may happen in so many stages that lines would hide the rest: told beside the drawing. */
  readonly fromMany: readonly EventKind[]
}

/** Whether an event is foreseen in so many stages that it is told once instead of drawn from each. */
export function isFromMany({ from }: EventKind): boolean {
  return !from || from.length > 3
}

/** Stages and outcomes as nodes, events as edges; events between the same two share an edge. */
export function readStageGraph({ stages, outcomes, events }: Pick<Procedure, 'stages' | 'outcomes' | 'events'>): StageGraph {
  const moving = events.filter(isMoving)
  const fromMany = moving.filter(isFromMany)
  const edges = new Map<string, GraphEdge>()
  const join = (from: string, to: string, event?: EventKind) => {
    if (from === to) return
    const key = `${from} ${to}`
    const known = edges.get(key)?.events ?? []
    edges.set(key, { from, to, events: event ? [...known, event] : known })
  }
  for (const event of moving.filter((one) => !isFromMany(one))) {
    for (const stage of event.from ?? [])
      join(stageNode(stage), event.outcome ? outcomeNode(event.outcome) : stageNode(event.moves ?? stage), event)
    if (event.outcome && event.moves) join(outcomeNode(event.outcome), stageNode(event.moves))
  }
  const drawn = new Set([...edges.values()].flatMap(({ from, to }) => [from, to]))
  const nodes: GraphNode[] = [
    ...stages.map((of) => ({ id: stageNode(of.id), sort: 'stage' as const, of })),
    ...outcomes.map((of) => ({ id: outcomeNode(of.id), sort: 'outcome' as const, of })).filter(({ id }) => drawn.has(id)),
  ]
  return { nodes, edges: [...edges.values()], fromMany }
}

/** Whether an event changes where the proceeding stands. */
export function isMoving({ moves, outcome }: EventKind): boolean {
  return moves !== undefined || outcome !== undefined
}

function stageNode(id: string): string {
  return `stage:${id}`
}

function outcomeNode(id: string): string {
  return `outcome:${id}`
}
