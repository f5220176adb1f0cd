import { secondsOf } from '@travessia/shared/dates'
import { type Context, Hono } from 'hono'
import { deleteCookie, setSignedCookie } from 'hono/cookie'
import { z } from 'zod'
import { open } from '../access.ts'
import { countTry } from '../attempts.ts'
import type { Auth } from '../auth.ts'
import type { Config } from '../config.ts'
import type { Env } from '../context.ts'
import { readSignedCookie } from '../cookies.ts'
import { OidcError, openOidc } from '../oidc.ts'
import { addressOf, originOf } from '../origin.ts'
import { notFound } from '../problems.ts'
import { beginVouchedEntry } from '../second-factor/entry.ts'
import { validate } from '../validate.ts'
import { openSession } from '../visitor.ts'
import { noteSignIn } from './notes.ts'
import { admitByClaims, type Refusal } from './oidc-actions.ts'
import { keepBegun } from './second-step-routes.ts'

const cookie = 'travessia.away'
const path = '/api/auth/oidc'

const leaving = z.object({ to: z.string().max(2000).optional() })
const coming = z.object({
  code: z.string().max(4000).optional(),
  state: z.string().max(200).optional(),
  iss: z.string().max(500).optional(),
})
const away = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), to: z.string() })

type Trouble = Refusal | 'no-answer' | 'refused'

/** The way in through another house that knows our members. */
export function oidcRoutes(auth: Auth, secret: string, { oidc: setting, publicUrl }: Partial<Pick<Config, 'oidc' | 'publicUrl'>>) {
  const oidc = setting && openOidc(setting)
  return new Hono<Env>()
    .get('/oidc', open(), validate('query', leaving), async (c) => {
      if (!oidc) throw notFound('page')
      await countTry(c.var.db, secret, { what: 'oidc', address: addressOf(c) })
      try {
        const { address, ...departure } = await oidc.depart(backTo(c))
        const kept = JSON.stringify({ ...departure, to: ownPath(c.req.valid('query').to) })
        await setSignedCookie(c, cookie, kept, secret, { httpOnly: true, sameSite: 'Lax', path, maxAge: 600, secure: isSafe(c) })
        return c.redirect(address)
      } catch (error) {
        return turnAway(c, error)
      }
    })
    .get('/oidc/back', open(), validate('query', coming), async (c) => {
      const kept = readKept(c)
      deleteCookie(c, cookie, { path })
      const { code, state, iss } = c.req.valid('query')
      if (!oidc || !setting) throw notFound('page')
      if (!kept || !code || state !== kept.state || (iss !== undefined && !isSame(iss, setting.issuer))) return toDoor(c, 'refused')
      try {
        const claims = await oidc.arrive(code, kept, backTo(c), secondsOf(c.var.now()))
        const found = await admitByClaims(c.var.db, setting.issuer, claims, c.var.now())
        if (typeof found === 'string') return toDoor(c, found)
        const begun = await beginVouchedEntry(c.var.db, found, c.var.now())
        if (begun) {
          await keepBegun(c, secret, begun.secret)
          return c.redirect(`/sign-in?${new URLSearchParams({ to: kept.to, factors: JSON.stringify(begun.factors) })}`)
        }
        await openSession(c, auth, secret, found.userId)
        await noteSignIn(c.var.db, found, 'oidc', c.var.now())
        return c.redirect(kept.to)
      } catch (error) {
        return turnAway(c, error)
      }
    })

  function backTo(c: Context): string {
    return `${originOf(c, publicUrl)}${path}/back`
  }

  function isSafe(c: Context): boolean {
    return originOf(c, publicUrl).startsWith('https:')
  }

  function readKept(c: Context) {
    const found = away.safeParse(parse(readSignedCookie(c, secret, cookie)))
    return found.success ? found.data : undefined
  }

  function turnAway(c: Context<Env>, error: unknown): Response {
    if (!(error instanceof OidcError || error instanceof z.ZodError)) throw error
    c.var.log.warn(`the sign-in of another house failed: ${error instanceof OidcError ? error.message : 'an answer of another shape'}`)
    return toDoor(c, 'no-answer')
  }
}

function toDoor(c: Context, trouble: Trouble): Response {
  return c.redirect(`/sign-in?trouble=${trouble}`)
}

/** Only to a page of ours. */
function ownPath(to = '/'): string {
  return /^\/(?![/\\])[^\s\\]*$/.test(to) && !to.startsWith('/api/') ? to : '/'
}

function isSame(one: string, other: string): boolean {
  return one.replace(/\/$/, '') === other.replace(/\/$/, '')
}

function parse(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return null
  }
}
