import { Select, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { axes, visibilities } from '@travessia/shared/choices'
import { useWords } from '../words/use-words.ts'
import type { CaseListSearch } from './list-search.ts'
import classes from './more-filters.module.css'
import { useColleagues } from './use-colleagues.ts'

interface MoreFiltersProps {
  search: CaseListSearch
  onChoose: (change: Record<string, string | null | undefined>) => void
}

/** What narrows the list more seldom; folded away until one of them holds. */
export function MoreFilters({ search, onChoose: choose }: MoreFiltersProps) {
  const say = useWords()
  const colleagues = useColleagues()
  const chooseTag = useDebouncedCallback((tag: string) => choose({ tag }), 300)
  const holds = [search.lead, search.axis, search.tag, search.visibility, search.quiet].some((one) => one !== undefined)
  return (
    <details className={classes.more} open={holds || undefined}>
      <summary>{say('cases.filter.more')}</summary>
      <div className={classes.fields}>
        <Select
          label={say('case.lead')}
          placeholder={say('cases.filter.any')}
          data={[{ value: 'me', label: say('cases.lead.me') }, { value: 'nobody', label: say('case.lead.none') }, ...colleagues]}
          value={search.lead ?? null}
          onChange={(lead) => choose({ lead })}
          clearable
          searchable
        />
        <Select
          label={say('case.axes')}
          placeholder={say('cases.filter.any')}
          data={axes.map((axis) => ({ value: axis, label: say(`axis.${axis}`) }))}
          value={search.axis ?? null}
          onChange={(axis) => choose({ axis })}
          clearable
        />
        <TextInput
          key={search.tag}
          label={say('cases.filter.tag')}
          defaultValue={search.tag ?? ''}
          maxLength={40}
          onChange={({ currentTarget }) => chooseTag(currentTarget.value)}
        />
        <Select
          label={say('case.visibility')}
          placeholder={say('cases.filter.any')}
          data={visibilities.map((one) => ({ value: one, label: say(`visibility.${one}`) }))}
          value={search.visibility ?? null}
          onChange={(visibility) => choose({ visibility })}
          clearable
        />
        <Select
          label={say('cases.filter.quiet')}
          placeholder={say('cases.filter.any')}
          data={[30, 60, 90, 180, 365].map((days) => ({ value: String(days), label: say('cases.quiet', { days }) }))}
          value={search.quiet === undefined ? null : String(search.quiet)}
          onChange={(quiet) => choose({ quiet })}
          clearable
        />
      </div>
    </details>
  )
}
