import { addDays, daysBetween, type IsoDate } from './dates.ts'
import type { MilestoneView } from './deadline-view.ts'
import type { Text } from './languages.ts'

/** What a team has ready before a deadline, in the order in which it comes. */
export const milestoneKinds = ['draft', 'review', 'translation', 'signature', 'filing'] as const

export type MilestoneKind = (typeof milestoneKinds)[number]

export const milestoneWords: Readonly<Record<MilestoneKind, Text>> = {
  draft: { 'pt-BR': 'minuta', es: 'borrador', en: 'draft' },
  review: { 'pt-BR': 'revisão', es: 'revisión', en: 'review' },
  translation: { 'pt-BR': 'tradução', es: 'traducción', en: 'translation' },
  signature: { 'pt-BR': 'assinatura', es: 'firma', en: 'signature' },
  filing: { 'pt-BR': 'protocolo', es: 'presentación', en: 'filing' },
}

/** The day to aim at: the safe one, else the last one. */
export function aimOf({ safe, due }: { readonly safe: IsoDate | null; readonly due: IsoDate | null }): IsoDate | null {
  return due === null ? null : (safe ?? due)
}

/** Usual distances, in days. Whole weeks keep the weekday of the day to aim at, which is a working day. */
const usual: Readonly<Record<MilestoneKind, number>> = { draft: 21, review: 14, translation: 7, signature: 2, filing: 1 }

/**
 * The distances to offer for a deadline: the usual ones, or, where less time than they need is left after `today`, the same
 * in proportion, so that none lies in the past. Translation is for who needs one, and is not offered by itself.
 */
export function offerMilestones(aim: IsoDate | null, today: IsoDate): { kind: MilestoneKind; daysBefore: number }[] {
  const left = aim === null ? usual.draft : Math.max(0, daysBetween(today, aim))
  const share = Math.min(1, left / usual.draft)
  return milestoneKinds.filter((kind) => kind !== 'translation').map((kind) => ({ kind, daysBefore: Math.floor(usual[kind] * share) }))
}

/** The usual distance of one kind, for who adds it by hand. */
export function usualDistance(kind: MilestoneKind): number {
  return usual[kind]
}

/** The day of a milestone. */
export function milestoneDay(aim: IsoDate | null, before: number): IsoDate | null {
  return aim === null ? null : addDays(aim, -before)
}

/** What is to be done next: the first that is not done. */
export function nextMilestone(milestones: readonly MilestoneView[]): MilestoneView | undefined {
  return milestones.find(({ doneAt }) => doneAt === null)
}
