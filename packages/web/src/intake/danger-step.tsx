import { Button, Checkbox, Stack } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useMe } from '../me/queries.ts'
import { addTask, caseTasksQuery } from '../tasks/queries.ts'
import { useToday } from '../ui/clock.ts'
import { ErrorState } from '../ui/error-state.tsx'
import { TextLink } from '../ui/links.tsx'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useKeptFocus } from '../ui/use-kept-focus.ts'
import { useWords } from '../words/use-words.ts'
import { Answered } from './answered.tsx'
import classes from './intake.module.css'
import { Asked, Question } from './question.tsx'
import { StepLinks } from './step-links.tsx'

const dangers = ['removal', 'detained', 'violence', 'health', 'child'] as const
type Danger = (typeof dangers)[number]

/** What cannot wait: each becomes a task of whoever asks, for today. */
export function DangerStep({ caseId }: { caseId: string }) {
  const say = useWords()
  const onError = useShowFailure()
  const today = useToday()
  const { user } = useMe()
  const tasks = useQuery(caseTasksQuery(caseId))
  const [chosen, setChosen] = useState<Danger[]>([])
  const titleOf = (danger: Danger) => say('intake.danger.task', { what: say(`intake.danger.${danger}`) })
  const noted = dangers.filter((danger) => tasks.data?.some(({ title }) => title === titleOf(danger)))
  const note = useMutation({
    mutationFn: async () => {
      for (const danger of chosen.filter((one) => !noted.includes(one)))
        await addTask(caseId, { title: titleOf(danger), note: '', assigneeId: user.id, dueOn: today })
    },
    onSuccess: () => setChosen([]),
    // Some may be there by now: asked again, these are not noted twice.
    onError: (error) => {
      void tasks.refetch()
      onError(error)
    },
  })
  const kept = useKeptFocus<HTMLDivElement>()
  return (
    <Question ask="intake.danger" hint="intake.danger.hint">
      <Answered title={say('intake.tasks')} items={noted.map((danger) => ({ id: danger, text: titleOf(danger) }))} />
      {tasks.isError && <ErrorState error={tasks.error} retry={() => void tasks.refetch()} />}
      <Stack gap="sm" role="group" aria-label={say('intake.danger')} {...kept}>
        {dangers
          .filter((danger) => !noted.includes(danger))
          .map((danger) => (
            <div key={danger} className={classes.under}>
              <Checkbox
                size="md"
                label={say(`intake.danger.${danger}`)}
                checked={chosen.includes(danger)}
                onChange={({ currentTarget: { checked } }) =>
                  setChosen(checked ? [...chosen, danger] : chosen.filter((one) => one !== danger))
                }
              />
              <Asked word={`intake.danger.${danger}`} />
            </div>
          ))}
        <div>
          <Button variant="default" loading={note.isPending} disabled={chosen.length === 0 || !tasks.data} onClick={() => note.mutate()}>
            {say('intake.danger.save')}
          </Button>
        </div>
      </Stack>
      <TextLink to="/law/$procedure" params={{ procedure: 'iachr-precautionary' }}>
        {say('intake.danger.law')}
      </TextLink>
      <StepLinks step="danger" isAnswered={chosen.length === 0} />
    </Question>
  )
}
