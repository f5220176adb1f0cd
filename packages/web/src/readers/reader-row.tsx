import { IconBan } from '@tabler/icons-react'
import type { ReaderView } from '@travessia/shared/readers'
import { formatDay } from '../ui/format-day.ts'
import { useLanguage, useWords } from '../words/use-words.ts'
import { ReaderMenu } from './reader-menu.tsx'
import classes from './readers.module.css'

/** A change that asks for more than a yes. */
export interface Asked {
  what: 'share' | 'wall'
  reader: ReaderView
}

interface ReaderRowProps {
  caseId: string
  reader: ReaderView
  onAsk: (asked: Asked) => void
}

export function ReaderRow({ caseId, reader, onAsk }: ReaderRowProps) {
  const say = useWords()
  return (
    <li className={classes.row}>
      <div className={classes.who}>
        <strong>{reader.name}</strong>
        <div className={classes.quiet}>{say(`role.${reader.role}`)}</div>
        <Why reader={reader} />
      </div>
      <ReaderMenu caseId={caseId} reader={reader} onAsk={onAsk} />
    </li>
  )
}

function Why({ reader }: { reader: ReaderView }) {
  const say = useWords()
  const language = useLanguage()
  const day = reader.until ? formatDay(reader.until, language) : ''
  if (reader.wall)
    return (
      <div className={classes.wall}>
        <IconBan size={16} aria-hidden /> {say('readers.wall')}
        {reader.wall.reason && <div>{say('readers.wall.reason', { reason: reader.wall.reason })}</div>}
        <div className={classes.quiet}>
          {say('readers.wall.by', { name: reader.wall.madeBy, day: formatDay(reader.wall.madeAt.slice(0, 10), language) })}
        </div>
      </div>
    )
  if (reader.sees === null) return day ? <div className={classes.quiet}>{say('readers.ended', { day })}</div> : null
  if (reader.role === 'auditor') return <div>{say('readers.register')}</div>
  const parts = [
    say(`readers.why.${reader.sees}`),
    ...(reader.sees === 'member' && day ? [say('readers.until', { day })] : []),
    say(reader.names ? 'readers.names' : 'readers.pseudonyms'),
  ]
  return <div>{parts.join(' · ')}</div>
}
