import { Button } from '@mantine/core'
import { dueOf, type SubjectRequestView } from '@travessia/shared/data-protection/subject-requests'
import { useState } from 'react'
import { SourceText } from '../law-browser/source-text.tsx'
import { useRight } from '../me/queries.ts'
import { useToday } from '../ui/clock.ts'
import { DateText } from '../ui/date-text.tsx'
import { TextLink } from '../ui/links.tsx'
import { useWords } from '../words/use-words.ts'
import { AnswerDialog } from './answer-dialog.tsx'
import classes from './requests.module.css'

/** One request: by when it is answered and by which article, or how it was answered. */
export function RequestEntry({ request, withCase = false }: { request: SubjectRequestView; withCase?: boolean }) {
  const say = useWords()
  const mayAnswer = useRight('subject.answer')
  const [isAnswering, setAnswering] = useState(false)
  const { kind, form, receivedOn, personName, state, note, answer } = request
  return (
    <li className={classes.entry}>
      <div className={classes.words}>
        <strong>{say(`subject.kind.${kind}`)}</strong> · {personName}
        {withCase && (
          <>
            {' '}
            ·{' '}
            <TextLink className={classes.reference} to="/cases/$case/consents" params={{ case: request.caseId }}>
              {request.caseReference}
            </TextLink>
          </>
        )}
        <div className={classes.quiet}>
          {say('subject.received')} <DateText day={receivedOn} />
          {(kind === 'access' || kind === 'confirmation') && ` · ${say(`subject.form.${form}`)}`}
          {note && ` · ${note}`}
        </div>
        {state === 'open' ? <Due request={request} /> : <Answered request={request} />}
        {answer && <div className={classes.quiet}>{answer}</div>}
      </div>
      {state === 'open' && mayAnswer && (
        <Button variant="default" size="sm" aria-label={say('subject.answer.of', { name: personName })} onClick={() => setAnswering(true)}>
          {say('subject.answer')}
        </Button>
      )}
      {isAnswering && <AnswerDialog request={request} onClose={() => setAnswering(false)} />}
    </li>
  )
}

function Due({ request: { kind, form, receivedOn } }: { request: SubjectRequestView }) {
  const say = useWords()
  const { on, atOnce, basis } = dueOf(kind, form, receivedOn)
  const isLate = on < useToday()
  const { seen: _, ...source } = basis.source
  return (
    <div className={classes.due} data-late={isLate || undefined}>
      {atOnce ? (
        <>
          {say('subject.due.atOnce')}. <span className={classes.inline}>{say('subject.due.atOnce.hint')}</span>
        </>
      ) : (
        <>
          {say('subject.due')} <DateText day={on} weekday relative />
        </>
      )}{' '}
      <span className={classes.inline}>
        <SourceText source={source} />
      </span>
    </div>
  )
}

function Answered({ request: { state, answeredOn } }: { request: SubjectRequestView }) {
  const say = useWords()
  return (
    <div>
      {say(`subject.state.${state}`)}
      {answeredOn && (
        <>
          , {say('subject.answered')} <DateText day={answeredOn} />
        </>
      )}
    </div>
  )
}
