import { IconPlus } from '@tabler/icons-react'
import type { CaseFile } from '../cases/queries.ts'
import { ButtonLink } from '../ui/links.tsx'
import { useWords } from '../words/use-words.ts'
import { Answered } from './answered.tsx'
import { Question } from './question.tsx'
import { StepLinks } from './step-links.tsx'

/** Who else is there: each comes in as the first did. */
export function OthersStep({ file }: { file: CaseFile }) {
  const say = useWords()
  return (
    <Question ask="intake.others" hint="intake.others.hint">
      <Answered
        title={say('intake.people')}
        items={file.people.map(({ id, name, role }) => ({ id, text: name, about: say(`partyRole.${role}`) }))}
      />
      <div>
        <ButtonLink
          to="."
          search={(now) => ({ ...now, step: 'person' as const })}
          variant="default"
          leftSection={<IconPlus size={18} aria-hidden />}
        >
          {say('person.new')}
        </ButtonLink>
      </div>
      <StepLinks step="others" isAnswered={file.people.length > 0} />
    </Question>
  )
}
