import type { Config } from './config.ts'
import type { Db } from './db.ts'
import { tellDevice } from './device.ts'
import { hashSessionTokens } from './hashed-tokens.ts'

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
  const [{ betterAuth }, { getAdapter }] = await Promise.all([import('better-auth'), import('better-auth/db/adapter')])
  const options = {
    appName: 'Travessia',
    secret,
    baseURL: config.publicUrl ?? `http://localhost:${config.port}`,
    basePath: '/api/auth',
    database: { db: db.withSchema('auth'), type: 'postgres' as const },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 10, maxPasswordLength: 200 },
    session: { expiresIn: sessionDays * 86_400, disableSessionRefresh: true },
    verification: { storeIdentifier: 'hashed' as const },
    advanced: {
      database: { generateId: 'uuid' as const },
      cookiePrefix: 'travessia',
      ipAddress: { disableIpTracking: true },
      // `origin.ts` refuses writes from other sites, for every route.
      disableCSRFCheck: true,
    },
    // `attempts.ts` counts by account and address, so that nobody can lock out somebody else.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    databaseHooks: { session: { create: { before: (session: NewSession) => admit(db, session) } } },
  }
  const adapter = hashSessionTokens(await getAdapter(options))
  return betterAuth({ ...options, database: () => adapter })
}

interface NewSession {
  userId: string
  userAgent?: string | null | undefined
}

/** Nobody suspended comes in; of the browser no more is kept than a person needs to know it again. */
async function admit(db: Db, { userId, userAgent }: NewSession) {
  await refuseSuspended(db, userId)
  return { data: { userAgent: tellDevice(userAgent ?? ''), ipAddress: null } }
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
