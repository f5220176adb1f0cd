import { AsyncLocalStorage } from 'node:async_hooks'
import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { Env } from './context.ts'

/** From where a write comes: by what its writer is known, and in which request. At the door nobody is known yet. */
export interface WriteOrigin {
  readonly via: 'session' | 'token' | 'door' | 'system'
  readonly requestId: string | null
}

const current = new AsyncLocalStorage<Context<Env>>()

/** Lets whatever is written for this request know where it comes from. */
export const rememberOrigin = createMiddleware<Env>((c, next) => current.run(c, next))

/** Outside of every request it is the system itself that writes. */
export function originOfWrite(): WriteOrigin {
  const c = current.getStore()
  if (!c) return { via: 'system', requestId: null }
  return { via: known[c.var.knownBy ?? 'nobody'], requestId: c.var.requestId }
}

const known = { cookie: 'session', token: 'token', nobody: 'door' } as const
