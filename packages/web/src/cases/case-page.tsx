import { Outlet } from '@tanstack/react-router'
import { Suspense } from 'react'
import { WithLaw } from '../law/with-law.tsx'
import { TextLink } from '../ui/links.tsx'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { speakingPart } from '../words/speaking-page.ts'
import { useWords } from '../words/use-words.ts'
import { CaseActions } from './case-actions.tsx'
import { CaseFacts } from './case-facts.tsx'
import { CaseTabs } from './case-tabs.tsx'
import { InCase } from './in-case.tsx'
import { caseRoute, useCloseForm } from './open-form.ts'
import { ProceedingStrip } from './proceeding-strip.tsx'
import { type CaseFile, useCase } from './queries.ts'

const WhyPanel = speakingPart(() => import('../why/why-panel.tsx'), 'WhyPanel')
const ReadersPanel = speakingPart(() => import('../readers/readers-panel.tsx'), 'ReadersPanel')
const EventDrawer = speakingPart(() => import('../events/event-drawer.tsx'), 'EventDrawer')
const EditCaseDialog = speakingPart(() => import('./edit-case-dialog.tsx'), 'EditCaseDialog')
const ProceedingDialog = speakingPart(() => import('./proceeding-dialog.tsx'), 'ProceedingDialog')

/** A case: what it is, where each proceeding stands, and the tabs below. */
export function CasePage() {
  const say = useWords()
  const file = useCase(caseRoute.useParams().case)
  const { why, readers } = caseRoute.useSearch()
  const { close } = useCloseForm()
  return (
    <WithLaw bodies={file.bodies}>
      <Page
        title={file.title}
        heading={(heading) => (
          <InCase file={file} column="title" wrap={heading}>
            {file.title}
          </InCase>
        )}
        crumbs={<TextLink to="/cases">{say('cases.title')}</TextLink>}
        actions={<CaseActions file={file} />}
        panel={
          (why || readers) && (
            <Suspense fallback={null}>
              {why ? <WhyPanel key={why} file={file} deadlineId={why} onClose={close} /> : <ReadersPanel file={file} onClose={close} />}
            </Suspense>
          )
        }
      >
        <CaseFacts file={file} />
        <ProceedingStrip file={file} />
        <CaseTabs file={file} />
        <Outlet />
        <OpenForm file={file} />
      </Page>
    </WithLaw>
  )
}

function OpenForm({ file }: { file: CaseFile }) {
  const { event, kind, of, for: rule, edit, procedure } = caseRoute.useSearch()
  const { close, done } = useCloseForm()
  const proceeding = file.proceedings.find((one) => one.id === edit)
  return (
    <Suspense fallback={<Loading rows={1} />}>
      {event && <EventDrawer key={event} file={file} eventId={event} given={{ kind, of, rule }} onClose={close} onDone={done} />}
      {edit === 'case' && <EditCaseDialog file={file} onClose={close} onDone={done} />}
      {(edit === 'new-proceeding' || proceeding) && (
        <ProceedingDialog key={edit} file={file} proceeding={proceeding} given={procedure} onClose={close} onDone={done} />
      )}
    </Suspense>
  )
}
