import { Button } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { IconAdjustmentsHorizontal } from '@tabler/icons-react'
import { type ReactNode, useId, useState } from 'react'
import { useWords } from '../words/use-words.ts'
import classes from './filters.module.css'

interface FiltersProps {
  label: string
  /** The field for words, which stays in sight. */
  words?: ReactNode
  /** How many of the others narrow what is shown. */
  count: number
  /** Absent where nothing narrows. */
  onClear?: (() => void) | undefined
  children: ReactNode
}

/** What narrows a list: side by side, and on a phone behind one button, so that the list begins on the first screen. */
export function Filters({ label, words, count, onClear, children }: FiltersProps) {
  const say = useWords()
  const [isOpen, setIsOpen] = useState(false)
  const isPhone = useMediaQuery('(max-width: 47.99em)', false, { getInitialValueInEffect: false })
  const id = useId()
  return (
    <search className={classes.filters} aria-label={label}>
      {words && <div className={classes.words}>{words}</div>}
      <Button
        className={classes.fold}
        variant="default"
        leftSection={<IconAdjustmentsHorizontal size={18} aria-hidden />}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        {say('filters.fold', { count })}
      </Button>
      <div id={id} className={classes.folded}>
        {(isOpen || !isPhone) && children}
      </div>
      {onClear && (
        <Button variant="subtle" className={classes.clear} onClick={onClear}>
          {say('cases.filter.clear')}
        </Button>
      )}
    </search>
  )
}
