import { IconAlertTriangle, IconCircleCheck, IconCircleX } from '@tabler/icons-react'
import type { UseQueryResult } from '@tanstack/react-query'
import type { FilingProblem } from '@travessia/shared/filings'
import type { PreflightItem } from '@travessia/shared/preflight'
import { TextLink } from '../ui/links.tsx'
import { useText, useWords } from '../words/use-words.ts'
import classes from './filings.module.css'

interface CheckListProps {
  caseId: string
  briefId: string
  problems: readonly FilingProblem[]
  preflight: UseQueryResult<{ items: PreflightItem[] }>
}

const icons = { blocks: IconCircleX, warns: IconAlertTriangle, ok: IconCircleCheck }
const tones = { blocks: 'loss', warns: 'time', ok: 'done' }
const order = ['blocks', 'warns'] as const

/** What was looked at: first what keeps the brief here, then what somebody should know, then how much is in order. */
export function CheckList({ caseId, briefId, problems, preflight }: CheckListProps) {
  const say = useWords()
  const text = useText()
  const looked = preflight.data?.items ?? []
  // Of the annexes the package says more than the look at the brief does.
  const all = [...problems, ...looked.filter((one) => one.check !== 'annexes' || problems.length === 0)]
  const good = looked.filter((one) => one.level === 'ok').length
  return (
    <div aria-live="polite">
      <ul className={classes.checks}>
        {order.flatMap((level) =>
          all
            .filter((one) => one.level === level)
            .map((one) => (
              <Line key={text(one.text)} level={level} says={text(one.text)}>
                <Mend caseId={caseId} briefId={briefId} item={one} />
              </Line>
            )),
        )}
        {preflight.isPending && <li>{say('filing.checks.running')}</li>}
        {preflight.isError && <Line level="warns" says={say('filing.checks.failed')} />}
        {preflight.isSuccess && <Line level="ok" says={say('filing.checks.good', { count: good })} />}
      </ul>
    </div>
  )
}

function Line({ level, says, children }: { level: keyof typeof icons; says: string; children?: React.ReactNode }) {
  const say = useWords()
  const Icon = icons[level]
  return (
    <li className={classes.check} data-tone={tones[level]}>
      <Icon size={18} aria-hidden />
      <span>
        {level !== 'ok' && <strong>{say(`filing.level.${level}`)}</strong>} {says} {children}
      </span>
    </li>
  )
}

/** The way to where it can be mended. */
function Mend({ caseId, briefId, item }: { caseId: string; briefId: string; item: FilingProblem | PreflightItem }) {
  const say = useWords()
  if ('annex' in item && item.annex !== null)
    return (
      <TextLink to="/cases/$case/annexes" params={{ case: caseId }}>
        {say('filing.mend.annexes')}
      </TextLink>
    )
  if ('section' in item && item.section)
    return (
      <TextLink to="/cases/$case/briefs/$brief" params={{ case: caseId, brief: briefId }}>
        {say('filing.mend.brief')}
      </TextLink>
    )
  return null
}
