import { commonEvents } from '@travessia/shared/common-events'
import { forums } from '@travessia/shared/forums/index'
import type { EventKind } from '@travessia/shared/law'
import { stemsOf } from '@travessia/shared/stems'
import type { Word } from './sought.ts'

/** More kinds than this are not looked for by one word. */
const mostKinds = 200

/** The kinds of event that the law calls by this word, in whatever language. */
export function kindsNamed({ stems, begun }: Word): string[] {
  const first = stems.slice(0, begun.length > 0 ? -1 : undefined)
  const isNamed = (name: readonly string[]) =>
    stems.length > 0 &&
    first.every((stem) => name.includes(stem)) &&
    (begun.length === 0 || name.some((stem) => stem === stems.at(-1) || begun.some((beginning) => stem.startsWith(beginning))))
  return listKinds()
    .filter(({ names }) => names.some(isNamed))
    .map(({ id }) => id)
    .slice(0, mostKinds)
}

let kinds: readonly { readonly id: string; readonly names: readonly (readonly string[])[] }[] | undefined

/** The law does not change while we run. */
function listKinds() {
  kinds ??= [...namesById()].map(([id, names]) => ({ id, names: [...names].map(stemsOf) }))
  return kinds
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
