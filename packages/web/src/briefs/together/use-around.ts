import type { PresenceView } from '@travessia/shared/brief-desk'
import type { CaseFile } from '@travessia/shared/briefs/case-file'
import { type ChangedFact, findChangedFacts } from '@travessia/shared/briefs/changed-facts'
import { listQuotes } from '@travessia/shared/briefs/quotes'
import type { WrittenSection } from '@travessia/shared/briefs/settle'
import { useCallback, useMemo } from 'react'
import { useComments } from '../comments/queries.ts'
import { countOpen, isOpen, threadsOf } from '../comments/threads.ts'
import type { Brief } from '../queries.ts'
import type { Seen } from './presence.ts'

/** What goes on around a section. */
export interface Around {
  /** Somebody else, whose section it is for the moment. */
  readonly holder: PresenceView['others'][number] | undefined
  /** It was ours, and they took it over. */
  readonly wasOurs: boolean
  readonly changed: readonly ChangedFact[]
  /** How many comments are open, and the words on which they hang. */
  readonly comments: number
  readonly commented: ReadonlySet<string>
}

interface Known {
  caseId: string
  brief: Brief
  record: CaseFile
  written: readonly WrittenSection[]
  seen: Seen | undefined
}

/** What goes on around each section; how many comments are open, and facts changed, in the whole brief. */
export function useAround({ caseId, brief, record, written, seen }: Known) {
  const comments = useComments(caseId, brief.id).data?.items
  const threads = useMemo(() => threadsOf(comments ?? []).filter(isOpen), [comments])
  const changed = useMemo(() => new Map(written.map((one) => [one.id, findChangedFacts(record, one.blocks)])), [written, record])
  const commented = useMemo(() => new Map(written.map(({ id }) => [id, wordsIn(threads, id)])), [threads, written])
  const counts = useMemo(() => countOpen(threads), [threads])
  const quotesOf = useCallback(
    (section: string) => listQuotes(record, written.find((one) => one.id === section)?.blocks ?? []),
    [record, written],
  )
  const around = (section: string): Around => ({
    holder: seen?.others.find((one) => one.writes && one.section === section),
    wasOurs: seen?.section === section && seen.wasOurs,
    changed: changed.get(section) ?? [],
    comments: counts.get(section) ?? 0,
    commented: commented.get(section) ?? nothing,
  })
  const open = { comments: threads.length, changed: [...changed.values()].reduce((sum, one) => sum + one.length, 0) }
  return { around, open, quotesOf }
}

const nothing: ReadonlySet<string> = new Set()

function wordsIn(threads: readonly { section: string; quote: string }[], section: string): ReadonlySet<string> {
  return new Set(threads.flatMap((one) => (one.section === section && one.quote !== '' ? [one.quote] : [])))
}
