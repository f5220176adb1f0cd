import { Group } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './dialog-end.module.css'

/** The buttons of a long dialog, in sight however far one has read; above them a line that says why one is barred. */
export function DialogEnd({ children, line }: { children: ReactNode; line?: ReactNode }) {
  return (
    <div className={classes.end}>
      {line}
      <Group className={classes.buttons} justify="flex-end" gap="sm" wrap="nowrap">
        {children}
      </Group>
    </div>
  )
}
