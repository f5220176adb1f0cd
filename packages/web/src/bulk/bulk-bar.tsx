import { Button } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { useRight } from '../me/queries.ts'
import type { fetchFile } from '../ui/fetch-file.ts'
import { SpreadsheetMenu } from '../ui/spreadsheet-menu.tsx'
import { useWords } from '../words/use-words.ts'
import classes from './bulk-bar.module.css'
import { mostChosen, type Selection } from './use-selection.ts'

const BulkDialog = lazy(async () => ({ default: (await import('./bulk-dialog.tsx')).BulkDialog }))

interface BulkBarProps {
  selection: Selection
  /** The rows that were read so far, and whether there are more. */
  loaded: readonly string[]
  hasMore: boolean
  isLoadingMore: boolean
  onMore: () => void
  take: (cases: readonly string[], format: 'csv' | 'xlsx') => ReturnType<typeof fetchFile>
}

/** What can be done with the cases that are chosen, at the foot of the screen. */
export function BulkBar({ selection, loaded, hasMore, isLoadingMore, onMore, take }: BulkBarProps) {
  const say = useWords()
  const mayEdit = useRight('case.edit')
  const [isOpen, setOpen] = useState(false)
  const cases = [...selection.chosen]
  const isAll = cases.length >= Math.min(loaded.length, mostChosen)
  if (cases.length === 0) return null
  return (
    <section className={classes.bar} aria-label={say('bulk.label')}>
      <strong role="status">{say('bulk.chosen', { count: cases.length })}</strong>
      {mayEdit && <Button onClick={() => setOpen(true)}>{say('bulk.change')}</Button>}
      <SpreadsheetMenu take={(format) => take(cases, format)} />
      {isAll && hasMore && loaded.length < mostChosen ? (
        <Button variant="subtle" loading={isLoadingMore} onClick={onMore}>
          {say('bulk.more')}
        </Button>
      ) : (
        !isAll && (
          <Button variant="subtle" onClick={() => selection.choose(loaded)}>
            {say('bulk.all', { count: Math.min(loaded.length, mostChosen) })}
          </Button>
        )
      )}
      <Button variant="subtle" onClick={selection.clear}>
        {say('bulk.clear')}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <BulkDialog
            cases={cases}
            onClose={() => setOpen(false)}
            onDone={() => {
              setOpen(false)
              selection.clear()
            }}
          />
        </Suspense>
      )}
    </section>
  )
}
