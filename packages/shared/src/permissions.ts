export const roles = ['director', 'lawyer', 'advocate', 'assistant', 'partner', 'auditor', 'admin'] as const

export type UserRole = (typeof roles)[number]

/**
 * Every right and who holds it. `director` leads the organisation; `partner` (outside counsel) sees only
 * cases shared with them; `auditor` reads the register and the trail, no names; `admin` keeps users and
 * settings and sees no case content.
 */
const rights = {
  'case.read': ['director', 'lawyer', 'advocate', 'assistant', 'partner'],
  'case.register': ['director', 'lawyer', 'advocate', 'assistant', 'partner', 'auditor'],
  'case.create': ['director', 'lawyer', 'advocate'],
  'case.edit': ['director', 'lawyer', 'advocate'],
  'case.discuss': ['director', 'lawyer', 'advocate', 'assistant', 'partner'],
  'case.delete': ['director'],
  'case.export': ['director', 'lawyer'],
  'case.share': ['director', 'lawyer'],
  'case.wall': ['director', 'lawyer'],
  'proceeding.write': ['director', 'lawyer', 'advocate'],
  'event.write': ['director', 'lawyer', 'advocate', 'assistant'],
  'deadline.assign': ['director', 'lawyer', 'advocate', 'assistant'],
  'deadline.override': ['director', 'lawyer'],
  'task.write': ['director', 'lawyer', 'advocate', 'assistant', 'partner'],
  'deadline.check': ['director', 'lawyer', 'advocate'],
  'measure.write': ['director', 'lawyer', 'advocate', 'assistant'],
  'trash.write': ['director', 'lawyer', 'advocate', 'assistant', 'partner'],
  'view.write': ['director', 'lawyer', 'advocate', 'assistant', 'partner', 'auditor'],
  'view.share': ['director', 'lawyer', 'advocate', 'assistant'],
  'person.read': ['director', 'lawyer', 'advocate', 'partner'],
  'person.write': ['director', 'lawyer', 'advocate'],
  'person.erase': ['director'],
  'consent.write': ['director', 'lawyer', 'advocate', 'assistant'],
  'subject.read': ['director', 'lawyer', 'advocate', 'assistant'],
  'subject.answer': ['director', 'lawyer'],
  'register.read': ['director', 'lawyer', 'advocate', 'assistant', 'auditor', 'admin'],
  'register.write': ['director', 'admin'],
  'annex.write': ['director', 'lawyer', 'advocate', 'assistant'],
  'brief.write': ['director', 'lawyer', 'advocate', 'partner'],
  'brief.comment': ['director', 'lawyer', 'advocate', 'assistant', 'partner'],
  'brief.approve': ['director', 'lawyer'],
  'filing.write': ['director', 'lawyer'],
  'correspondence.write': ['director', 'lawyer', 'advocate', 'assistant'],
  'library.read': ['director', 'lawyer', 'advocate', 'assistant', 'partner'],
  'library.write': ['director', 'lawyer', 'advocate', 'assistant'],
  'import.write': ['director', 'lawyer', 'advocate', 'assistant'],
  'overview.read': ['director', 'lawyer'],
  'history.read': ['director', 'lawyer', 'auditor'],
  'trail.export': ['director', 'auditor'],
  'user.read': ['director', 'lawyer', 'advocate', 'assistant', 'admin'],
  'user.write': ['director', 'admin'],
  'user.view-as': ['director'],
  'calendar.read': ['director', 'lawyer', 'advocate', 'assistant', 'partner', 'admin'],
  'calendar.write': ['director', 'admin'],
  'organisation.write': ['director', 'admin'],
  'reminder.read': ['director', 'lawyer', 'advocate', 'assistant', 'partner'],
  'reminder.acknowledge': ['director', 'lawyer', 'advocate', 'assistant', 'partner'],
  'outbox.read': ['director', 'admin'],
  'outbox.write': ['director', 'admin'],
  'demonstration.write': ['director'],
  'feed.write': ['director', 'lawyer', 'advocate', 'assistant', 'partner'],
  'token.write': ['director', 'lawyer', 'advocate', 'admin'],
  'self.write': roles,
} satisfies Record<string, readonly UserRole[]>

export type Right = keyof typeof rights

export const allRights = Object.keys(rights).filter(isRight)

function isRight(name: string): name is Right {
  return name in rights
}

/** Whether a role holds a right; says nothing about which cases. */
export function mayDo(role: UserRole, right: Right): boolean {
  const holders: readonly UserRole[] = rights[right]
  return holders.includes(role)
}

/** What is left of a member's rights to a director who looks on as them: reading what is not the member's own. */
export function mayLookOn(right: Right): boolean {
  return lookingRights.has(right)
}

const lookingRights = new Set<Right>(['case.read', 'case.register', 'history.read', 'library.read', 'calendar.read', 'user.read'])

/** The rights of a role, for the screen to hide what it may not offer. */
export function rightsOf(role: UserRole): Right[] {
  return allRights.filter((right) => mayDo(role, right))
}
