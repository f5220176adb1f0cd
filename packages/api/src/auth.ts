import { betterAuth } from 'better-auth'
import { APIError } from 'better-auth/api'
import { hashPassword as scrypt, verifyPassword } from 'better-auth/crypto'
import type { Config } from './config.ts'
import type { Db } from './db.ts'

export type Auth = ReturnType<typeof createAuth>

/** Passwords, accounts and sessions, kept by the library in the schema `auth`. Who may do what stays ours. */
export function createAuth(db: Db, secret: string, config: Pick<Config, 'publicUrl' | 'port'>) {
  return betterAuth({
    appName: 'Travessia',
    secret,
    baseURL: config.publicUrl ?? `http://localhost:${config.port}`,
    basePath: '/api/auth',
    database: { db: db.withSchema('auth'), type: 'postgres' },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 10, maxPasswordLength: 200 },
    session: { expiresIn: sessionDays * 86_400, disableSessionRefresh: true },
    advanced: {
      database: { generateId: 'uuid' },
      cookiePrefix: 'travessia',
      ipAddress: { disableIpTracking: true },
      // `origin.ts` refuses writes from other sites, for every route.
      disableCSRFCheck: true,
    },
    // `attempts.ts` counts by account and address, so that nobody can lock out somebody else.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    databaseHooks: { session: { create: { before: (session) => refuseSuspended(db, session.userId) } } },
  })
}

/** A password as it is stored; takes about a tenth of a second, on purpose. */
export function hashPassword(password: string): Promise<string> {
  return scrypt(password)
}

/** Whether a password is the one that was stored. */
export function isPassword(password: string, stored: string): Promise<boolean> {
  return verifyPassword({ password, hash: stored })
}

/** How long a session lasts after its last use. */
export const sessionDays = 14

async function refuseSuspended(db: Db, userId: string) {
  const member = await db.selectFrom('member').select('suspended').where('id', '=', userId).executeTakeFirst()
  if (!member || member.suspended) throw new APIError('FORBIDDEN', { code: 'SUSPENDED' })
}
