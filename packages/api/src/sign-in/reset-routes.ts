import { newPassword, resetAsk } from '@travessia/shared/users'
import type { Context } from 'hono'
import { Hono } from 'hono'
import { open } from '../access.ts'
import { countTry } from '../attempts.ts'
import type { Config } from '../config.ts'
import type { Env } from '../context.ts'
import type { Mailer } from '../mail.ts'
import { writeMail } from '../mail-words.ts'
import { addressOf, originOf } from '../origin.ts'
import { conflict } from '../problems.ts'
import { validate } from '../validate.ts'
import { askForReset, resetByToken } from './reset-actions.ts'

/** By which ways one may get in here, and a new password by mail. */
export function resetRoutes(mailer: Mailer, config: Partial<Pick<Config, 'publicUrl' | 'oidc'>>, secret: string) {
  return new Hono<Env>()
    .get('/ways', open(), (c) => c.json({ mail: mailer.isSetUp, oidc: config.oidc?.name ?? null }, 200))
    .post('/reset/ask', open(), validate('json', resetAsk), async (c) => {
      const { email } = c.req.valid('json')
      if (!mailer.isSetUp) throw conflict(noMail)
      await countTry(c.var.db, secret, { what: 'reset', address: addressOf(c), whose: email })
      // Answered before it is looked up, so that neither the words nor the time tell whether there is such an account.
      setImmediate(() => void mailReset(c, mailer, email, originOf(c, config.publicUrl)))
      return c.json({ asked: true }, 202)
    })
    .post('/reset', open(), validate('json', newPassword), async (c) => {
      await countTry(c.var.db, secret, { what: 'reset', address: addressOf(c) })
      const { email, language } = await resetByToken(c.var.db, c.req.valid('json'), c.var.now())
      void mailer.sendMail(writeMail('changed', email, `${originOf(c, config.publicUrl)}/sign-in`, language))
      return c.json({ changed: true }, 200)
    })
}

async function mailReset(c: Context<Env>, mailer: Mailer, address: string, origin: string): Promise<void> {
  try {
    const reset = await askForReset(c.var.house, address, c.var.now())
    // What stands behind the # is sent to no server, and so stands in no log of one.
    if (reset) await mailer.sendMail(writeMail('reset', reset.email, `${origin}/new-password#${reset.token}`, reset.language))
  } catch (error) {
    c.var.log.warn(`a reset was not prepared: ${error instanceof Error ? error.name : 'unknown'}`)
  }
}

const noMail = {
  'pt-BR': 'Este servidor não envia e-mail. Peça uma senha nova a quem cuida dele.',
  es: 'Este servidor no envía correo. Pida una contraseña nueva a quien lo administra.',
  en: 'This server sends no mail. Ask whoever looks after it for a new password.',
}
