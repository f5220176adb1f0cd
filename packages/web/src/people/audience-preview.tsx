import { Table } from '@mantine/core'
import { audiences, nameFor } from '@travessia/shared/names'
import { useWatch } from 'react-hook-form'
import { useWords } from '../words/use-words.ts'
import classes from './people.module.css'
import type { PersonForm } from './person-fields.tsx'

/** Who will read which name, as the form stands now: the same function prints every brief. */
export function AudiencePreview({ form }: { form: PersonForm }) {
  const say = useWords()
  const typed = useWatch({ control: form.control })
  const named = {
    name: typed.name ?? '',
    protected: typed.protected ?? true,
    pseudonym: typed.pseudonym ?? '',
    initials: typed.initials ?? '',
    groupLabel: typed.groupLabel ?? '',
  }
  return (
    <section className={classes.preview} aria-live="polite" aria-labelledby="audience-preview">
      <h3 id="audience-preview" className={classes.previewTitle}>
        {say('person.preview')}
      </h3>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{say('person.preview.who')}</Table.Th>
            <Table.Th scope="col">{say('person.preview.reads')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {audiences.map((audience) => (
            <Table.Tr key={audience}>
              <Table.Th scope="row" className={classes.audience}>
                {say(`audience.${audience}`)}
              </Table.Th>
              <Table.Td>{nameFor(named, audience) || '—'}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  )
}
