import { useCase } from '../cases/queries.ts'
import { useLawNames } from '../law/names.ts'
import { MomentText } from '../ui/date-text.tsx'
import type { Say } from '../words/use-words.ts'
import { useWords } from '../words/use-words.ts'
import { actionKey, fieldKey } from './action-words.ts'
import classes from './history.module.css'
import type { historyPagesQuery } from './queries.ts'

type Row = Awaited<ReturnType<NonNullable<ReturnType<typeof historyPagesQuery>['queryFn']>>>['items'][number]

/** One write: who, what, when, and each field before and after. */
export function HistoryEntry({ caseId, row }: { caseId: string; row: Row }) {
  const say = useWords()
  const subject = useSubject(caseId, row)
  const key = actionKey(row.action)
  // Why somebody asked for a name.
  const reason = row.action === 'person.reveal' && row.after?.['reason']
  const changes = row.changed.filter((field) => fieldKey(field) !== undefined)
  return (
    <li className={classes.entry}>
      <div className={classes.when}>
        <MomentText moment={row.at} />
      </div>
      <div className={classes.what}>
        <div>
          <strong>{row.actorName ?? say('history.nobody')}</strong> {key ? say(key) : row.action}
          {subject && `: ${subject}`}
        </div>
        {typeof reason === 'string' && <p>{say('history.reason', { reason })}</p>}
        {changes.length > 0 && (
          <dl className={classes.changes}>
            {changes.map((field) => (
              <div key={field}>
                <dt>{tellField(field, say)}</dt>
                {row.before && row.after && (
                  <dd>
                    <del>{tellValue(row.before[field], say)}</del> → <ins>{tellValue(row.after[field], say)}</ins>
                  </dd>
                )}
              </div>
            ))}
          </dl>
        )}
      </div>
    </li>
  )
}

/** What the write was about, as far as the case still knows it. */
function useSubject(caseId: string, row: Row): string | undefined {
  const file = useCase(caseId)
  const names = useLawNames()
  const event = file.events.find((one) => one.id === row.recordId)
  const home = file.proceedings.find((one) => one.id === event?.proceedingId)
  if (event) return home ? names.kind(home.procedure, event.kind) : event.title
  const proceeding = file.proceedings.find((one) => one.id === row.recordId)
  if (proceeding) return [names.body(proceeding.procedure), proceeding.number].filter(Boolean).join(' ')
  const deadline = file.deadlines.find((one) => one.id === row.recordId)
  if (deadline) return names.rule(deadline.procedure, deadline.rule)
  const annex = file.annexes.find((one) => one.id === row.recordId)
  const brief = file.briefs.find((one) => one.id === row.recordId)
  return annex?.title ?? brief?.title ?? file.people.find((one) => one.id === row.recordId)?.pseudonym
}

function tellField(field: string, say: Say): string {
  const key = fieldKey(field)
  return key ? say(key) : field
}

function tellValue(value: unknown, say: Say): string {
  if (value === null || value === undefined || value === '') return say('conflict.empty')
  if (Array.isArray(value)) return value.join(', ')
  if (typeof value === 'boolean') return say(value ? 'event.yes' : 'event.no')
  return typeof value === 'object'
    ? Object.entries(value)
        .map(([name, one]) => `${name}: ${String(one)}`)
        .join('; ')
    : String(value)
}
