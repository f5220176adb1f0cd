import { Button, Group } from '@mantine/core'
import type { DeadlineRow } from '@travessia/shared/deadline-view'
import { useState } from 'react'
import { useRight } from '../me/queries.ts'
import { useAcknowledge } from '../reminders/use-acknowledge.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { fetchFile } from '../ui/fetch-file.ts'
import { Loading } from '../ui/loading.tsx'
import { MoreRows } from '../ui/more-rows.tsx'
import { Page } from '../ui/page.tsx'
import { Segments } from '../ui/segments.tsx'
import { SpreadsheetMenu } from '../ui/spreadsheet-menu.tsx'
import { useWords } from '../words/use-words.ts'
import { AssignDialog } from './assign-dialog.tsx'
import { DeskCalendar } from './desk-calendar.tsx'
import { DeskFilters } from './desk-filters.tsx'
import { DeskLanes } from './desk-lanes.tsx'
import { DeskPanel } from './desk-panel.tsx'
import { type DeskSearch, deskViews } from './desk-search.ts'
import { DeskTable } from './desk-table.tsx'
import { DeskViews } from './desk-views.tsx'
import { useDesk } from './use-desk.ts'
import { useDeskKeys } from './use-desk-keys.ts'

/** The deadlines of all cases as a table, a calendar or lanes, and what can be done to one or to many of them. */
export function DeskPage() {
  const say = useWords()
  const { search, q, list, rows, go, isNarrowed } = useDesk()
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set())
  const [isAssigning, setIsAssigning] = useState(false)
  const mayAssign = useRight('deadline.assign')
  const toggle = (id: string) => choose((now) => (now.has(id) ? now.difference(new Set([id])) : new Set([...now, id])))
  const assign = (id?: string) => {
    if (!mayAssign) return
    if (id && chosen.size === 0) choose(new Set([id]))
    if (id || chosen.size > 0) setIsAssigning(true)
  }
  const { find, acknowledge } = useAcknowledge()
  const acknowledgeOf = (deadlineId: string) => {
    const reminder = find(deadlineId)
    if (reminder) acknowledge(reminder.id)
  }
  useDeskKeys({ isActive: !isAssigning, onToggle: toggle, onAssign: assign, onAcknowledge: acknowledgeOf })
  const selected = rows.filter((row) => chosen.has(row.id))
  const open = rows.find((row) => row.id === search.deadline)
  return (
    <Page
      title={say('deadlineDesk.title')}
      lead={say('deadlineDesk.lead')}
      panel={
        search.deadline && (
          <DeskPanel
            key={search.deadline}
            row={open}
            kind={search.record}
            isPending={list.isPending}
            onRecord={(record) => go({ record })}
            onClose={() => go({ deadline: undefined, record: undefined })}
          />
        )
      }
    >
      <DeskFilters search={search} q={q} isSearching={list.isFetching} isNarrowed={isNarrowed} onChoose={go} />
      <Group justify="space-between" gap="sm" className="no-print">
        <Segments
          label={say('deadlineDesk.view')}
          value={search.view ?? 'table'}
          onChange={(view) => go({ view })}
          choices={deskViews.map((view) => ({ value: view, label: say(`deadlineDesk.view.${view}`) }))}
        />
        <Group gap="sm">
          <DeskViews search={search} />
          {mayAssign && (
            <Button variant="default" disabled={selected.length === 0} onClick={() => assign()}>
              {say('deadlineDesk.assign', { count: selected.length })}
            </Button>
          )}
          {!q && rows.length > 0 && <SpreadsheetMenu take={(format) => fetchFile(exportAddress(search, format))} />}
        </Group>
      </Group>
      {list.isPending && <Loading rows={8} height={56} />}
      {list.isError && rows.length === 0 && <ErrorState error={list.error} retry={() => void list.refetch()} />}
      {list.isSuccess && rows.length === 0 && <NoRows isNarrowed={isNarrowed} />}
      {rows.length > 0 && <Rendering search={search} rows={rows} chosen={chosen} onToggle={toggle} onChoose={choose} go={go} />}
      <MoreRows list={list} label={say('home.more')} />
      {isAssigning && selected.length > 0 && (
        <AssignDialog rows={selected} onClose={() => setIsAssigning(false)} onDone={() => choose(new Set())} />
      )}
    </Page>
  )
}

interface RenderingProps {
  search: DeskSearch
  rows: readonly DeadlineRow[]
  chosen: ReadonlySet<string>
  onToggle: (id: string) => void
  onChoose: (chosen: ReadonlySet<string>) => void
  go: ReturnType<typeof useDesk>['go']
}

function Rendering({ search, rows, chosen, onToggle, onChoose, go }: RenderingProps) {
  if (search.view === 'calendar') return <DeskCalendar rows={rows} search={search} onMove={go} />
  if (search.view === 'lanes') return <DeskLanes rows={rows} />
  const all = new Set(rows.map(({ id }) => id))
  return (
    <DeskTable
      rows={rows}
      sort={search.sort}
      chosen={chosen}
      onToggle={onToggle}
      onToggleAll={() => onChoose(chosen.size === all.size ? new Set() : all)}
      onSort={(sort) => go({ sort })}
    />
  )
}

function NoRows({ isNarrowed }: { isNarrowed: boolean }) {
  const say = useWords()
  if (isNarrowed) return <EmptyState title={say('home.none.title')}>{say('home.none.body')}</EmptyState>
  return (
    <EmptyState title={say('home.empty.title')} example={say('home.empty.example')}>
      {say('home.empty.body')}
    </EmptyState>
  )
}

/** With the filters of the address alone: words stand in none. */
function exportAddress({ owner = 'all', group, holder, forum, case: ofCase, fatal }: DeskSearch, format: string): string {
  const given = Object.entries({ owner, group, holder, forum, case: ofCase, fatal: fatal && 'true', format })
  const query = new URLSearchParams(given.flatMap(([name, value]) => (value ? [[name, value]] : [])))
  return `/api/deadlines/export?${query}`
}
