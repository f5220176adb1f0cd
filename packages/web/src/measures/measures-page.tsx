import { Button } from '@mantine/core'
import { IconFileText, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { isSettled, type MeasureView } from '@travessia/shared/measures'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { type CaseFile, useCase } from '../cases/queries.ts'
import { useLaw } from '../law/queries.ts'
import { useRight } from '../me/queries.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { ButtonLink } from '../ui/links.tsx'
import { Loading } from '../ui/loading.tsx'
import { useWords } from '../words/use-words.ts'
import { MeasureEntry } from './measure-entry.tsx'
import classes from './measures.module.css'
import { measuresQuery } from './queries.ts'

const AddDialog = lazy(async () => ({ default: (await import('./add-dialog.tsx')).AddDialog }))

const route = getRouteApi('/inside/cases/$case/measures')

/** The ledger of a case: what was ordered, and what each voice says of the compliance. */
export function MeasuresPage() {
  const say = useWords()
  const file = useCase(route.useParams().case)
  const measures = useQuery(measuresQuery(file.id))
  const [isAdding, setAdding] = useState(false)
  const mayWrite = useRight('measure.write')
  if (measures.isError) return <ErrorState error={measures.error} retry={() => void measures.refetch()} />
  if (!measures.data) return <Loading rows={3} height={140} />
  const add = mayWrite && file.proceedings.length > 0 && (
    <Button
      variant={measures.data.length > 0 ? 'default' : 'filled'}
      leftSection={<IconPlus size={18} aria-hidden />}
      onClick={() => setAdding(true)}
    >
      {say('measure.add')}
    </Button>
  )
  return (
    <>
      {measures.data.length === 0 ? (
        <EmptyState title={say('measures.none.title')} action={add} example={say('measures.none.example')}>
          {say('measures.none.body')}
          {file.proceedings.length === 0 && <p>{say('measures.none.noProceeding')}</p>}
        </EmptyState>
      ) : (
        <Ledger file={file} measures={measures.data} add={add} />
      )}
      <Suspense fallback={null}>{isAdding && <AddDialog file={file} onClose={() => setAdding(false)} />}</Suspense>
    </>
  )
}

function Ledger({ file, measures, add }: { file: CaseFile; measures: readonly MeasureView[]; add: ReactNode }) {
  const say = useWords()
  return (
    <>
      <div className={classes.bar}>
        <p className={classes.lead}>
          {say('measures.summary', {
            total: measures.length,
            settled: measures.filter(({ voices }) => isSettled(voices.body?.status)).length,
            contested: measures.filter((one) => one.isContested).length,
            overdue: measures.filter((one) => one.isOverdue).length,
          })}
        </p>
        <div className={classes.buttons}>
          <Observe file={file} measures={measures} />
          {add}
        </div>
      </div>
      <ul className={classes.list} aria-label={say('measures.title')}>
        {measures.map((measure) => (
          <MeasureEntry key={measure.id} file={file} measure={measure} />
        ))}
      </ul>
    </>
  )
}

/** The brief that is drafted from the ledger, where the body has one. */
function Observe({ file, measures }: { file: CaseFile; measures: readonly MeasureView[] }) {
  const say = useWords()
  const law = useLaw()
  const mayWrite = useRight('brief.write')
  const isOfCourt = file.proceedings.some(
    (one) => law.findForum(one.procedure)?.forum.id === 'iacthr' && measures.some(({ proceedingId }) => proceedingId === one.id),
  )
  if (!mayWrite || !isOfCourt) return null
  return (
    <ButtonLink
      to="/cases/$case/briefs"
      params={{ case: file.id }}
      search={{ brief: 'new', template: 'iacthr-compliance-observations' }}
      leftSection={<IconFileText size={18} aria-hidden />}
      title={say('measures.observe.hint')}
    >
      {say('measures.observe')}
    </ButtonLink>
  )
}
