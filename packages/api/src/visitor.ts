import type { Instant } from '@travessia/shared/dates'
import { isLanguage } from '@travessia/shared/languages'
import { roles } from '@travessia/shared/permissions'
import type { Context, Next } from 'hono'
import { setSignedCookie } from 'hono/cookie'
import { createMiddleware } from 'hono/factory'
import { sql } from 'kysely'
import { type Auth, sessionDays } from './auth.ts'
import type { Actor, Env } from './context.ts'
import { readSignedCookie } from './cookies.ts'
import type { Db } from './db.ts'
import { hashSecret } from './hashed-tokens.ts'
import { houseDay } from './house-day.ts'
import { keep } from './kept.ts'
import { answerProblem, ProblemError } from './problems.ts'

/** The screen tells of a touch every two minutes at most, and a request may travel for a while. */
const graceMinutes = 3

/** Finds out who asks: by a personal access token, else by the session cookie, else nobody. */
export function recognise(auth: Auth, secret: string) {
  return createMiddleware<Env>(async (c, next) => {
    const header = c.req.header('Authorization')
    // A proxy in front may ask for a password of its own, and passes it on.
    const token = header !== undefined && !/^basic /i.test(header) ? header : undefined
    const found = token === undefined ? await readSession(c, auth, secret) : await readToken(c.get('db'), token, c.get('now')())
    const isStopped = typeof found === 'string'
    const visitor = isStopped ? undefined : found
    c.set('visitor', visitor)
    c.set('knownBy', token === undefined ? visitor && 'cookie' : 'token')
    if (isStopped) return passAsStranger(c, next, found)
    await next()
  })
}

/** Why somebody who is known gets no further than a stranger. */
type Stop = 'locked' | 'second-factor-needed'

/** They open what is open to everybody; what asks for more tells them what to do first. */
async function passAsStranger(c: Context<Env>, next: Next, stop: Stop): Promise<void> {
  await next()
  if (c.error instanceof ProblemError && c.error.code === 'signed-out') c.res = answerProblem(new ProblemError(stop), c)
}

/** What one may do without the second factor that the organisation asks for: look after one's own account. */
const ownAccount = /^\/api\/(me|sessions)(\/|$)/

/** A member as who acts, for what is done for them behind the answers; nobody once they may not sign in any more. */
export async function findActor(db: Db, { organisationId, userId }: Pick<Actor, 'organisationId' | 'userId'>): Promise<Actor | undefined> {
  const found = await db
    .selectFrom('member')
    .select(['organisationId', 'id', 'role', 'language'])
    .where('organisationId', '=', organisationId)
    .where('id', '=', userId)
    .where('suspended', '=', false)
    .executeTakeFirst()
  return found && toActor(found)
}

/** Whether what let the visitor in still stands; a screen that only locked itself does not end what they are taking. */
export async function isStillKnown(c: Context<Env>, auth: Auth, secret: string): Promise<boolean> {
  const token = bearerOf(c.req.header('Authorization') ?? '')
  if (c.var.knownBy === 'token') return token !== undefined && (await findByToken(c.var.house, token, c.var.now())) !== undefined
  const sessionHash = await readSessionHash(c, auth, secret)
  return sessionHash !== undefined && (await findBySession(c.var.house, sessionHash)) !== undefined
}

function bearerOf(header: string): string | undefined {
  return /^bearer +(tv_[\w-]{20,100})$/i.exec(header)?.[1]
}

async function readToken(db: Db, header: string, now: Instant): Promise<Actor | Stop> {
  const token = bearerOf(header)
  const found = token && (await findByToken(db, token, now))
  if (!found) throw new ProblemError('bad-token', { headers: { 'WWW-Authenticate': 'Bearer error="invalid_token"' } })
  if (found.owesFactor) return 'second-factor-needed'
  if (found.isStale) await db.updateTable('accessToken').set({ lastUsedAt: now }).where('id', '=', found.tokenId).execute()
  return toActor(found)
}

async function findByToken(db: Db, token: string, now: Instant): Promise<FoundToken | undefined> {
  const [found] = await byToken(db, { hash: hashSecret(token), today: houseDay(now) })
  return found
}

/** Asked with every request, as the other below. */
const byToken = keep((db, { hash, today }: { hash: string; today: string }) => ({
  compile: () =>
    sql<FoundToken>`
    select member.organisation_id, member.id, member.role, member.language, access_token.id as token_id,
      coalesce(access_token.last_used_at < now() - interval '1 hour', true) as is_stale, ${owesFactor} as owes_factor
    from access_token
      join member on member.organisation_id = access_token.organisation_id and member.id = access_token.member_id
      join organisation on organisation.id = member.organisation_id
    where access_token.token_hash = ${hash} and not member.suspended
      and (expires_on is null or expires_on >= ${today}::date)`.compile(db),
}))

