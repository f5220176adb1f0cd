import { useSuspenseQuery } from '@tanstack/react-query'
import type { MeasureStatusView, MeasureView } from '@travessia/shared/measures'
import type { CaseFile } from '../cases/queries.ts'
import { filingsQuery } from '../filings/queries.ts'
import { DateText, MomentText } from '../ui/date-text.tsx'
import { TextLink } from '../ui/links.tsx'
import { useWords } from '../words/use-words.ts'
import classes from './measures.module.css'
import { StatusMark } from './status-mark.tsx'

/** Everything that was said of a measure, the last first. */
export function MeasureHistory({ file, measure }: { file: CaseFile; measure: MeasureView }) {
  const say = useWords()
  if (measure.statuses.length === 0) return null
  return (
    <details className={classes.history}>
      <summary>{say('measure.history', { count: measure.statuses.length })}</summary>
      <ol className={classes.entries}>
        {measure.statuses.map((status) => (
          <li key={status.id} className={classes.entry}>
            <div>
              <DateText day={status.on} />
              <span className={classes.quiet}> {say(`measure.voice.${status.voice}`)}</span>
            </div>
            <div>
              <StatusMark status={status.status} />
              {status.note && <p>{status.note}</p>}
              <Evidence file={file} status={status} />
              <p className={classes.quiet}>
                {status.recordedBy ? say('measure.history.by', { name: status.recordedBy }) : say('measure.history.by.unknown')}{' '}
                <MomentText moment={status.recordedAt} />
              </p>
            </div>
          </li>
        ))}
      </ol>
    </details>
  )
}

function Evidence({ file, status }: { file: CaseFile; status: MeasureStatusView }) {
  const say = useWords()
  const filings = useSuspenseQuery(filingsQuery(file.id)).data.items
  if (status.annexes.length + status.filings.length === 0) return null
  const annexes = file.annexes.toSorted((a, b) => a.position - b.position)
  return (
    <p className={classes.evidence}>
      {say('measure.evidence')}
      {status.annexes.map((id) => {
        const at = annexes.findIndex((one) => one.id === id)
        if (at < 0) return <span key={id}>{say('measure.evidence.gone')}</span>
        return (
          <TextLink key={id} to="/cases/$case/annexes" params={{ case: file.id }} inherit>
            {at + 1}. {annexes[at]?.title}
          </TextLink>
        )
      })}
      {status.filings.map((id) => (
        <TextLink key={id} to="/cases/$case/filings/$filing" params={{ case: file.id, filing: id }} inherit>
          {filings.find((one) => one.id === id)?.briefTitle ?? say('filing.one')}
        </TextLink>
      ))}
    </p>
  )
}
