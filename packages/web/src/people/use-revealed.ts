import type { PersonView, RevealedPerson } from '@travessia/shared/people'
import { useState } from 'react'

/** What was told of a person, and why it was asked for. */
export type Told = RevealedPerson & { readonly reason: string }

/** Whose names are shown on this page. They are kept nowhere else: when the page is left they are covered. */
export function useRevealed() {
  const [all, setAll] = useState<readonly Told[]>([])
  const cover = (id: string) => setAll((now) => now.filter((one) => one.id !== id))
  return {
    cover,
    show: (told: Told) => setAll((now) => [...now.filter((one) => one.id !== told.id), told]),
    /** What was told of the person as they stand now. */
    of: (person: PersonView): Told | undefined => all.find((one) => one.id === person.id && one.version === person.version),
  }
}

export type Revealed = ReturnType<typeof useRevealed>
