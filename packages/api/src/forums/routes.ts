import type { Language } from '@travessia/shared/languages'
import { Hono } from 'hono'
import { etag } from 'hono/etag'
import { open } from '../access.ts'
import type { Env } from '../context.ts'
import { validate } from '../validate.ts'
import { listForums } from './catalogue.ts'
import { previewDocket } from './preview.ts'
import { preview } from './preview-input.ts'

export const forumRoutes = new Hono<Env>().get('/', open(), etag(), (c) => {
  c.header('Vary', 'Accept-Language', { append: true })
  c.header('Cache-Control', 'no-cache')
  c.header('Content-Language', c.var.language)
  return c.json(listOnce(c.var.language), 200)
})

export const docketRoutes = new Hono<Env>().post('/preview', open(), validate('json', preview), (c) =>
  c.json(previewDocket(c.req.valid('json'), c.var.language), 200),
)

const told = new Map<Language, ReturnType<typeof listForums>>()

/** The law does not change while we run. */
function listOnce(language: Language) {
  const known = told.get(language) ?? listForums(language)
  told.set(language, known)
  return known
}
