import { newSubjectRequest, subjectRequestAnswer } from '@travessia/shared/data-protection/subject-requests'
import { mayDo } from '@travessia/shared/permissions'
import { Hono } from 'hono'
import { z } from 'zod'
import { allow, openCase } from '../access.ts'
import type { Env } from '../context.ts'
import { validate, validateId } from '../validate.ts'
import { answerSubjectRequest, recordSubjectRequest } from './actions.ts'
import { listAllSubjectRequests, listSubjectRequests } from './queries.ts'

/** What people ask for in a case. */
export const caseSubjectRequestRoutes = new Hono<Env>()
  .get('/', allow('subject.read'), openCase(), async (c) =>
    c.json({ items: await listSubjectRequests(c.var.db, c.var.case, mayDo(c.var.actor.role, 'person.read')), next: null }, 200),
  )
  .post('/', allow('consent.write'), openCase(), validate('json', newSubjectRequest), async (c) =>
    c.json(await recordSubjectRequest(c.var.db, c.var.actor, c.var.case, c.req.valid('json'), c.var.now()), 201),
  )
  .post(
    '/:request/answer',
    allow('subject.answer'),
    openCase(),
    validateId('request', 'subject-request'),
    validate('json', subjectRequestAnswer),
    async (c) =>
      c.json(
        await answerSubjectRequest(c.var.db, c.var.actor, c.var.case, c.req.valid('param').request, c.req.valid('json'), c.var.now()),
        200,
      ),
  )

const filter = z.object({ state: z.enum(['open', 'all']).default('open') })

/** What people ask for in all cases that one sees. */
export const subjectRequestRoutes = new Hono<Env>().get('/', allow('subject.read'), validate('query', filter), async (c) =>
  c.json({ items: await listAllSubjectRequests(c.var.db, c.var.actor, c.req.valid('query').state, c.var.now()), next: null }, 200),
)
