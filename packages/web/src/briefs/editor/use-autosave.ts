import { useQueryClient } from '@tanstack/react-query'
import type { RichText } from '@travessia/shared/briefs'
import { parseResponse } from 'hono/client'
import { useEffect, useRef, useState } from 'react'
import { api, readConflict, readProblem } from '../../api.ts'
import { type Brief, briefQuery } from '../queries.ts'
import { forgetDraft, keepDraft, readDrafts, type SectionDraft } from './section-drafts.ts'

/** How it stands with the words of a section. `theirs` is what somebody else wrote meanwhile. */
export type SectionSave =
  | { readonly kind: 'waiting' | 'saving' | 'offline' | 'failed' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'conflict'; readonly theirs: SectionDraft }

const pause = 1_000
const again = 10_000

/**
 * Saves each section a second after its last change, and at once when the editor loses the focus or the page
 * is left. Until the server has answered, the words are also kept in this tab.
 */
export function useAutosave(caseId: string, brief: Brief) {
  const client = useQueryClient()
  const [states, setStates] = useState<Readonly<Record<string, SectionSave>>>({})
  const [drafts] = useState(() => readDrafts(brief.id))
  const desk = useRef({
    versions: new Map(brief.sections.map((one) => [one.section, one.version])),
    waiting: new Map<string, RichText | null>(),
    timers: new Map<string, ReturnType<typeof setTimeout>>(),
    sending: new Set<string>(),
    sent: new Map<string, Set<string>>(),
  }).current

  useEffect(() => {
    for (const [section, draft] of drafts) {
      desk.versions.set(section, draft.version)
      change(section, draft.content)
    }
    const leave = () => flush(true)
    const retry = () => flush()
    window.addEventListener('pagehide', leave)
    window.addEventListener('online', retry)
    return () => {
      window.removeEventListener('pagehide', leave)
      window.removeEventListener('online', retry)
      void flush()
    }
    // biome-ignore lint/correctness/useExhaustiveDependencies: the editor is mounted anew for each brief
  }, [])

  return { states, drafts, change, flush, settle }

  function change(section: string, content: RichText | null): void {
    desk.waiting.set(section, content)
    keepDraft(brief.id, section, { content, version: versionOf(section) })
    tell(section, { kind: 'waiting' })
    sendLater(section, pause)
  }

  /** Sends what waits; answers when it has arrived, or has been kept for later. */
  async function flush(isLeaving = false): Promise<void> {
    await Promise.all([...desk.waiting.keys()].map((section) => send(section, isLeaving)))
  }

  /** Ends a conflict: with our words over theirs, or with theirs. */
  function settle(section: string, theirs: SectionDraft, mine: RichText | null | undefined): void {
    desk.versions.set(section, theirs.version)
    if (mine !== undefined) return change(section, mine)
    desk.waiting.delete(section)
    forgetDraft(brief.id, section)
    tell(section, { kind: 'saved', at: new Date().toISOString() })
  }

  async function send(section: string, isLeaving = false): Promise<void> {
    clearTimeout(desk.timers.get(section))
    const content = desk.waiting.get(section)
    if (content === undefined || desk.sending.has(section)) return
    desk.sending.add(section)
    desk.sent.set(section, (desk.sent.get(section) ?? new Set()).add(canonical(content)))
    tell(section, { kind: 'saving' })
    try {
      const param = { case: caseId, brief: brief.id, section }
      const json = { content, version: versionOf(section) }
      const put = api.cases[':case'].briefs[':brief'].sections[':section'].$put
      const written = await parseResponse(put({ param, json }, { init: { keepalive: isLeaving } }))
      desk.versions.set(section, written.version)
      if (desk.waiting.get(section) === content) finish(section, written.updatedAt)
      remember(section, content, written.version)
    } catch (error) {
      stumble(section, error)
    } finally {
      desk.sending.delete(section)
    }
    if (desk.waiting.get(section) !== undefined && desk.waiting.get(section) !== content) sendLater(section, 0)
  }

  function finish(section: string, at: string | null): void {
    desk.waiting.delete(section)
    forgetDraft(brief.id, section)
    tell(section, { kind: 'saved', at: at ?? new Date().toISOString() })
  }

  function stumble(section: string, error: unknown): void {
    const current = readConflict(error)
    if (current) return meet(section, asDraft(current))
    const isAway = [0, 502, 503, 504].includes(readProblem(error).status)
    tell(section, { kind: isAway ? 'offline' : 'failed' })
    if (isAway) sendLater(section, again)
  }

  /** Our own words, whose receipt was lost with the line, are no conflict: the next ones follow them. */
  function meet(section: string, theirs: SectionDraft): void {
    if (!desk.sent.get(section)?.has(canonical(theirs.content))) return tell(section, { kind: 'conflict', theirs })
    desk.versions.set(section, theirs.version)
    sendLater(section, 0)
  }

  function sendLater(section: string, milliseconds: number): void {
    clearTimeout(desk.timers.get(section))
    desk.timers.set(section, setTimeout(() => void send(section), milliseconds))
  }

  function tell(section: string, state: SectionSave): void {
    setStates((now) => ({ ...now, [section]: state }))
  }

  function versionOf(section: string): number {
    return desk.versions.get(section) ?? 0
  }

  /** The kept read follows what was saved, so that nothing asks the server for it again. */
  function remember(section: string, content: RichText | null, version: number): void {
    client.setQueryData<Brief>(briefQuery(caseId, brief.id).queryKey, (known) => {
      if (!known) return known
      const others = known.sections.filter((one) => one.section !== section)
      return { ...known, sections: content ? [...others, asStored(section, content, version)] : others }
    })
  }
}

/** The present state that a stale edit met is a section as the server gives it. */
function asDraft(current: Record<string, unknown>): SectionDraft {
  return current as unknown as SectionDraft
}

/** What was sent is JSON already; the kept read only says so in other words. */
function asStored(section: string, content: RichText, version: number): Brief['sections'][number] {
  return { section, content: content as Brief['sections'][number]['content'], version, updatedAt: new Date().toISOString(), updatedBy: null }
}

/** JSON with its keys in order, as the database gives them back in another. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one) ? Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1))) : one,
  )
}
