import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { subjectWords } from '@travessia/shared/words/trail'
import { useRight } from '../me/queries.ts'
import { DayField } from '../ui/day-field.tsx'
import { Filters } from '../ui/filters.tsx'
import { useText, useWords } from '../words/use-words.ts'
import { CaseFilter } from './case-filter.tsx'
import { chosenOf, writersQuery } from './queries.ts'
import { isChosen, type TrailSearch, trailSearch } from './trail-search.ts'

/** Who, what, in which case and when. Everything stands in the address. */
export function TrailFilters({ search }: { search: TrailSearch }) {
  const say = useWords()
  const text = useText()
  const navigate = useNavigate()
  const findsCases = useRight('case.register')
  const writers = useQuery(writersQuery).data ?? []
  const choose = (change: Record<string, string | null>) => {
    const next = trailSearch.parse({
      ...search,
      ...Object.fromEntries(Object.entries(change).map(([name, value]) => [name, value ?? undefined])),
    })
    void navigate({ to: '/trail', search: chosenOf(next), replace: true, resetScroll: false })
  }
  const any = say('trail.filter.any')
  return (
    <Filters
      label={say('trail.filter.label')}
      count={[search.actor, search.subject, search.case, search.from, search.until].filter(Boolean).length}
      onClear={isChosen(search) ? () => void navigate({ to: '/trail', search: {}, replace: true }) : undefined}
    >
      <Select
        label={say('trail.who')}
        placeholder={any}
        data={[{ value: 'system', label: say('history.nobody') }, ...writers.map(({ id, name }) => ({ value: id, label: name }))]}
        value={search.actor ?? null}
        onChange={(actor) => choose({ actor })}
        clearable
        searchable
      />
      <Select
        label={say('trail.what')}
        placeholder={any}
        data={Object.entries(subjectWords).map(([value, words]) => ({ value, label: text(words) }))}
        value={search.subject ?? null}
        onChange={(subject) => choose({ subject })}
        clearable
        searchable
      />
      {findsCases && <CaseFilter value={search.case} onChange={(caseId) => choose({ case: caseId })} />}
      <DayField
        label={say('trail.from')}
        description={undefined}
        value={search.from ?? null}
        onChange={(from) => choose({ from })}
        {...(search.until && { maxDate: search.until })}
      />
      <DayField
        label={say('trail.until')}
        description={undefined}
        value={search.until ?? null}
        onChange={(until) => choose({ until })}
        {...(search.from && { minDate: search.from })}
      />
    </Filters>
  )
}
