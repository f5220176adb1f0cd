import { Group } from '@mantine/core'
import type { CaseFile } from '../cases/queries.ts'
import { ButtonLink, TextLink } from '../ui/links.tsx'
import { useWords } from '../words/use-words.ts'
import { Question } from './question.tsx'
import { StepLinks } from './step-links.tsx'

/** What was written down, and what comes next. */
export function EndStep({ file }: { file: CaseFile }) {
  const say = useWords()
  const params = { case: file.id }
  const facts = file.events.filter(({ proceedingId }) => proceedingId === null)
  return (
    <Question ask="intake.end">
      <p>{say('intake.end.told', { people: file.people.length, facts: facts.length, documents: file.annexes.length })}</p>
      <Group gap="sm">
        <ButtonLink to="/cases/$case" params={params}>
          {say('intake.end.case')}
        </ButtonLink>
        <ButtonLink to="/cases/$case/consents" params={params} variant="default">
          {say('intake.end.consents')}
        </ButtonLink>
        <ButtonLink to="/cases/$case/print" params={params} variant="default">
          {say('case.print')}
        </ButtonLink>
      </Group>
      <TextLink to="/cases/$case" params={params} search={{ readers: true }}>
        {say('intake.end.readers')}
      </TextLink>
      <StepLinks step="end" />
    </Question>
  )
}
