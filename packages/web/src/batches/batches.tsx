import { useQuery } from '@tanstack/react-query'
import { BatchInHand } from './batch-in-hand.tsx'
import { BatchReady } from './batch-ready.tsx'
import classes from './brief-list.module.css'
import { batchesQuery } from './queries.ts'

/** What is being made for the reader, and what was: found again after the page was left. */
export function Batches() {
  const { data = [] } = useQuery(batchesQuery)
  if (data.length === 0) return null
  return (
    <div className={classes.batches}>
      {data.map((batch) =>
        batch.state === 'making' ? <BatchInHand key={batch.id} batch={batch} /> : <BatchReady key={batch.id} batch={batch} />,
      )}
    </div>
  )
}
