import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { fronts, overviewPeriods } from '@travessia/shared/choices'
import { useColleagues } from '../cases/use-colleagues.ts'
import { lawDirectoryQuery } from '../law/queries.ts'
import { Filters } from '../ui/filters.tsx'
import { useIsDrawn } from '../ui/gently.tsx'
import { useLanguage, useWords } from '../words/use-words.ts'
import { type OverviewSearch, overviewSearch } from './overview-search.ts'

/** The period, and the front, body or person that alone is looked at. They stand in the address. */
export function ScopeFilters({ search }: { search: OverviewSearch }) {
  const say = useWords()
  const navigate = useNavigate()
  const forums = useQuery({ ...lawDirectoryQuery(useLanguage()), enabled: useIsDrawn() }).data ?? []
  const colleagues = useColleagues()
  const choose = (change: Record<string, string | null | undefined>) => {
    const given = Object.entries({ ...search, ...change }).filter(([, value]) => value)
    void navigate({ to: '/overview', search: overviewSearch.parse(Object.fromEntries(given)), replace: true, resetScroll: false })
  }
  const count = [search.months, search.front, search.forum, search.lead].filter(Boolean).length
  return (
    <Filters
      label={say('overview.filters')}
      count={count}
      onClear={count > 0 ? () => void navigate({ to: '/overview', search: {}, replace: true, resetScroll: false }) : undefined}
    >
      <Select
        label={say('overview.period')}
        data={overviewPeriods.map((months) => ({ value: months, label: say('overview.months', { months: Number(months) }) }))}
        value={String(search.months ?? 12)}
        onChange={(months) => choose({ months })}
        allowDeselect={false}
      />
      <Select
        label={say('cases.filter.front')}
        placeholder={say('overview.all')}
        data={fronts.map((front) => ({ value: front, label: say(`front.${front}`) }))}
        value={search.front ?? null}
        onChange={(front) => choose({ front })}
        clearable
      />
      <Select
        label={say('cases.filter.forum')}
        placeholder={say('overview.all')}
        data={forums.map(({ id, name }) => ({ value: id, label: name }))}
        value={search.forum ?? null}
        onChange={(forum) => choose({ forum })}
        clearable
        searchable
      />
      <Select
        label={say('overview.lead.person')}
        placeholder={say('overview.all')}
        data={colleagues}
        value={search.lead ?? null}
        onChange={(lead) => choose({ lead })}
        clearable
        searchable
      />
    </Filters>
  )
}
