import { queryOptions } from '@tanstack/react-query'
import type { BulkEffect, BulkResult, CaseChange } from '@travessia/shared/bulk'
import { mostAtOnce } from '@travessia/shared/choices'
import { parseResponse } from 'hono/client'
import { api, asRepeatable } from '../api.ts'

/** The reader's own last changes of many cases that still stand. */
export const bulksQuery = queryOptions({
  queryKey: ['bulk-changes'],
  queryFn: async () => (await parseResponse(api['bulk-changes'].$get())).items,
})

/** What a change would do to these cases, asked a part at a time. */
export const bulkPreviewQuery = (change: CaseChange, cases: readonly string[]) =>
  queryOptions({
    queryKey: ['bulk-changes', 'preview', change, cases],
    queryFn: () =>
      inParts(cases, (part) => parseResponse(api['bulk-changes'].preview.$post({ json: { change, cases: part } }, asRepeatable))),
    staleTime: 0,
  })

/** Changes the cases, a part at a time: each part is a transaction, and all of them are taken back as one. */
export async function changeCases(change: CaseChange, cases: readonly string[]): Promise<BulkResult> {
  let bulk: string | undefined
  const effect = await inParts(cases, async (part) => {
    const done = await parseResponse(api['bulk-changes'].$post({ json: { change, cases: part, ...(bulk && { bulk }) } }))
    bulk = done.bulk ?? undefined
    return done
  })
  return { ...effect, bulk: bulk ?? null }
}

export function undoBulk(bulk: string, cases: readonly string[]): Promise<BulkEffect> {
  return inParts(cases, (part) => parseResponse(api['bulk-changes'][':bulk'].undo.$post({ param: { bulk }, json: { cases: part } })))
}

async function inParts(cases: readonly string[], ask: (part: string[]) => Promise<BulkEffect>): Promise<BulkEffect> {
  const whole: BulkEffect = { changed: [], same: 0, refused: [] }
  for (let at = 0; at < cases.length; at += mostAtOnce) {
    const { changed, same, refused } = await ask(cases.slice(at, at + mostAtOnce))
    whole.changed.push(...changed)
    whole.same += same
    whole.refused.push(...refused)
  }
  return whole
}
