import { newAuthority } from '@travessia/shared/authorities'
import { authorityFilter, authorityImport, libraryEdit } from '@travessia/shared/authority-views'
import { versionQuery } from '@travessia/shared/fields'
import { Hono } from 'hono'
import { allow } from '../access.ts'
import type { Env } from '../context.ts'
import { validate, validateId } from '../validate.ts'
import { addAuthority, deleteAuthority, editAuthority } from './actions.ts'
import { importAuthorities } from './import.ts'
import { listAuthorities } from './list.ts'
import { getAuthorityDetail } from './queries.ts'

export const authorityRoutes = new Hono<Env>()
  .get('/', allow('library.read'), validate('query', authorityFilter), async (c) =>
    c.json(await listAuthorities(c.var.db, c.var.actor, c.req.valid('query'), c.var.now()), 200),
  )
  .post('/', allow('library.write'), validate('json', newAuthority), async (c) =>
    c.json(await addAuthority(c.var.db, c.var.actor, c.req.valid('json'), c.var.now()), 201),
  )
  .post('/import', allow('library.write'), validate('json', authorityImport), async (c) =>
    c.json(await importAuthorities(c.var.db, c.var.actor, c.req.valid('json'), c.var.now()), 200),
  )
  .get('/:authority', allow('library.read'), validateId('authority', 'authority'), async (c) =>
    c.json(await getAuthorityDetail(c.var.db, c.var.actor, c.req.valid('param').authority, c.var.now(), c.var.language), 200),
  )
  .patch('/:authority', allow('library.write'), validateId('authority', 'authority'), validate('json', libraryEdit), async (c) =>
    c.json(await editAuthority(c.var.db, c.var.actor, c.req.valid('param').authority, c.req.valid('json'), c.var.now()), 200),
  )
  .delete('/:authority', allow('library.write'), validateId('authority', 'authority'), validate('query', versionQuery), async (c) => {
    await deleteAuthority(c.var.db, c.var.actor, c.req.valid('param').authority, c.req.valid('query').version, c.var.now())
    return c.body(null, 204)
  })
