import type { Catalogue } from '../../catalogue.ts'
import type { Place } from '../blocks.ts'
import type { CaseFile, FileEvent } from '../case-file.ts'
import { longDay } from '../long-day.ts'
import { inTime } from './facts.ts'
import { type Followed, findProceedings } from './history.ts'

/** The proceeding that the brief belongs to, with its law; none while the brief belongs to none. */
export function findOwnProceeding(file: CaseFile, law: Catalogue): Followed | undefined {
  return findProceedings(file, law, () => true).find(({ proceeding }) => proceeding.id === file.brief.proceedingId)
}

/** What happened in the brief's own proceeding, of these kinds, in the order of time. */
export function listActs(file: CaseFile, ...kinds: readonly string[]): readonly FileEvent[] {
  const { proceedingId } = file.brief
  return file.events
    .filter((event) => proceedingId !== null && event.proceedingId === proceedingId && kinds.includes(event.kind))
    .toSorted(inTime)
}

/** The last act of these kinds in the brief's own proceeding. */
export function findLastAct(file: CaseFile, ...kinds: readonly string[]): FileEvent | undefined {
  return listActs(file, ...kinds).at(-1)
}

/** The last act of these kinds in any proceeding of the case that follows the procedure. */
export function findLastIn(file: CaseFile, procedure: string, ...kinds: readonly string[]): FileEvent | undefined {
  const ids = new Set(file.proceedings.filter((one) => one.procedure === procedure).map((one) => one.id))
  return file.events
    .filter((event) => event.proceedingId !== null && ids.has(event.proceedingId) && kinds.includes(event.kind))
    .toSorted(inTime)
    .at(-1)
}

/** The day of an act as the brief writes it. */
export function dayOf(file: CaseFile, { on, precision }: FileEvent): string {
  return longDay(on, file.brief.language, precision)
}

/** Where an act that the brief lacks is recorded: among the events of its own proceeding, which must first be there. */
export function placeOfActs(file: CaseFile): Place {
  const { proceedingId } = file.brief
  return proceedingId ? { at: 'events', id: proceedingId } : { at: 'proceedings' }
}
