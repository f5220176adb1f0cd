import type { CaseFile } from '../cases/queries.ts'
import { useLawNames } from '../law/names.ts'
import { DateText } from '../ui/date-text.tsx'
import { useLanguage, useWords } from '../words/use-words.ts'
import classes from './doors-page.module.css'
import type { DoorView } from './queries.ts'

/** Why a door is shut, what stands between the case and it, or what of the case it may leave out. */
export function DoorReason({ file, door }: { file: CaseFile; door: DoorView }) {
  const say = useWords()
  return (
    <>
      <Why file={file} door={door} />
      {door.earlierFacts > 0 && <p className={classes.warning}>{say('doors.earlierFacts', { count: door.earlierFacts })}</p>}
    </>
  )
}

function Why({ file, door }: { file: CaseFile; door: DoorView }) {
  const say = useWords()
  const names = useLawNames()
  const language = useLanguage()
  if (door.why === 'same-matter') {
    const others = file.proceedings.filter((one) => door.elsewhere.includes(one.id))
    const told = others.map((one) => [names.procedure(one.procedure), one.number].filter(Boolean).join(' '))
    return <p>{say('doors.why.same-matter', { others: new Intl.ListFormat(language).format(told) })}</p>
  }
  if (door.why === 'window-closed' && door.until)
    return (
      <p>
        {say('doors.why.window-closed')} <DateText day={door.until} />.
      </p>
    )
  if (door.why) return <p>{say(`doors.why.${door.why}`)}</p>
  if (door.state === 'dated' && !door.until) return <p>{say('doors.why.undated')}</p>
  if (door.state === 'not-yet') return <p>{say('doors.why.not-yet')}</p>
  return door.state === 'reasonable-time' ? <p>{say('doors.why.reasonable-time')}</p> : null
}
