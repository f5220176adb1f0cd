import { versionQuery } from '@travessia/shared/fields'
import { newPerson, newReveal, personEdit } from '@travessia/shared/people'
import { Hono } from 'hono'
import { allow, openCase } from '../access.ts'
import type { Env } from '../context.ts'
import { validate, validateId } from '../validate.ts'
import { addPerson, deletePerson, editPerson, revealPerson } from './actions.ts'
import { listPeople } from './queries.ts'

export const personRoutes = new Hono<Env>()
  .get('/', allow('case.read'), openCase(), async (c) =>
    c.json({ items: await listPeople(c.var.db, c.var.case, 'internal'), next: null }, 200),
  )
  .post('/', allow('person.write'), openCase(), validate('json', newPerson), async (c) =>
    c.json(await addPerson(c.var.db, c.var.actor, c.var.case, c.req.valid('json'), c.var.now()), 201),
  )
  .patch('/:person', allow('person.write'), openCase(), validateId('person', 'person'), validate('json', personEdit), async (c) =>
    c.json(await editPerson(c.var.db, c.var.actor, c.var.case, c.req.valid('param').person, c.req.valid('json'), c.var.now()), 200),
  )
  .post('/:person/reveal', allow('person.read'), openCase(), validateId('person', 'person'), validate('json', newReveal), async (c) => {
    const { person } = c.req.valid('param')
    const told = await revealPerson(c.var.db, c.var.actor, c.var.case, person, c.req.valid('json').reason, c.var.now())
    return c.json(told, 200, { 'Cache-Control': 'no-store' })
  })
  .delete('/:person', allow('person.write'), openCase(), validateId('person', 'person'), validate('query', versionQuery), async (c) => {
    await deletePerson(c.var.db, c.var.actor, c.var.case, c.req.valid('param').person, c.req.valid('query').version, c.var.now())
    return c.body(null, 204)
  })
