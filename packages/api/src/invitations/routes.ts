import { acceptInvitation as acceptance, newInvitation } from '@travessia/shared/users'
import { Hono } from 'hono'
import { allow, open } from '../access.ts'
import type { Auth } from '../auth.ts'
import type { Env } from '../context.ts'
import { originOf } from '../origin.ts'
import { carryCookies, signIn } from '../sign-in/actions.ts'
import { getMe } from '../users/queries.ts'
import { validate, validateId } from '../validate.ts'
import { acceptInvitation, invite, readInvitation, withdrawInvitation } from './actions.ts'
import { listInvitations } from './queries.ts'

export function invitationRoutes(auth: Auth, publicUrl: string | undefined) {
  return new Hono<Env>()
    .get('/', allow('user.write'), async (c) =>
      c.json({ items: await listInvitations(c.var.db, c.var.actor.organisationId), next: null }, 200),
    )
    .post('/', allow('user.write'), validate('json', newInvitation), async (c) => {
      const { token, ...invitation } = await invite(c.var.db, c.var.actor, c.req.valid('json'), c.var.now())
      c.header('Cache-Control', 'no-store')
      return c.json({ ...invitation, link: `${originOf(c, publicUrl)}/invitation/${token}` }, 201)
    })
    .delete('/:id', allow('user.write'), validateId('id', 'invitation'), async (c) => {
      await withdrawInvitation(c.var.db, c.var.actor, c.req.valid('param').id, c.var.now())
      return c.body(null, 204)
    })
    .get('/:token', open(), async (c) => {
      const { organisationName, email, role, expiresAt } = await readInvitation(c.var.db, c.req.param('token'), c.var.now())
      return c.json({ organisation: organisationName, email, role, expiresAt }, 200)
    })
    .post('/:token/accept', open(), validate('json', acceptance), async (c) => {
      const input = c.req.valid('json')
      const member = await acceptInvitation(c.var.db, c.req.param('token'), input, c.var.now())
      carryCookies(await signIn(auth, member.email, input.password), c.header)
      return c.json(await getMe(c.var.db, member), 201)
    })
}
