import { bodyLimit } from 'hono/body-limit'
import { createMiddleware } from 'hono/factory'
import type { Env } from './context.ts'
import { ProblemError } from './problems.ts'
import { isUpload } from './upload.ts'

const limitTo = (megabytes: number) =>
  bodyLimit({
    maxSize: megabytes * 1024 * 1024,
    onError: () => {
      throw new ProblemError('too-large')
    },
  })

const limitForm = limitTo(1)
/** A text that another program exported, wrapped in JSON. */
const limitImport = limitTo(4)

/** A letterhead with its pictures, wrapped in JSON. */
const limitLetterhead = limitTo(8)

/** Files have a limit of their own, and are not held in memory. Of a read no body is looked at. */
export const limitBody = createMiddleware<Env>((c, next) => {
  if (c.req.method === 'GET' || c.req.method === 'HEAD' || isUpload(c.req.method, c.req.path)) return next()
  if (c.req.path === '/api/letterhead') return limitLetterhead(c, next)
  return c.req.path === '/api/authorities/import' ? limitImport(c, next) : limitForm(c, next)
})
