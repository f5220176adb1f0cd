import { createMiddleware } from 'hono/factory'
import { countGuess } from './attempts.ts'
import type { Env, SignedIn } from './context.ts'
import { forbidden, ProblemError } from './problems.ts'

/** A token that leaked must not be able to change how its owner signs in. */
export function inPerson() {
  return createMiddleware<Env>(async (c, next) => {
    if (c.var.knownBy === 'token') throw forbidden()
    await next()
  })
}

/** How often one account may be asked for its password or a code from within, in a quarter of an hour. */
const mostTries = 60

/** Whoever sits at a screen that was left open cannot guess on and on. Counted apart from what the request writes. */
export function fewTries(secret: string) {
  return createMiddleware<SignedIn>(async (c, next) => {
    if ((await countGuess(c.var.house, secret, `own account ${c.var.actor.userId}`)) > mostTries) throw new ProblemError('too-many')
    await next()
  })
}
