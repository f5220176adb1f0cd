import { IconBell } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { unreadQuery } from '../inbox/queries.ts'
import { useIsDrawn } from '../ui/gently.tsx'
import { IconLink } from '../ui/icon-link.tsx'
import { useWords } from '../words/use-words.ts'
import classes from './bell.module.css'

/** Leads to what one was told, and says how much of it one has not looked at. */
export function Bell() {
  const say = useWords()
  const count = useQuery({ ...unreadQuery, enabled: useIsDrawn() }).data ?? 0
  const name = count > 0 ? say('inbox.bell', { count }) : say('inbox.bell.none')
  return (
    <IconLink to="/inbox" variant="subtle" color="gray" className={classes.bell} aria-label={name} title={name}>
      <IconBell size={20} aria-hidden />
      {count > 0 && (
        <span className={classes.count} aria-hidden>
          {count > 99 ? '99+' : count}
        </span>
      )}
    </IconLink>
  )
}
