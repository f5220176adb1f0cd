import type { PresenceView } from '@travessia/shared/brief-desk'
import { useWords } from '../../words/use-words.ts'
import classes from './people-line.module.css'

interface PeopleLineProps {
  others: PresenceView['others']
  sections: readonly { readonly id: string; readonly heading: string }[]
}

/** Who else has the brief open, and where: "Ana (em Fatos), Bruno". */
export function PeopleLine({ others, sections }: PeopleLineProps) {
  const say = useWords()
  if (others.length === 0) return null
  return (
    <div className={classes.line}>
      <span id="people-here">{say('desk.others')}:</span>
      <ul className={classes.people} aria-labelledby="people-here">
        {others.map(({ id, name, section, writes }) => {
          const heading = sections.find((one) => one.id === section)?.heading
          return (
            <li key={`${id} ${section}`} data-writes={writes || undefined}>
              <span className={classes.initials} aria-hidden>
                {initialsOf(name)}
              </span>
              {heading ? say(writes ? 'desk.writesAt' : 'desk.at', { name, section: heading }) : name}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function initialsOf(name: string): string {
  const parts = name.split(/\s+/).filter((part) => /^\p{Lu}/u.test(part))
  const [first = name, last = ''] = [parts[0], parts.length > 1 ? parts.at(-1) : '']
  return (first.slice(0, 1) + last.slice(0, 1)).toUpperCase()
}
