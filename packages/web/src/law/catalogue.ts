import { readDay } from '@travessia/shared/calendars'
import { makeCatalogue } from '@travessia/shared/catalogue'
import { readDocket } from '@travessia/shared/docket'
import type { Forum } from '@travessia/shared/law'
import { findersOf } from './find.ts'

/** Each body's law is a part of its own: a screen loads those that it speaks of. */
const parts = import.meta.glob<Record<string, Forum>>('../../../shared/src/forums/*/forum.ts')

/** The law of these bodies, with what reads it. A body that this version does not know is left out. */
export async function loadLaw(bodies: readonly string[]) {
  const load = async (body: string) => parts[`../../../shared/src/forums/${body}/forum.ts`]?.()
  const found = await Promise.all(bodies.map(load))
  const catalogue = makeCatalogue(found.flatMap((part) => Object.values(part ?? {})))
  return { ...catalogue, ...findersOf(catalogue), readDocket, readDay }
}

export type Law = Awaited<ReturnType<typeof loadLaw>>
