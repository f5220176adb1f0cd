import {
  IconCircle,
  IconCircleCheck,
  IconCircleDotted,
  IconCircleHalf2,
  IconCircleX,
  IconProgress,
  IconSquareCheck,
} from '@tabler/icons-react'
import type { ComplianceState } from '@travessia/shared/measures'
import { useWords } from '../words/use-words.ts'
import classes from './measures.module.css'

const icons = {
  none: IconCircleDotted,
  'not-started': IconCircle,
  'in-progress': IconProgress,
  partial: IconCircleHalf2,
  complied: IconCircleCheck,
  'not-complied': IconCircleX,
  closed: IconSquareCheck,
}

/** How far it is complied with: a shape and a word, whatever the colour. */
export function StatusMark({ status }: { status: ComplianceState | undefined }) {
  const say = useWords()
  const shown = status ?? 'none'
  const Icon = icons[shown]
  return (
    <span className={classes.mark} data-status={shown}>
      <Icon size={20} aria-hidden className={classes.icon} />
      {say(`measure.status.${shown}`)}
    </span>
  )
}
