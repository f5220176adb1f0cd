import type { EntryView } from '@travessia/shared/correspondence'
import type { CaseFile } from '../cases/queries.ts'
import { DateText } from '../ui/date-text.tsx'
import { TextLink } from '../ui/links.tsx'
import { useWords } from '../words/use-words.ts'
import classes from './correspondence.module.css'

interface EntryEvidenceProps {
  file: CaseFile
  entries: readonly EntryView[]
  entry: EntryView
}

/** The documents of an entry, the act that it is, and what it answers. */
export function EntryEvidence({ file, entries, entry }: EntryEvidenceProps) {
  const say = useWords()
  const event = entry.source === 'correspondence' && file.events.find((one) => one.id === entry.eventId)
  const replied = entries.find((one) => one.id === entry.inReplyTo)
  if (entry.annexes.length === 0 && !event && !replied) return null
  return (
    <ul className={classes.evidence}>
      {replied && (
        <li>
          {say('entry.inReplyTo.is')} {replied.subject || replied.kindName}, <DateText day={replied.on} />
        </li>
      )}
      {event && (
        <li>
          <TextLink to="/cases/$case" params={{ case: file.id }} search={{ event: event.id }} inherit>
            {say('entry.event.see')}
          </TextLink>
        </li>
      )}
      {entry.annexes.map((id) => (
        <li key={id}>
          <Annex file={file} id={id} />
        </li>
      ))}
    </ul>
  )
}

function Annex({ file, id }: { file: CaseFile; id: string }) {
  const say = useWords()
  const annexes = file.annexes.toSorted((a, b) => a.position - b.position)
  const at = annexes.findIndex((one) => one.id === id)
  if (at < 0) return say('measure.evidence.gone')
  return (
    <TextLink to="/cases/$case/annexes" params={{ case: file.id }} inherit>
      {at + 1}. {annexes[at]?.title}
    </TextLink>
  )
}
