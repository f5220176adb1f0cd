import { Anchor } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconCircleX } from '@tabler/icons-react'
import { sectionsOf, unplacedSection } from '@travessia/shared/briefs/sections'
import type { FilingProblem } from '@travessia/shared/filings'
import type { PreflightItem } from '@travessia/shared/preflight'
import type { ReactNode } from 'react'
import type { Brief } from '../briefs/queries.ts'
import { TextLink } from '../ui/links.tsx'
import { useText, useWords } from '../words/use-words.ts'
import classes from './filings.module.css'

export type Checked = FilingProblem | PreflightItem

interface CheckGroupsProps {
  caseId: string
  brief: Brief
  items: readonly Checked[]
  /** Where the brief itself stands on the page, its sections are gone to there. */
  onGo?: (section: string) => void
}

const icons = { blocks: IconCircleX, warns: IconAlertTriangle, ok: IconCircleCheck }
const tones = { blocks: 'loss', warns: 'time', ok: 'done' }

/** What was looked at: what keeps the brief here, what somebody should look at, and, folded, what is in order. */
export function CheckGroups({ items, ...at }: CheckGroupsProps) {
  const say = useWords()
  const text = useText()
  const list = (level: Checked['level']) => (
    <ul className={classes.checks}>
      {of(level).map((one, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what was looked at never moves
        <Line key={place} level={level}>
          {text(one.text)} <Mend {...at} item={one} />
        </Line>
      ))}
    </ul>
  )
  return (
    <div className={classes.levels}>
      {(['blocks', 'warns'] as const).map(
        (level) =>
          of(level).length > 0 && (
            <section key={level}>
              <h3 className={classes.sub}>{say(`filing.level.${level}`)}</h3>
              {list(level)}
            </section>
          ),
      )}
      {of('ok').length > 0 && (
        <details className={classes.good}>
          <summary>{say('filing.level.ok', { count: of('ok').length })}</summary>
          {list('ok')}
        </details>
      )}
    </div>
  )

  function of(level: Checked['level']) {
    return items.filter((one) => one.level === level)
  }
}

export function Line({ level, children }: { level: Checked['level']; children: ReactNode }) {
  const Icon = icons[level]
  return (
    <li className={classes.check} data-tone={tones[level]}>
      <Icon size={18} aria-hidden />
      <span>{children}</span>
    </li>
  )
}

/** The way to where it can be mended. */
function Mend({ caseId, brief, item, onGo }: Omit<CheckGroupsProps, 'items'> & { item: Checked }) {
  const say = useWords()
  if ('annex' in item && item.annex !== null)
    return (
      <TextLink to="/cases/$case/annexes" params={{ case: caseId }}>
        {say('filing.mend.annexes')}
      </TextLink>
    )
  const section = 'section' in item ? item.section : undefined
  if (!section) return null
  if (section === 'cover' || section === 'end') return say(`filing.at.${section}`)
  const named = sectionsOf(brief).find(({ id }) => id === section)?.name[brief.language]
  const words = say('filing.mend.section', { section: section === unplacedSection ? say('brief.unplaced') : (named ?? section) })
  if (onGo)
    return (
      <Anchor component="button" type="button" ta="start" onClick={() => onGo(section)}>
        {words}
      </Anchor>
    )
  return (
    <TextLink to="/cases/$case/briefs/$brief" params={{ case: caseId, brief: brief.id }} hash={`section-${section}`}>
      {words}
    </TextLink>
  )
}
