import { mayDo, type Right } from '@travessia/shared/permissions'
import type { Actor } from '../context.ts'

/** That something changed, as the database tells it. */
export interface Change {
  readonly organisationId: string
  readonly noun: string
  readonly caseId: string | null
  /** Whom alone it concerns. */
  readonly memberId: string | null
}

/** What a screen hears of it. */
export type Told = Pick<Change, 'noun' | 'caseId'>

export function readChange(payload: string): Change {
  const [organisationId = '', noun = '', id = null] = payload.split(' ')
  const isOwn = noun === 'notification'
  return { organisationId, noun, caseId: isOwn ? null : id, memberId: isOwn ? id : null }
}

/** What of it the actor may know, given which of the cases they see. What belongs to no case is told to whoever may read all of it. */
export function tellTo(actor: Actor, changes: readonly Change[], seen: ReadonlySet<string>): Told[] {
  return changes.filter((one) => mayHear(actor, one, seen)).map(({ noun, caseId }) => ({ noun, caseId }))
}

function mayHear(actor: Actor, { noun, caseId, memberId }: Change, seen: ReadonlySet<string>): boolean {
  if (memberId !== null) return memberId === actor.userId
  if (caseId !== null) return seen.has(caseId)
  const right = readWith[noun]
  return right !== undefined && mayDo(actor.role, right)
}

const readWith: Readonly<Record<string, Right | undefined>> = {
  authority: 'library.read',
  calendar: 'calendar.read',
}
