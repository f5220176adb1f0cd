import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { Env } from './context.ts'
import { ProblemError } from './problems.ts'
import { findSender, type Proxies, type Sender } from './proxies.ts'

declare module 'hono' {
  interface ContextVariableMap {
    /** Where the request comes from; set before everything else. */
    sender: Sender
    /** The address that the settings give to the server, if they do. */
    publicUrl: string | undefined
  }
}

/** Finds out where a request comes from; of what stands in its headers only the words of trusted proxies count. */
export function findOut(trusted: Proxies, publicUrl?: string) {
  return createMiddleware<Env>((c, next) => {
    c.set('publicUrl', publicUrl)
    c.set('sender', findSender(peerOf(c), c.req.header('X-Forwarded-For'), trusted))
    return next()
  })
}

/**
 * Refuses writes which a browser sends for another site. A token is never sent by a browser on its own,
 * so requests that bear one pass (a password for a proxy in front is, so it does not count); programs without
 * a browser name no origin at all.
 */
export function refuseOtherSites(publicUrl: string | undefined) {
  return createMiddleware<Env>(async (c, next) => {
    if (!safe.has(c.req.method) && !bearsToken(c) && (isOtherSite(c, publicUrl) || isForm(c))) throw new ProblemError('other-site')
    await next()
  })
}

const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

function bearsToken(c: Context): boolean {
  return /^bearer /i.test(c.req.header('Authorization') ?? '')
}

function isOtherSite(c: Context, publicUrl: string | undefined): boolean {
  const site = c.req.header('Sec-Fetch-Site')
  if (site !== undefined) return site !== 'same-origin' && site !== 'none'
  const origin = c.req.header('Origin')
  if (origin === undefined || origin === originOf(c, publicUrl)) return false
  // Behind a proxy that encrypts, without an address in the settings, only the host is known.
  return publicUrl !== undefined || hostOf(origin) !== new URL(originOf(c, publicUrl)).host
}

/** A body that a page of any site may send with our cookies, without the browser asking us first; our screens send JSON. */
function isForm(c: Context): boolean {
  if (c.req.method !== 'POST' || c.req.header('Cookie') === undefined) return false
  return /^\s*(application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)/i.test(c.req.header('Content-Type') ?? '')
}

/** The address under which people reach us. */
export function originOf(c: Context, publicUrl: string | undefined): string {
  if (publicUrl !== undefined) return new URL(publicUrl).origin
  const { origin, host, protocol } = new URL(c.req.url)
  if (!c.get('sender').isProxied) return origin
  const says = (name: string) => c.req.header(name)?.split(',').at(-1)?.trim()
  const scheme = says('X-Forwarded-Proto') === 'https' ? 'https:' : protocol
  const told = `${scheme}//${says('X-Forwarded-Host') ?? host}`
  return URL.canParse(told) ? new URL(told).origin : origin
}

/** Whether the line to the reader is encrypted, so that a cookie need never travel another. */
export function isEncrypted(c: Context): boolean {
  return originOf(c, c.get('publicUrl')).startsWith('https:')
}

/** Where a request comes from, as far as it is believed. */
export function addressOf(c: Context): string {
  return c.get('sender').address
}

function peerOf(c: Context): string {
  // Requests made in process have no connection.
  return c.env && typeof c.env === 'object' && 'incoming' in c.env ? (getConnInfo(c).remote.address ?? '') : '127.0.0.1'
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}
