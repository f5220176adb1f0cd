import type { Instant } from '@travessia/shared/dates'
import { mayDo, mayLookOn, type Right } from '@travessia/shared/permissions'
import type { Context, MiddlewareHandler } from 'hono'
import { createMiddleware } from 'hono/factory'
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import type { Actor, Env, SignedIn } from './context.ts'
import type { Db } from './db.ts'
import { houseDay } from './house-day.ts'
import { writeOnce } from './idempotency.ts'
import { forbidden, notFound, ProblemError } from './problems.ts'
import type { Scope } from './scope.ts'

declare const proof: unique symbol

/** The key of a case which the actor was found to see. Only this file makes one. */
export interface OpenCaseId {
  readonly organisationId: string
  readonly caseId: string
  readonly [proof]: true
}

/**
 * Guards a route by a right. It also opens the one transaction that a write runs in: `c.var.db` is
 * that transaction from here on, committed when the handler has answered, undone when anything throws.
 */
export function allow(right: Right) {
  const guard = createMiddleware<SignedIn>(async (c, next) => {
    const actor = enter(c, right)
    if (reads.has(c.req.method)) return next()
    const caseId = c.req.param('case')
    // What was answered of a case is answered again only to whoever still sees it.
    const mayHear = caseId === undefined ? undefined : (tx: Db) => getOpenCase(tx, actor, caseId, c.var.now())
    await writeOnce(c, actor, next, undefined, mayHear)
  })
  return Object.assign(guard, { permission: right })
}

/**
 * Guards a read that travels as a POST, because what is asked for may name a person and so must stand in no address. It
 * writes nothing: no transaction, no key, and whoever looks on as somebody else may ask it.
 */
export function allowAsking(right: Right) {
  const guard = createMiddleware<SignedIn>(async (c, next) => {
    enter(c, right, true)
    await next()
  })
  return Object.assign(guard, { permission: right })
}

/**
 * Lets the visitor in who holds the right, with the database as they see it, and in their own language where they ask for
 * none; throws 401 or 403 otherwise.
 */
export function enter(c: Context<SignedIn>, right: Right, isRead = reads.has(c.req.method)): Actor {
  const actor = requireActor(c.get('visitor'))
  if ((c.req.header('Accept-Language') ?? '*') === '*') c.set('language', actor.language)
  if (actor.viewerId && !(isRead && isForViewers(c, right))) throw forbidden(onlyLooking)
  if (!mayDo(actor.role, right)) throw forbidden()
  c.set('actor', actor)
  c.set('db', c.get('house').as(scopeOf(actor, c.get('now')())))
  return actor
}

/** Who looks on as somebody else reads, and reads nothing that is that member's own. */
function isForViewers(c: Context, right: Right): boolean {
  return mayLookOn(right) || c.req.path === '/api/me'
}

const onlyLooking = {
  'pt-BR': 'Você está só olhando, com os olhos de outra pessoa. Volte a ser você para agir.',
  es: 'Usted solo está mirando, con los ojos de otra persona. Vuelva a ser usted para actuar.',
  en: 'You are only looking, through somebody else’s eyes. Be yourself again to act.',
}

/** What the database is told of who acts. */
export function scopeOf({ organisationId, userId, viewerId, role }: Actor, now: Instant): Scope {
  return { organisationId, userId, viewerId, role, today: houseDay(now) }
}

/** Marks a route that is open to strangers on purpose. */
export function open() {
  const guard: MiddlewareHandler<Env> = (_, next) => next()
  return Object.assign(guard, { permission: 'open' as const })
}

/** Reads `:case` of the path into `c.var.case`; 404 when the case does not exist for the actor. */
export function openCase() {
  return createMiddleware<{ Variables: SignedIn['Variables'] & { case: OpenCaseId } }>(async (c, next) => {
    const actor = requireActor(c.get('visitor'))
    c.set('actor', actor)
    c.set('case', await getOpenCase(c.get('db'), actor, c.req.param('case') ?? '', c.get('now')()))
    await next()
  })
}

/** The proof that the actor sees the case. Throws 404 otherwise. */
export async function getOpenCase(db: Db, actor: Actor, caseId: string, now: Instant): Promise<OpenCaseId> {
  return openToRead(db, actor, caseId, now, async (id) => id)
}

/**
 * What is read of a case that the actor sees, asked for in one message with whether they see it: where they do not, what
 * was read is let go and it is a 404. Only for what writes nothing and tells nobody else.
 */
export async function openToRead<Read>(
  db: Db,
  actor: Actor,
  caseId: string,
  now: Instant,
  read: (id: OpenCaseId) => Promise<Read>,
): Promise<Read> {
  if (!uuid.safeParse(caseId).success) throw notFound('case')
  const asked = db.selectFrom('case').select('id').where('id', '=', caseId).where(visibleTo(actor, now)).executeTakeFirst()
  const [found, answer] = await Promise.all([asked, read(prove(actor.organisationId, caseId.toLowerCase()))])
  if (!found) throw notFound('case')
  return answer
}

