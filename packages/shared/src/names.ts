/**
 * Who will read an output. `cleared`: staff who work on the case. `internal`: the rest of the
 * organisation. `body`: the court or commission, confidentially. `state`: what the State will read.
 * `public`: everybody.
 */
export const audiences = ['cleared', 'internal', 'body', 'state', 'public'] as const

export type Audience = (typeof audiences)[number]

export interface Named {
  readonly name: string
  readonly protected: boolean
  readonly pseudonym: string
  readonly initials: string
  readonly groupLabel: string
}

/**
 * How a person is named to an audience: the only place where a name is printed. Protected people are
 * named to the cleared and to the body; the State and the organisation read the pseudonym, the public
 * the group ("a migrant family"), and a form that is missing is never replaced by the name.
 * Source: IACHR Rules of Procedure art. 28(2), identity withheld from the State.
 */
export function nameFor(person: Named, audience: Audience): string {
  if (!person.protected || audience === 'cleared' || audience === 'body') return person.name
  const shield = person.pseudonym || person.initials || person.groupLabel || '—'
  return audience === 'public' ? person.groupLabel || shield : shield
}
