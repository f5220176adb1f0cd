import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { ImportState, ImportView } from '@travessia/shared/imports/shapes'
import { ErrorState } from '../ui/error-state.tsx'
import { TextLink } from '../ui/links.tsx'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { useWords } from '../words/use-words.ts'
import { DoneStep } from './done-step.tsx'
import classes from './imports.module.css'
import { MapStep } from './map-step.tsx'
import { PreviewStep } from './preview-step.tsx'
import { importQuery } from './queries.ts'
import { WorkingStep } from './working-step.tsx'

const route = getRouteApi('/inside/import/$import')

/** One import, at the step at which it stands; `step=map` goes back to its columns. */
export function ImportPage() {
  const say = useWords()
  const { import: id } = route.useParams()
  const { step } = route.useSearch()
  const found = useQuery(importQuery(id))
  const title = found.data ? say(`import.of.${found.data.kind}`) : say('import.title')
  return (
    <Page title={title} crumbs={<TextLink to="/import">{say('import.title')}</TextLink>}>
      {found.isPending && <Loading rows={4} height={72} />}
      {found.isError && !found.data && <ErrorState error={found.error} retry={() => void found.refetch()} />}
      {found.data && (
        <>
          <Steps state={step === 'map' ? 'mapping' : found.data.state} />
          <Step view={found.data} isMapping={step === 'map'} />
        </>
      )}
    </Page>
  )
}

function Step({ view, isMapping }: { view: ImportView; isMapping: boolean }) {
  switch (view.state) {
    case 'mapping':
      return <MapStep view={view} />
    case 'checked':
      return isMapping ? <MapStep view={view} /> : <PreviewStep view={view} />
    case 'checking':
    case 'making':
    case 'unmaking':
      return <WorkingStep view={view} />
    case 'done':
    case 'undone':
      return <DoneStep view={view} />
  }
}

const steps = ['send', 'map', 'preview', 'make', 'report'] as const

const stepOf: Readonly<Record<ImportState, (typeof steps)[number]>> = {
  mapping: 'map',
  checking: 'preview',
  checked: 'preview',
  making: 'make',
  done: 'report',
  unmaking: 'report',
  undone: 'report',
}

function Steps({ state }: { state: ImportState }) {
  const say = useWords()
  return (
    <ol className={classes.steps} aria-label={say('import.steps')}>
      {steps.map((step, at) => (
        <li key={step} {...(step === stepOf[state] && { 'aria-current': 'step' })}>
          {at + 1}. {say(`import.step.${step}`)}
        </li>
      ))}
    </ol>
  )
}
