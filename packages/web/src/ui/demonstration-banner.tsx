import { Button } from '@mantine/core'
import { IconFlask } from '@tabler/icons-react'
import { useWords } from '../words/use-words.ts'
import classes from './demonstration-banner.module.css'

/** Stands on every page while the organisation shows invented cases; leaving is one click for who may do it. */
export function DemonstrationBanner({ onLeave, leaving }: { onLeave?: () => void; leaving?: boolean }) {
  const say = useWords()
  return (
    <div className={`${classes.banner} no-print`} role="note">
      <IconFlask size={20} aria-hidden />
      <span className={classes.words}>{say('demo.banner')}</span>
      {onLeave && (
        <Button size="compact-sm" variant="default" onClick={onLeave} loading={leaving}>
          {say('demo.leave')}
        </Button>
      )}
    </div>
  )
}
