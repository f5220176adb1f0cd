import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { Forum } from '@travessia/shared/law'
import { lawQuery, useLawDirectory } from '../law/queries.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { TextLink } from '../ui/links.tsx'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { Section } from '../ui/section.tsx'
import { useLanguage, useText, useWords } from '../words/use-words.ts'
import { Contents } from './contents.tsx'
import classes from './law.module.css'
import { listUnchecked, type Unchecked } from './unchecked.ts'
import { UncheckedEntry } from './unchecked-entry.tsx'

/** Everything that nobody has yet read in the text, by body: a list for a lawyer, on the screen and on paper. */
export function UncheckedPage() {
  const say = useWords()
  const read = useText()
  const bodies = useLawDirectory().map(({ id }) => id)
  const { data, error, refetch } = useQuery(lawQuery(bodies, useLanguage()))
  const lists = data?.forums.map((forum) => ({ forum, items: listUnchecked(forum) })).filter(({ items }) => items.length > 0)
  return (
    <Page
      title={say('law.unchecked.title')}
      lead={say('law.unchecked.lead')}
      crumbs={<TextLink to="/law">{say('law.title')}</TextLink>}
      actions={
        <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>
          {say('law.print')}
        </Button>
      }
    >
      {error && <ErrorState error={error} retry={() => void refetch()} />}
      {!lists && !error && (
        <>
          <p role="status">{say('law.unchecked.loading', { n: bodies.length })}</p>
          <Loading />
        </>
      )}
      {lists?.length === 0 && <EmptyState title={say('law.unchecked.none.title')}>{say('law.unchecked.none.body')}</EmptyState>}
      {lists && lists.length > 0 && (
        <p role="status">{say('law.unchecked.total', { n: lists.reduce((sum, { items }) => sum + items.length, 0) })}</p>
      )}
      {lists && lists.length > 1 && (
        <Contents chapters={lists.map(({ forum, items }) => ({ id: forum.id, title: `${read(forum.short)} (${items.length})` }))} />
      )}
      {lists?.map(({ forum, items }) => (
        <div key={forum.id} id={forum.id} className={classes.chapter}>
          <OfBody forum={forum} items={items} />
        </div>
      ))}
    </Page>
  )
}

function OfBody({ forum, items }: { forum: Forum; items: readonly Unchecked[] }) {
  const read = useText()
  const groups = [...Map.groupBy(items, ({ procedure }) => procedure)]
  return (
    <Section title={read(forum.name)}>
      {groups.map(([procedure, own]) => (
        <OfProcedure key={procedure.id} name={read(procedure.name)} items={own} />
      ))}
    </Section>
  )
}

/** Folded on the screen, where there may be hundreds; whole on paper. */
function OfProcedure({ name, items }: { name: string; items: readonly Unchecked[] }) {
  const say = useWords()
  return (
    <details className={classes.details}>
      <summary>
        <h3 className={classes.inline}>{name}</h3> <span className={classes.quiet}>{say('law.unchecked.total', { n: items.length })}</span>
      </summary>
      <ul className={classes.boxes}>
        {items.map((item) => (
          <UncheckedEntry key={item.key} item={item} />
        ))}
      </ul>
    </details>
  )
}
