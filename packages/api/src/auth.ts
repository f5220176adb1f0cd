import type { Config } from './config.ts'
import type { Db } from './db.ts'

/** The sign-in library, once somebody needs it: reading its code is a good part of a start. */
export type Auth = () => ReturnType<typeof openLibrary>

export function createAuth(db: Db, secret: string, config: Pick<Config, 'publicUrl' | 'port'>): Auth {
  let opening: ReturnType<typeof openLibrary> | undefined
  return () => {
    opening ??= openLibrary(db, secret, config)
    return opening
  }
}

/** Passwords, accounts and sessions, kept by the library in the schema `auth`. Who may do what stays ours. */
async function openLibrary(db: Db, secret: string, config: Pick<Config, 'publicUrl' | 'port'>) {
  const { betterAuth } = await import('better-auth')
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
export async function hashPassword(password: string): Promise<string> {
  const { hashPassword: scrypt } = await import('better-auth/crypto')
  return scrypt(password)
}

/** Whether a password is the one that was stored. */
export async function isPassword(password: string, stored: string): Promise<boolean> {
  const { verifyPassword } = await import('better-auth/crypto')
  return verifyPassword({ password, hash: stored })
}

/** How long a session lasts after its last use. */
export const sessionDays = 14

async function refuseSuspended(db: Db, userId: string) {
  const member = await db.selectFrom('member').select('suspended').where('id', '=', userId).executeTakeFirst()
  const { APIError } = await import('better-auth/api')
  if (!member || member.suspended) throw new APIError('FORBIDDEN', { code: 'SUSPENDED' })
}
