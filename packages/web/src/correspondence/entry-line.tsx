import { Badge } from '@mantine/core'
import { IconMailDown, IconMailUp } from '@tabler/icons-react'
import type { EntryView } from '@travessia/shared/correspondence'
import type { ReactNode } from 'react'
import { DateText } from '../ui/date-text.tsx'
import { TextLink } from '../ui/links.tsx'
import { useMeant } from '../ui/use-meant.ts'
import { useWords } from '../words/use-words.ts'
import classes from './correspondence.module.css'

interface EntryLineProps {
  caseId: string
  entry: EntryView
  /** Whose it is, where it is not plain. */
  place?: ReactNode
  actions?: ReactNode
  /** Its documents, and what it answers. */
  children?: ReactNode
}

/** An entry of the register: which way it went, what it is, whether it arrived, and which deadlines hang on it. */
export function EntryLine({ caseId, entry, place, actions, children }: EntryLineProps) {
  const say = useWords()
  const Way = entry.direction === 'in' ? IconMailDown : IconMailUp
  const name = entry.subject || entry.kindName
  return (
    <li {...useMeant(entry.id)} className={classes.entry}>
      <div className={classes.head}>
        <div className={classes.words}>
          <p className={classes.quiet}>
            <Way size={18} aria-hidden className={classes.way} />
            {say(`entry.direction.${entry.direction}`)} · <DateText day={entry.on} />
            {entry.time && `, ${entry.time}`} · {say(`filing.channel.${entry.channel}`)}
          </p>
          {entry.source === 'filing' ? (
            <TextLink to="/cases/$case/filings/$filing" params={{ case: caseId, filing: entry.id }} fw={600}>
              {name}
            </TextLink>
          ) : (
            <strong className={classes.subject}>{name}</strong>
          )}
          <WhatItIs entry={entry} place={place} />
        </div>
        <div className={classes.marks}>
          <Arrival entry={entry} />
          {actions}
        </div>
      </div>
      <Deadlines caseId={caseId} entry={entry} />
      {children}
      {entry.note && <p className={classes.note}>{entry.note}</p>}
    </li>
  )
}

function WhatItIs({ entry, place }: Pick<EntryLineProps, 'entry' | 'place'>) {
  const say = useWords()
  const party = entry.source === 'correspondence' && [say(`entry.party.${entry.party}`), entry.institution].filter(Boolean).join(': ')
  const number = entry.reference && say('entry.reference.is', { number: entry.reference })
  const told = [entry.subject && entry.kindName, party, number].filter(Boolean).join(' · ')
  return (
    <p className={classes.quiet}>
      {place}
      {place && told && ' · '}
      {told}
    </p>
  )
}

/** Of what went out: whether anything says that it arrived. Of what came in: whether it was answered. */
function Arrival({ entry }: { entry: EntryView }) {
  const say = useWords()
  if (entry.isAcknowledged === null && entry.repliedBy.length === 0) return null
  const key = entry.isAcknowledged === null ? 'entry.answered' : entry.isAcknowledged ? 'entry.acknowledged' : 'entry.unacknowledged'
  return (
    <Badge variant="light" color={key === 'entry.unacknowledged' ? 'gray' : 'green'} tt="none" size="lg">
      {say(key)}
    </Badge>
  )
}

function Deadlines({ caseId, entry }: Pick<EntryLineProps, 'caseId' | 'entry'>) {
  const say = useWords()
  if (entry.deadlines.length === 0) return null
  return (
    <ul className={classes.deadlines}>
      {entry.deadlines.map((one) => (
        <li key={one.id}>
          {say(one.opened ? 'entry.opened' : 'entry.met')}{' '}
          <TextLink to="/cases/$case/briefs" params={{ case: caseId }} search={{ why: one.id }} inherit>
            {one.ruleName}
          </TextLink>
          {one.due && (
            <>
              , {say('deadline.until')} <DateText day={one.due} />
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
