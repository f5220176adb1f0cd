import { useMantineColorScheme } from '@mantine/core'
import {
  IconBooks,
  IconBriefcase,
  IconCalendarDue,
  IconCalendarOff,
  IconHistory,
  IconMoon,
  IconPlus,
  IconScale,
  IconSettings,
  IconSun,
  IconTimeline,
  type TablerIcon,
} from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useRight } from '../me/queries.ts'
import { fold } from '../ui/fold.ts'
import { useWords } from '../words/use-words.ts'

/** A line of the palette. */
export interface Entry {
  id: string
  label: string
  detail?: string
  icon: TablerIcon
  go: () => void
}

export function usePages(query: string): Entry[] {
  const say = useWords()
  const navigate = useNavigate()
  const home: Entry = { id: 'home', label: say('nav.home'), icon: IconCalendarDue, go: () => void navigate({ to: '/' }) }
  const cases: Entry = { id: 'cases', label: say('nav.cases'), icon: IconBriefcase, go: () => void navigate({ to: '/cases' }) }
  const law: Entry = { id: 'law', label: say('nav.law'), icon: IconScale, go: () => void navigate({ to: '/law' }) }
  const simulator: Entry = {
    id: 'simulator',
    label: say('nav.simulator'),
    icon: IconTimeline,
    go: () => void navigate({ to: '/simulator' }),
  }
  const simulators: Entry[] = useRight('case.read') ? [simulator] : []
  const library: Entry = { id: 'library', label: say('nav.library'), icon: IconBooks, go: () => void navigate({ to: '/library' }) }
  const libraries: Entry[] = useRight('library.read') ? [library] : []
  const settings: Entry = { id: 'settings', label: say('nav.settings'), icon: IconSettings, go: () => void navigate({ to: '/settings' }) }
  const days = {
    id: 'calendars',
    label: say('calendars.title'),
    icon: IconCalendarOff,
    go: () => void navigate({ to: '/settings/calendars' }),
  }
  const calendars: Entry[] = useRight('calendar.read') ? [days] : []
  const history: Entry = { id: 'trail', label: say('trail.title'), icon: IconHistory, go: () => void navigate({ to: '/trail' }) }
  const trail: Entry[] = useRight('history.read') ? [history] : []
  const places = [...libraries, law, ...simulators, ...calendars, ...trail, settings]
  return matching(query, useRight('case.register') ? [home, cases, ...places] : [home, ...places])
}

export function useActions(query: string): Entry[] {
  const say = useWords()
  const navigate = useNavigate()
  const { setColorScheme } = useMantineColorScheme()
  const theme = say('frame.theme')
  const open: Entry = { id: 'new', label: say('search.newCase'), icon: IconPlus, go: () => void navigate({ to: '/cases/new' }) }
  const light: Entry = { id: 'light', label: `${theme}: ${say('frame.theme.light')}`, icon: IconSun, go: () => setColorScheme('light') }
  const dark: Entry = { id: 'dark', label: `${theme}: ${say('frame.theme.dark')}`, icon: IconMoon, go: () => setColorScheme('dark') }
  return matching(query, useRight('case.create') ? [open, light, dark] : [light, dark])
}

function matching(query: string, entries: Entry[]): Entry[] {
  return entries.filter((entry) => fold(entry.label).includes(fold(query.trim())))
}
