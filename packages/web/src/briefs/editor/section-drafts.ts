import { type RichText, richText } from '@travessia/shared/briefs'
import { z } from 'zod'
import { draftPrefix } from '../../ui/use-draft.ts'

/** Words of a section that the server may not have yet, and the version that they were written over. */
export interface SectionDraft {
  readonly content: RichText | null
  readonly version: number
}

const draft = z.object({ content: richText.nullable(), version: z.number().int() })
const prefix = (brief: string) => `${draftPrefix}brief.${brief}.`

export function keepDraft(brief: string, section: string, kept: SectionDraft): void {
  try {
    sessionStorage.setItem(prefix(brief) + section, JSON.stringify(kept))
  } catch {
    // Storage is full or refused: the words stay on the screen.
  }
}

export function forgetDraft(brief: string, section: string): void {
  try {
    sessionStorage.removeItem(prefix(brief) + section)
  } catch {
    // Storage is refused: there is nothing to forget.
  }
}

/** What an earlier visit left unsaved in this tab. */
export function readDrafts(brief: string): Map<string, SectionDraft> {
  const found = new Map<string, SectionDraft>()
  try {
    for (const key of Object.keys(sessionStorage)) {
      if (!key.startsWith(prefix(brief))) continue
      const kept = draft.safeParse(JSON.parse(sessionStorage.getItem(key) ?? 'null'))
      if (kept.success) found.set(key.slice(prefix(brief).length), kept.data)
    }
  } catch {
    // Storage is refused or was written by something else: there is no draft.
  }
  return found
}
