import { Pill } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { lawDirectoryQuery } from '../law/queries.ts'
import { formatDay } from '../ui/format-day.ts'
import { useLanguage, useWords } from '../words/use-words.ts'
import { useCountries } from './countries.ts'
import type { CaseListSearch } from './list-search.ts'
import classes from './narrowed-by.module.css'
import { useColleagues } from './use-colleagues.ts'

const filters = ['pressing', 'kept', 'due', 'owner', 'territory', 'nationality', 'outcome', 'opened', 'closed', 'ended'] as const

interface NarrowedByProps {
  search: CaseListSearch
  onChoose: (change: Record<string, undefined>) => void
}

/** The filters that a figure of the overview brought along, in words, each with the way to take it off. */
export function NarrowedBy({ search, onChoose }: NarrowedByProps) {
  const say = useWords()
  const tell = useTellFilter(search.forum)
  const given = filters.flatMap((filter) => {
    const value = search[filter]
    return value === undefined ? [] : [{ filter, told: tell(filter, value) }]
  })
  if (given.length === 0) return null
  return (
    <ul className={classes.filters} aria-label={say('cases.narrowed')}>
      {given.map(({ filter, told }) => (
        <li key={filter}>
          <Pill
            size="lg"
            withRemoveButton
            removeButtonProps={{ 'aria-label': say('cases.narrowed.remove', { what: told }), tabIndex: 0, 'aria-hidden': false }}
            onRemove={() => onChoose({ [filter]: undefined })}
          >
            {told}
          </Pill>
        </li>
      ))}
    </ul>
  )
}

function useTellFilter(forumId: string | undefined) {
  const say = useWords()
  const language = useLanguage()
  const countries = useCountries()
  const colleagues = useColleagues()
  const outcomeName = useOutcomeName(forumId)
  return (filter: (typeof filters)[number], value: string): string => {
    switch (filter) {
      case 'pressing':
      case 'kept':
        return say(`cases.${filter}.${value}` as 'cases.kept.met')
      case 'nationality':
        return `${say('cases.by.nationality')}: ${countries.name(value)}`
      case 'owner':
        return `${say('cases.by.owner')}: ${colleagues.find((one) => one.value === value)?.label ?? say('cases.by.nobody')}`
      case 'territory':
        return `${say('cases.by.territory')}: ${value}`
      case 'outcome':
        return `${say('cases.by.outcome')}: ${outcomeName(value)}`
      case 'due':
      case 'opened':
      case 'closed':
      case 'ended': {
        const [first = '', last = ''] = value.split('..')
        return say(`cases.by.${filter}`, { first: formatDay(first, language), last: formatDay(last, language) })
      }
    }
  }
}

/** How a proceeding ended, in words; by those of the body where one is chosen, as bodies share the ids of outcomes. */
function useOutcomeName(forumId: string | undefined) {
  const directory = useQuery(lawDirectoryQuery(useLanguage())).data ?? []
  const bodies = directory.toSorted((a, b) => Number(b.id === forumId) - Number(a.id === forumId))
  const outcomes = bodies.flatMap(({ procedures }) => procedures.flatMap((one) => one.outcomes))
  return (id: string) => outcomes.find((one) => one.id === id)?.name ?? '…'
}
