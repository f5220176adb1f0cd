import { Link } from '@tanstack/react-router'
import { useMe } from '../me/queries.ts'
import { showOwnTab } from '../ui/own-tab.ts'
import tabs from '../ui/tabs.module.css'
import { useWords } from '../words/use-words.ts'
import { groups } from './settings-groups.ts'

/** The way from one page of the settings to the others. */
export function SettingsTabs() {
  const say = useWords()
  const me = useMe()
  return (
    <nav aria-label={say('settings.groups')} className={tabs.tabs} ref={showOwnTab}>
      {groups
        .filter(({ shown }) => shown(me))
        .map(({ to, title }) => (
          <Link key={to} to={to} className={tabs.tab} activeOptions={{ exact: true, includeSearch: false }}>
            {say(title)}
          </Link>
        ))}
    </nav>
  )
}
