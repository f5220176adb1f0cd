import { Button, Group, NativeSelect } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { importFields } from '@travessia/shared/imports/fields'
import type { ImportView } from '@travessia/shared/imports/shapes'
import { parseResponse } from 'hono/client'
import { useState } from 'react'
import { api, readProblem } from '../api.ts'
import { Notice } from '../ui/notice.tsx'
import { useProblemWords } from '../ui/problem-words.ts'
import { Section } from '../ui/section.tsx'
import { useLanguage, useWords } from '../words/use-words.ts'
import { DropButton } from './drop-button.tsx'
import classes from './imports.module.css'
import { useStep } from './queries.ts'

/** Which field each column holds: guessed, to be put right. */
export function MapStep({ view: { id, kind, headers, sample, fields: guessed } }: { view: ImportView }) {
  const say = useWords()
  const language = useLanguage()
  const navigate = useNavigate()
  const [fields, setFields] = useState(guessed)
  const known = importFields[kind]
  const missing = known.filter(({ id: field, isRequired }) => isRequired && !fields.includes(field))
  const check = useStep(id, () => parseResponse(api.imports[':import'].mapping.$put({ param: { import: id }, json: { fields } })))
  const submit = () => check.mutate(undefined, { onSuccess: () => void navigate({ to: '/import/$import', params: { import: id } }) })
  const choose = (at: number, field: string) =>
    setFields(fields.map((one, place) => (place === at ? field || null : one === field ? null : one)))
  const choices = [
    { value: '', label: say('import.map.none') },
    ...known.map(({ id: value, label, isRequired }) => ({
      value,
      label: isRequired ? say('import.map.required', { field: label[language] }) : label[language],
    })),
  ]
  return (
    <Section title={say('import.map.title')} about={say('import.map.about')}>
      {check.isError && <Refused error={check.error} />}
      <div className={classes.columns}>
        {headers.map((header, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
          <div key={at} className={classes.column}>
            <div>
              <strong>{header || say('import.map.unnamed', { number: at + 1 })}</strong>
              <p className={classes.sample}>
                {sample
                  .map((row) => row[at])
                  .filter(Boolean)
                  .slice(0, 3)
                  .join(' · ') || say('import.map.empty')}
              </p>
            </div>
            <NativeSelect
              aria-label={say('import.map.field', { column: header || String(at + 1) })}
              data={choices}
              value={fields[at] ?? ''}
              onChange={(event) => choose(at, event.currentTarget.value)}
            />
          </div>
        ))}
      </div>
      {missing.length > 0 && (
        <Notice tone="time" title={say('import.map.missing')}>
          <p>{missing.map(({ label }) => label[language]).join(', ')}</p>
        </Notice>
      )}
      <Group>
        <Button disabled={missing.length > 0} loading={check.isPending} onClick={submit}>
          {say('import.check')}
        </Button>
        <DropButton id={id} />
      </Group>
    </Section>
  )
}

function Refused({ error }: { error: unknown }) {
  const { title, detail } = useProblemWords()(readProblem(error))
  return (
    <Notice tone="loss" live>
      <p>{detail ?? title}</p>
    </Notice>
  )
}
