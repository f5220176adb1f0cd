import { ActionIcon, Select } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { ourRoles } from '@travessia/shared/proceedings'
import { useLawNames } from '../law/names.ts'
import { useLaw } from '../law/queries.ts'
import { useText, useWords } from '../words/use-words.ts'
import { changeProceeding, removeProceeding, type SimulatedProceeding } from './simulation.ts'
import classes from './simulator.module.css'
import { useSimulator } from './use-simulation.ts'

/** One of the procedures: the court where it runs in several, and what we are in it. */
export function ProceedingEntry({ at, proceeding }: { at: number; proceeding: SimulatedProceeding }) {
  const say = useWords()
  const read = useText()
  const names = useLawNames()
  const { simulation, change } = useSimulator()
  const procedure = useLaw().findForum(proceeding.procedure)?.procedure
  const courts = procedure?.courts ?? []
  const usual = ourRoles.find((role) => role === procedure?.ourRole) ?? 'petitioner'
  const name = `${names.body(proceeding.procedure)} · ${names.procedure(proceeding.procedure)}`
  return (
    <li className={classes.proceeding}>
      <strong className={classes.name}>{name}</strong>
      {courts.length > 0 && (
        <Select
          label={say('proceeding.court')}
          data={courts.map((court) => ({ value: court.id, label: read(court.name) }))}
          value={proceeding.court}
          onChange={(court) => change(changeProceeding(simulation, at, { court }))}
          error={proceeding.court === null && say('simulator.court.missing')}
          searchable
        />
      )}
      <Select
        label={say('proceeding.role')}
        data={ourRoles.map((role) => ({ value: role, label: say(`ourRole.${role}`) }))}
        value={proceeding.role ?? usual}
        onChange={(role) =>
          change(changeProceeding(simulation, at, { role: ourRoles.find((one) => one === role && one !== usual) ?? null }))
        }
        allowDeselect={false}
      />
      <ActionIcon
        color="gray"
        size="lg"
        className={classes.remove}
        aria-label={say('simulator.procedure.remove', { name })}
        title={say('simulator.procedure.remove', { name })}
        onClick={() => change(removeProceeding(simulation, at))}
      >
        <IconTrash size={18} />
      </ActionIcon>
    </li>
  )
}
