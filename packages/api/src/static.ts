import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { serveStatic } from '@hono/node-server/serve-static'
import type { Context, Env, Hono, Schema } from 'hono'

const webFolder = fileURLToPath(new URL('../../web/dist', import.meta.url))

/** Serves the built screens; any address that is not a file or under /api is a page, and gets index.html. */
export function serveWeb<E extends Env, S extends Schema, BasePath extends string>(app: Hono<E, S, BasePath>, folder = webFolder) {
  const index = path.join(folder, 'index.html')
  if (!existsSync(index)) return

  app.get('*', async (c, next) => {
    if (isApi(c.req.path)) return next()
    // Built files carry a hash of their content in the name; everything else may change with the next version.
    c.header('Cache-Control', c.req.path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache')
    return next()
  })
  app.get('*', onlyFiles(serveStatic({ root: folder, precompressed: true })))
  app.get('*', (c) => {
    if (isApi(c.req.path)) return c.notFound()
    if (c.req.path.startsWith('/assets/') || isFileName(c.req.path)) {
      c.header('Cache-Control', 'no-store')
      return c.notFound()
    }
    return c.html(readFileSync(index, 'utf8').replace('style-nonce', nonceOf(c)))
  })
}

/** The number by which this one answer lets its own style sheets in; see `protection.ts`. */
function nonceOf(c: Context): string {
  const nonce: unknown = c.get('secureHeadersNonce')
  return typeof nonce === 'string' ? nonce : ''
}

/** The page itself is no file: each answer writes its own number into it. */
function onlyFiles(serve: ReturnType<typeof serveStatic>): ReturnType<typeof serveStatic> {
  return (c, next) => (isApi(c.req.path) || c.req.path === '/' || c.req.path.endsWith('/index.html') ? next() : serve(c, next))
}

/** No page has a name with a point in it: what looks like a file and is none is not there. */
function isFileName(address: string): boolean {
  return /\.[^/]*$/.test(address) && !address.endsWith('/index.html')
}

function isApi(address: string): boolean {
  return address === '/api' || address.startsWith('/api/')
}
