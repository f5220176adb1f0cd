import { useEffect, useEffectEvent } from 'react'
import { useWords } from '../words/use-words.ts'
import classes from './people.module.css'
import type { Told } from './use-revealed.ts'

const minutesShown = 10

/** All that was told of a protected person; it covers itself after some minutes. */
export function ToldFacts({ told, covered, onCover }: { told: Told; covered: string; onCover: () => void }) {
  const say = useWords()
  const cover = useEffectEvent(onCover)
  useEffect(() => {
    const timer = setTimeout(() => cover(), minutesShown * 60_000)
    return () => clearTimeout(timer)
  }, [])
  const facts = [
    { label: say('person.identifiers'), text: told.identifiers },
    { label: say('person.barNumber'), text: told.barNumber },
    { label: say('person.contact'), text: told.contact },
    { label: say('person.note'), text: told.note },
  ].filter(({ text }) => text !== '')
  return (
    <>
      <p className={classes.quiet}>{say('person.shown', { name: covered, minutes: minutesShown })}</p>
      {facts.length > 0 && (
        <dl className={classes.told}>
          {facts.map(({ label, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  )
}
