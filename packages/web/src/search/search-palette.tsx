import { useMantineColorScheme } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { Spotlight } from '@mantine/spotlight'
import { IconBriefcase, IconCalendarDue, IconMoon, IconPlus, IconSearch, IconSettings, IconSun, type TablerIcon } from '@tabler/icons-react'
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { parseResponse } from 'hono/client'
import { useState } from 'react'
import { api } from '../api.ts'
import { useRight } from '../me/queries.ts'
import { useWords } from '../words/use-words.ts'
import classes from './search-palette.module.css'

interface Entry {
  id: string
  label: string
  icon: TablerIcon
  go: () => void
}

const caseSearchQuery = (q: string) =>
  queryOptions({
    queryKey: ['cases', { q, limit: '8' }],
    queryFn: () => parseResponse(api.cases.$get({ query: { q, limit: '8', status: 'all' } })),
    placeholderData: keepPreviousData,
  })

/** Ctrl+K: pages, actions and cases that the reader may see. */
export function SearchPalette() {
  const say = useWords()
  const navigate = useNavigate()
  const [query, setQuery] = useState('')
  const [settled] = useDebouncedValue(query.trim(), 150)
  const mayReadCases = useRight('case.register')
  const cases = useQuery({ ...caseSearchQuery(settled), enabled: mayReadCases && settled.length > 1 })
  const found = settled.length > 1 ? (cases.data?.items ?? []) : []
  const { pages, actions } = useEntries()
  const matches = (entry: Entry) => fold(entry.label).includes(fold(query.trim()))
  const shownPages = pages.filter(matches)
  const shownActions = actions.filter(matches)
  const nothing = shownPages.length + shownActions.length + found.length === 0
  return (
    <Spotlight.Root
      query={query}
      onQueryChange={setQuery}
      shortcut={['mod + K']}
      tagsToIgnore={[]}
      triggerOnContentEditable
      scrollable
      maxHeight="60dvh"
      centered={false}
      yOffset="10dvh"
      overlayProps={{ blur: 0, backgroundOpacity: 0.45 }}
      classNames={{ search: classes.search }}
    >
      <Spotlight.Search
        placeholder={say('search.placeholder')}
        aria-label={say('search.open')}
        leftSection={<IconSearch size={20} aria-hidden />}
      />
      <Spotlight.ActionsList>
        <Group label={say('search.pages')} entries={shownPages} />
        {found.length > 0 && (
          <Spotlight.ActionsGroup label={say('search.cases')}>
            {found.map((row) => (
              <Spotlight.Action
                key={row.id}
                label={row.title}
                description={[row.reference, ...row.proceedings.map((proceeding) => proceeding.number)].filter(Boolean).join(' · ')}
                leftSection={<IconBriefcase size={20} aria-hidden />}
                onClick={() => navigate({ to: '/cases/$case', params: { case: row.id } })}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        <Group label={say('search.actions')} entries={shownActions} />
        {cases.isError && settled.length > 1 && <p className={classes.remark}>{say('search.failed')}</p>}
        {nothing && !cases.isError && (
          <Spotlight.Empty>{cases.isFetching ? say('search.searching') : say('search.nothing', { query })}</Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}

function Group({ label, entries }: { label: string; entries: readonly Entry[] }) {
  if (entries.length === 0) return null
  return (
    <Spotlight.ActionsGroup label={label}>
      {entries.map((entry) => (
        <Spotlight.Action key={entry.id} label={entry.label} leftSection={<entry.icon size={20} aria-hidden />} onClick={entry.go} />
      ))}
    </Spotlight.ActionsGroup>
  )
}

function useEntries(): { pages: Entry[]; actions: Entry[] } {
  const say = useWords()
  const navigate = useNavigate()
  const { setColorScheme } = useMantineColorScheme()
  const mayReadCases = useRight('case.register')
  const mayOpenCases = useRight('case.create')
  const pages: Entry[] = [
    { id: 'home', label: say('nav.home'), icon: IconCalendarDue, go: () => void navigate({ to: '/' }) },
    { id: 'settings', label: say('nav.settings'), icon: IconSettings, go: () => void navigate({ to: '/settings' }) },
  ]
  if (mayReadCases) pages.splice(1, 0, { id: 'cases', label: say('nav.cases'), icon: IconBriefcase, go: () => void navigate({ to: '/cases' }) })
  const actions: Entry[] = [
    { id: 'light', label: `${say('frame.theme')}: ${say('frame.theme.light')}`, icon: IconSun, go: () => setColorScheme('light') },
    { id: 'dark', label: `${say('frame.theme')}: ${say('frame.theme.dark')}`, icon: IconMoon, go: () => setColorScheme('dark') },
  ]
  if (mayOpenCases) actions.unshift({ id: 'new', label: say('search.newCase'), icon: IconPlus, go: () => void navigate({ to: '/cases/new' }) })
  return { pages, actions }
}

/** Lower case without accents: "acao" finds "ação". */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
}
