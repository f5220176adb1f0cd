import { commonEvents } from '@travessia/shared/common-events'
import { forums } from '@travessia/shared/forums/index'
import type { EventKind } from '@travessia/shared/law'
import { stemsOf } from '@travessia/shared/stems'
import type { Word } from './sought.ts'

/** More kinds than this are not looked for by one word. */
const mostKinds = 200

/** The kinds of event that the law calls by this word, in whatever language. */
export function kindsNamed({ stems, begun }: Word): string[] {
  const [last, ...first] = stems.toReversed()
  if (last === undefined) return []
  const isMeant = (stem: string) => stem === last || begun.some((beginning) => stem.startsWith(beginning))
  const names = [...namesByStem()].flatMap(([stem, those]) => (isMeant(stem) ? those : []))
  const kinds = names.filter((name) => first.every((stem) => name.stems.has(stem))).map(({ id }) => id)
  return [...new Set(kinds)].slice(0, mostKinds)
}

interface Name {
  readonly id: string
  readonly stems: ReadonlySet<string>
}

let known: ReadonlyMap<string, readonly Name[]> | undefined

/** The law does not change while we run. */
function namesByStem() {
  known ??= listNames()
  return known
}

function listNames(): Map<string, Name[]> {
  const found = new Map<string, Name[]>()
  for (const [id, names] of namesById()) {
    for (const stems of [...names].map((name) => new Set(stemsOf(name)))) {
      for (const stem of stems) found.set(stem, [...(found.get(stem) ?? []), { id, stems }])
    }
  }
  return found
}

function namesById(): Map<string, Set<string>> {
  const all: EventKind[] = [...commonEvents, ...forums.flatMap((forum) => forum.procedures.flatMap((procedure) => procedure.events))]
  const names = new Map<string, Set<string>>()
  for (const { id, name } of all) {
    const known = names.get(id) ?? new Set()
    for (const one of Object.values(name)) known.add(one)
    names.set(id, known)
  }
  return names
}
