import { IconPlus } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import type { EventView } from '@travessia/shared/events'
import { nothingOpen } from '../cases/open-form.ts'
import { useCase } from '../cases/queries.ts'
import { useDocket } from '../cases/use-docket.ts'
import { useLawNames } from '../law/names.ts'
import { useRight } from '../me/queries.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { Gently } from '../ui/gently.tsx'
import { ButtonLink } from '../ui/links.tsx'
import { useWords } from '../words/use-words.ts'
import classes from './timeline.module.css'
import { TimelineEntry } from './timeline-entry.tsx'

const route = getRouteApi('/inside/cases/$case/')

/** The story of the case, newest first: what happened before the bodies, and the facts. */
export function TimelinePage() {
  const file = useCase(route.useParams().case)
  const { show } = route.useSearch()
  const docket = useDocket(file)
  const shown = file.events.filter(
    (one) => show === undefined || (show === 'facts' ? one.proceedingId === null : one.proceedingId === show),
  )
  const years = groupByYear(shown.toSorted((a, b) => b.on.localeCompare(a.on) || b.sequence - a.sequence))
  return (
    <>
      {file.summary && <p className={classes.summary}>{file.summary}</p>}
      {file.events.length > 0 && <TimelineFilter caseId={file.id} show={show} />}
      {shown.length === 0 && <EmptyTimeline isFiltered={file.events.length > 0} hasProceeding={file.proceedings.length > 0} />}
      {[...years].map(([year, events]) => (
        <section key={year} aria-labelledby={`year-${year}`} className={classes.section}>
          <h2 id={`year-${year}`} className={classes.year}>
            {year}
          </h2>
          <ol className={classes.list}>
            <Gently by={3}>
              {events.map((event) => (
                <TimelineEntry key={event.id} file={file} event={event} docket={docket} />
              ))}
            </Gently>
          </ol>
        </section>
      ))}
    </>
  )
}

function TimelineFilter({ caseId, show }: { caseId: string; show: string | undefined }) {
  const say = useWords()
  const names = useLawNames()
  const file = useCase(caseId)
  const navigate = route.useNavigate()
  const choose = (id: string | undefined) => void navigate({ search: (now) => ({ ...now, show: id }), resetScroll: false })
  const choices = [
    { id: undefined, label: say('timeline.all') },
    ...file.proceedings.map((one) => ({ id: one.id, label: [names.body(one.procedure), one.number].filter(Boolean).join(' ') })),
    { id: 'facts', label: say('timeline.facts') },
  ]
  return (
    <fieldset aria-label={say('timeline.filter')} className={classes.filter}>
      {choices.map(({ id, label }) => (
        <button key={label + id} type="button" className={classes.choice} aria-pressed={id === show} onClick={() => choose(id)}>
          {label}
        </button>
      ))}
    </fieldset>
  )
}

function EmptyTimeline({ isFiltered, hasProceeding }: { isFiltered: boolean; hasProceeding: boolean }) {
  const say = useWords()
  const mayRecord = useRight('event.write')
  if (isFiltered) return <EmptyState title={say('timeline.nothing')}>{say('timeline.nothing.body')}</EmptyState>
  return (
    <EmptyState
      title={say('timeline.none.title')}
      example={say('timeline.none.example')}
      action={
        mayRecord && (
          <ButtonLink
            to="."
            search={(now) => ({ ...now, ...nothingOpen, event: 'new' as const })}
            resetScroll={false}
            variant={hasProceeding ? 'filled' : 'default'}
            leftSection={<IconPlus size={18} aria-hidden />}
          >
            {say('event.new')}
          </ButtonLink>
        )
      }
    >
      {say('timeline.none.body')}
    </EmptyState>
  )
}

function groupByYear(events: readonly EventView[]): Map<string, EventView[]> {
  const years = new Map<string, EventView[]>()
  for (const event of events) {
    const year = event.on.slice(0, 4)
    years.set(year, [...(years.get(year) ?? []), event])
  }
  return years
}
