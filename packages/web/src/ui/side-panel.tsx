import { ActionIcon, Drawer } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useWords } from '../words/use-words.ts'
import { closeOnEscape } from './close-on-escape.ts'
import classes from './side-panel.module.css'

interface SidePanelProps {
  title: string
  onClose: () => void
  children: ReactNode
}

/** Beside the column on a wide screen, a sheet on a narrow one. Render it only while it is open. */
export function SidePanel({ title, onClose, children }: SidePanelProps) {
  const say = useWords()
  const wide = useMediaQuery('(min-width: 75em)', undefined, { getInitialValueInEffect: false })
  if (!wide)
    return (
      <Drawer
        opened
        onClose={onClose}
        {...closeOnEscape(onClose)}
        title={title}
        position="bottom"
        size="85dvh"
        classNames={{ title: classes.title, content: classes.sheet }}
        closeButtonProps={{ 'aria-label': say('action.close'), size: 'lg' }}
      >
        {children}
      </Drawer>
    )
  return (
    <aside className={classes.panel} aria-label={title}>
      <header className={classes.head}>
        <h2 className={classes.title}>{title}</h2>
        <ActionIcon aria-label={say('action.close')} onClick={onClose} color="gray">
          <IconX size={20} />
        </ActionIcon>
      </header>
      {children}
    </aside>
  )
}
