import type { StandingAddition } from '@travessia/shared/calendar-additions'
import { readDay } from '@travessia/shared/calendars'
import { type Catalogue, makeCatalogue } from '@travessia/shared/catalogue'
import { readDocket } from '@travessia/shared/docket'
import type { Language } from '@travessia/shared/languages'
import type { Forum } from '@travessia/shared/law'
import { toCalendarAddition } from '@travessia/shared/read-addition'
import { findersOf } from './find.ts'
import { loadParts } from './parts.ts'

/** The law of these bodies, with what reads it, in one language: whichever is asked of its texts, this one answers. */
export async function loadLaw(bodies: readonly string[], language: Language) {
  return lawOf(await loadParts(bodies, language))
}

export interface Law extends Catalogue, ReturnType<typeof findersOf> {
  readonly readDocket: typeof readDocket
  readonly readDay: typeof readDay
  /** The same law with what an organisation adds to the calendars. */
  readonly complete: (additions: readonly StandingAddition[]) => Law
}

function lawOf(forums: readonly Forum[], additions: readonly StandingAddition[] = []): Law {
  const catalogue = makeCatalogue(forums, additions.map(toCalendarAddition))
  return { ...catalogue, ...findersOf(catalogue), readDocket, readDay, complete: (own) => lawOf(forums, own) }
}
