import { Button } from '@mantine/core'
import { hitKinds } from '@travessia/shared/choices'
import type { HitKind, SearchAnswer, SearchHit } from '@travessia/shared/search-hits'
import { useWords } from '../words/use-words.ts'
import { HitRow } from './hit-row.tsx'
import classes from './search-page.module.css'

interface HitListProps {
  hits: readonly SearchHit[]
  counts: SearchAnswer['counts']
  onChoose: (kind: HitKind) => void
}

/** The newest of each kind, under its name. */
export function HitList({ hits, counts, onChoose }: HitListProps) {
  const say = useWords()
  return hitKinds.map((kind) => {
    const own = hits.filter((hit) => hit.kind === kind)
    const count = counts.find((one) => one.kind === kind)
    if (own.length === 0) return null
    return (
      <section key={kind} aria-label={say(`find.kind.${kind}`)}>
        <h2 className={classes.kind}>{say(`find.kind.${kind}`)}</h2>
        <ul className={classes.list}>
          {own.map((hit) => (
            <HitRow key={`${hit.id}/${hit.section}`} hit={hit} />
          ))}
        </ul>
        {count && count.number > own.length && (
          <Button variant="subtle" size="compact-sm" className="no-print" onClick={() => onChoose(kind)}>
            {say('find.seeAll', {
              kind: say(`find.kind.${kind}`),
              number: say('find.number', { number: count.number, more: String(count.more) }),
            })}
          </Button>
        )}
      </section>
    )
  })
}
