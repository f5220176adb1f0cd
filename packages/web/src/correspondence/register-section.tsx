import { Group } from '@mantine/core'
import { IconMailDown, IconMailUp } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import type { EntryView } from '@travessia/shared/correspondence'
import { lazy, type ReactNode, Suspense } from 'react'
import { type CaseFile, useCase } from '../cases/queries.ts'
import { useLawNames } from '../law/names.ts'
import { useRight } from '../me/queries.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { ButtonLink } from '../ui/links.tsx'
import { Loading } from '../ui/loading.tsx'
import { Section } from '../ui/section.tsx'
import { useWords } from '../words/use-words.ts'
import classes from './correspondence.module.css'
import { EntryEvidence } from './entry-evidence.tsx'
import { EntryLine } from './entry-line.tsx'
import { EntryMenu } from './entry-menu.tsx'
import { registerQuery } from './queries.ts'

const EntryDialog = lazy(async () => ({ default: (await import('./entry-dialog.tsx')).EntryDialog }))

const route = getRouteApi('/inside/cases/$case/briefs')

/** The register of a case: what was filed, and what came in or went out besides, the last first. */
export function RegisterSection({ caseId }: { caseId: string }) {
  const say = useWords()
  const navigate = useNavigate()
  const file = useCase(caseId)
  const { entry: open } = route.useSearch()
  const mayWrite = useRight('correspondence.write')
  const register = useQuery(registerQuery(caseId))
  const entries = register.data
  const edited = entries?.find((one) => one.id === open && one.source === 'correspondence')
  const close = () => void navigate({ to: '.', search: (now) => ({ ...now, entry: undefined }), replace: true, resetScroll: false })
  const add = mayWrite && <AddButtons isFirst={entries?.length === 0} />
  return (
    <Section title={say('correspondence.title')} about={say('correspondence.about')} actions={entries && entries.length > 0 && add}>
      {register.isError && <ErrorState error={register.error} retry={() => void register.refetch()} />}
      {register.isPending && <Loading rows={3} height={72} />}
      {entries && <Entries file={file} entries={entries} add={add} mayWrite={mayWrite} />}
      <Suspense fallback={null}>
        {mayWrite && entries && (open === 'in' || open === 'out') && (
          <EntryDialog key={open} file={file} entries={entries} direction={open} onClose={close} />
        )}
        {mayWrite && entries && edited && (
          <EntryDialog key={edited.id} file={file} entries={entries} direction={edited.direction} entry={edited} onClose={close} />
        )}
      </Suspense>
    </Section>
  )
}

interface EntriesProps {
  file: CaseFile
  entries: readonly EntryView[]
  add: ReactNode
  mayWrite: boolean
}

function Entries({ file, entries, add, mayWrite }: EntriesProps) {
  const say = useWords()
  const names = useLawNames()
  if (entries.length === 0)
    return (
      <EmptyState title={say('correspondence.none.title')} action={add} example={say('correspondence.none.example')}>
        {say('correspondence.none.body')}
      </EmptyState>
    )
  const bodyOf = (entry: EntryView) => {
    const procedure = file.proceedings.find((one) => one.id === entry.proceedingId)?.procedure
    return procedure && names.body(procedure)
  }
  return (
    <ul className={classes.list} aria-label={say('correspondence.title')}>
      {entries.map((entry) => (
        <EntryLine
          key={entry.id}
          caseId={file.id}
          entry={entry}
          place={bodyOf(entry)}
          actions={mayWrite && entry.source === 'correspondence' && <EntryMenu caseId={file.id} entry={entry} />}
        >
          <EntryEvidence file={file} entries={entries} entry={entry} />
        </EntryLine>
      ))}
    </ul>
  )
}

function AddButtons({ isFirst }: { isFirst: boolean }) {
  const say = useWords()
  const common = { to: '.', resetScroll: false } as const
  return (
    <Group gap="sm" className="no-print">
      <ButtonLink
        {...common}
        search={(now) => ({ ...now, entry: 'in' as const })}
        variant={isFirst ? 'filled' : 'default'}
        leftSection={<IconMailDown size={18} aria-hidden />}
      >
        {say('entry.take.in')}
      </ButtonLink>
      <ButtonLink
        {...common}
        search={(now) => ({ ...now, entry: 'out' as const })}
        variant="default"
        leftSection={<IconMailUp size={18} aria-hidden />}
      >
        {say('entry.take.out')}
      </ButtonLink>
    </Group>
  )
}
