import { IconAlertTriangle, IconArrowRight } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { ChangeView, EffectRow } from '@travessia/shared/calendar-additions'
import { useRight } from '../me/queries.ts'
import { DateText } from '../ui/date-text.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { TextLink } from '../ui/links.tsx'
import { Loading } from '../ui/loading.tsx'
import { MoreRows } from '../ui/more-rows.tsx'
import { Section } from '../ui/section.tsx'
import { useWords } from '../words/use-words.ts'
import classes from './calendars.module.css'
import { effectsQuery } from './queries.ts'

/** Which deadlines the change moves, from when to when; of cases that the reader does not see, only the number. */
export function EffectList({ change }: { change: ChangeView }) {
  const say = useWords()
  const readsCases = useRight('case.read')
  const { hidden } = change.effects
  return (
    <Section title={say(change.state === 'applied' ? 'calendars.effects.done' : 'calendars.effects')}>
      {readsCases ? <Effects id={change.id} /> : <Rules change={change} />}
      {readsCases && hidden > 0 && <p>{say('calendars.effects.hidden', { count: hidden })}</p>}
    </Section>
  )
}

function Effects({ id }: { id: string }) {
  const say = useWords()
  const list = useInfiniteQuery(effectsQuery(id))
  if (list.isPending) return <Loading rows={3} />
  if (!list.data) return <ErrorState error={list.error} retry={() => void list.refetch()} />
  return (
    <>
      <ul className={classes.days}>
        {list.data.pages
          .flatMap((page) => page.items)
          .map((effect) => (
            <Effect key={`${effect.caseId} ${effect.rule} ${effect.openedBy}`} effect={effect} />
          ))}
      </ul>
      <MoreRows list={list} label={say('calendars.effects.more')} />
    </>
  )
}

function Effect({ effect }: { effect: EffectRow }) {
  const say = useWords()
  return (
    <li className={classes.effect}>
      <div className={classes.what}>
        <strong>{effect.ruleName}</strong>
        <div className={classes.quiet}>
          <span>{effect.forumName}</span>
          <TextLink to="/cases/$case/deadlines" params={{ case: effect.caseId }}>
            {effect.caseReference} {effect.caseTitle}
          </TextLink>
        </div>
      </div>
      <Move effect={effect} />
      {effect.isPast && (
        <p className={classes.past}>
          <IconAlertTriangle size={16} aria-hidden /> {say('calendars.effects.past')}
        </p>
      )}
    </li>
  )
}

/** "18 mar 2026 → 19 mar 2026", read aloud as "from … to …". */
function Move({ effect: { dueBefore, dueAfter } }: { effect: EffectRow }) {
  const say = useWords()
  if (!dueAfter || !dueBefore) return <p className={classes.move}>{say('calendars.effects.safe')}</p>
  if (dueBefore === dueAfter)
    return (
      <p className={classes.move}>
        <strong>
          <DateText day={dueAfter} />
        </strong>{' '}
        <span className={classes.quiet}>{say('calendars.effects.same')}</span>
      </p>
    )
  return (
    <p className={classes.move}>
      <span className="sr-only">{say('calendars.effects.from')} </span>
      <DateText day={dueBefore} weekday />
      <IconArrowRight size={18} aria-hidden />
      <span className="sr-only"> {say('calendars.effects.to')} </span>
      <strong>
        <DateText day={dueAfter} weekday />
      </strong>
    </p>
  )
}

function Rules({ change }: { change: ChangeView }) {
  const say = useWords()
  return (
    <>
      <p className={classes.quiet}>{say('calendars.effects.numbers')}</p>
      <ul className={classes.days}>
        {change.effects.byRule.map((one) => (
          <li key={`${one.procedure} ${one.rule}`} className={classes.effect}>
            <div className={classes.what}>
              <strong>{one.ruleName}</strong>
              <div className={classes.quiet}>{one.forumName}</div>
            </div>
            <p className={classes.move}>{say('calendars.effects.count', { count: one.count })}</p>
          </li>
        ))}
      </ul>
    </>
  )
}
