import type { Place } from './blocks.ts'
import { places } from './rich-text.ts'

/** The place that a gap's attributes name in the editor; a section of the brief itself where they name none. */
export function placeOf(attributes: Readonly<Record<string, unknown>>): Place {
  const at = places.find((one) => one === attributes.at) ?? 'brief'
  const id = attributes.id
  return typeof id === 'string' && id !== '' ? { at, id } : { at }
}
