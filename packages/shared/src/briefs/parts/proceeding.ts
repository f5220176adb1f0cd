import type { Catalogue } from '../../catalogue.ts'
import type { CaseFile, FileEvent } from '../case-file.ts'
import { inTime } from './facts.ts'
import type { Followed } from './history.ts'

/** The proceeding in which the brief is filed, with the procedure that it follows. */
export function findOwnProceeding(file: CaseFile, law: Catalogue): Followed | undefined {
  const proceeding = file.proceedings.find((one) => one.id === file.brief.proceedingId)
  const procedure = proceeding && law.findProcedure(proceeding.procedure)
  return procedure && { proceeding, procedure }
}

/** The last event of these kinds in the proceeding of the brief. */
export function findLastOwn(file: CaseFile, ...kinds: readonly string[]): FileEvent | undefined {
  const own = file.brief.proceedingId
  return own === null ? undefined : findLast(file, (event) => event.proceedingId === own && kinds.includes(event.kind))
}

/** The last of the events that answer the question, in whatever proceeding it was recorded. */
export function findLast(file: CaseFile, isWanted: (event: FileEvent) => boolean): FileEvent | undefined {
  return file.events.filter(isWanted).toSorted(inTime).at(-1)
}
