import { Button } from '@mantine/core'
import { IconEye } from '@tabler/icons-react'
import { useMe } from '../me/queries.ts'
import classes from '../ui/demonstration-banner.module.css'
import { lookOnAs } from '../viewing.ts'
import { useWords } from '../words/use-words.ts'

/** Stands on every page while a director sees what somebody else sees. */
export function ViewingBanner() {
  const say = useWords()
  const { user } = useMe()
  return (
    <div className={`${classes.banner} no-print`} role="note">
      <IconEye size={20} aria-hidden />
      <span className={classes.words}>{say('readers.viewing', { name: user.name, role: say(`role.${user.role}`) })}</span>
      <Button size="compact-sm" variant="default" onClick={() => lookOnAs(undefined)}>
        {say('readers.viewing.end')}
      </Button>
    </div>
  )
}
