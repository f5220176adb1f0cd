import { acceptInvitation as acceptance, newInvitation } from '@travessia/shared/users'
import { Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import { allow, open } from '../access.ts'
import { countTry } from '../attempts.ts'
import type { Auth } from '../auth.ts'
import type { Env } from '../context.ts'
import type { Mail, Mailer } from '../mail.ts'
import { writeMail } from '../mail-words.ts'
import { addressOf, originOf } from '../origin.ts'
import { carryCookies, signIn } from '../sign-in/actions.ts'
import { getMe } from '../users/queries.ts'
import { validate, validateId } from '../validate.ts'
import { acceptInvitation, invite, readInvitation, withdrawInvitation } from './actions.ts'
import { listInvitations } from './queries.ts'

interface MailEnv extends Env {
  Variables: Env['Variables'] & { mail?: Mail }
}

/** The invitation is mailed once it is committed; the answer does not wait for the mail server. */
const mailAfterwards = (mailer: Mailer) =>
  createMiddleware<MailEnv>(async (c, next) => {
    await next()
    if (c.res.ok && c.var.mail) void mailer.sendMail(c.var.mail)
  })

export function invitationRoutes(auth: Auth, secret: string, publicUrl: string | undefined, mailer: Mailer) {
  return new Hono<MailEnv>()
    .use(mailAfterwards(mailer))
    .get('/', allow('user.write'), async (c) =>
      c.json({ items: await listInvitations(c.var.db, c.var.actor.organisationId), next: null }, 200),
    )
    .post('/', allow('user.write'), validate('json', newInvitation), async (c) => {
      const { token, ...invitation } = await invite(c.var.db, c.var.actor, c.req.valid('json'), c.var.now())
      c.header('Cache-Control', 'no-store')
      const link = `${originOf(c, publicUrl)}/invitation/${token}`
      if (mailer.isSetUp) c.set('mail', writeMail('invitation', invitation.email, link, c.var.actor.language))
      return c.json({ ...invitation, link, isMailed: mailer.isSetUp }, 201)
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
      await countTry(c.var.db, secret, { what: 'invitation', address: addressOf(c) })
      const member = await acceptInvitation(c.var.db, c.req.param('token'), input, c.var.now())
      carryCookies(await signIn(auth, member.email, input.password), c.header)
      return c.json(await getMe(c.var.db, member), 201)
    })
}
