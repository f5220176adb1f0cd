import { Link } from '@tanstack/react-router'
import { useMe } from '../me/queries.ts'
import { useWords } from '../words/use-words.ts'
import classes from './settings-frame.module.css'
import { groups } from './settings-groups.ts'

/** On a phone the tab of the present page may lie beyond the edge. */
function showOwnTab(tabs: HTMLElement | null) {
  const own = tabs?.querySelector<HTMLElement>('[aria-current="page"]')
  if (tabs && own) tabs.scrollLeft = own.offsetLeft - tabs.offsetLeft - (tabs.clientWidth - own.offsetWidth) / 2
}

/** The way from one page of the settings to the others. */
export function SettingsTabs() {
  const say = useWords()
  const me = useMe()
  return (
    <nav aria-label={say('settings.groups')} className={classes.tabs} ref={showOwnTab}>
      {groups
        .filter(({ shown }) => shown(me))
        .map(({ to, title }) => (
          <Link key={to} to={to} className={classes.tab} activeOptions={{ exact: true, includeSearch: false }}>
            {say(title)}
          </Link>
        ))}
    </nav>
  )
}
