import { Select, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { registerQuery } from '../correspondence/queries.ts'
import { useReplied } from '../correspondence/use-replied.ts'
import { useWords } from '../words/use-words.ts'
import classes from './filings.module.css'
import type { Told } from './use-filing-form.ts'

interface ToldFieldsProps {
  caseId: string
  told: Told
  onChange: (told: Told) => void
}

/** The number that the body gave, and what came in that the brief answers. */
export function ToldFields({ caseId, told, onChange }: ToldFieldsProps) {
  const say = useWords()
  const entries = useQuery(registerQuery(caseId)).data ?? []
  const received = useReplied(entries.filter((one) => one.direction === 'in'))
  return (
    <div className={classes.fields}>
      <TextInput
        label={`${say('filing.reference')} ${say('field.optional')}`}
        description={say('filing.reference.hint')}
        value={told.reference}
        onChange={({ currentTarget }) => onChange({ ...told, reference: currentTarget.value })}
        maxLength={80}
      />
      {received.length > 0 && (
        <Select
          label={`${say('filing.inReplyTo')} ${say('field.optional')}`}
          description={say('filing.inReplyTo.hint')}
          data={received}
          value={told.inReplyTo}
          onChange={(inReplyTo) => onChange({ ...told, inReplyTo })}
          clearable
          searchable
        />
      )}
    </div>
  )
}
