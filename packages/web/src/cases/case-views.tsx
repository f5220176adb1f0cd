import { Group } from '@mantine/core'
import { ColumnMenu } from '../views/column-menu.tsx'
import { ViewMenu } from '../views/view-menu.tsx'
import { useWords } from '../words/use-words.ts'
import classes from './case-views.module.css'
import { GroupSelect } from './group-select.tsx'
import { type CaseListSearch, caseColumns, columnsOf } from './list-search.ts'
import { useOwnViews } from './use-own-views.ts'

interface CaseViewsProps {
  search: CaseListSearch
  onChoose: (change: Record<string, string | null | undefined>) => void
  onOpen: (view: string, search: Readonly<Record<string, string>>) => void
}

/** With which view the list is looked at, and which columns it has. */
export function CaseViews({ search, onChoose, onOpen }: CaseViewsProps) {
  const say = useWords()
  const own = useOwnViews()
  const { q: _, view, ...kept } = search
  const standing = Object.entries(kept).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)] as const]))
  return (
    <Group gap="sm" className={`no-print ${classes.views}`}>
      <ViewMenu page="cases" own={own} view={view} search={Object.fromEntries(standing)} onOpen={onOpen} />
      <ColumnMenu
        columns={caseColumns.map((id) => ({ id, name: say(`cases.column.${id}`) }))}
        shown={columnsOf(search)}
        onChange={(shown) => onChoose({ cols: shown.join(',') || 'none' })}
      />
      <GroupSelect search={search} onChoose={onChoose} />
    </Group>
  )
}
