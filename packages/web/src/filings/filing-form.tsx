import { Button, Group, Stack, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Brief } from '../briefs/queries.ts'
import type { CaseFile } from '../cases/queries.ts'
import { useEventLabels } from '../events/event-in-words.ts'
import { LivePreview } from '../events/live-preview.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { FormProblem } from '../ui/form-problem.tsx'
import { Loading } from '../ui/loading.tsx'
import { Section } from '../ui/section.tsx'
import { useField } from '../ui/use-field.ts'
import { useWords } from '../words/use-words.ts'
import { CheckList } from './check-list.tsx'
import { ContentsFields } from './contents-fields.tsx'
import classes from './filings.module.css'
import { LookTick } from './look-tick.tsx'
import { PackageList } from './package-list.tsx'
import { packageQuery, preflightQuery } from './queries.ts'
import { Refusal } from './refusal.tsx'
import { ToldFields } from './told-fields.tsx'
import { toInput, useFilingForm } from './use-filing-form.ts'
import { WhenFields } from './when-fields.tsx'

/** One screen from top to bottom: what goes, what speaks against it, when and how, what follows, and the one button. */
export function FilingForm({ file, brief }: { file: CaseFile; brief: Brief }) {
  const say = useWords()
  const { form, contents, setContents, told, setTold, lookedAt, setLookedAt, send, submit } = useFilingForm(file, brief)
  const field = useField(form)
  const proceedingId = form.watch('proceedingId')
  const proceeding = file.proceedings.find((one) => one.id === proceedingId)
  const labels = useEventLabels(proceeding?.procedure, form.watch('kind'))
  const made = useQuery(packageQuery(file.id, brief.id, toInput(contents, proceedingId)))
  const preflight = useQuery(preflightQuery(file.id, brief.id))
  const [usual] = made.data?.kinds ?? []
  useEffect(() => {
    if (usual && form.getValues('kind') === '') form.setValue('kind', usual)
  }, [form, usual])
  if (made.isError) return <ErrorState error={made.error} retry={() => void made.refetch()} />
  if (!made.data) return <Loading />
  const isBlocked = [...made.data.problems, ...(preflight.data?.items ?? [])].some(({ level }) => level === 'blocks')
  const { toLookAt } = made.data
  const hasLooked = toLookAt.every((id) => lookedAt.includes(id))
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Stack gap="lg">
        <FormProblem form={form} error={send.error} labels={labels} />
        {send.isError && <Refusal error={send.error} />}
        <Section title={say('filing.what')} about={say('filing.what.about')}>
          <ContentsFields file={file} contents={contents} made={made.data} onChange={setContents} />
          <PackageList files={made.data.files} />
        </Section>
        <Section title={say('filing.checks')}>
          <CheckList caseId={file.id} brief={brief} problems={made.data.problems} preflight={preflight} />
          {toLookAt.length > 0 && (
            <LookTick
              numbers={numbersOf(file, toLookAt)}
              checked={hasLooked}
              onChange={(checked) => setLookedAt(checked ? toLookAt : [])}
            />
          )}
        </Section>
        <Section title={say('filing.when')} about={say('filing.when.about')}>
          <WhenFields form={form} file={file} />
          <ToldFields caseId={file.id} told={told} onChange={setTold} />
          <Textarea
            label={`${say('filing.note')} ${say('field.optional')}`}
            description={say('filing.note.hint')}
            autosize
            minRows={2}
            {...field('note')}
          />
        </Section>
        {proceeding && <LivePreview form={form} file={file} event={undefined} />}
        <Group justify="space-between" className={classes.end}>
          <p>{say(isBlocked ? 'filing.blocked' : hasLooked ? 'filing.forGood' : 'filing.look.first')}</p>
          <Button type="submit" size="md" disabled={isBlocked || !hasLooked} loading={send.isPending}>
            {say('filing.freeze')}
          </Button>
        </Group>
        <p role="status" className={classes.status}>
          {send.isPending && say('filing.making')}
        </p>
      </Stack>
    </form>
  )
}

/** The numbers by which the brief cites the annexes. */
function numbersOf(file: CaseFile, ids: readonly string[]): number[] {
  const annexes = file.annexes.toSorted((a, b) => a.position - b.position)
  return annexes.flatMap((one, at) => (ids.includes(one.id) ? at + 1 : []))
}
