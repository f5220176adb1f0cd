import type { ReactNode } from 'react'
import { useRight } from '../me/queries.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { ButtonLink } from '../ui/links.tsx'
import { useWords } from '../words/use-words.ts'

/** No case exists yet for this reader. */
export function NoCases({ action }: { action: ReactNode }) {
  const say = useWords()
  const mayCreate = useRight('case.create')
  return (
    <EmptyState title={say('cases.none.title')} action={action} example={say('cases.none.example')}>
      {say(mayCreate ? 'cases.none.body' : 'cases.none.shared')}
    </EmptyState>
  )
}

/** There are cases, but none fits the filters. */
export function NoResult({ query }: { query: string | undefined }) {
  const say = useWords()
  return (
    <EmptyState
      title={query ? say('cases.nothing.query', { query }) : say('cases.nothing.title')}
      action={
        <ButtonLink to="/cases" search={{ view: 'all' }} variant="default">
          {say('cases.filter.clear')}
        </ButtonLink>
      }
    >
      {say('cases.nothing.body')}
    </EmptyState>
  )
}
