import { IconAlertTriangle } from '@tabler/icons-react'
import type { MeasureView } from '@travessia/shared/measures'
import type { ReactNode } from 'react'
import { DateText } from '../ui/date-text.tsx'
import { Fact } from '../ui/fact.tsx'
import { TextLink } from '../ui/links.tsx'
import { useWords } from '../words/use-words.ts'
import classes from './measures.module.css'

type Told = Pick<
  MeasureView,
  'caseId' | 'type' | 'addressee' | 'term' | 'termOn' | 'termText' | 'termSource' | 'panel' | 'report' | 'isOverdue'
>

/** Who has to comply, by when and where that is written; by when the next report is due. */
export function MeasureFacts({ measure, children }: { measure: Told; children?: ReactNode }) {
  const say = useWords()
  const { addressee, panel, report, type } = measure
  return (
    <dl className={classes.facts}>
      {children}
      <Fact label={say('measure.type')}>{say(`measure.type.${type}`)}</Fact>
      {addressee && <Fact label={say('measure.addressee')}>{addressee}</Fact>}
      <Fact label={say('measure.term')}>
        <Term measure={measure} />
      </Fact>
      {report && (
        <Fact label={say('measure.report')}>
          <TextLink to="/cases/$case/deadlines" params={{ case: measure.caseId }} search={{ why: report.deadlineId }} inherit>
            {report.due ? <DateText day={report.due} relative /> : say(`deadlineState.${report.state}`)}
          </TextLink>
        </Fact>
      )}
      {panel && <Fact label={say('measure.panel')}>{panel}</Fact>}
    </dl>
  )
}

function Term({ measure: { term, termOn, termText, termSource, isOverdue } }: { measure: Told }) {
  const say = useWords()
  return (
    <>
      {term === 'none' && say('measure.term.none')}
      {term === 'stated' && `“${termText}”`}
      {termOn && <DateText day={termOn} relative />}
      {termSource && ` (${termSource})`}
      {isOverdue && (
        <strong className={classes.overdue}>
          <IconAlertTriangle size={18} aria-hidden className={classes.icon} /> {say('measure.overdue')}
        </strong>
      )}
    </>
  )
}
