import { Button, Group, Progress } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { CaseImportView } from '@travessia/shared/case-archive'
import { ErrorState } from '../ui/error-state.tsx'
import { ButtonLink, TextLink } from '../ui/links.tsx'
import { Loading } from '../ui/loading.tsx'
import { Notice } from '../ui/notice.tsx'
import { Page } from '../ui/page.tsx'
import { Section } from '../ui/section.tsx'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useWords } from '../words/use-words.ts'
import { ImportResult } from './import-result.tsx'
import { caseImportQuery, stopCaseImport } from './queries.ts'

const route = getRouteApi('/inside/cases/import/$import')

/** How far a case has come on its way in, and then what came of it. */
export function OneImportPage() {
  const say = useWords()
  const { import: id } = route.useParams()
  const found = useQuery(caseImportQuery(id))
  const stop = useMutation({ mutationFn: () => stopCaseImport(id), onError: useShowFailure() })
  return (
    <Page title={say('caseArchive.import')} crumbs={<TextLink to="/cases">{say('cases.title')}</TextLink>}>
      {stop.isSuccess ? (
        <Ended title={say('caseArchive.stopped')} />
      ) : (
        <>
          {found.isPending && <Loading rows={3} height={72} />}
          {found.isError && !found.data && <ErrorState error={found.error} retry={() => void found.refetch()} />}
          {found.data && <Standing view={found.data} isStopping={stop.isPending} onStop={() => stop.mutate()} />}
        </>
      )}
    </Page>
  )
}

interface StandingProps {
  view: CaseImportView
  isStopping: boolean
  onStop: () => void
}

function Standing({ view, isStopping, onStop }: StandingProps) {
  const say = useWords()
  if (view.result) return <ImportResult done={view.result} />
  if (view.state === 'refused' || view.state === 'done') return <Ended title={say('caseArchive.refused')} reasons={view.reasons} />
  const { state, done, total } = view
  const words = total === 0 ? '' : say('caseArchive.progress', { done, total })
  return (
    <Section title={say(`caseArchive.${state}`)} about={say('caseArchive.leave')}>
      <Progress.Root size="lg">
        <Progress.Section value={total === 0 ? 0 : (done / total) * 100} aria-label={`${say(`caseArchive.${state}`)} ${words}`} />
      </Progress.Root>
      <p role="status">{words}</p>
      <div>
        <Button variant="default" loading={isStopping} onClick={onStop}>
          {say('caseArchive.stop')}
        </Button>
      </div>
    </Section>
  )
}

function Ended({ title, reasons = [] }: { title: string; reasons?: readonly string[] }) {
  const say = useWords()
  return (
    <>
      <Notice tone={reasons.length > 0 ? 'loss' : 'done'} live title={title}>
        {reasons.map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
      </Notice>
      <Group mt="lg">
        <ButtonLink to="/cases/import">{say('caseArchive.again')}</ButtonLink>
      </Group>
    </>
  )
}
