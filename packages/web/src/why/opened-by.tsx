import type { DeadlineView } from '@travessia/shared/deadline-view'
import type { CaseFile } from '../cases/queries.ts'
import { useLawNames } from '../law/names.ts'
import { DateText } from '../ui/date-text.tsx'
import { Fact } from '../ui/fact.tsx'
import { useWords } from '../words/use-words.ts'

/** The event that opened a deadline, in the words of its procedure. */
export function OpenedBy({ file, deadline }: { file: CaseFile; deadline: DeadlineView }) {
  const say = useWords()
  const names = useLawNames()
  const event = file.events.find((one) => one.id === deadline.openedBy)
  const proceeding = file.proceedings.find((one) => one.id === event?.proceedingId)
  if (!event) return null
  return (
    <Fact label={say('why.openedBy')}>
      {proceeding ? names.kind(proceeding.procedure, event.kind) : event.title}, <DateText day={event.on} precision={event.precision} />
    </Fact>
  )
}
