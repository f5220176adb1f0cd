import { EmptyState } from '../ui/empty-state.tsx'
import { ButtonLink } from '../ui/links.tsx'
import { useWords } from '../words/use-words.ts'
import { writeSimulation } from './address.ts'
import { ProcedureChoice } from './procedure-choice.tsx'
import { example } from './simulation.ts'
import classes from './simulator.module.css'

/** Before anything is chosen: what this is for, the choice, and an example that fills itself. */
export function Start() {
  const say = useWords()
  return (
    <EmptyState
      title={say('simulator.start.title')}
      action={
        <div className={classes.start}>
          <ProcedureChoice />
        </div>
      }
      example={
        <div className={classes.example}>
          <span>{say('simulator.example')}</span>
          <ButtonLink to="/simulator" search={writeSimulation(example)} variant="default" size="sm">
            {say('simulator.example.open')}
          </ButtonLink>
        </div>
      }
    >
      {say('simulator.start.body')}
    </EmptyState>
  )
}
