import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { TextLink } from '../ui/links.tsx'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { Section } from '../ui/section.tsx'
import { useLanguage, useWords } from '../words/use-words.ts'
import { Contents } from './contents.tsx'
import classes from './law.module.css'
import { type UncheckedOfBody, type UncheckedOfProcedure, uncheckedQuery } from './queries.ts'
import { UncheckedEntry } from './unchecked-entry.tsx'

/** Everything that nobody has yet read in the text, by body: a list for a lawyer, on the screen and on paper. */
export function UncheckedPage() {
  const say = useWords()
  const { data: bodies, error, refetch } = useQuery(uncheckedQuery(useLanguage()))
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
      {!bodies && !error && <Loading />}
      {bodies?.length === 0 && <EmptyState title={say('law.unchecked.none.title')}>{say('law.unchecked.none.body')}</EmptyState>}
      {bodies && bodies.length > 0 && (
        <p role="status">{say('law.unchecked.total', { n: bodies.reduce((sum, body) => sum + countOf(body), 0) })}</p>
      )}
      {bodies && bodies.length > 1 && (
        <Contents chapters={bodies.map((body) => ({ id: body.id, title: `${body.short} (${countOf(body)})` }))} />
      )}
      {bodies?.map((body) => (
        <div key={body.id} id={body.id} className={classes.chapter}>
          <Section title={body.name}>
            {body.procedures.map((procedure) => (
              <OfProcedure key={procedure.id} procedure={procedure} />
            ))}
          </Section>
        </div>
      ))}
    </Page>
  )
}

function countOf({ procedures }: UncheckedOfBody): number {
  return procedures.reduce((sum, { items }) => sum + items.length, 0)
}

/** Folded on the screen, where there may be hundreds; whole on paper. */
function OfProcedure({ procedure: { id, name, items } }: { procedure: UncheckedOfProcedure }) {
  const say = useWords()
  return (
    <details className={classes.details}>
      <summary>
        <h3 className={classes.inline}>{name}</h3> <span className={classes.quiet}>{say('law.unchecked.total', { n: items.length })}</span>
      </summary>
      <ul className={classes.boxes}>
        {items.map((item) => (
          <UncheckedEntry key={item.key} item={item} procedure={id} />
        ))}
      </ul>
    </details>
  )
}
