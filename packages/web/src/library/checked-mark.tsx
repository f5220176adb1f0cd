import { Tooltip } from '@mantine/core'
import { IconCircleCheckFilled, IconCircleHalf2 } from '@tabler/icons-react'
import { useWords } from '../words/use-words.ts'
import classes from './library.module.css'

const icons = { VERIFIED: IconCircleCheckFilled, KNOWN: IconCircleHalf2 }

interface CheckedMarkProps {
  /** Null: people entered it, and it says nothing. */
  confidence: keyof typeof icons | null
}

/** How far what came with the system was compared with the official text. */
export function CheckedMark({ confidence }: CheckedMarkProps) {
  const say = useWords()
  if (confidence === null) return null
  const Icon = icons[confidence]
  const hint = say(`library.checked.${confidence}.hint`)
  return (
    <Tooltip label={hint}>
      <span className={classes.mark} data-checked={confidence}>
        <Icon size={16} aria-hidden /> {say(`library.checked.${confidence}`)}
        <span className="sr-only">. {hint}</span>
      </span>
    </Tooltip>
  )
}
