import type { WordKey } from '../words/spoken.ts'

/** Fields of records by their labels elsewhere on the screen; the others are not told. */
const fields = {
  title: 'case.title',
  summary: 'case.summary',
  state: 'case.state',
  territory: 'case.territory',
  fronts: 'case.fronts',
  axes: 'case.axes',
  tags: 'case.tags',
  visibility: 'case.visibility',
  leadId: 'case.lead',
  memberIds: 'case.members',
  closedOn: 'case.closedOn',
  number: 'proceeding.number',
  court: 'proceeding.court',
  ourRole: 'proceeding.role',
  beganOn: 'proceeding.began',
  on: 'event.when',
  time: 'event.time',
  precision: 'event.precision',
  note: 'event.note',
  name: 'person.name',
  role: 'settings.me.role',
  protected: 'person.protected.label',
  pseudonym: 'person.pseudonym',
  initials: 'person.initials',
  groupLabel: 'person.groupLabel',
  identifiers: 'person.identifiers',
  barNumber: 'person.barNumber',
  contact: 'person.contact',
  nationality: 'person.nationality',
  reason: 'history.field.reason',
  datedOn: 'annex.datedOn',
  pages: 'annex.pages',
  source: 'annex.source',
  position: 'annex.position',
  ownerId: 'deadline.owner',
  body: 'history.field.comment',
  resolved: 'history.field.resolved',
  audience: 'filing.reader',
  language: 'brief.language',
  channel: 'filing.channel',
  email: 'organisation.email',
  legalNature: 'organisation.legalNature',
  taxId: 'organisation.taxId',
  address: 'organisation.address',
  phone: 'organisation.phone',
  recognisedIn: 'organisation.recognisedIn',
  suspended: 'history.field.suspended',
  expiresOn: 'settings.tokens.expires',
  expiresAt: 'settings.tokens.expires',
  startsOn: 'history.field.from',
  endsOn: 'history.field.until',
  until: 'history.field.until',
  viewAs: 'history.field.viewAs',
  memberId: 'history.field.member',
} as const satisfies Record<string, WordKey>

/** Fields that are called otherwise in some records, by what the action is about. */
const otherwise: Readonly<Record<string, Readonly<Record<string, WordKey>>>> = {
  person: { role: 'person.role' },
  brief: { state: 'allBriefs.filter.state' },
}

export function fieldKey(field: string, action: string): WordKey | undefined {
  const subject = action.split('.')[0] ?? ''
  return otherwise[subject]?.[field] ?? Object.entries(fields).find(([name]) => name === field)?.[1]
}
