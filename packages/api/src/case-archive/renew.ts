import { randomUUID } from 'node:crypto'
import type { CaseArchive } from '@travessia/shared/case-archive'

/**
 * The same case under ids of its own, wherever they stand, also in the texts of briefs. `known` are those of authorities
 * that the library here has already.
 */
export function renewIds(archive: CaseArchive, known: ReadonlyMap<string, string>): CaseArchive {
  const { proceedings, events, people, annexes, briefs, filings, discussion, correspondence } = archive
  const fresh = new Map(known)
  const own = [proceedings, events, people, annexes, briefs, filings, discussion, correspondence]
  for (const { id } of own.flat()) fresh.set(id.toLowerCase(), randomUUID())
  return turn(archive, (text) => text.replaceAll(anyId, (id) => fresh.get(id.toLowerCase()) ?? id)) as CaseArchive
}

const anyId = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi

function turn(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((one) => turn(one, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, turn(one, change)]))
}
