import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { FiledLink } from '../../filings/filed-link.tsx'
import { useMe } from '../../me/queries.ts'
import { ButtonLink } from '../../ui/links.tsx'
import { useKeptFocus } from '../../ui/use-kept-focus.ts'
import { useWords } from '../../words/use-words.ts'
import type { Brief } from '../queries.ts'
import { type Open, StepDialog } from './step-dialog.tsx'
import { type Step, steps } from './steps.ts'

interface NextStepProps {
  caseId: string
  brief: Brief
  open: Open
  flush: () => Promise<void>
}

/** The steps that whoever reads this may take the brief: forward in full colour, back beside it. */
export function NextStep({ caseId, brief, open, flush }: NextStepProps) {
  const say = useWords()
  const { rights } = useMe()
  const [step, setStep] = useState<Step>()
  const kept = useKeptFocus<HTMLDivElement>('last')
  const possible = steps[brief.state].filter(({ right }) => rights.some((held) => held === right))
  return (
    <Group gap="xs" {...kept}>
      {possible.toReversed().map((one) => (
        <Button key={one.to} variant={one.isBack ? 'default' : 'filled'} onClick={() => setStep(one)}>
          {say(one.action)}
        </Button>
      ))}
      {brief.state === 'approved' && rights.some((held) => held === 'filing.write') && (
        <ButtonLink to="/cases/$case/briefs/$brief/file" params={{ case: caseId, brief: brief.id }}>
          {say('filing.open')}
        </ButtonLink>
      )}
      {brief.state === 'filed' && <FiledLink caseId={caseId} briefId={brief.id} />}
      {step && <StepDialog caseId={caseId} brief={brief} step={step} open={open} flush={flush} onClose={() => setStep(undefined)} />}
    </Group>
  )
}
