import { useEffect, useRef, useState } from 'react'
import { useLawNames } from '../law/names.ts'
import { useWords } from '../words/use-words.ts'
import { countChanges } from './count-changes.ts'
import type { Reading } from './read-simulation.ts'
import type { SimulatedProceeding } from './simulation.ts'

const rest = 700

/** Heard, not seen: the stage that is reached and how many deadlines changed, once what was moved rests. */
export function Announcement({ reading, proceedings }: { reading: Reading; proceedings: readonly SimulatedProceeding[] }) {
  const say = useWords()
  const names = useLawNames()
  const told = useRef(reading)
  const [words, setWords] = useState('')
  const stages = reading.proceedings.map((one, at) => names.stage(proceedings[at]?.procedure ?? '', one.stage)).join('; ')
  useEffect(() => {
    if (told.current === reading) return
    const timer = setTimeout(() => {
      const count = countChanges(told.current.deadlines, reading.deadlines)
      told.current = reading
      setWords(say('simulator.heard', { stage: stages, count }))
    }, rest)
    return () => clearTimeout(timer)
  }, [reading, stages, say])
  return (
    <p aria-live="polite" className="sr-only">
      {words}
    </p>
  )
}
