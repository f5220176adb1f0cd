import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { Auth } from './auth.ts'
import type { Env } from './context.ts'
import { isStillKnown } from './visitor.ts'

/** After so many bytes it is asked again who takes a file. */
const askEvery = 1_048_576

/** Breaks off a file that is on its way to somebody who left everywhere, or was shut out, meanwhile. */
export function whileKnown(auth: Auth, secret: string) {
  return createMiddleware<Env>(async (c, next) => {
    await next()
    const { body, headers } = c.res
    if (!c.var.visitor || body === null || !headers.get('Content-Disposition')?.startsWith('attachment')) return
    c.res = new Response(body.pipeThrough(guard(c, auth, secret)), c.res)
  })
}

function guard(c: Context<Env>, auth: Auth, secret: string): TransformStream<Uint8Array, Uint8Array> {
  let sent = 0
  return new TransformStream({
    async transform(chunk, controller) {
      sent += chunk.byteLength
      if (sent >= askEvery) {
        sent = 0
        if (!(await isStillKnown(c, auth, secret))) return controller.error(new Error('Whoever took a file has left meanwhile.'))
      }
      controller.enqueue(chunk)
    },
  })
}
