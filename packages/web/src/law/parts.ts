import type { Language } from '@travessia/shared/languages'
import type { Forum } from '@travessia/shared/law'

/** Each body's law is a part of its own: a screen loads those that it speaks of. */
const parts = {
  'pt-BR': import.meta.glob<Record<string, Forum>>('../../../shared/src/forums/*/forum.ts', { query: '?law=pt-BR' }),
  es: import.meta.glob<Record<string, Forum>>('../../../shared/src/forums/*/forum.ts', { query: '?law=es' }),
  en: import.meta.glob<Record<string, Forum>>('../../../shared/src/forums/*/forum.ts', { query: '?law=en' }),
}

/** The law of these bodies in one language. A body that this version does not know is left out. */
export async function loadParts(bodies: readonly string[], language: Language): Promise<Forum[]> {
  const load = async (body: string) => parts[language][`../../../shared/src/forums/${body}/forum.ts`]?.()
  const found = await Promise.all(bodies.map(load))
  return found.flatMap((part) => Object.values(part ?? {}))
}
