import { Select } from '@mantine/core'
import { useNavigate, useRouter } from '@tanstack/react-router'
import { briefStates } from '@travessia/shared/choices'
import { languages } from '@travessia/shared/languages'
import { Filters } from '../ui/filters.tsx'
import { SearchInput } from '../ui/search-input.tsx'
import { useText, useWords } from '../words/use-words.ts'
import { type BriefListFilter, briefListSearch, isFiltered, withoutEmpty } from './brief-list-search.ts'
import { useTemplateNames } from './queries.ts'

interface BriefFiltersProps {
  filter: BriefListFilter
  isSearching: boolean
}

/** Search as you type, and what narrows the list. Everything stands in the address. */
export function BriefFilters({ filter, isSearching }: BriefFiltersProps) {
  const say = useWords()
  const text = useText()
  const navigate = useNavigate()
  const router = useRouter()
  const choose = (change: Record<string, string | null>) => {
    // What was typed a moment ago does not call somebody back who is already on the way to a brief.
    if (router.latestLocation.pathname !== '/briefs') return
    const search = briefListSearch.parse(withoutEmpty({ ...filter, ...change }))
    void navigate({ to: '/briefs', search, replace: true, resetScroll: false })
  }
  const names = useTemplateNames()
  const offered = [...new Set(names.map((one) => one.shelf))].map((shelf) => ({
    group: say(`brief.shelf.${shelf}`),
    items: names.filter((one) => one.shelf === shelf).map((one) => ({ value: one.id, label: text(one.name) })),
  }))
  return (
    <Filters
      label={say('allBriefs.filter.label')}
      words={
        <SearchInput
          label={say('allBriefs.search')}
          placeholder={say('allBriefs.search.placeholder')}
          isLabelShown
          query={filter.q ?? ''}
          isSearching={isSearching}
          onSearch={(q) => choose({ q })}
        />
      }
      count={[filter.template, filter.state, filter.language].filter(Boolean).length}
      onClear={isFiltered(filter) ? () => void navigate({ to: '/briefs', search: {}, replace: true }) : undefined}
    >
      <Select
        label={say('brief.template')}
        placeholder={say('allBriefs.filter.any')}
        data={offered}
        value={filter.template ?? null}
        onChange={(template) => choose({ template })}
        nothingFoundMessage={say('brief.template.none')}
        clearable
        searchable
      />
      <Select
        label={say('allBriefs.filter.state')}
        placeholder={say('allBriefs.filter.any')}
        data={briefStates.map((state) => ({ value: state, label: say(`brief.state.${state}`) }))}
        value={filter.state ?? null}
        onChange={(state) => choose({ state })}
        clearable
      />
      <Select
        label={say('brief.language')}
        placeholder={say('allBriefs.filter.any')}
        data={languages.map((language) => ({ value: language, label: say(`brief.language.${language}`) }))}
        value={filter.language ?? null}
        onChange={(language) => choose({ language })}
        clearable
      />
    </Filters>
  )
}
