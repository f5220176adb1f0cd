import { Button, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { directions } from '@travessia/shared/choices'
import { withoutEmpty } from '../batches/brief-list-search.ts'
import { lawDirectoryQuery } from '../law/queries.ts'
import { DayField } from '../ui/day-field.tsx'
import { useLanguage, useWords } from '../words/use-words.ts'
import classes from './correspondence.module.css'
import { type RegisterSearch, registerSearch } from './register-search.ts'

/** What narrows the register. Everything stands in the address. */
export function RegisterFilters({ filter }: { filter: RegisterSearch }) {
  const say = useWords()
  const navigate = useNavigate()
  const bodies = useQuery(lawDirectoryQuery(useLanguage())).data ?? []
  const choose = (change: Record<string, string | null>) => {
    const search = registerSearch.parse(withoutEmpty({ ...filter, ...change }))
    void navigate({ to: '/correspondence', search, replace: true, resetScroll: false })
  }
  return (
    <search className={classes.filters} aria-label={say('correspondence.filter.label')}>
      <Select
        label={say('correspondence.filter.direction')}
        placeholder={say('correspondence.filter.any')}
        data={directions.map((value) => ({ value, label: say(`entry.direction.${value}`) }))}
        value={filter.direction ?? null}
        onChange={(direction) => choose({ direction })}
        clearable
      />
      <Select
        label={say('correspondence.filter.show')}
        placeholder={say('correspondence.filter.any')}
        data={[{ value: 'unacknowledged', label: say('correspondence.filter.unacknowledged') }]}
        value={filter.show ?? null}
        onChange={(show) => choose({ show })}
        clearable
      />
      <Select
        label={say('correspondence.filter.forum')}
        placeholder={say('correspondence.filter.any')}
        data={bodies.map((one) => ({ value: one.id, label: one.name }))}
        value={filter.forum ?? null}
        onChange={(forum) => choose({ forum })}
        clearable
        searchable
      />
      <DayField label={say('correspondence.filter.from')} value={filter.from ?? null} onChange={(from) => choose({ from })} />
      <DayField label={say('correspondence.filter.until')} value={filter.until ?? null} onChange={(until) => choose({ until })} />
      {Object.values(filter).some(Boolean) && (
        <Button variant="subtle" onClick={() => void navigate({ to: '/correspondence', search: {}, replace: true })}>
          {say('correspondence.filter.clear')}
        </Button>
      )}
    </search>
  )
}
