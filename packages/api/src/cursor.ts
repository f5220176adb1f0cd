import type { z } from 'zod'
import { invalid } from './problems.ts'

/** Turns the sort values of the last row of a page into the opaque `next` of the list. */
function encodeCursor(position: readonly (string | number | null)[]): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url')
}

/**
 * Reads back what `encodeCursor` made, checked by the schema of the list's own positions, so that a forged
 * cursor never reaches the query. Throws 422 otherwise; undefined stays undefined.
 */
export function decodeCursor<Schema extends z.ZodType>(cursor: string | undefined, schema: Schema): z.output<Schema> | undefined {
  if (cursor === undefined) return undefined
  const result = schema.safeParse(parse(cursor))
  if (!result.success) throw invalid([{ pointer: '#?cursor', code: 'cursor' }])
  return result.data
}

/** Cuts a list that was asked for one row more than the limit, and points at where the next page begins. */
export function pageOf<Row>(rows: readonly Row[], limit: number, positionOf: (row: Row) => readonly (string | number | null)[]) {
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return { items, next: rows.length > limit && last !== undefined ? encodeCursor(positionOf(last)) : null }
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}
