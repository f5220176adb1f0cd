import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useLawNames } from '../law/names.ts'
import { useLaw } from '../law/queries.ts'
import { useWords } from '../words/use-words.ts'
import classes from './simulator.module.css'

interface ChoicesProps {
  title: string
  procedure: string
  kinds: readonly string[]
  onChoose: (kind: string) => void
}

const most = 6

/** Each event that may follow as a button that puts it on the line; of many, first those that lead on. */
export function Choices({ title, procedure, kinds, onChoose }: ChoicesProps) {
  const say = useWords()
  const law = useLaw()
  const names = useLawNames()
  const [showsAll, showAll] = useState(false)
  const leadsOn = (kind: string) => law.findEventKind(procedure, kind)?.moves !== undefined
  const ordered = kinds.length <= most ? kinds : kinds.toSorted((a, b) => Number(leadsOn(b)) - Number(leadsOn(a)))
  const shown = showsAll ? ordered : ordered.slice(0, most)
  return (
    <div className="no-print">
      <div className={classes.quiet}>{title}</div>
      <div className={classes.choices}>
        {shown.map((kind) => (
          <Button key={kind} variant="default" size="sm" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => onChoose(kind)}>
            {names.kind(procedure, kind)}
          </Button>
        ))}
        {shown.length < kinds.length && (
          <Button variant="subtle" size="sm" onClick={() => showAll(true)}>
            {say('simulator.next.more', { count: kinds.length - shown.length })}
          </Button>
        )}
      </div>
    </div>
  )
}
