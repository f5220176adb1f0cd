import { createMiddleware } from 'hono/factory'
import { z } from 'zod'
import type { Env } from './context.ts'
import { forbidden, notFound } from './problems.ts'
import { findActor } from './visitor.ts'

/** Names the member as whom a director looks on. */
export const viewAsHeader = 'Travessia-View-As'

/** Lets a director see what a member sees: that member's rights and cases, less what the director is kept out of, and nothing to write. */
export function lookOn() {
  return createMiddleware<Env>(async (c, next) => {
    const memberId = c.req.header(viewAsHeader)
    const visitor = memberId === undefined ? undefined : c.get('visitor')
    if (memberId !== undefined && visitor) {
      if (visitor.role !== 'director') throw forbidden()
      if (!z.uuid().safeParse(memberId).success) throw notFound('user')
      const seen = await findActor(c.var.db, { organisationId: visitor.organisationId, userId: memberId })
      if (!seen) throw notFound('user')
      c.set('visitor', { ...seen, language: visitor.language, viewerId: visitor.userId })
    }
    await next()
  })
}
