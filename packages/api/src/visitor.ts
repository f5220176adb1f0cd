import { createHash } from 'node:crypto'
import { dayIn, type Instant } from '@travessia/shared/dates'
import { isLanguage } from '@travessia/shared/languages'
import { roles } from '@travessia/shared/permissions'
import type { Context } from 'hono'
import { setSignedCookie } from 'hono/cookie'
import { createMiddleware } from 'hono/factory'
import { sql } from 'kysely'
import { houseZone } from './access.ts'
import { type Auth, sessionDays } from './auth.ts'
import type { Actor, Env } from './context.ts'
import { readSignedCookie } from './cookies.ts'
import type { Db } from './db.ts'
import { ProblemError } from './problems.ts'

/** Finds out who asks: by a personal access token, else by the session cookie, else nobody. */
export function recognise(auth: Auth, secret: string) {
  return createMiddleware<Env>(async (c, next) => {
    const header = c.req.header('Authorization')
    // A proxy in front may ask for a password of its own, and passes it on.
    if (header !== undefined && !/^basic /i.test(header)) {
      c.set('visitor', await readToken(c.var.db, header, c.var.now()))
      c.set('knownBy', 'token')
    } else {
      c.set('visitor', await readSession(c, auth, secret))
      c.set('knownBy', c.var.visitor && 'cookie')
    }
    await next()
  })
}

/** What is stored of a secret that only its holder knows. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

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

async function readToken(db: Db, header: string, now: Instant): Promise<Actor> {
  const token = /^bearer +(tv_[\w-]{20,100})$/i.exec(header)?.[1]
  const found = token && (await findByToken(db, token, now))
  if (!found) throw new ProblemError('bad-token', { headers: { 'WWW-Authenticate': 'Bearer error="invalid_token"' } })
  if (found.isStale) await db.updateTable('accessToken').set({ lastUsedAt: now }).where('id', '=', found.tokenId).execute()
  return toActor(found)
}

function findByToken(db: Db, token: string, now: Instant) {
  return db
    .selectFrom('accessToken')
    .innerJoin('member', (join) =>
      join.onRef('member.organisationId', '=', 'accessToken.organisationId').onRef('member.id', '=', 'accessToken.memberId'),
    )
    .select(['member.organisationId', 'member.id', 'member.role', 'member.language', 'accessToken.id as tokenId'])
    .select(sql<boolean>`coalesce(access_token.last_used_at < now() - interval '1 hour', true)`.as('isStale'))
    .where('accessToken.tokenHash', '=', hashSecret(token))
    .where('member.suspended', '=', false)
    .where((row) => row.or([row('expiresOn', 'is', null), row('expiresOn', '>=', dayIn(houseZone, now))]))
    .executeTakeFirst()
}

async function readSession(c: Context<Env>, auth: Auth, secret: string): Promise<Actor | undefined> {
  if (!c.req.header('Cookie')) return undefined
  const { name, attributes } = (await (await auth()).$context).authCookies.sessionToken
  const token = readSignedCookie(c, secret, name)
  if (!token) return undefined
  const found = await findBySession(c.var.db, token)
  if (!found) return undefined
  if (found.isStale) {
    await c.var.db
      .updateTable('auth.session')
      .set({ expiresAt: sql`now() + make_interval(days => ${sessionDays})` })
      .where('token', '=', token)
      .execute()
    await setSignedCookie(c, name, token, secret, {
      httpOnly: true,
      sameSite: 'Lax',
      path: '/',
      secure: attributes.secure === true,
      maxAge: sessionDays * 86_400,
    })
  }
  return toActor(found)
}

/** Written as text, because every request asks it and building the query would cost more than running it. */
async function findBySession(db: Db, token: string) {
  const { rows } = await sql<{ organisationId: string; id: string; role: string; language: string; isStale: boolean }>`
    select member.organisation_id, member.id, member.role, member.language,
      session.expires_at < now() + make_interval(days => ${sessionDays - 1}) as is_stale
    from auth.session join member on member.id = session.user_id
    where session.token = ${token} and session.expires_at > now() and not member.suspended`.execute(db)
  return rows[0]
}

function toActor(member: { organisationId: string; id: string; role: string; language: string }): Actor {
  const role = roles.find((one) => one === member.role)
  if (!role || !isLanguage(member.language))
    throw new Error(`Member ${member.id} has the role ${member.role} and the language ${member.language}.`)
  return { organisationId: member.organisationId, userId: member.id, role, language: member.language }
}
