import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useRouter } from '@tanstack/react-router'
import { complianceStates, fronts, voices } from '@travessia/shared/choices'
import { withoutEmpty } from '../batches/brief-list-search.ts'
import { useColleagues } from '../cases/use-colleagues.ts'
import { lawDirectoryQuery } from '../law/queries.ts'
import { Filters } from '../ui/filters.tsx'
import { SearchInput } from '../ui/search-input.tsx'
import { useLanguage, useWords } from '../words/use-words.ts'
import { type MeasureSearch, measureSearch } from './measure-search.ts'

/** What narrows the list. Everything stands in the address. */
export function MeasureFilters({ filter, isSearching }: { filter: MeasureSearch; isSearching: boolean }) {
  const say = useWords()
  const navigate = useNavigate()
  const router = useRouter()
  const bodies = useQuery(lawDirectoryQuery(useLanguage())).data ?? []
  const colleagues = useColleagues()
  const choose = (change: Record<string, string | null>) => {
    // What was typed a moment ago does not call somebody back who is already on the way to a case.
    if (router.latestLocation.pathname !== '/measures') return
    const search = measureSearch.parse(withoutEmpty({ ...filter, ...change }))
    void navigate({ to: '/measures', search, replace: true, resetScroll: false })
  }
  return (
    <Filters
      label={say('measures.filter.label')}
      words={
        <SearchInput
          label={say('measures.filter.addressee')}
          placeholder={say('measures.filter.addressee.placeholder')}
          isLabelShown
          query={filter.addressee ?? ''}
          isSearching={isSearching}
          onSearch={(addressee) => choose({ addressee })}
        />
      }
      count={[filter.show, filter.voice, filter.status, filter.body, filter.front, filter.lead].filter(Boolean).length}
      onClear={Object.values(filter).some(Boolean) ? () => void navigate({ to: '/measures', search: {}, replace: true }) : undefined}
    >
      <Select
        label={say('measures.filter.show')}
        placeholder={say('measures.filter.any')}
        data={(['contested', 'overdue'] as const).map((value) => ({ value, label: say(`measures.filter.show.${value}`) }))}
        value={filter.show ?? null}
        onChange={(show) => choose({ show })}
        clearable
      />
      <Select
        label={say('measures.filter.voice')}
        placeholder={say('measures.filter.anyone')}
        data={voices.map((value) => ({ value, label: say(`measure.voice.${value}`) }))}
        value={filter.voice ?? null}
        onChange={(voice) => choose({ voice })}
        clearable
      />
      <Select
        label={say('measures.filter.status')}
        placeholder={say('measures.filter.any')}
        data={[...complianceStates, 'none' as const].map((value) => ({ value, label: say(`measure.status.${value}`) }))}
        value={filter.status ?? null}
        onChange={(status) => choose({ status })}
        clearable
      />
      <Select
        label={say('measures.filter.body')}
        placeholder={say('cases.filter.any')}
        data={bodies.map((one) => ({ value: one.id, label: one.name }))}
        value={filter.body ?? null}
        onChange={(body) => choose({ body })}
        clearable
        searchable
      />
      <Select
        label={say('cases.filter.front')}
        placeholder={say('measures.filter.any')}
        data={fronts.map((value) => ({ value, label: say(`front.${value}`) }))}
        value={filter.front ?? null}
        onChange={(front) => choose({ front })}
        clearable
      />
      <Select
        label={say('case.lead')}
        placeholder={say('cases.filter.any')}
        data={colleagues}
        value={filter.lead ?? null}
        onChange={(lead) => choose({ lead })}
        clearable
        searchable
      />
    </Filters>
  )
}
