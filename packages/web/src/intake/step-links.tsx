import { Group } from '@mantine/core'
import { ButtonLink } from '../ui/links.tsx'
import { useWords } from '../words/use-words.ts'
import { type Step, steps } from './intake-search.ts'

/** To the question before and the one after; what was answered stands in the case already. */
export function StepLinks({ step, isAnswered = true }: { step: Step; isAnswered?: boolean }) {
  const say = useWords()
  const at = steps.indexOf(step)
  const [before, after] = [steps[at - 1], steps[at + 1]]
  return (
    <Group gap="sm">
      {after && (
        <ButtonLink to="." search={(now) => ({ ...now, step: after })} variant={isAnswered ? 'filled' : 'default'}>
          {say(isAnswered ? 'intake.next' : 'intake.skip')}
        </ButtonLink>
      )}
      {before && (
        <ButtonLink to="." search={(now) => ({ ...now, step: before })} variant="subtle">
          {say('intake.back')}
        </ButtonLink>
      )}
    </Group>
  )
}
