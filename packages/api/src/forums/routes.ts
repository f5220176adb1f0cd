import type { Language } from '@travessia/shared/languages'
import { Hono } from 'hono'
import { etag } from 'hono/etag'
import { createMiddleware } from 'hono/factory'
import { allow, open } from '../access.ts'
import type { Env } from '../context.ts'
import { validate } from '../validate.ts'
import { listForums, listNames } from './catalogue.ts'
import { getDetails } from './details.ts'
import { previewDocket } from './preview.ts'
import { preview } from './preview-input.ts'
import { lawSearch, searchLaw } from './search.ts'
import { listUnchecked } from './unchecked.ts'

/** The law does not change while we run; a reader who has it is told so in few bytes. */
const inOneLanguage = createMiddleware<Env>(async (c, next) => {
  await next()
  c.header('Vary', 'Accept-Language', { append: true })
  c.header('Cache-Control', 'no-cache')
  c.header('Content-Language', c.var.language)
})

/** Telling the whole law takes long enough to do it once in each language. */
function oncePerLanguage<Told>(tell: (language: Language) => Told): (language: Language) => Told {
  const told = new Map<Language, Told>()
  return (language) => {
    const known = told.get(language) ?? tell(language)
    told.set(language, known)
    return known
  }
}

const tellForums = oncePerLanguage(listForums)
const tellUnchecked = oncePerLanguage(listUnchecked)

/** `contact` is where errors in the law may be reported: whoever runs the system says so, and only who is signed in reads it. */
export function forumRoutes(contact: string | undefined) {
  return new Hono<Env>()
    .get('/', open(), inOneLanguage, etag(), (c) => c.json(tellForums(c.var.language), 200))
    .get('/names', open(), inOneLanguage, etag(), (c) => c.json(listNames(c.var.language), 200))
    .get('/search', open(), validate('query', lawSearch), (c) => c.json(searchLaw(c.req.valid('query'), c.var.language), 200))
    .get('/unchecked', open(), inOneLanguage, etag(), (c) => c.json(tellUnchecked(c.var.language), 200))
    .get('/:procedure/details', open(), inOneLanguage, etag(), (c) => c.json(getDetails(c.req.param('procedure'), c.var.language), 200))
    .get('/contact', allow('self.write'), (c) => c.json({ email: contact ?? null }, 200))
}

export const docketRoutes = new Hono<Env>().post('/preview', open(), validate('json', preview), (c) =>
  c.json(previewDocket(c.req.valid('json'), c.var.language), 200),
)
