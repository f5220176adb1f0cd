import { IconAlertTriangle } from '@tabler/icons-react'
import { countPages } from '@travessia/shared/briefs/pages/count-pages'
import { lengthOf, type PrintedBrief } from '@travessia/shared/briefs/printed'
import type { BriefLimit } from '@travessia/shared/briefs/template'
import { useMemo } from 'react'
import { useText, useWords } from '../../words/use-words.ts'
import classes from './meter.module.css'

interface MeterProps {
  printed: PrintedBrief
  limits: readonly BriefLimit[]
}

/** How long the brief is, in words and pages, and what the body that receives it allows. */
export function Meter({ printed, limits }: MeterProps) {
  const say = useWords()
  const { words, notes, pages } = useMemo(() => ({ ...lengthOf(printed), pages: countPages(printed).total }), [printed])
  return (
    <section aria-label={say('meter.title')} className={classes.meter}>
      <p className={classes.total}>
        <span>{say('brief.words', { count: words })}</span> <span>{say('meter.pages', { count: pages })}</span>
      </p>
      {notes > 0 && <p className={classes.more}>{say('meter.notes', { count: notes })}</p>}
      {limits.map((limit) => (
        <Limit key={`${limit.n} ${limit.unit}`} limit={limit} count={limit.unit === 'pages' ? pages : words} />
      ))}
    </section>
  )
}

const nearly = 0.9

function Limit({ limit: { n, unit, note }, count }: { limit: BriefLimit; count: number }) {
  const say = useWords()
  const text = useText()
  const tone = count > n ? 'over' : count >= n * nearly ? 'near' : undefined
  return (
    <div className={classes.limit} data-tone={tone}>
      {note && <p className={classes.more}>{text(note)}</p>}
      <div aria-hidden className={classes.bar}>
        <span className={classes.filled} style={{ width: `${Math.min(100, (count / n) * 100)}%` }} />
      </div>
      <p className={classes.reached}>
        <span>{say(`meter.of.${unit}`, { count, limit: n })}</span>
        {tone && (
          <span className={classes.rest}>
            <IconAlertTriangle size={16} aria-hidden />{' '}
            {count > n ? say(`meter.over.${unit}`, { count: count - n }) : say(`meter.left.${unit}`, { count: n - count })}
          </span>
        )}
      </p>
    </div>
  )
}
