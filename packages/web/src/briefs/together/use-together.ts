import { useQueryClient } from '@tanstack/react-query'
import type { RichText } from '@travessia/shared/briefs'
import { useCallback, useEffect, useState } from 'react'
import type { useAutosave } from '../editor/use-autosave.ts'
import { type Brief, briefQuery } from '../queries.ts'
import { createPresence, type Seen } from './presence.ts'

interface Around {
  caseId: string
  brief: Brief
  save: ReturnType<typeof useAutosave>
  put: (section: string, content: RichText | null) => void
}

/**
 * The others at the same brief: who they are, whose section is whose; and what they write comes onto the paper where
 * nothing of ours is waiting.
 */
export function useTogether({ caseId, brief, save, put }: Around) {
  const [seen, setSeen] = useState<Seen>()
  const [presence] = useState(() => createPresence(caseId, brief.id, setSeen))
  useEffect(() => {
    presence.begin()
    const look = () => document.visibilityState === 'visible' && presence.ask()
    window.addEventListener('pagehide', presence.end)
    document.addEventListener('visibilitychange', look)
    return () => {
      window.removeEventListener('pagehide', presence.end)
      document.removeEventListener('visibilitychange', look)
      presence.end()
    }
  }, [presence])
  useNews({ caseId, brief, save, put }, seen)
  const { release } = save
  const takeOver = useCallback(
    async (section: string) => {
      await presence.takeOver(section)
      release(section)
    },
    [presence, release],
  )
  return { others: seen?.others ?? [], seen, takeOver, presence }
}

/** Follows what others wrote, and lets go what was kept back while a section was theirs. */
function useNews({ caseId, brief, save, put }: Around, seen: Seen | undefined): void {
  const client = useQueryClient()
  const { isBehind, follow, release, listHeld } = save
  useEffect(() => {
    if (!seen) return
    for (const section of listHeld()) {
      const isTheirs = seen.others.some((one) => one.writes && one.section === section)
      if (!isTheirs) release(section)
    }
    const isNews = seen.version !== brief.version || isBehind(seen.sections)
    if (!isNews) return
    client
      .fetchQuery({ ...briefQuery(caseId, brief.id), staleTime: 0 })
      .then((now) => {
        for (const one of follow(now.sections)) put(one.section, one.content)
      })
      .catch(() => undefined)
  }, [seen, brief.version, brief.id, caseId, client, isBehind, follow, release, listHeld, put])
}
