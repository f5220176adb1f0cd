import { Select } from '@mantine/core'
import { useProcedureChoices } from '../law/procedure-choices.ts'
import { useWords } from '../words/use-words.ts'
import { addProceeding, mostProceedings } from './simulation.ts'
import { useSimulator } from './use-simulation.ts'

/** Every procedure by its body; choosing one adds it. */
export function ProcedureChoice() {
  const say = useWords()
  const choices = useProcedureChoices()
  const { simulation, change } = useSimulator()
  const isFirst = simulation.proceedings.length === 0
  if (simulation.proceedings.length >= mostProceedings) return <p>{say('simulator.procedure.most', { count: mostProceedings })}</p>
  return (
    <Select
      label={say(isFirst ? 'simulator.procedure' : 'simulator.procedure.add')}
      description={isFirst ? undefined : say('simulator.procedure.add.hint')}
      placeholder={say('simulator.procedure.placeholder')}
      data={choices}
      value={null}
      onChange={(procedure) => procedure && change(addProceeding(simulation, procedure))}
      nothingFoundMessage={say('proceeding.procedure.nothing')}
      maxDropdownHeight={320}
      openOnFocus={false}
      searchable
    />
  )
}
