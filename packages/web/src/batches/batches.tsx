import { useQuery } from '@tanstack/react-query'
import { useWords } from '../words/use-words.ts'
import { BatchInHand } from './batch-in-hand.tsx'
import { BatchReady } from './batch-ready.tsx'
import classes from './brief-list.module.css'
import { batchesQuery } from './queries.ts'

/** What is being made for the reader, and what was: found again after the page was left. Its end is said aloud. */
export function Batches() {
  const say = useWords()
  const { data = [] } = useQuery(batchesQuery)
  const [newest] = data
  return (
    <>
      <p role="status" className="sr-only">
        {newest?.state === 'done' && say('allBriefs.ready', { made: newest.made, total: newest.total })}
      </p>
      {data.length > 0 && (
        <div className={classes.batches}>
          {data.map((batch) =>
            batch.state === 'making' ? <BatchInHand key={batch.id} batch={batch} /> : <BatchReady key={batch.id} batch={batch} />,
          )}
        </div>
      )}
    </>
  )
}