/** Cases of all organisations whose docket the clock alone has changed: for upkeep, which acts for nobody and shows nothing. */
export async function listPassedCases(db: Db, now: Instant): Promise<OpenCaseId[]> {
  const found = await db
    .selectFrom('case')
    .select(['organisationId', 'id'])
    .where('refreshAt', '<=', now)
    .where('trashedAt', 'is', null)
    .orderBy('refreshAt')
    .limit(1_000)
    .execute()
  return found.map(({ organisationId, id }) => prove(organisationId, id))
}

interface Under {
  readonly organisationId: string
  readonly procedures: readonly string[]
}

/**
 * Cases with a deadline of these procedures that is still running, by their ids: for the work on calendars, which
 * acts for nobody and shows nothing.
 */
export async function listCasesUnder(
  db: Db,
  { after, limit, ...under }: Under & { after: string | null; limit: number },
  now: Instant,
): Promise<OpenCaseId[]> {
  const found = await selectUnder(db, under, now)
    .select('caseId')
    .distinct()
    .$if(after !== null, (query) => query.where('caseId', '>', after))
    .orderBy('caseId')
    .limit(limit)
    .execute()
  return found.map(({ caseId }) => prove(under.organisationId, caseId))
}

export async function countCasesUnder(db: Db, under: Under, now: Instant): Promise<number> {
  const { number } = await selectUnder(db, under, now)
    .select((eb) => eb.fn.count<number>('caseId').distinct().as('number'))
    .executeTakeFirstOrThrow()
  return number
}

function selectUnder(db: Db, { organisationId, procedures }: Under, now: Instant) {
  return db
    .selectFrom('deadline')
    .where('organisationId', '=', organisationId)
    .where('procedure', 'in', procedures)
    .where('supersededAt', 'is', null)
    .where('state', 'in', ['running', 'suspended'])
    .where((eb) => eb.or([eb('dueAt', 'is', null), eb('dueAt', '>', now)]))
    .where(
      sql<SqlBool>`not exists (select from "case" where "case".organisation_id = deadline.organisation_id
        and "case".id = deadline.case_id and trashed_at is not null)`,
    )
}

/**
 * The condition on `case` under which a case exists for the actor. Everyone but admins sees the cases of
 * the organisation; restricted ones only their members, their lead and directors (and, in the register,
 * auditors); partners only those shared with them, until the day the sharing ends; nobody the one from which
 * a wall keeps them, and nobody one in the trash. The database asks the same again by its policies (migrations/…_scope.sql).
 */
export function visibleTo(actor: Actor, now: Instant): RawBuilder<SqlBool> {
  const isOurs = sql<SqlBool>`("case".organisation_id = ${actor.organisationId} and "case".trashed_at is null and ${isWalled(actor)} is not true)`
  switch (actor.role) {
    case 'director':
    case 'auditor':
      return isOurs
    case 'admin':
      return sql<SqlBool>`false`
    case 'partner':
      return sql<SqlBool>`(${isOurs} and ${isMember(actor, now)} is true)`
    default:
      return sql<SqlBool>`(${isOurs} and ("case".visibility = 'organisation' or "case".lead_id = ${actor.userId} or ${isMember(actor, now)} is true))`
  }
}

/**
 * `visibleTo` for many at once: the condition on `case` and on a row of `member` by that alias under which the case exists for
 * that member and is theirs to work on. For the clock, which tells people of cases and acts for none of them.
 */
export function seenBy(member: string, now: Instant): RawBuilder<SqlBool> {
  const of = (column: string) => sql.ref(`${member}.${column}`)
  return sql<SqlBool>`(not ${of('suspended')} and "case".trashed_at is null and not exists (select from case_wall
      where case_wall.organisation_id = "case".organisation_id and case_wall.case_id = "case".id and case_wall.member_id = ${of('id')})
    and case
      when ${of('role')} = 'director' then true
      when ${of('role')} in ('auditor','admin') then false
      when ${of('role')} <> 'partner' and ("case".visibility = 'organisation' or "case".lead_id = ${of('id')}) then true
      else exists (select from case_member where case_member.organisation_id = "case".organisation_id and case_member.case_id = "case".id
        and case_member.member_id = ${of('id')} and (until is null or until >= ${houseDay(now)}))
    end)`
}

/** A scalar, not EXISTS: the planner would gather all of the actor's memberships before it looks at a page of cases. */
function isMember({ userId }: Actor, now: Instant) {
  return sql<boolean | null>`(select true from case_member where case_member.organisation_id = "case".organisation_id
    and case_member.case_id = "case".id and case_member.member_id = ${userId} and (until is null or until >= ${houseDay(now)}))`
}

function isWalled({ userId, viewerId }: Actor) {
  const isTheirs = viewerId ? sql`case_wall.member_id in (${userId}, ${viewerId})` : sql`case_wall.member_id = ${userId}`
  return sql<boolean | null>`(select true from case_wall where case_wall.organisation_id = "case".organisation_id
    and case_wall.case_id = "case".id and ${isTheirs} limit 1)`
}

const reads = new Set(['GET', 'HEAD'])
const uuid = z.uuid()

function requireActor(visitor: Actor | undefined): Actor {
  if (!visitor) throw new ProblemError('signed-out', { headers: { 'WWW-Authenticate': 'Bearer' } })
  return visitor
}

/** The cast is the proof: it stands beside a query that holds the actor's visibility. */
function prove(organisationId: string, caseId: string): OpenCaseId {
  return { organisationId, caseId } as OpenCaseId
}