/** The hash of the session's token, by which it lies in the database; nothing without a cookie of ours. */
export async function readSessionHash(c: Context, auth: Auth, secret: string): Promise<string | undefined> {
  const token = await readSessionToken(c, auth, secret)
  return token === undefined ? undefined : hashSecret(token)
}

/** Begins a session of somebody who has proved who they are; the one that the browser had before ends. */
export async function openSession(c: Context<Env>, auth: Auth, secret: string, userId: string): Promise<void> {
  const before = await readSessionHash(c, auth, secret)
  if (before) await c.var.house.deleteFrom('auth.session').where('token', '=', before).execute()
  const { internalAdapter } = await (await auth()).$context
  const { token } = await internalAdapter.createSession(userId, false, { userAgent: c.req.header('User-Agent') ?? '' })
  await keepSession(c, auth, secret, token)
}

/** Gives the browser the token of its session; the form is the sign-in library's own. */
export async function keepSession(c: Context, auth: Auth, secret: string, token: string): Promise<void> {
  const { name, attributes } = (await (await auth()).$context).authCookies.sessionToken
  const secure = attributes.secure === true
  await setSignedCookie(c, name, token, secret, { httpOnly: true, sameSite: 'Lax', path: '/', secure, maxAge: sessionDays * 86_400 })
}

async function readSessionToken(c: Context, auth: Auth, secret: string): Promise<string | undefined> {
  if (!c.req.header('Cookie')) return undefined
  const { name } = (await (await auth()).$context).authCookies.sessionToken
  return readSignedCookie(c, secret, name)
}

async function readSession(c: Context<Env>, auth: Auth, secret: string): Promise<Actor | Stop | undefined> {
  const token = await readSessionToken(c, auth, secret)
  if (!token) return undefined
  const found = await findBySession(c.get('db'), hashSecret(token))
  if (!found) return undefined
  if (found.isLocked) return 'locked'
  if (found.isStale) await touchSession(c.get('db'), hashSecret(token))
  if (found.isOld) await keepSession(c, auth, secret, token)
  if (found.owesFactor && !ownAccount.test(c.req.path)) return 'second-factor-needed'
  return toActor(found)
}

async function findBySession(db: Db, tokenHash: string): Promise<FoundSession | undefined> {
  const [found] = await bySession(db, { hash: tokenHash })
  return found
}

const bySession = keep((db, { hash }: { hash: string }) => ({
  compile: () =>
    sql<FoundSession>`
    select member.organisation_id, member.id, member.role, member.language,
      session.last_seen_at < now() - interval '1 minute' as is_stale,
      session.expires_at < now() + make_interval(days => ${sessionDays - 1}) as is_old,
      ${isLocked} as is_locked, ${owesFactor} as owes_factor
    from auth.session
      join member on member.id = session.user_id
      join organisation on organisation.id = member.organisation_id
    where session.token = ${hash} and session.expires_at > now() and not member.suspended`.compile(db),
}))

interface FoundMember {
  organisationId: string
  id: string
  role: string
  language: string
  isStale: boolean
  owesFactor: boolean
}

interface FoundToken extends FoundMember {
  tokenId: string
}

interface FoundSession extends FoundMember {
  isOld: boolean
  isLocked: boolean
}

/** Locked by its screen, or left alone for longer than the screen would have waited. */
export const isLocked = sql<boolean>`(session.locked_at is not null or session.last_seen_at < now()
  - make_interval(mins => least(organisation.idle_minutes, member.idle_minutes) + ${graceMinutes}))`

/** The organisation asks their role for a second factor, and they have none. */
export const owesFactor = sql<boolean>`(member.role = any(organisation.second_factor_roles)
  and not app.has_second_factor(member.organisation_id, member.id))`

async function touchSession(db: Db, tokenHash: string): Promise<void> {
  await sql`
    update auth.session set last_seen_at = now(), expires_at = now() + make_interval(days => ${sessionDays})
    where token = ${tokenHash}`.execute(db)
}

/** The cast-free way from a row of `member` to who acts. */
export function toActor(member: { organisationId: string; id: string; role: string; language: string }): Actor {
  const role = roles.find((one) => one === member.role)
  if (!role || !isLanguage(member.language))
    throw new Error(`Member ${member.id} has the role ${member.role} and the language ${member.language}.`)
  return { organisationId: member.organisationId, userId: member.id, role, language: member.language }
}
