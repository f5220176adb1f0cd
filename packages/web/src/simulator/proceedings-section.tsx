import { Select } from '@mantine/core'
import { useCountries } from '../cases/countries.ts'
import { Section } from '../ui/section.tsx'
import { useWords } from '../words/use-words.ts'
import { DayBox } from './day-box.tsx'
import { ProcedureChoice } from './procedure-choice.tsx'
import { ProceedingEntry } from './proceeding-entry.tsx'
import classes from './simulator.module.css'
import { useSimulator } from './use-simulation.ts'

/** What is simulated: the procedures, the State, and the day on which it is read. */
export function ProceedingsSection() {
  const say = useWords()
  const { list } = useCountries()
  const { simulation, today, change, move } = useSimulator()
  return (
    <Section title={say('simulator.what')}>
      <ul className={classes.plain}>
        {simulation.proceedings.map((proceeding, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a proceeding has no other name than its place
          <ProceedingEntry key={at} at={at} proceeding={proceeding} />
        ))}
      </ul>
      <div className={classes.fields}>
        <DayBox
          label={say('simulator.today')}
          hint={say('simulator.today.hint')}
          value={today}
          onChange={(day) => move({ ...simulation, today: day })}
        />
        <Select
          label={`${say('simulator.state')} ${say('field.optional')}`}
          description={say('simulator.state.hint')}
          data={list}
          value={simulation.state}
          onChange={(state) => change({ ...simulation, state })}
          searchable
          clearable
          className="no-print"
        />
        <div className="no-print">
          <ProcedureChoice />
        </div>
      </div>
    </Section>
  )
}
