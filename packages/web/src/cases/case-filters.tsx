import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { caseSorts, fronts } from '@travessia/shared/choices'
import { lawDirectoryQuery } from '../law/queries.ts'
import { Filters } from '../ui/filters.tsx'
import { SearchInput } from '../ui/search-input.tsx'
import { useLanguage, useWords } from '../words/use-words.ts'
import { type CaseListSearch, countChosen, isFiltered } from './list-search.ts'
import { MoreFilters } from './more-filters.tsx'

interface CaseFiltersProps {
  search: CaseListSearch
  isSearching: boolean
  onChoose: (change: Record<string, string | null | undefined>) => void
  onClear: () => void
}

/** Search as you type, and what narrows the list. */
export function CaseFilters({ search, isSearching, onChoose: choose, onClear }: CaseFiltersProps) {
  const say = useWords()
  const { forums, stages } = useChoices(search.forum)
  return (
    <Filters
      label={say('cases.filter.label')}
      words={
        <SearchInput
          label={say('cases.search')}
          placeholder={say('cases.search.placeholder')}
          query={search.q ?? ''}
          isSearching={isSearching}
          onSearch={(q) => choose({ q })}
        />
      }
      count={countChosen(search)}
      onClear={isFiltered(search) ? onClear : undefined}
    >
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
      <MoreFilters search={search} onChoose={choose} />
    </Filters>
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
