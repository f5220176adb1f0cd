import { Button } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useState } from 'react'
import { useWords } from '../../words/use-words.ts'
import classes from './section-hold.module.css'

interface SectionHoldProps {
  name: string
  /** It was ours, and was taken. */
  wasOurs: boolean
  /** Words of ours wait in this browser. */
  hasKept: boolean
  onTakeOver: (() => Promise<void>) | undefined
}

/** Says who writes in a section that is theirs for the moment, and lets it be taken over. */
export function SectionHold({ name, wasOurs, hasKept, onTakeOver }: SectionHoldProps) {
  const say = useWords()
  const [isTaking, setTaking] = useState(false)
  return (
    <div className={classes.hold} role="status">
      <IconLock size={18} aria-hidden className={classes.sign} />
      <p>
        <strong>{say(wasOurs ? 'desk.takenOver' : 'desk.held', { name })}</strong>
        {hasKept && ` ${say('desk.held.kept')}`}
      </p>
      {onTakeOver && (
        <Button
          variant="default"
          size="compact-md"
          loading={isTaking}
          onClick={() => {
            setTaking(true)
            void onTakeOver().finally(() => setTaking(false))
          }}
        >
          {say('desk.takeOver')}
        </Button>
      )}
    </div>
  )
}
