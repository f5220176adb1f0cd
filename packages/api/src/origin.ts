import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { Env } from './context.ts'
import { ProblemError } from './problems.ts'

/**
 * Refuses writes which a browser sends for another site. A token is never sent by a browser on its own,
 * so requests that bear one pass; programs without a browser name no origin at all.
 */
export function refuseOtherSites(publicUrl: string | undefined) {
  return createMiddleware<Env>(async (c, next) => {
    if (!safe.has(c.req.method) && c.req.header('Authorization') === undefined && isOtherSite(c, publicUrl))
      throw new ProblemError('other-site')
    await next()
  })
}

const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

function isOtherSite(c: Context, publicUrl: string | undefined): boolean {
  const site = c.req.header('Sec-Fetch-Site')
  if (site !== undefined) return site !== 'same-origin' && site !== 'none'
  const origin = c.req.header('Origin')
  return origin !== undefined && origin !== originOf(c, publicUrl) && hostOf(origin) !== new URL(c.req.url).host
}

/** The address under which people reach us. */
export function originOf(c: Context, publicUrl: string | undefined): string {
  if (publicUrl !== undefined) return new URL(publicUrl).origin
  const { origin, host } = new URL(c.req.url)
  return c.req.header('X-Forwarded-Proto') === 'https' ? `https://${host}` : origin
}

/**
 * Where a request comes from. Behind a proxy on the same machine or network that is the last address the
 * proxy added; what a stranger wrote before it is not believed.
 */
export function addressOf(c: Context): string {
  const peer = peerOf(c)
  const forwarded = c.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim()
  return forwarded && near.test(peer) ? forwarded : peer
}

const near = /^(::ffff:)?(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)|^(::1$|f[cd])/

function peerOf(c: Context): string {
  // Requests made in process have no connection.
  return c.env && typeof c.env === 'object' && 'incoming' in c.env ? (getConnInfo(c).remote.address ?? '') : '127.0.0.1'
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}
