import { type CaseFile, useCase } from '../cases/queries.ts'
import { useRight } from '../me/queries.ts'
import { TextLink } from '../ui/links.tsx'
import { NoPermission } from '../ui/no-permission.tsx'
import { Page } from '../ui/page.tsx'
import { useWords } from '../words/use-words.ts'
import { DangerStep } from './danger-step.tsx'
import { EndStep } from './end-step.tsx'
import classes from './intake.module.css'
import { type Step, steps } from './intake-search.ts'
import { OthersStep } from './others-step.tsx'
import { PapersStep } from './papers-step.tsx'
import { PersonStep } from './person-step.tsx'
import { Asked, Question, route } from './question.tsx'
import { SecondLanguage } from './second-language.tsx'
import { StepLinks } from './step-links.tsx'
import { StoryStep } from './story-step.tsx'

/** An intake interview, one question to a screen. What is answered is written to the case: it can go on tomorrow, and elsewhere. */
export function IntakePage() {
  const say = useWords()
  const { step = 'promise' } = route.useSearch()
  const file = useCase(route.useParams().case)
  const mayAsk = useRight('person.write')
  const back = (
    <TextLink to="/cases/$case" params={{ case: file.id }}>
      {file.title}
    </TextLink>
  )
  return (
    <Page
      title={say('intake.title')}
      lead={say('intake.step', { at: steps.indexOf(step) + 1, of: steps.length })}
      crumbs={back}
      actions={mayAsk && <SecondLanguage />}
    >
      {mayAsk ? <Asking key={step} step={step} file={file} /> : <NoPermission />}
    </Page>
  )
}

function Asking({ step, file }: { step: Step; file: CaseFile }) {
  const say = useWords()
  switch (step) {
    case 'promise':
      return (
        <Question ask="intake.before" hint="intake.promise.hint">
          <div>
            <p className={classes.said}>{say('intake.promise')}</p>
            <Asked word="intake.promise" />
          </div>
          <StepLinks step={step} />
        </Question>
      )
    case 'person':
      return <PersonStep file={file} />
    case 'others':
      return <OthersStep file={file} />
    case 'story':
      return <StoryStep file={file} />
    case 'danger':
      return <DangerStep caseId={file.id} />
    case 'papers':
      return <PapersStep file={file} />
    case 'end':
      return <EndStep file={file} />
  }
}
