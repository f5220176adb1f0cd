import type { TrailRow } from '@travessia/shared/trail'
import { useCase } from '../cases/queries.ts'
import { useLawNames } from '../law/names.ts'

/** How a record of the case is called, as far as the case still knows it. */
export function useSubjects(caseId: string): (recordId: TrailRow['recordId']) => string | undefined {
  const file = useCase(caseId)
  const names = useLawNames()
  return (recordId) => {
    const event = file.events.find((one) => one.id === recordId)
    const home = file.proceedings.find((one) => one.id === event?.proceedingId)
    if (event) return home ? names.kind(home.procedure, event.kind) : event.title
    const proceeding = file.proceedings.find((one) => one.id === recordId)
    if (proceeding) return [names.body(proceeding.procedure), proceeding.number].filter(Boolean).join(' ')
    const deadline = file.deadlines.find((one) => one.id === recordId)
    if (deadline) return names.rule(deadline.procedure, deadline.rule)
    const [annex, brief] = [file.annexes.find((one) => one.id === recordId), file.briefs.find((one) => one.id === recordId)]
    return annex?.title ?? brief?.title ?? file.people.find((one) => one.id === recordId)?.pseudonym
  }
}
