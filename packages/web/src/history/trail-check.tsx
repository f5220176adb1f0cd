import { Button } from '@mantine/core'
import { IconShieldCheck } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { MomentText } from '../ui/date-text.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { Notice } from '../ui/notice.tsx'
import { useWords } from '../words/use-words.ts'
import classes from './history.module.css'
import { type TrailCheck as Check, checkTrail } from './queries.ts'

const shown = 20

/** Reckons the chain of the organisation anew, and says whether it holds. */
export function TrailCheck() {
  const say = useWords()
  const check = useMutation({ mutationFn: checkTrail })
  return (
    <div className={classes.check}>
      <Button
        variant="default"
        leftSection={<IconShieldCheck size={18} aria-hidden />}
        loading={check.isPending}
        onClick={() => check.mutate()}
      >
        {say('trail.check')}
      </Button>
      {check.isError && <ErrorState error={check.error} retry={() => check.mutate()} />}
      {check.data && <Outcome check={check.data} />}
    </div>
  )
}

function Outcome({ check: { rows, head, heads, findings } }: { check: Check }) {
  const say = useWords()
  if (findings.length === 0) {
    return (
      <Notice tone="done" title={say('trail.holds', { rows })} live>
        <p>{heads > 0 ? say('trail.holds.heads', { heads }) : say('trail.holds.noHeads')}</p>
        {head && (
          <p className={classes.hash}>
            {say('trail.head', { number: head.number })} <code>{head.hash}</code>
          </p>
        )}
      </Notice>
    )
  }
  return (
    <Notice tone="loss" title={say('trail.broken', { count: findings.length })} live>
      <p>{say('trail.broken.do')}</p>
      <ul>
        {findings.slice(0, shown).map(({ number, auditId, at, kind }) => (
          <li key={`${kind} ${number} ${auditId}`}>
            {number === null ? say('trail.at.none') : say('trail.at', { number })}: {say(`trail.kind.${kind}`)}
            {at && (
              <>
                {' '}
                (<MomentText moment={at} />)
              </>
            )}
          </li>
        ))}
      </ul>
      {findings.length > shown && <p>{say('trail.broken.more', { count: findings.length - shown })}</p>}
    </Notice>
  )
}
