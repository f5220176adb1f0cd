import { Group } from '@mantine/core'
import { IconFileImport, IconPlus } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { RegisterSection } from '../correspondence/register-section.tsx'
import { useRight } from '../me/queries.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { ButtonLink } from '../ui/links.tsx'
import { useWords } from '../words/use-words.ts'
import { BriefEntry } from './brief-entry.tsx'
import classes from './briefs.module.css'
import { briefsQuery } from './queries.ts'

// The dialogs bring every template along: only who begins a brief waits for them.
const NewBriefDialog = lazy(async () => ({ default: (await import('./new-brief-dialog.tsx')).NewBriefDialog }))
const FromDocumentDialog = lazy(async () => ({ default: (await import('./word/from-document-dialog.tsx')).FromDocumentDialog }))

const route = getRouteApi('/inside/cases/$case/briefs')

/** The briefs of a case, the last one worked on first. */
export function BriefsPage() {
  const say = useWords()
  const navigate = useNavigate()
  const { case: caseId } = route.useParams()
  const { brief: open, template } = route.useSearch()
  const mayWrite = useRight('brief.write')
  const { items } = useSuspenseQuery(briefsQuery(caseId)).data
  const close = () =>
    void navigate({ to: '.', search: (now) => ({ ...now, brief: undefined, template: undefined }), replace: true, resetScroll: false })
  const begin = mayWrite && (
    <Group gap="sm" className={classes.begin}>
      <ButtonLink
        to="."
        search={(now) => ({ ...now, brief: 'new' as const })}
        resetScroll={false}
        variant={items.length > 0 ? 'default' : 'filled'}
        leftSection={<IconPlus size={18} aria-hidden />}
      >
        {say('brief.new')}
      </ButtonLink>
      <ButtonLink
        to="."
        search={(now) => ({ ...now, brief: 'from-document' as const })}
        resetScroll={false}
        variant="default"
        leftSection={<IconFileImport size={18} aria-hidden />}
      >
        {say('word.new')}
      </ButtonLink>
    </Group>
  )
  return (
    <>
      {items.length === 0 ? (
        <EmptyState title={say('briefs.none.title')} action={begin} example={say('briefs.none.example')}>
          {say('briefs.none.body')}
        </EmptyState>
      ) : (
        <>
          <ul className={classes.list}>
            {items.map((brief) => (
              <BriefEntry key={brief.id} caseId={caseId} brief={brief} />
            ))}
          </ul>
          {begin}
        </>
      )}
      <RegisterSection caseId={caseId} />
      <Suspense fallback={null}>
        {mayWrite && open === 'new' && <NewBriefDialog caseId={caseId} given={template} onClose={close} />}
        {mayWrite && open === 'from-document' && <FromDocumentDialog caseId={caseId} onClose={close} />}
      </Suspense>
    </>
  )
}
