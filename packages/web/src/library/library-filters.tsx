import { Select } from '@mantine/core'
import { useNavigate, useRouter } from '@tanstack/react-router'
import { authorityKinds, authoritySystems } from '@travessia/shared/choices'
import { Filters } from '../ui/filters.tsx'
import { SearchInput } from '../ui/search-input.tsx'
import { useWords } from '../words/use-words.ts'
import { isFiltered, type LibraryFilter, librarySearch } from './library-search.ts'

interface LibraryFiltersProps {
  filter: LibraryFilter
  isSearching: boolean
}

/** Search as you type, and what narrows the library. Everything stands in the address. */
export function LibraryFilters({ filter, isSearching }: LibraryFiltersProps) {
  const say = useWords()
  const navigate = useNavigate()
  const router = useRouter()
  const choose = (change: Record<string, string | null>) => {
    // What was typed a moment ago does not call somebody back who is already on the way to an entry.
    if (router.latestLocation.pathname !== '/library') return
    const search = librarySearch.parse(withoutEmpty({ ...filter, ...change }))
    void navigate({ to: '/library', search, replace: true, resetScroll: false })
  }
  return (
    <Filters
      label={say('library.filter.label')}
      words={
        <SearchInput
          label={say('library.search')}
          placeholder={say('library.search.placeholder')}
          isLabelShown
          query={filter.q ?? ''}
          isSearching={isSearching}
          onSearch={(q) => choose({ q })}
        />
      }
      count={[filter.kind, filter.system].filter(Boolean).length}
      onClear={isFiltered(filter) ? () => void navigate({ to: '/library', search: {}, replace: true }) : undefined}
    >
      <Select
        label={say('library.field.kind')}
        placeholder={say('library.filter.any')}
        data={authorityKinds.map((kind) => ({ value: kind, label: say(`library.kind.${kind}`) }))}
        value={filter.kind ?? null}
        onChange={(kind) => choose({ kind })}
        clearable
      />
      <Select
        label={say('library.field.system')}
        placeholder={say('library.filter.any')}
        data={authoritySystems.map((system) => ({ value: system, label: say(`library.system.${system}`) }))}
        value={filter.system ?? null}
        onChange={(system) => choose({ system })}
        clearable
      />
    </Filters>
  )
}

function withoutEmpty(search: Record<string, string | null | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(search).flatMap(([name, value]) => (value ? [[name, value]] : [])))
}
