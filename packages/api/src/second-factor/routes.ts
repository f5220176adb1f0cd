import { newPasskey, passkeyEdit, passwordAgain, totpCode, totpRemoval } from '@travessia/shared/second-factor'
import { Hono } from 'hono'
import { allow } from '../access.ts'
import type { Env } from '../context.ts'
import { fewTries, inPerson } from '../in-person.ts'
import { getMe } from '../users/queries.ts'
import { validate, validateId } from '../validate.ts'
import { beginTotp, confirmTotp, removeTotp, renewRecoveryCodes, requirePassword } from './actions.ts'
import { partyOf } from './party.ts'
import { addPasskey, beginPasskey, removePasskey, renamePasskey } from './passkey-actions.ts'
import { getSecondFactor } from './queries.ts'

/** One's own second factor. What changes it asks for the password again, and never goes by a token. */
export function secondFactorRoutes(secret: string, publicUrl: string | undefined) {
  return new Hono<Env>()
    .get('/', allow('self.write'), async (c) => c.json(await getSecondFactor(c.var.db, c.var.actor), 200))
    .post('/totp', allow('self.write'), inPerson(), fewTries(secret), validate('json', passwordAgain), async (c) => {
      await requirePassword(c.var.db, c.var.actor, c.req.valid('json').password)
      const { user } = await getMe(c.var.db, c.var.actor)
      c.header('Cache-Control', 'no-store')
      return c.json(await beginTotp(c.var.db, c.var.actor, user.email, c.var.now()), 201)
    })
    .post('/totp/confirm', allow('self.write'), inPerson(), fewTries(secret), validate('json', totpCode), async (c) => {
      const recoveryCodes = await confirmTotp(c.var.db, c.var.actor, c.req.valid('json').code, c.var.now())
      c.header('Cache-Control', 'no-store')
      return c.json({ recoveryCodes }, 201)
    })
    .post('/totp/remove', allow('self.write'), inPerson(), fewTries(secret), validate('json', totpRemoval), async (c) => {
      const { password, code } = c.req.valid('json')
      await requirePassword(c.var.db, c.var.actor, password)
      await removeTotp(c.var.db, c.var.actor, code, c.var.now())
      return c.body(null, 204)
    })
    .post('/recovery-codes', allow('self.write'), inPerson(), fewTries(secret), validate('json', passwordAgain), async (c) => {
      await requirePassword(c.var.db, c.var.actor, c.req.valid('json').password)
      c.header('Cache-Control', 'no-store')
      return c.json({ recoveryCodes: await renewRecoveryCodes(c.var.db, c.var.actor, c.var.now()) }, 201)
    })
    .post('/passkeys/options', allow('self.write'), inPerson(), fewTries(secret), validate('json', passwordAgain), async (c) => {
      await requirePassword(c.var.db, c.var.actor, c.req.valid('json').password)
      const { user } = await getMe(c.var.db, c.var.actor)
      c.header('Cache-Control', 'no-store')
      return c.json(await beginPasskey(c.var.db, c.var.actor, user, partyOf(c, publicUrl), c.var.now()), 200)
    })
    .post('/passkeys', allow('self.write'), inPerson(), fewTries(secret), validate('json', newPasskey), async (c) => {
      c.header('Cache-Control', 'no-store')
      return c.json(await addPasskey(c.var.db, c.var.actor, c.req.valid('json'), partyOf(c, publicUrl), c.var.now()), 201)
    })
    .patch('/passkeys/:id', allow('self.write'), validateId('id', 'passkey'), validate('json', passkeyEdit), async (c) =>
      c.json(await renamePasskey(c.var.db, c.var.actor, c.req.valid('param').id, c.req.valid('json').name, c.var.now()), 200),
    )
    .post(
      '/passkeys/:id/remove',
      allow('self.write'),
      inPerson(),
      fewTries(secret),
      validateId('id', 'passkey'),
      validate('json', passwordAgain),
      async (c) => {
        await requirePassword(c.var.db, c.var.actor, c.req.valid('json').password)
        await removePasskey(c.var.db, c.var.actor, c.req.valid('param').id, c.var.now())
        return c.body(null, 204)
      },
    )
}
