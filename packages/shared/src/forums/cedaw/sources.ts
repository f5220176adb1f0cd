import type { Source } from '../../regimes.ts'
import { untc } from '../un/acceptance.ts'

/** The Optional Protocol to the Convention. */
export function protocol(article: string, seen?: string): Source {
  return { cite: `OP-CEDAW ${article}`, ...(seen ? { seen } : {}) }
}

/** In force since 22 December 2000; for each later State three months after its deposit (art. 16). */
export const protocolInForce = { source: untc('OP-CEDAW', 'IV-8-b'), since: '2000-12-22', wait: { months: 3 } } as const
