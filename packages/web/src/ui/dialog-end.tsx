import { Group } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './dialog-end.module.css'

/** The buttons of a long dialog, in sight however far one has read. */
export function DialogEnd({ children }: { children: ReactNode }) {
  return (
    <Group className={classes.end} justify="flex-end" gap="sm" wrap="nowrap">
      {children}
    </Group>
  )
}
