import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import type { RichText } from '@travessia/shared/briefs'
import { useEffect, useState } from 'react'
import { type Brief, briefQuery } from '../queries.ts'
import { createAutosaver, type Saved, type SectionSave } from './autosaver.ts'

/**
 * Saves each section a second after its last change, and at once when the editor loses the focus or the page
 * is left.
 */
export function useAutosave(caseId: string, brief: Brief) {
  const client = useQueryClient()
  const [states, setStates] = useState<Readonly<Record<string, SectionSave>>>({})
  const [saver] = useState(() =>
    createAutosaver(caseId, brief, {
      tell: (section, state) => setStates((now) => ({ ...now, [section]: state })),
      keep: (saved) => remember(client, caseId, brief.id, saved),
    }),
  )
  useEffect(() => {
    saver.resume()
    const leave = () => void saver.flush(true)
    const retry = () => void saver.flush()
    window.addEventListener('pagehide', leave)
    window.addEventListener('online', retry)
    return () => {
      window.removeEventListener('pagehide', leave)
      window.removeEventListener('online', retry)
      void saver.flush()
    }
  }, [saver])
  return { states, ...saver }
}

/** The kept read follows what was saved, so that nothing asks the server for it again. */
function remember(client: QueryClient, caseId: string, brief: string, saved: Saved): void {
  client.setQueryData<Brief>(briefQuery(caseId, brief).queryKey, (known) => {
    if (!known) return known
    const others = known.sections.filter((one) => one.section !== saved.section)
    return { ...known, sections: saved.content ? [...others, asStored(saved, saved.content)] : others }
  })
}

/** What was sent is JSON already; the kept read only says so in other words. */
function asStored({ section, version, updatedAt }: Saved, content: RichText): Brief['sections'][number] {
  return { section, content: content as Brief['sections'][number]['content'], version, updatedAt, updatedBy: null }
}
