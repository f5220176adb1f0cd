import { createMiddleware } from 'hono/factory'
import type { Env } from '../context.ts'
import { forbidden } from '../problems.ts'

/** A token that leaked must not be able to change how its owner signs in. */
export function inPerson() {
  return createMiddleware<Env>(async (c, next) => {
    if (c.var.knownBy === 'token') throw forbidden()
    await next()
  })
}
