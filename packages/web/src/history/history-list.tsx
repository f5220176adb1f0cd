import { Button } from '@mantine/core'
import type { TrailRow } from '@travessia/shared/trail'
import type { ReactNode } from 'react'
import { useWords } from '../words/use-words.ts'
import classes from './history.module.css'

interface HistoryListProps {
  label: string
  rows: readonly TrailRow[]
  entry: (row: TrailRow) => ReactNode
  isStale: boolean
  /** Absent when nothing is older. */
  onMore?: (() => void) | undefined
  isFetchingMore: boolean
}

/** What happened, the latest first, and the way to what is older. */
export function HistoryList({ label, rows, entry, isStale, onMore, isFetchingMore }: HistoryListProps) {
  const say = useWords()
  return (
    <>
      <ol className={classes.list} aria-label={label} aria-busy={isStale}>
        {rows.map(entry)}
      </ol>
      {onMore && (
        <Button variant="default" loading={isFetchingMore} onClick={onMore} className={classes.more}>
          {say('history.more')}
        </Button>
      )}
    </>
  )
}
