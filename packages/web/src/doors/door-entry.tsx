import { IconCircleCheck, IconClock, IconDoor, IconDoorOff, IconHourglass, IconScale } from '@tabler/icons-react'
import type { CaseFile } from '../cases/queries.ts'
import { useRight } from '../me/queries.ts'
import { DateText } from '../ui/date-text.tsx'
import { ButtonLink, TextLink } from '../ui/links.tsx'
import { NotChecked } from '../ui/not-checked.tsx'
import { useWords } from '../words/use-words.ts'
import { DoorFacts } from './door-facts.tsx'
import { DoorReason } from './door-reason.tsx'
import classes from './doors-page.module.css'
import type { DoorView } from './queries.ts'

const icons = {
  dated: IconClock,
  'reasonable-time': IconScale,
  open: IconDoor,
  'not-yet': IconHourglass,
  shut: IconDoorOff,
  entered: IconCircleCheck,
}

/** One door: the body, whether one may come in and until when, and what it would take. */
export function DoorEntry({ file, door }: { file: CaseFile; door: DoorView }) {
  const say = useWords()
  const mayAdd = useRight('proceeding.write') && door.state !== 'shut' && door.state !== 'entered'
  const isThere = file.proceedings.some((one) => one.procedure === door.procedure)
  return (
    <li className={classes.entry} data-state={door.state}>
      <div className={classes.when}>
        <When door={door} />
      </div>
      <div className={classes.what}>
        <h3 className={classes.name}>
          <TextLink to="/law/$procedure" params={{ procedure: door.procedure }}>
            {door.procedureName}
          </TextLink>
        </h3>
        <div className={classes.quiet}>{door.forumName}</div>
        {door.matters && <div>{door.matters}</div>}
        <DoorReason file={file} door={door} />
        <DoorFacts door={door} />
      </div>
      {mayAdd && !isThere && (
        <ButtonLink
          to="/cases/$case"
          params={{ case: file.id }}
          search={{ edit: 'new-proceeding' as const, procedure: door.procedure }}
          variant="default"
          size="xs"
          className={`no-print ${classes.action}`}
          aria-label={`${say('doors.prepare', { noun: door.noun })}: ${door.procedureName}`}
        >
          {say('doors.prepare', { noun: door.noun })}
        </ButtonLink>
      )}
    </li>
  )
}

function When({ door }: { door: DoorView }) {
  const say = useWords()
  const mark = door.checked && <NotChecked of={{ answer: 'due', computed: null, ...door.checked }} />
  const Icon = icons[door.state]
  return (
    <>
      <strong className={classes.state}>
        <Icon size={18} aria-hidden /> {say(door.state === 'dated' && !door.until ? 'doors.state.undated' : `doors.state.${door.state}`)}
      </strong>
      {door.state === 'dated' && door.until && (
        <div className={classes.day}>
          <DateText day={door.until} weekday relative zone={door.zone} />
          {mark}
        </div>
      )}
      {door.safe && (
        <div className={classes.quiet}>
          {say('doors.safe')} <DateText day={door.safe} />
        </div>
      )}
      {door.isPresumption && door.until && (
        <div className={classes.quiet}>
          {say('doors.presumption')} <DateText day={door.until} />
          {mark}
        </div>
      )}
    </>
  )
}
