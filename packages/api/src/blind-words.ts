import { bareNumber, stemsOf } from '@travessia/shared/stems'
import type { Keyring } from './vault.ts'

/** Of what is sealed where it stands, only this is in the index of the search. */
const blindKinds = ['document', 'person', 'task', 'discussion', 'correspondence', 'measure'] as const

export type BlindKind = (typeof blindKinds)[number]

export function isBlind(kind: string): kind is BlindKind {
  return blindKinds.some((one) => one === kind)
}

/** A book of more different words than this is found by these alone. */
export const mostWords = 50_000

/**
 * How a word is known in the index of what is sealed: the same word is the same mark, and from a mark nothing can be read. What is
 * a member's alone has marks that only they come to look for.
 */
export function blindMark(keyring: Keyring, kind: BlindKind, stem: string, memberId?: string): string {
  return keyring.index(`word\n${kind}${memberId ? `\n${memberId}` : ''}\n${stem}`).slice(0, 12)
}

/** The marks of all words of a text, each once. */
export function blindWords(keyring: Keyring, kind: BlindKind, text: string, memberId?: string): string[] {
  return [...wordsIn(text)].slice(0, mostWords).map((word) => blindMark(keyring, kind, word, memberId))
}

const longestNumber = 200

/** The stems of a text and its numbers without punctuation, each once. */
export function wordsIn(text: string): Set<string> {
  const numbers = text.split(/\s+/).flatMap((one) => bareNumber(one.slice(0, longestNumber)) ?? [])
  return new Set([...stemsOf(text), ...numbers])
}
