import { type StandingAddition, toCalendarAddition } from '@travessia/shared/calendar-additions'
import { readDay } from '@travessia/shared/calendars'
import { type Catalogue, makeCatalogue } from '@travessia/shared/catalogue'
import { readDocket } from '@travessia/shared/docket'
import type { Language } from '@travessia/shared/languages'
import type { Forum } from '@travessia/shared/law'
import { findersOf } from './find.ts'

/** Each body's law is a part of its own: a screen loads those that it speaks of. */
const parts = {
  'pt-BR': import.meta.glob<Record<string, Forum>>('../../../shared/src/forums/*/forum.ts', { query: '?law=pt-BR' }),
  es: import.meta.glob<Record<string, Forum>>('../../../shared/src/forums/*/forum.ts', { query: '?law=es' }),
  en: import.meta.glob<Record<string, Forum>>('../../../shared/src/forums/*/forum.ts', { query: '?law=en' }),
}

/**
 * The law of these bodies, with what reads it, in one language: whichever is asked of its texts, this one answers.
 * A body that this version does not know is left out.
 */
export async function loadLaw(bodies: readonly string[], language: Language) {
  const load = async (body: string) => parts[language][`../../../shared/src/forums/${body}/forum.ts`]?.()
  const found = await Promise.all(bodies.map(load))
  return lawOf(found.flatMap((part) => Object.values(part ?? {})))
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
