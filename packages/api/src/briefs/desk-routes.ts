import { commentEdit, newComment, newReply, presenceBeat } from '@travessia/shared/brief-desk'
import { versionQuery } from '@travessia/shared/fields'
import { Hono } from 'hono'
import { allow, openCase } from '../access.ts'
import type { Env } from '../context.ts'
import { validate, validateId } from '../validate.ts'
import { listComments } from './comment-rows.ts'
import { addComment, answerComment, deleteComment, editComment } from './comments.ts'
import { appear, leave } from './presence.ts'
import { getBriefRow } from './queries.ts'

/** What goes on around a brief while people work on it: what they say about it, and who is there. */
export const deskRoutes = new Hono<Env>()
  .get('/comments', allow('case.read'), openCase(), validateId('brief', 'brief'), async (c) => {
    const { id } = await getBriefRow(c.var.db, c.var.case, c.req.valid('param').brief)
    return c.json({ items: await listComments(c.var.db, c.var.case, id), next: null }, 200)
  })
  .post('/comments', allow('brief.comment'), openCase(), validateId('brief', 'brief'), validate('json', newComment), async (c) =>
    c.json(await addComment(c.var.db, c.var.actor, c.var.case, c.req.valid('param').brief, c.req.valid('json'), c.var.now()), 201),
  )
  .post(
    '/comments/:comment/replies',
    allow('brief.comment'),
    openCase(),
    validateId('brief', 'brief'),
    validateId('comment', 'comment'),
    validate('json', newReply),
    async (c) => {
      const { brief, comment } = c.req.valid('param')
      return c.json(await answerComment(c.var.db, c.var.actor, c.var.case, brief, comment, c.req.valid('json').body, c.var.now()), 201)
    },
  )
  .patch(
    '/comments/:comment',
    allow('brief.comment'),
    openCase(),
    validateId('brief', 'brief'),
    validateId('comment', 'comment'),
    validate('json', commentEdit),
    async (c) => {
      const { brief, comment } = c.req.valid('param')
      return c.json(await editComment(c.var.db, c.var.actor, c.var.case, brief, comment, c.req.valid('json'), c.var.now()), 200)
    },
  )
  .delete(
    '/comments/:comment',
    allow('brief.comment'),
    openCase(),
    validateId('brief', 'brief'),
    validateId('comment', 'comment'),
    validate('query', versionQuery),
    async (c) => {
      const { brief, comment } = c.req.valid('param')
      await deleteComment(c.var.db, c.var.actor, c.var.case, brief, comment, c.req.valid('query').version, c.var.now())
      return c.body(null, 204)
    },
  )
  .post('/presence', allow('case.read'), openCase(), validateId('brief', 'brief'), validate('json', presenceBeat), async (c) =>
    c.json(await appear(c.var.db, c.var.actor, c.var.case, c.req.valid('param').brief, c.req.valid('json'), c.var.now()), 200),
  )
  .delete('/presence/:tab', allow('case.read'), openCase(), validateId('brief', 'brief'), validateId('tab', 'page'), async (c) => {
    const { brief, tab } = c.req.valid('param')
    await leave(c.var.db, c.var.actor, c.var.case, brief, tab)
    return c.body(null, 204)
  })
