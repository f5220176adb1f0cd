import type { TrailRow } from '@travessia/shared/trail'
import { diffWords } from 'diff'
import { useWords } from '../words/use-words.ts'
import { fieldKey } from './field-words.ts'
import classes from './history.module.css'
import { useTellValue } from './tell-value.ts'

/** What changed, field by field and word by word; of what was added or deleted, what it said. */
export function Changes({ row }: { row: TrailRow }) {
  const say = useWords()
  const told = fieldsOf(row)
  if (told.length === 0) return null
  const list = (
    <dl className={classes.changes}>
      {told.map(({ field, key }) => (
        <div key={field}>
          <dt>{say(key)}</dt>
          <Change row={row} field={field} />
        </div>
      ))}
    </dl>
  )
  // Why something was done is told with it.
  if (row.changed.length > 0 || told.every(({ field }) => field === 'reason')) return list
  return (
    <details className={classes.details}>
      <summary>{say(row.after ? 'history.said.after' : 'history.said.before')}</summary>
      {list}
    </details>
  )
}

function Change({ row: { before, after }, field }: { row: TrailRow; field: string }) {
  const tell = useTellValue()
  if (!before && !after) return null
  if (!before || !after) return <dd className={classes.value}>{tell(field, (after ?? before)?.[field])}</dd>
  const [old, now] = [before[field], after[field]]
  if (typeof old === 'string' && typeof now === 'string' && isText(old) && isText(now)) return <Words before={old} after={now} />
  return (
    <dd className={classes.value}>
      <del>{tell(field, old)}</del> → <ins>{tell(field, now)}</ins>
    </dd>
  )
}

function Words({ before, after }: { before: string; after: string }) {
  return (
    <dd className={classes.value}>
      {diffWords(before, after).map(({ value, added, removed }, place) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: the words of a comparison never move
        if (added) return <ins key={place}>{value}</ins>
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        return removed ? <del key={place}>{value}</del> : value
      })}
    </dd>
  )
}

/** Several words, not a code that stands for some. */
function isText(value: string): boolean {
  return /\S\s+\S/.test(value)
}

/** The fields that have a name on the screen; of a record as a whole only those that say something. */
function fieldsOf({ action, changed, before, after }: TrailRow) {
  const names =
    changed.length > 0 ? changed : Object.entries(after ?? before ?? {}).flatMap(([name, value]) => (isEmpty(value) ? [] : [name]))
  return names.flatMap((field) => {
    const key = fieldKey(field, action)
    return key ? [{ field, key }] : []
  })
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '' || value === false || (typeof value === 'object' && Object.keys(value).length === 0)
}
