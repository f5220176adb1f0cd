import { IconPlus } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import type { AnnexView } from '@travessia/shared/annexes'
import { parseResponse } from 'hono/client'
import { useRef, useState } from 'react'
import { api } from '../api.ts'
import { useCase } from '../cases/queries.ts'
import { useRight } from '../me/queries.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { ButtonLink } from '../ui/links.tsx'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useWords } from '../words/use-words.ts'
import { AnnexDialog } from './annex-dialog.tsx'
import { AnnexEntry } from './annex-entry.tsx'
import { AnnexFilter, isChosen } from './annex-filter.tsx'
import classes from './annexes.module.css'

const route = getRouteApi('/inside/cases/$case/annexes')

/** The numbered pieces of evidence. The number is the place in the list: moving one renumbers it everywhere. */
export function AnnexesPage() {
  const say = useWords()
  const navigate = useNavigate()
  const file = useCase(route.useParams().case)
  const { annex: open, kind, tag } = route.useSearch()
  const mayWrite = useRight('annex.write')
  const { move, isMoving, moved } = useMoveAnnex(file.id)
  const close = (ignoreBlocker: boolean) =>
    void navigate({ to: '.', search: (now) => ({ ...now, annex: undefined }), ignoreBlocker, replace: true, resetScroll: false })
  const annexes = file.annexes.toSorted((a, b) => a.position - b.position)
  const shown = annexes.filter((one) => isChosen({ kind, tag }, one))
  const annex = annexes.find((one) => one.id === open)
  const add = mayWrite && (
    <ButtonLink
      to="."
      search={(now) => ({ ...now, annex: 'new' as const })}
      resetScroll={false}
      variant={annexes.length > 0 ? 'default' : 'filled'}
      leftSection={<IconPlus size={18} aria-hidden />}
      className={classes.add}
    >
      {say('annex.new')}
    </ButtonLink>
  )
  return (
    <>
      <p role="status" className="sr-only">
        {moved}
      </p>
      {annexes.length === 0 ? (
        <EmptyState title={say('annexes.none.title')} action={add} example={say('annexes.none.example')}>
          {say('annexes.none.body')}
        </EmptyState>
      ) : (
        <>
          <AnnexFilter annexes={annexes} chosen={{ kind, tag }} />
          {shown.length === 0 && <p className={classes.quiet}>{say('annex.filter.none')}</p>}
          <ol className={classes.list}>
            {shown.map((one) => (
              <AnnexEntry
                key={one.id}
                caseId={file.id}
                annex={one}
                number={annexes.indexOf(one) + 1}
                isLast={one === annexes.at(-1)}
                isMoving={isMoving}
                onMove={(by) => move(one, annexes.indexOf(one) + 1 + by)}
              />
            ))}
          </ol>
          {add}
        </>
      )}
      {mayWrite && (open === 'new' || annex) && (
        <AnnexDialog key={open} caseId={file.id} annex={annex} onClose={() => close(false)} onDone={() => close(true)} />
      )}
    </>
  )
}

function useMoveAnnex(caseId: string) {
  const say = useWords()
  const onError = useShowFailure()
  const [moved, setMoved] = useState('')
  const wanted = useRef('')
  const mutation = useMutation({
    mutationFn: ({ annex, position }: { annex: AnnexView; position: number }) =>
      parseResponse(
        api.cases[':case'].annexes[':annex'].$patch({
          param: { case: caseId, annex: annex.id },
          json: { position, version: annex.version },
        }),
      ),
    onSuccess: () => setMoved(wanted.current),
    onError,
  })
  const move = (annex: AnnexView, position: number) => {
    wanted.current = say('annex.moved', { title: annex.title, number: position })
    mutation.mutate({ annex, position })
  }
  return { move, isMoving: mutation.isPending, moved }
}
