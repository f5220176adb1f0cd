import { Link } from '@tanstack/react-router'
import { useRight } from '../me/queries.ts'
import { showOwnTab } from '../ui/own-tab.ts'
import tabs from '../ui/tabs.module.css'
import { useWords } from '../words/use-words.ts'
import classes from './case-page.module.css'
import type { CaseFile } from './queries.ts'

/** Parts of a case. Each is a page of its own with an address. */
export function CaseTabs({ file }: { file: CaseFile }) {
  const say = useWords()
  const readsHistory = useRight('history.read')
  const common = { params: { case: file.id }, className: tabs.tab, resetScroll: false }
  return (
    <nav aria-label={say('tab.label')} className={tabs.tabs} ref={showOwnTab}>
      <Link to="/cases/$case" {...common} activeOptions={{ exact: true, includeSearch: false }}>
        {say('tab.timeline')} <Count of={file.events} />
      </Link>
      <Link to="/cases/$case/deadlines" {...common} activeOptions={{ includeSearch: false }}>
        {say('tab.deadlines')} <Count of={file.deadlines} />
      </Link>
      <Link to="/cases/$case/tasks" {...common} activeOptions={{ includeSearch: false }}>
        {say('tab.tasks')}
      </Link>
      <Link to="/cases/$case/doors" {...common} activeOptions={{ includeSearch: false }}>
        {say('doors.title')}
      </Link>
      <Link to="/cases/$case/people" {...common} activeOptions={{ includeSearch: false }}>
        {say('tab.people')} <Count of={file.people} />
      </Link>
      <Link to="/cases/$case/consents" {...common} activeOptions={{ includeSearch: false }}>
        {say('tab.consents')}
      </Link>
      <Link to="/cases/$case/annexes" {...common} activeOptions={{ includeSearch: false }}>
        {say('tab.annexes')} <Count of={file.annexes} />
      </Link>
      <Link to="/cases/$case/discussion" {...common} activeOptions={{ includeSearch: false }}>
        {say('discussion.title')}
      </Link>
      <Link to="/cases/$case/briefs" {...common} activeOptions={{ includeSearch: false }}>
        {say('tab.briefs')} <Count of={file.briefs} />
      </Link>
      <Link to="/cases/$case/measures" {...common} activeOptions={{ includeSearch: false }}>
        {say('nav.measures')}
      </Link>
      {readsHistory && (
        <Link to="/cases/$case/history" {...common} activeOptions={{ includeSearch: false }}>
          {say('tab.history')}
        </Link>
      )}
    </nav>
  )
}

function Count({ of }: { of: readonly unknown[] }) {
  return <span className={classes.count}>{of.length}</span>
}
