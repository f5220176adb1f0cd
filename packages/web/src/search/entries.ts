import {
  IconBell,
  IconBellCog,
  IconBooks,
  IconBriefcase,
  IconCalendarDue,
  IconCalendarOff,
  IconChartBar,
  IconChecklist,
  IconFileText,
  IconHistory,
  IconListDetails,
  IconMail,
  IconMailbox,
  IconPlugConnected,
  IconScale,
  IconSearch,
  IconSettings,
  IconShieldLock,
  IconTableImport,
  IconTimeline,
  IconUsers,
  type TablerIcon,
} from '@tabler/icons-react'
import { type LinkProps, useNavigate } from '@tanstack/react-router'
import type { Right } from '@travessia/shared/permissions'
import type { ReactNode } from 'react'
import { useMe } from '../me/queries.ts'
import { fold } from '../ui/fold.ts'
import type { WordKey } from '../words/spoken.ts'
import { useWords } from '../words/use-words.ts'

/** A line of the palette. */
export interface Entry {
  id: string
  label: string
  /** The label with what was looked for marked. */
  shown?: ReactNode
  detail?: ReactNode
  icon: TablerIcon
  go: () => void
}

interface PageEntry {
  readonly to: LinkProps['to']
  readonly label: WordKey
  readonly icon: TablerIcon
  /** Without it the page is everybody's. */
  readonly right?: Right
}

const pages: readonly PageEntry[] = [
  { to: '/', label: 'nav.home', icon: IconCalendarDue, right: 'case.read' },
  { to: '/inbox', label: 'inbox.title', icon: IconBell },
  { to: '/cases', label: 'nav.cases', icon: IconBriefcase, right: 'case.register' },
  { to: '/deadlines', label: 'nav.deadlines', icon: IconListDetails, right: 'case.read' },
  { to: '/briefs', label: 'nav.briefs', icon: IconFileText, right: 'case.read' },
  { to: '/measures', label: 'nav.measures', icon: IconChecklist, right: 'case.read' },
  { to: '/correspondence', label: 'nav.correspondence', icon: IconMailbox, right: 'case.read' },
  { to: '/library', label: 'nav.library', icon: IconBooks, right: 'library.read' },
  { to: '/overview', label: 'nav.overview', icon: IconChartBar, right: 'overview.read' },
  { to: '/law', label: 'nav.law', icon: IconScale },
  { to: '/simulator', label: 'nav.simulator', icon: IconTimeline, right: 'case.read' },
  { to: '/search', label: 'find.title', icon: IconSearch, right: 'case.register' },
  { to: '/import', label: 'import.title', icon: IconTableImport, right: 'import.write' },
  { to: '/settings/calendars', label: 'calendars.title', icon: IconCalendarOff, right: 'calendar.read' },
  { to: '/data-protection', label: 'dataProtection.title', icon: IconShieldLock, right: 'register.read' },
  { to: '/trail', label: 'trail.title', icon: IconHistory, right: 'history.read' },
  { to: '/settings/team', label: 'settings.team', icon: IconUsers, right: 'user.read' },
  { to: '/settings/notifications', label: 'settings.group.notifications', icon: IconBellCog },
  { to: '/settings/outbox', label: 'settings.group.outbox', icon: IconMail, right: 'outbox.read' },
  { to: '/settings/integrations', label: 'settings.group.integrations', icon: IconPlugConnected, right: 'token.write' },
  { to: '/settings', label: 'nav.settings', icon: IconSettings },
]

/** The places that one may enter. */
export function usePages(query: string): Entry[] {
  const say = useWords()
  const navigate = useNavigate()
  const { rights } = useMe()
  const open = pages.filter(({ right }) => right === undefined || rights.includes(right))
  return matching(
    query,
    open.map(({ to, label, icon }) => ({ id: `page-${to}`, label: say(label), icon, go: () => void navigate({ to }) })),
  )
}

export function matching(query: string, entries: Entry[]): Entry[] {
  return entries.filter((entry) => fold(entry.label).includes(fold(query.trim())))
}
