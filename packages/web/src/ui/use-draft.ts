import { useEffect } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { isDiscreet } from '../discreet.ts'

const allDrafts = 'travessia.draft.'
/** What was typed in the open is not shown while names are covered. */
export const draftPrefix = isDiscreet ? `${allDrafts}discreet.` : allDrafts

/**
 * Keeps what is typed in this tab until it is saved or thrown away, so that a closed page, a broken line
 * or a new sign-in loses nothing. Answers how to forget it.
 */
export function useDraft<Fields extends FieldValues, Output>(form: UseFormReturn<Fields, unknown, Output>, name: string): () => void {
  const { reset, subscribe } = form
  useEffect(() => {
    const kept = readDraft<Fields>(name)
    if (kept) reset(kept, { keepDefaultValues: true })
    return subscribe({
      formState: { values: true, isDirty: true },
      callback: ({ values, isDirty }) => {
        if (isDirty) write(name, values)
      },
    })
  }, [name, reset, subscribe])
  return () => forget(name)
}

/** Throws every draft away: for leaving the account and for the quick exit. */
export function forgetDrafts(): void {
  try {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(allDrafts)) sessionStorage.removeItem(key)
  } catch {
    // Storage is refused: there is nothing to forget.
  }
}

/** The draft was written from the values of the same form; what no longer fits is caught by its schema on saving. */
function readDraft<Fields extends FieldValues>(name: string): Fields | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(draftPrefix + name) ?? 'null')
    return kept && typeof kept === 'object' ? (kept as Fields) : undefined
  } catch {
    return undefined
  }
}

function write(name: string, values: FieldValues): void {
  try {
    sessionStorage.setItem(draftPrefix + name, JSON.stringify(values))
  } catch {
    // Storage is full or refused: the text stays on the screen.
  }
}

function forget(name: string): void {
  try {
    sessionStorage.removeItem(draftPrefix + name)
  } catch {
    // Storage is refused: there is nothing to forget.
  }
}
