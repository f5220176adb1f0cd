import { caseCommentEdit, discussionFilter, newCaseComment } from '@travessia/shared/discussion'
import { versionQuery } from '@travessia/shared/fields'
import { Hono } from 'hono'
import { allow, openCase } from '../access.ts'
import type { Env } from '../context.ts'
import { validate, validateId } from '../validate.ts'
import { wakeAfterwards } from '../wake-afterwards.ts'
import { addComment, deleteComment, editComment } from './actions.ts'
import { listComments } from './queries.ts'

/** What the team says to each other about a case. */
export const discussionRoutes = new Hono<Env>()
  .use(wakeAfterwards)
  .get('/', allow('case.read'), openCase(), validate('query', discussionFilter), async (c) =>
    c.json({ items: await listComments(c.var.db, c.var.case, c.req.valid('query').deadline), next: null }, 200),
  )
  .post('/', allow('case.discuss'), openCase(), validate('json', newCaseComment), async (c) =>
    c.json(await addComment(c.var.db, c.var.actor, c.var.case, c.req.valid('json'), c.var.now()), 201),
  )
  .patch('/:comment', allow('case.discuss'), openCase(), validateId('comment', 'comment'), validate('json', caseCommentEdit), async (c) =>
    c.json(await editComment(c.var.db, c.var.actor, c.var.case, c.req.valid('param').comment, c.req.valid('json'), c.var.now()), 200),
  )
  .delete('/:comment', allow('case.discuss'), openCase(), validateId('comment', 'comment'), validate('query', versionQuery), async (c) => {
    await deleteComment(c.var.db, c.var.actor, c.var.case, c.req.valid('param').comment, c.req.valid('query').version, c.var.now())
    return c.body(null, 204)
  })
