import type { RichText } from '@travessia/shared/briefs'
import { parseResponse } from 'hono/client'
import { api, readConflict, readProblem } from '../../api.ts'
import type { Brief } from '../queries.ts'
import { forgetDraft, keepDraft, readDrafts, type SectionDraft } from './section-drafts.ts'

/** How it stands with the words of a section. `theirs` is what somebody else wrote meanwhile. */
export type SectionSave =
  | { readonly kind: 'waiting' | 'saving' | 'offline' | 'failed' | 'held' }
  | { readonly kind: 'saved'; readonly at: string | null }
  | { readonly kind: 'conflict'; readonly theirs: SectionDraft }

/** Words that the server has, with the version that they are now. */
export interface Saved extends SectionDraft {
  readonly section: string
  readonly updatedAt: string
}

interface Listener {
  readonly tell: (section: string, state: SectionSave) => void
  readonly keep: (saved: Saved) => void
}

export type Autosaver = ReturnType<typeof createAutosaver>

const pause = 1_000
const again = 10_000

/** Saves the sections of one brief; see `useAutosave`. Until the server has answered, words are also kept in this tab. */
export function createAutosaver(caseId: string, brief: Brief, { tell, keep }: Listener) {
  const drafts = readDrafts(brief.id)
  const versions = new Map(brief.sections.map((one) => [one.section, one.version]))
  const waiting = new Map<string, RichText | null>()
  const timers = new Map<string, ReturnType<typeof setTimeout>>()
  const sending = new Set<string>()
  const sent = new Map<string, Set<string>>()
  /** Sections in which somebody has to choose first. */
  const held = new Set<string>()
  /** Sections that somebody else writes: the words wait until they are free. */
  const kept = new Set<string>()
  const release = (section: string) => void (kept.delete(section) && sendLater(section, 0))
  return { drafts, resume, change, flush, settle, release, listHeld: () => [...kept], isBehind, follow }

  /** Takes up what an earlier visit left unsaved. */
  function resume(): void {
    for (const [section, draft] of drafts) {
      versions.set(section, draft.version)
      change(section, draft.content)
    }
  }

  function change(section: string, content: RichText | null): void {
    waiting.set(section, content)
    keepDraft(brief.id, section, { content, version: versionOf(section) })
    if (held.has(section) || kept.has(section)) return
    tell(section, { kind: 'waiting' })
    sendLater(section, pause)
  }

  /** Sends what waits; answers when it has arrived, or has been kept for later. */
  async function flush(isLeaving = false): Promise<void> {
    await Promise.all([...waiting.keys()].map((section) => send(section, isLeaving)))
  }

  /** Ends a conflict: with our words over theirs, or with theirs. */
  function settle(section: string, theirs: SectionDraft, mine: RichText | null | undefined): void {
    versions.set(section, theirs.version)
    held.delete(section)
    if (mine !== undefined) change(section, mine)
    else finish(section, null)
  }

  async function send(section: string, isLeaving = false): Promise<void> {
    clearTimeout(timers.get(section))
    const content = waiting.get(section)
    if (content === undefined || sending.has(section) || held.has(section) || kept.has(section)) return
    sending.add(section)
    sent.set(section, (sent.get(section) ?? new Set()).add(canonical(content)))
    tell(section, { kind: 'saving' })
    try {
      const written = await put(section, content, isLeaving)
      versions.set(section, written.version)
      if (waiting.get(section) === content) finish(section, written.updatedAt)
      keep({ section, content, version: written.version, updatedAt: written.updatedAt ?? brief.updatedAt })
    } catch (error) {
      stumble(section, error)
    } finally {
      sending.delete(section)
    }
    const isBehind = waiting.has(section) && waiting.get(section) !== content
    if (isBehind) sendLater(section, 0)
  }

  function put(section: string, content: RichText | null, keepalive: boolean) {
    const request = { param: { case: caseId, brief: brief.id, section }, json: { content, version: versionOf(section) } }
    return parseResponse(api.cases[':case'].briefs[':brief'].sections[':section'].$put(request, { init: { keepalive } }))
  }

  function finish(section: string, at: string | null): void {
    waiting.delete(section)
    forgetDraft(brief.id, section)
    tell(section, { kind: 'saved', at })
  }

  function stumble(section: string, error: unknown): void {
    if (readProblem(error).code === 'held') {
      kept.add(section)
      tell(section, { kind: 'held' })
      return
    }
    const current = readConflict(error)
    if (current) {
      meet(section, asDraft(current))
      return
    }
    const isAway = [0, 502, 503, 504].includes(readProblem(error).status)
    tell(section, { kind: isAway ? 'offline' : 'failed' })
    if (isAway) sendLater(section, again)
  }

  /** Our own words, whose receipt was lost with the line, are no conflict: the next ones follow them. */
  function meet(section: string, theirs: SectionDraft): void {
    if (sent.get(section)?.has(canonical(theirs.content))) {
      versions.set(section, theirs.version)
      sendLater(section, 0)
      return
    }
    held.add(section)
    tell(section, { kind: 'conflict', theirs })
  }

  /** Whether others have written a section in which nothing of ours is on its way. */
  function isBehind(present: readonly { section: string; version: number }[]): boolean {
    return listBehind(present).length > 0
  }

  /** Takes what others wrote for what stands; answers the sections in which it is new. */
  function follow(present: Brief['sections']): { section: string; content: RichText | null }[] {
    return listBehind(present).map((section) => {
      const found = present.find((one) => one.section === section)
      versions.set(section, found?.version ?? 0)
      return { section, content: found?.content ?? null }
    })
  }

  function listBehind(present: readonly { section: string; version: number }[]): string[] {
    const stands = new Map(present.map((one) => [one.section, one.version]))
    const all = [...new Set([...versions.keys(), ...stands.keys()])]
    return all.filter((one) => !waiting.has(one) && !sending.has(one) && (stands.get(one) ?? 0) !== versionOf(one))
  }

  function sendLater(section: string, milliseconds: number): void {
    clearTimeout(timers.get(section))
    timers.set(
      section,
      setTimeout(() => void send(section), milliseconds),
    )
  }

  function versionOf(section: string): number {
    return versions.get(section) ?? 0
  }
}

/** The present state that a stale edit met is a section as the server gives it. */
function asDraft(current: Record<string, unknown>): SectionDraft {
  return current as unknown as SectionDraft
}

/** JSON with its keys in order, as the database gives them back in another. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  )
}
