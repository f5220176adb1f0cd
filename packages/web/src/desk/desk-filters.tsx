import { Checkbox, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { holders, listGroups } from '@travessia/shared/choices'
import { useColleagues } from '../cases/use-colleagues.ts'
import { lawDirectoryQuery } from '../law/queries.ts'
import { Filters } from '../ui/filters.tsx'
import { SearchInput } from '../ui/search-input.tsx'
import { useLanguage, useWords } from '../words/use-words.ts'
import classes from './desk.module.css'
import type { DeskSearch } from './desk-search.ts'

interface DeskFiltersProps {
  search: DeskSearch
  q: string | undefined
  isSearching: boolean
  isNarrowed: boolean
  onChoose: (change: Partial<Record<keyof DeskSearch, unknown>>, words?: string) => void
}

/** What narrows the desk: whose, when, whose turn, which body, only what is fatal, words of the case. */
export function DeskFilters({ search, q, isSearching, isNarrowed, onChoose }: DeskFiltersProps) {
  const say = useWords()
  const colleagues = useColleagues()
  const bodies = useQuery(lawDirectoryQuery(useLanguage())).data ?? []
  const any = say('cases.filter.any')
  const count = [search.owner, search.group, search.holder, search.forum, search.fatal].filter(Boolean).length
  return (
    <Filters
      label={say('deadlineDesk.filters')}
      words={
        <SearchInput
          label={say('deadlineDesk.words')}
          isLabelShown
          placeholder={say('deadlineDesk.words.placeholder')}
          query={q ?? ''}
          isSearching={isSearching}
          onSearch={(words) => onChoose({}, words)}
        />
      }
      count={count}
      onClear={
        isNarrowed
          ? () =>
              onChoose(
                {
                  owner: undefined,
                  group: undefined,
                  holder: undefined,
                  forum: undefined,
                  case: undefined,
                  fatal: undefined,
                  saved: 'all',
                },
                '',
              )
          : undefined
      }
    >
      <Select
        label={say('deadline.owner')}
        data={[
          { value: 'all', label: say('home.owner.all') },
          { value: 'me', label: say('home.owner.me') },
          { value: 'nobody', label: say('home.owner.nobody') },
          { group: say('deadlineDesk.team'), items: colleagues },
        ]}
        value={search.owner ?? 'all'}
        onChange={(owner) => onChoose({ owner: owner === 'all' ? undefined : owner })}
        allowDeselect={false}
        searchable
      />
      <Select
        label={say('deadlineDesk.when')}
        placeholder={any}
        data={listGroups.map((group) => ({
          value: group,
          label: say(group === 'check' ? 'deadlineDesk.lane.check' : `home.group.${group}`),
        }))}
        value={search.group ?? null}
        onChange={(group) => onChoose({ group })}
        clearable
      />
      <Select
        label={say('deadlineDesk.holder')}
        placeholder={any}
        data={holders.map((holder) => ({ value: holder, label: say(`holder.${holder}`) }))}
        value={search.holder ?? null}
        onChange={(holder) => onChoose({ holder })}
        clearable
      />
      <Select
        label={say('cases.filter.forum')}
        placeholder={any}
        data={bodies.map((forum) => ({ value: forum.id, label: forum.name }))}
        value={search.forum ?? null}
        onChange={(forum) => onChoose({ forum })}
        clearable
        searchable
      />
      <Checkbox
        className={classes.fatal}
        label={say('deadlineDesk.fatalOnly')}
        checked={search.fatal === true}
        onChange={({ currentTarget }) => onChoose({ fatal: currentTarget.checked || undefined })}
      />
    </Filters>
  )
}
