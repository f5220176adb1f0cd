import { Skeleton } from '@mantine/core'
import { useWords } from '../words/use-words.ts'
import classes from './loading.module.css'

/** Rows of the height that the real ones will have, so that nothing jumps. */
export function Loading({ rows = 5, height = 76 }: { rows?: number; height?: number }) {
  const say = useWords()
  return (
    <div className={classes.rows} role="status" aria-label={say('loading')}>
      {Array.from({ length: rows }, (_, row) => `row-${row}`).map((row) => (
        <Skeleton key={row} height={height} radius="md" />
      ))}
    </div>
  )
}

/** A page on its way: title, sentence, rows. */
export function PageLoading() {
  return (
    <div className={classes.page}>
      <Skeleton height={30} width="min(60%, 20rem)" radius="md" />
      <Skeleton height={22} width="min(90%, 34rem)" radius="md" />
      <Loading />
    </div>
  )
}
