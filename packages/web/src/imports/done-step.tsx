import { Button, Group } from '@mantine/core'
import type { ImportView } from '@travessia/shared/imports/shapes'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { useConfirm } from '../ui/confirm.tsx'
import { MomentText } from '../ui/date-text.tsx'
import { fetchFile } from '../ui/fetch-file.ts'
import { ButtonLink } from '../ui/links.tsx'
import { Section } from '../ui/section.tsx'
import { useShowFailure } from '../ui/show-failure.tsx'
import { SpreadsheetMenu } from '../ui/spreadsheet-menu.tsx'
import { useWords } from '../words/use-words.ts'
import { Counts } from './counts.tsx'
import { useStep } from './queries.ts'
import { RowList } from './row-list.tsx'

/** What came of it, with the sheet to be put right, and the way back. */
export function DoneStep({ view }: { view: ImportView }) {
  const { id, kind, state, counts, until } = view
  const say = useWords()
  const confirm = useConfirm()
  const onError = useShowFailure()
  const undo = useStep(id, () => parseResponse(api.imports[':import'].undo.$post({ param: { import: id } })))
  const ask = async () => {
    const question = { title: say('import.undo.title'), body: say('import.undo.body', { count: counts.made }), action: say('import.undo') }
    if (await confirm({ ...question, destructive: true })) undo.mutate(undefined, { onError })
  }
  return (
    <>
      <Section title={say(`import.state.${state}`)} about={until === null ? say('import.gone') : undefined}>
        <Counts counts={counts} />
        {until !== null && (
          <p>
            {say('import.kept')} <MomentText moment={until} />.
          </p>
        )}
        <Group>
          {until !== null && <SpreadsheetMenu take={(format) => fetchFile(`/api/imports/${id}/report?format=${format}`)} />}
          {state === 'done' && counts.made > 0 && (
            <Button variant="default" color="red" loading={undo.isPending} onClick={() => void ask()}>
              {say('import.undo')}
            </Button>
          )}
          <ButtonLink to={kind === 'authorities' ? '/library' : '/cases'} variant="default">
            {say(kind === 'authorities' ? 'import.see.library' : 'import.see.cases')}
          </ButtonLink>
        </Group>
      </Section>
      {counts.kept > 0 && <RowList view={view} state="kept" title={say('import.kept.title')} about={say('import.kept.about')} />}
      {counts.bad > 0 && <RowList view={view} state="bad" title={say('import.bad.title')} about={say('import.bad.about')} />}
      {counts.double > 0 && <RowList view={view} state="double" title={say('import.double.title')} />}
    </>
  )
}
