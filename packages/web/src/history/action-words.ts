const actions = [
  'annex.add',
  'annex.attach',
  'annex.delete',
  'annex.detach',
  'annex.edit',
  'brief.begin',
  'brief.comment',
  'brief.comment-delete',
  'brief.comment-edit',
  'brief.comment-reopen',
  'brief.comment-resolve',
  'brief.edit',
  'brief.bring-back',
  'brief.restore',
  'brief.version',
  'brief.write',
  'case.create',
  'case.edit',
  'deadline.assign',
  'event.correct',
  'event.delete',
  'event.record',
  'filing.make',
  'filing.receipt',
  'person.add',
  'person.delete',
  'person.edit',
  'proceeding.add',
  'proceeding.delete',
  'proceeding.edit',
] as const

/** Fields of records by their labels elsewhere on the screen. */
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
  kind: 'event.kind',
  on: 'event.when',
  time: 'event.time',
  precision: 'event.precision',
  note: 'event.note',
  fields: 'event.fields',
  name: 'person.name',
  role: 'person.role',
  protected: 'person.protected.label',
  pseudonym: 'person.pseudonym',
  initials: 'person.initials',
  groupLabel: 'person.groupLabel',
  identifiers: 'person.identifiers',
  nationality: 'person.nationality',
  datedOn: 'annex.datedOn',
  pages: 'annex.pages',
  source: 'annex.source',
  position: 'annex.position',
  ownerId: 'deadline.owner',
} as const

export function actionKey(action: string) {
  const found = actions.find((one) => one === action)
  return found && (`history.${found}` as const)
}

export function fieldKey(field: string) {
  return Object.entries(fields).find(([name]) => name === field)?.[1]
}
