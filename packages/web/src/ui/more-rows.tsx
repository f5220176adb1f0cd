import { Button } from '@mantine/core'
import type { UseInfiniteQueryResult } from '@tanstack/react-query'
import { ErrorState } from './error-state.tsx'
import classes from './more-rows.module.css'
import { useKeptFocus } from './use-kept-focus.ts'

interface MoreRowsProps {
  list: Pick<UseInfiniteQueryResult, 'hasNextPage' | 'isFetchingNextPage' | 'isFetchNextPageError' | 'error' | 'fetchNextPage'>
  /** What the button says. */
  label: string
}

/** Reads on in a list; where that failed, says why below what has come. */
export function MoreRows({ list, label }: MoreRowsProps) {
  const more = () => void list.fetchNextPage()
  const kept = useKeptFocus<HTMLDivElement>()
  if (!list.hasNextPage) return null
  return (
    <div className={classes.more} {...kept}>
      {list.isFetchNextPageError && !list.isFetchingNextPage ? (
        <ErrorState error={list.error} retry={more} />
      ) : (
        <Button variant="default" loading={list.isFetchingNextPage} onClick={more}>
          {label}
        </Button>
      )}
    </div>
  )
}
