import { Button } from '@mantine/core'
import type { UseInfiniteQueryResult } from '@tanstack/react-query'
import { ErrorState } from './error-state.tsx'
import classes from './more-rows.module.css'

interface MoreRowsProps {
  list: Pick<UseInfiniteQueryResult, 'hasNextPage' | 'isFetchingNextPage' | 'isFetchNextPageError' | 'error' | 'fetchNextPage'>
  /** What the button says. */
  label: string
}

/** Reads on in a list; where that failed, says why below what has come. */
export function MoreRows({ list, label }: MoreRowsProps) {
  const more = () => void list.fetchNextPage()
  if (!list.hasNextPage) return null
  if (list.isFetchNextPageError && !list.isFetchingNextPage) return <ErrorState error={list.error} retry={more} />
  return (
    <Button className={classes.more} variant="default" loading={list.isFetchingNextPage} onClick={more}>
      {label}
    </Button>
  )
}
