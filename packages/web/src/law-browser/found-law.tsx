import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { TextLink } from '../ui/links.tsx'
import { Loading } from '../ui/loading.tsx'
import { useLanguage, useWords } from '../words/use-words.ts'
import classes from './law.module.css'
import { type LawFound, lawSearchQuery } from './queries.ts'

/** What was found, best first, each with its place in the law. */
export function FoundLaw({ q }: { q: string }) {
  const say = useWords()
  const { data, error, refetch } = useQuery({ ...lawSearchQuery(q, useLanguage()), placeholderData: keepPreviousData })
  if (error) return <ErrorState error={error} retry={() => void refetch()} />
  if (!data) return <Loading />
  return (
    <>
      <p role="status" className={classes.quiet}>
        {say('law.search.found', { n: data.total })}
        {data.items.length < data.total && `. ${say('law.search.shown', { n: data.items.length })}`}
      </p>
      {data.items.length === 0 && <EmptyState title={say('law.search.none', { query: q })}>{say('law.search.none.hint')}</EmptyState>}
      <ul className={classes.found}>
        {data.items.map((found) => (
          <Found key={`${found.kind} ${found.procedure?.id} ${found.id} ${found.name}`} found={found} />
        ))}
      </ul>
    </>
  )
}

function Found({ found: { kind, id, name, forum, procedure, cite } }: { found: LawFound }) {
  const say = useWords()
  const place = [forum.short, ...(procedure && kind !== 'procedure' ? [procedure.name] : []), ...(cite ? [cite] : [])]
  return (
    <li className={classes.procedure}>
      {procedure ? (
        <TextLink to="/law/$procedure" params={{ procedure: procedure.id }} hash={kind === 'procedure' ? '' : anchorOf(kind, id)}>
          {name}
        </TextLink>
      ) : (
        <TextLink to="/law" search={{}} hash={id}>
          {name}
        </TextLink>
      )}
      <span className={classes.quiet}>
        {say(`law.kind.${kind}`)} · {place.join(' · ')}
      </span>
    </li>
  )
}

function anchorOf(kind: LawFound['kind'], id: string): string {
  return kind === 'stage' ? `stage-${id}` : id
}
