import { z } from 'zod'
import { instant } from './fields.ts'

/** What a letterhead may ask for, by its names in three languages; the first is the one that we show. */
export const placeholders = {
  organisation: ['organizacao', 'organizacion', 'organisation', 'organization'],
  title: ['titulo', 'title'],
  case: ['caso', 'case'],
  reference: ['referencia', 'reference'],
  body: ['orgao', 'organo', 'body'],
} as const

export type Placeholder = keyof typeof placeholders

const names = Object.entries(placeholders).flatMap(([placeholder, all]) => all.map((name) => [name, placeholder as Placeholder] as const))

/** The placeholder of that name, however it is accented or capitalised. */
export function findPlaceholder(name: string): Placeholder | undefined {
  return names.find(([one]) => one === fold(name))?.[1]
}

/** The name that somebody probably meant; undefined where none is near. */
export function guessPlaceholder(name: string): string | undefined {
  const wanted = fold(name)
  const [nearest] = names.map(([one]) => ({ one, distance: distanceBetween(one, wanted) })).toSorted((a, b) => a.distance - b.distance)
  return nearest && nearest.distance <= Math.max(1, Math.floor(wanted.length / 3)) ? nearest.one : undefined
}

function fold(name: string): string {
  return name.normalize('NFD').replaceAll(/\p{M}/gu, '').trim().toLowerCase()
}

/** How many letters must be added, taken away or changed to make one word of the other. */
function distanceBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (const [at, letter] of a.split('').entries()) {
    const next = [at + 1]
    for (let to = 1; to <= b.length; to += 1) {
      const changed = (row[to - 1] ?? 0) + (letter === b[to - 1] ? 0 : 1)
      next.push(Math.min(changed, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}

/** The file, in base64: it is small, and a form sends it whole. */
export const letterheadFile = z.object({ file: z.base64().min(1).max(8_000_000) })

export const letterheadView = z.object({
  size: z.number().int(),
  placeholders: z.array(z.enum(Object.keys(placeholders) as [Placeholder, ...Placeholder[]])),
  uploadedAt: instant,
  uploadedBy: z.string().nullable(),
})

export type LetterheadView = z.infer<typeof letterheadView>
