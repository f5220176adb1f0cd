import { brazilianTemplates } from './brazil/templates.ts'
import { europeanTemplates } from './europe/templates.ts'
import { freeTemplate } from './free.ts'
import { interAmericanTemplates } from './inter-american/templates.ts'
import { letters } from './letters/templates.ts'
import type { Template } from './template.ts'
import { unTemplates } from './un/templates.ts'

/** Every brief that can be written from a case file, by the system of its body, in the order in which they are offered. */
export const shelves = {
  interAmerican: interAmericanTemplates,
  un: unTemplates,
  europe: europeanTemplates,
  brazil: brazilianTemplates,
  letters,
} as const satisfies Readonly<Record<string, readonly Template[]>>

export const templates: readonly Template[] = Object.values(shelves).flat()

export function findTemplate(id: string): Template | undefined {
  return id === freeTemplate.id ? freeTemplate : templates.find((one) => one.id === id)
}

/** The template of that id. Throws a `RangeError` for an unknown one. */
export function getTemplate(id: string): Template {
  const found = findTemplate(id)
  if (!found) throw new RangeError(`Unknown template ${id}.`)
  return found
}
