import { codeEntry, passkeyEntry } from '@travessia/shared/second-factor'
import { type Context, Hono } from 'hono'
import { deleteCookie, setSignedCookie } from 'hono/cookie'
import { open } from '../access.ts'
import { countGuess, countTry } from '../attempts.ts'
import type { Auth } from '../auth.ts'
import type { Env } from '../context.ts'
import { readSignedCookie } from '../cookies.ts'
import type { Db } from '../db.ts'
import { attemptOf, rememberDevice } from '../known-device.ts'
import { addressOf, isEncrypted } from '../origin.ts'
import { ProblemError } from '../problems.ts'
import { beginPasskeyEntry, type Entrant, enterByCode, enterByPasskey, findEntrantOf, getEntrant } from '../second-factor/entry.ts'
import { partyOf } from '../second-factor/party.ts'
import { pendingSeconds } from '../second-factor/pending.ts'
import { validate } from '../validate.ts'
import { openSession } from '../visitor.ts'
import { noteRefusal, noteSignIn, type Way } from './notes.ts'

/** Guesses at the codes of one account from new devices, from wherever they come, in a quarter of an hour. */
const mostGuesses = 60

const cookie = 'travessia.pending'

/** What comes after the password, or in its place: a code, or a passkey. */
export function secondStepRoutes(auth: Auth, secret: string, publicUrl: string | undefined) {
  return new Hono<Env>()
    .post('/sign-in/code', open(), validate('json', codeEntry), async (c) => {
      const begun = readSignedCookie(c, secret, cookie)
      const { userId, email } = await getEntrant(c.var.db, begun, c.var.now())
      const { isKnownDevice } = attemptOf(c, secret, email)
      await countTry(c.var.db, secret, { what: 'code', address: addressOf(c), whose: userId })
      if (!isKnownDevice && (await countGuess(c.var.db, secret, `code ${userId}`)) > mostGuesses) throw new ProblemError('too-many')
      const { factor: way } = c.req.valid('json')
      const enter = () => enterByCode(c.var.db, begun, c.req.valid('json'), c.var.now())
      await letIn(c, way, await noteRefusal(c, { way, secret, find: findBegun(c, begun) }, enter))
      return c.json({ signedIn: true }, 200)
    })
    .post('/sign-in/passkey/options', open(), async (c) => {
      await countTry(c.var.db, secret, { what: 'passkey', address: addressOf(c) })
      const begun = readSignedCookie(c, secret, cookie)
      const asked = await beginPasskeyEntry(c.var.db, begun, partyOf(c, publicUrl), c.var.now())
      await keepBegun(c, secret, asked.secret)
      return c.json(asked.options, 200)
    })
    .post('/sign-in/passkey', open(), validate('json', passkeyEntry), async (c) => {
      const begun = readSignedCookie(c, secret, cookie)
      const find = findBegun(c, begun)
      const enter = () => enterByPasskey(c.var.db, begun, c.req.valid('json').used, partyOf(c, publicUrl), c.var.now())
      await letIn(c, 'passkey', await noteRefusal(c, { way: 'passkey', secret, find }, enter))
      return c.json({ signedIn: true }, 200)
    })

  async function letIn(c: Context<Env>, way: Way, entrant: Entrant): Promise<void> {
    await openSession(c, auth, secret, entrant.userId)
    await noteSignIn(c.var.db, entrant, way, c.var.now())
    await rememberDevice(c, secret, entrant.email)
    deleteCookie(c, cookie, { path: '/api/auth' })
  }
}

/** Who gave their password before; a passkey that is tried without one says of nobody whose it was. */
function findBegun(c: Context<Env>, begun: string | undefined) {
  return (db: Db) => findEntrantOf(db, begun, c.var.now())
}

/** The browser that gave the password is the one that may go on. */
export async function keepBegun(c: Context, secret: string, begun: string): Promise<void> {
  await setSignedCookie(c, cookie, begun, secret, {
    httpOnly: true,
    sameSite: 'Lax',
    path: '/api/auth',
    maxAge: pendingSeconds,
    secure: isEncrypted(c),
  })
}
