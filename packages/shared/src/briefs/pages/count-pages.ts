import type { PrintedBrief } from '../printed.ts'
import { fillPages } from './fill.ts'
import { flowOf } from './flow.ts'
import { margin, papers } from './measures.ts'

export interface PageCount {
  readonly total: number
  /** The pages on which each section begins and ends, the cover being page 1. */
  readonly sections: readonly { readonly id: string; readonly from: number; readonly to: number }[]
}

/** How many pages the brief takes as a word processor lays it out, give or take one. */
export function countPages(brief: PrintedBrief): PageCount {
  const flow = flowOf(brief)
  const { total, placed } = fillPages(flow, papers[brief.paper].height - margin.top - margin.bottom)
  const sections = brief.sections.flatMap(({ id }) => {
    const own = placed.filter((_, at) => flow[at]?.section === id)
    const [first, last] = [own[0], own.at(-1)]
    return first && last ? [{ id, from: first.from, to: last.to }] : []
  })
  return { total, sections }
}
