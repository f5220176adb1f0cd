import type { DeadlineView } from '@travessia/shared/deadline-view'
import { nothingOpen } from '../cases/open-form.ts'
import type { CaseFile } from '../cases/queries.ts'
import { useRight } from '../me/queries.ts'
import { ButtonLink } from '../ui/links.tsx'
import { useWords } from '../words/use-words.ts'
import { KeeperSelect } from './keeper-select.tsx'
import classes from './why-panel.module.css'

/** What can be done about a deadline. Each is an event, so that nothing is overwritten. */
export function DeadlineActions({ file, deadline }: { file: CaseFile; deadline: DeadlineView }) {
  const say = useWords()
  const mayRecord = useRight('event.write')
  const mayOverride = useRight('deadline.override')
  const of = deadline.proceedingId ?? file.events.find((one) => one.id === deadline.openedBy)?.proceedingId
  if (deadline.supersededAt !== null || !of) return null
  const actions = [
    ...(mayRecord && deadline.answer === 'ask' ? (['date-set'] as const) : []),
    ...(mayOverride ? (['date-overridden'] as const) : []),
    ...(mayRecord ? (['extension-requested', 'extension-granted', 'extension-refused', 'deadline-waived'] as const) : []),
  ]
  return (
    <section className={`${classes.section} no-print`}>
      <h3 className={classes.heading}>{say('why.actions')}</h3>
      <KeeperSelect deadline={deadline} keeper="owner" />
      <KeeperSelect deadline={deadline} keeper="alternate" />
      <div className={classes.actions}>
        {actions.map((kind) => (
          <ButtonLink
            key={kind}
            to="."
            search={(now) => ({ ...now, ...nothingOpen, event: 'new' as const, of, kind, for: deadline.rule })}
            resetScroll={false}
            variant="default"
            size="sm"
          >
            {say(`why.action.${kind}`)}
          </ButtonLink>
        ))}
      </div>
    </section>
  )
}
