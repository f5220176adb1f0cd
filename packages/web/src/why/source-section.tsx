import { Anchor } from '@mantine/core'
import { citeText } from '@travessia/shared/cites'
import type { DeadlineView } from '@travessia/shared/deadline-view'
import type { ReactNode } from 'react'
import { useLaw } from '../law/queries.ts'
import { readerZone } from '../ui/clock.ts'
import { DateText, MomentText } from '../ui/date-text.tsx'
import { Fact } from '../ui/fact.tsx'
import { useLanguage, useText, useWords } from '../words/use-words.ts'
import classes from './why-panel.module.css'
import { type Reasoned, readSteps } from './why-text.ts'

interface SourceSectionProps {
  deadline: Reasoned & Pick<DeadlineView, 'source' | 'confidence' | 'dueAt' | 'computed'>
  /** More facts: the event that opened it, and what moved it. */
  openedBy?: ReactNode
  movedBy?: ReactNode
}

/** Norm and article, since when it is in force, how far it was checked, and when exactly the day ends. */
export function SourceSection({ deadline, openedBy, movedBy }: SourceSectionProps) {
  const say = useWords()
  const read = useText()
  const language = useLanguage()
  const law = useLaw()
  const found = law.findRule(deadline.procedure, deadline.rule)
  const extension = found?.rule.extension
  return (
    <section className={classes.section}>
      <h3 className={classes.heading}>{say('why.source')}</h3>
      <dl className={classes.facts}>
        <Fact label={say('why.norm')}>
          <span className="law">{citeText(deadline.source.cite, language)}</span>
          {deadline.source.url && (
            <Anchor href={deadline.source.url} target="_blank" rel="noreferrer" className={classes.link}>
              {say('why.readNorm')}
            </Anchor>
          )}
        </Fact>
        {found?.term?.from && (
          <Fact label={say('why.inForce')}>
            <DateText day={found.term.from} />
          </Fact>
        )}
        <Fact label={say('why.confidence')}>{say(`why.confidence.${deadline.confidence}`)}</Fact>
        {found?.term?.note && <Fact label={say('why.note')}>{read(found.term.note)}</Fact>}
        {openedBy}
        <Ends deadline={deadline} />
        {deadline.safe && deadline.due && (
          <Fact label={say('why.safe')}>
            <DateText day={deadline.safe} weekday />. {say(safeReason(deadline))}
          </Fact>
        )}
        {deadline.computed && deadline.computed !== deadline.due && (
          <Fact label={say('why.computed')}>
            <DateText day={deadline.computed} weekday />
          </Fact>
        )}
        {movedBy}
        {extension && (
          <Fact label={say('why.extension')}>
            {say(extension.allowed ? 'why.extension.yes' : 'why.extension.no')}
            {extension.times !== undefined && `, ${say('why.extension.times', { count: extension.times })}`} (
            {citeText(extension.source.cite, language)})
          </Fact>
        )}
      </dl>
    </section>
  )
}

/** The last moment: in the body's zone, and in the reader's where that is another. */
function Ends({ deadline }: { deadline: Pick<DeadlineView, 'dueAt' | 'zone'> }) {
  const say = useWords()
  if (!deadline.dueAt) return null
  return (
    <Fact label={say('why.endsAt')}>
      <MomentText moment={deadline.dueAt} zone={deadline.zone} /> ({deadline.zone})
      {deadline.zone !== readerZone() && (
        <>
          <br />
          <MomentText moment={deadline.dueAt} /> ({say('why.yourZone')})
        </>
      )}
    </Fact>
  )
}

function safeReason(deadline: Reasoned) {
  const steps = readSteps(deadline)
  if (steps.some((step) => step.say === 'other-reading')) return 'why.safe.otherReading'
  const reason = steps.find((step) => step.say.startsWith('safe-'))?.say
  if (reason === 'safe-first-day') return 'why.safe.firstDay'
  return reason === 'safe-closed' ? 'why.safe.closed' : 'why.safe.dayBefore'
}
