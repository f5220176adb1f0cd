import type { PresenceView } from '@travessia/shared/brief-desk'
import { parseResponse } from 'hono/client'
import { api, asRepeatable, newId } from '../../api.ts'

const every = 10_000

/** What is known of the others, and whether the section in which this window stands was taken from it. */
export interface Seen extends PresenceView {
  readonly section: string | null
  /** Whether it was ours before it was theirs. */
  readonly wasOurs: boolean
}

/**
 * Says every ten seconds that this window shows the brief, and at once when its reader goes to another section or
 * begins to write there. A beat that does not arrive is followed by the next one: nobody is told of it.
 */
export function createPresence(caseId: string, brief: string, tell: (seen: Seen) => void) {
  const tab = newId()
  const at = api.cases[':case'].briefs[':brief'].presence
  const param = { case: caseId, brief }
  let section: string | null = null
  let hasWritten = false
  let isAsking = false
  let holds = false
  let wasOurs = false
  let beats = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  return { begin, end, goTo, write, takeOver, ask }

  function begin(): void {
    void beat()
  }

  function end(): void {
    clearTimeout(timer)
    beats += 1
    const leaving = { headers: asRepeatable.headers, init: { keepalive: true } }
    void parseResponse(at[':tab'].$delete({ param: { ...param, tab } }, leaving)).catch(() => undefined)
  }

  function goTo(next: string): void {
    if (next === section) return
    section = next
    hasWritten = false
    holds = false
    wasOurs = false
    void beat()
  }

  /** The reader changed words: the section is asked for, and kept by saying so with each beat. */
  function write(where: string): void {
    goTo(where)
    const isFirst = !holds && !hasWritten && !isAsking
    hasWritten = true
    if (isFirst) void beat()
  }

  async function takeOver(where: string): Promise<void> {
    section = where
    hasWritten = true
    await beat(true)
  }

  /** Asks at once how things stand. */
  function ask(): void {
    void beat()
  }

  async function beat(takesOver = false): Promise<void> {
    clearTimeout(timer)
    beats += 1
    const mine = beats
    const json = { tab, section, write: hasWritten, takeOver: takesOver }
    isAsking = hasWritten
    hasWritten = false
    try {
      const view = await parseResponse(at.$post({ param, json }, asRepeatable))
      if (mine === beats) hear(view)
    } catch {
      // Away or refused: the next beat asks again.
    }
    if (mine !== beats) return
    isAsking = false
    timer = setTimeout(() => void beat(), every)
  }

  function hear(view: PresenceView): void {
    const isTheirs = view.others.some((one) => one.writes && one.section === section)
    wasOurs = isTheirs && (wasOurs || holds)
    holds = view.holds
    tell({ ...view, section, wasOurs })
  }
}
