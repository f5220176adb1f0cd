import { Button, Loader, Select, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useNavigate, useRouter } from '@tanstack/react-router'
import { authorityKinds, authoritySystems } from '@travessia/shared/authorities'
import { useEffect, useRef, useState } from 'react'
import { useWords } from '../words/use-words.ts'
import classes from './library.module.css'
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
    <search className={classes.filters} aria-label={say('library.filter.label')}>
      <SearchInput query={filter.q ?? ''} isSearching={isSearching} onSearch={(q) => choose({ q })} />
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
      {isFiltered(filter) && (
        <Button variant="subtle" onClick={() => void navigate({ to: '/library', search: {}, replace: true })}>
          {say('library.filter.clear')}
        </Button>
      )}
    </search>
  )
}

function SearchInput({ query, isSearching, onSearch }: { query: string; isSearching: boolean; onSearch: (q: string) => void }) {
  const say = useWords()
  const [typed, setTyped] = useState(query)
  const sent = useRef(query)
  const send = useDebouncedCallback((q: string) => {
    sent.current = q.trim()
    onSearch(sent.current)
  }, 200)
  // The address changed by itself: the back button, or "clear filters".
  useEffect(() => {
    if (query === sent.current) return
    sent.current = query
    setTyped(query)
  }, [query])
  return (
    <TextInput
      type="search"
      className={classes.search}
      label={say('library.search')}
      placeholder={say('library.search.placeholder')}
      value={typed}
      onChange={({ currentTarget: { value } }) => {
        setTyped(value)
        send(value)
      }}
      leftSection={<IconSearch size={18} aria-hidden />}
      rightSection={isSearching && <Loader size="xs" />}
      maxLength={200}
      autoComplete="off"
      spellCheck={false}
    />
  )
}

function withoutEmpty(search: Record<string, string | null | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(search).flatMap(([name, value]) => (value ? [[name, value]] : [])))
}
