/*
 * What may be chosen, where an address of the screens names it as well as what is sent: shapes are built of these lists, and
 * addresses read by them, which the first page has to bring along without the shapes.
 */

/* Cases */
export const fronts = ['policy', 'network', 'dialogue', 'advocacy', 'course', 'project'] as const
export const axes = ['health', 'assistance', 'psychology', 'work', 'housing', 'shelter', 'participation', 'documentation'] as const
export const visibilities = ['organisation', 'restricted'] as const
export const caseSorts = ['next', 'updated', 'title'] as const
/** The most of them that one request changes: each is a transaction of its own size, and who asks sees how far it is. */
export const mostAtOnce = 100

/* Deadlines */
export const holders = ['us', 'state', 'body', 'other'] as const
/** Why one of our deadlines presses: within 30 days nothing can be made good after it, that and nothing drafted yet, nobody looks after it; or it is past. */
export const pressings = ['fatal', 'undrafted', 'unowned', 'overdue'] as const
/** How one of our deadlines ended. */
export const keepings = ['met', 'late', 'lapsed'] as const
export const deadlineGroups = ['overdue', 'today', 'week', 'month', 'later', 'waiting'] as const
/** Beside those that run: closed, and waiting for a second person. */
export const listGroups = [...deadlineGroups, 'check'] as const

/* Events */
/** The kind of an event that belongs to no procedure: something that happened in the story. */
export const factKind = 'fact'

/* Measures */
/** Who says how far a measure is complied with. */
export const voices = ['state', 'us', 'body'] as const
export const complianceStates = ['not-started', 'in-progress', 'partial', 'complied', 'not-complied', 'closed'] as const

/* The register */
export const directions = ['in', 'out'] as const

/* Briefs */
export const briefStates = ['draft', 'review', 'approved', 'filed'] as const

/* Documents */
/** What kinds of document there are to filter by. */
export const annexKinds = [
  'identity',
  'testimony',
  'decision',
  'filing',
  'correspondence',
  'medical',
  'expert',
  'press',
  'image',
  'translation',
] as const

/* The library */
/** What can be cited: what was enacted, what was decided, what was reported, what was written about it. */
export const authorityKinds = ['norm', 'decision', 'report', 'doctrine'] as const
/** Where it comes from; the citation forms know each of them. */
export const authoritySystems = ['inter-american', 'un', 'europe', 'africa', 'brazil', 'other'] as const

/* The search over everything */
/** What it knows, in the order in which it is told. */
export const hitKinds = [
  'case',
  'event',
  'task',
  'discussion',
  'person',
  'document',
  'annex',
  'brief',
  'comment',
  'filing',
  'correspondence',
  'measure',
  'authority',
] as const

/* The trail */
/** What an action of it is about, in the order in which it is offered. */
export const subjects = [
  'case',
  'proceeding',
  'event',
  'deadline',
  'view',
  'task',
  'person',
  'annex',
  'brief',
  'filing',
  'batch',
  'comment',
  'consent',
  'request',
  'register',
  'authority',
  'library',
  'calendar',
  'letterhead',
  'organisation',
  'demonstration',
  'user',
  'invitation',
  'session',
  'second-factor',
  'reminder',
  'absence',
  'notification',
  'mail',
  'token',
  'upload',
  'trail',
] as const

/* The director's page */
/** How many months back it looks, the present one among them. */
export const overviewPeriods = ['3', '12', '36'] as const

/* Tables */
/** As what one is taken out. */
export const spreadsheetFormats = ['csv', 'xlsx'] as const

/* Signing in */
/** What somebody may show beside the password. */
export const factors = ['totp', 'passkey', 'recovery'] as const
