import { useQuery } from '@tanstack/react-query'
import type { DeadlineView } from '@travessia/shared/deadline-view'
import type { CaseFile } from '../cases/queries.ts'
import { historyQuery } from '../history/queries.ts'
import { useLawNames } from '../law/names.ts'
import { useRight } from '../me/queries.ts'
import { DateText, MomentText } from '../ui/date-text.tsx'
import { Fact } from '../ui/fact.tsx'
import { useWords } from '../words/use-words.ts'

/** What moved the date away from the computed one: the act, its reason and document, and who recorded it. */
export function MovedBy({ file, deadline }: { file: CaseFile; deadline: DeadlineView }) {
  const say = useWords()
  const names = useLawNames()
  const events = file.events.filter((one) => one.fields['for'] === deadline.rule && movers.includes(one.kind))
  if (events.length === 0) return null
  return events.map((event) => (
    <Fact key={event.id} label={names.kind(deadline.procedure, event.kind)}>
      <DateText day={event.on} />
      {event.fields['reason'] && <div>{String(event.fields['reason'])}</div>}
      {event.fields['document'] && (
        <div>
          {say('why.document')}: {String(event.fields['document'])}
        </div>
      )}
      <RecordedBy caseId={file.id} eventId={event.id} />
    </Fact>
  ))
}

const movers = ['extension-requested', 'extension-granted', 'extension-refused', 'date-set', 'date-overridden', 'deadline-waived']

/** From the trail, for those who may read it. */
function RecordedBy({ caseId, eventId }: { caseId: string; eventId: string }) {
  const say = useWords()
  const mayRead = useRight('history.read')
  const trail = useQuery({ ...historyQuery(caseId, 200), enabled: mayRead }).data
  const row = trail?.items.find((one) => one.recordId === eventId)
  if (!row) return null
  return (
    <div>
      {say('why.recordedBy', { name: row.actorName ?? say('history.nobody') })} <MomentText moment={row.at} />
    </div>
  )
}
