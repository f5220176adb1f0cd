import { Button, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { caseSorts, fronts } from '@travessia/shared/cases'
import { lawDirectoryQuery } from '../law/queries.ts'
import { SearchInput } from '../ui/search-input.tsx'
import { useLanguage, useWords } from '../words/use-words.ts'
import classes from './case-filters.module.css'
import { type CaseListSearch, caseListSearch, isFiltered } from './list-search.ts'

interface CaseFiltersProps {
  search: CaseListSearch
  isSearching: boolean
}

/** Search as you type, and what narrows the list. Everything stands in the address. */
export function CaseFilters({ search, isSearching }: CaseFiltersProps) {
  const say = useWords()
  const navigate = useNavigate()
  const { forums, stages } = useChoices(search.forum)
  const choose = (change: Record<string, string | null | undefined>) =>
    void navigate({ to: '/cases', search: caseListSearch.parse(clean({ ...search, ...change })), replace: true, resetScroll: false })
  return (
    <search className={classes.filters} aria-label={say('cases.filter.label')}>
      <SearchInput
        className={classes.search}
        label={say('cases.search')}
        placeholder={say('cases.search.placeholder')}
        query={search.q ?? ''}
        isSearching={isSearching}
        onSearch={(q) => choose({ q })}
      />
      <Select
        label={say('cases.filter.forum')}
        placeholder={say('cases.filter.any')}
        data={forums}
        value={search.forum ?? null}
        onChange={(forum) => choose({ forum, stage: undefined })}
        clearable
        searchable
      />
      <Select
        label={say('cases.filter.stage')}
        placeholder={say('cases.filter.any')}
        data={stages}
        value={search.stage ?? null}
        onChange={(stage) => choose({ stage })}
        clearable
        searchable
      />
      <Select
        label={say('cases.filter.front')}
        placeholder={say('cases.filter.any')}
        data={fronts.map((front) => ({ value: front, label: say(`front.${front}`) }))}
        value={search.front ?? null}
        onChange={(front) => choose({ front })}
        clearable
      />
      <Select
        label={say('cases.filter.status')}
        data={(['open', 'closed', 'all'] as const).map((status) => ({ value: status, label: say(`cases.status.${status}`) }))}
        value={search.status ?? 'open'}
        onChange={(status) => choose({ status })}
        allowDeselect={false}
      />
      <Select
        label={say('cases.sort')}
        data={caseSorts.map((sort) => ({ value: sort, label: say(`cases.sort.${sort}`) }))}
        value={search.sort ?? 'next'}
        onChange={(sort) => choose({ sort })}
        allowDeselect={false}
      />
      {isFiltered(search) && (
        <Button variant="subtle" onClick={() => void navigate({ to: '/cases', search: { sort: search.sort }, replace: true })}>
          {say('cases.filter.clear')}
        </Button>
      )}
    </search>
  )
}

/** Bodies, and the stages of the chosen one; empty until the names have arrived. */
function useChoices(forumId: string | undefined) {
  const directory = useQuery(lawDirectoryQuery(useLanguage())).data ?? []
  const chosen = directory.filter((forum) => forumId === undefined || forum.id === forumId)
  const found = chosen.flatMap((forum) => forum.procedures.flatMap((procedure) => procedure.stages))
  const stages = [...new Map(found.map((stage) => [stage.id, { value: stage.id, label: stage.name }])).values()]
  return {
    forums: directory.map((forum) => ({ value: forum.id, label: forum.name })),
    stages: stages.toSorted((a, b) => a.label.localeCompare(b.label)),
  }
}

/** Leaves out what is empty or what holds anyway, so that the address stays short. */
function clean(search: Record<string, string | null | undefined>): Record<string, string> {
  const usual: Record<string, string> = { status: 'open', sort: 'next' }
  return Object.fromEntries(Object.entries(search).flatMap(([name, value]) => (value && value !== usual[name] ? [[name, value]] : [])))
}
