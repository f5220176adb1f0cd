import { holders } from '@travessia/shared/choices'

/** A stored holder as one of those that have a name on the screen. */
export function holderKey(holder: string | null): (typeof holders)[number] | undefined {
  return holders.find((known) => known === holder)
}
