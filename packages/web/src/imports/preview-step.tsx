import { Button, Checkbox, Group, Radio, Stack } from '@mantine/core'
import type { ImportView } from '@travessia/shared/imports/shapes'
import { parseResponse } from 'hono/client'
import { useState } from 'react'
import { api } from '../api.ts'
import { ButtonLink } from '../ui/links.tsx'
import { Section } from '../ui/section.tsx'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useWords } from '../words/use-words.ts'
import { Counts } from './counts.tsx'
import { DropButton } from './drop-button.tsx'
import { useStep } from './queries.ts'
import { RowList } from './row-list.tsx'

/** What would come in, what is there already, and what cannot: before anything is made. */
export function PreviewStep({ view }: { view: ImportView }) {
  const { id, counts } = view
  const say = useWords()
  const onError = useShowFailure()
  const [doubles, setDoubles] = useState<'skip' | 'import'>('skip')
  const [except, setExcept] = useState<readonly number[]>([])
  const commit = useStep(id, () =>
    parseResponse(api.imports[':import'].commit.$post({ param: { import: id }, json: { doubles, except: [...except] } })),
  )
  const taken = counts.ready + (doubles === 'skip' ? except.length : counts.double - except.length)
  const turn = (number: number) => setExcept(except.includes(number) ? except.filter((one) => one !== number) : [...except, number])
  return (
    <>
      <Section title={say('import.preview.title')} about={say('import.preview.about')}>
        <Counts counts={counts} />
        {counts.double > 0 && (
          <Radio.Group
            label={say('import.doubles')}
            value={doubles}
            onChange={(value) => {
              setDoubles(value === 'import' ? 'import' : 'skip')
              setExcept([])
            }}
          >
            <Stack gap="sm" mt="xs">
              <Radio value="skip" label={say('import.doubles.skip')} />
              <Radio value="import" label={say('import.doubles.import')} />
            </Stack>
          </Radio.Group>
        )}
        <Group>
          <Button disabled={taken === 0} loading={commit.isPending} onClick={() => commit.mutate(undefined, { onError })}>
            {say('import.commit', { count: taken })}
          </Button>
          <ButtonLink to="/import/$import" params={{ import: id }} search={{ step: 'map' }} variant="default">
            {say('import.back')}
          </ButtonLink>
          <DropButton id={id} />
        </Group>
      </Section>
      {counts.bad > 0 && <RowList view={view} state="bad" title={say('import.bad.title')} about={say('import.bad.about')} />}
      {counts.double > 0 && (
        <RowList
          view={view}
          state="double"
          title={say('import.double.title')}
          choice={({ number }) => (
            <Checkbox
              label={say('import.take', { number })}
              checked={(doubles === 'import') !== except.includes(number)}
              onChange={() => turn(number)}
            />
          )}
        />
      )}
    </>
  )
}
