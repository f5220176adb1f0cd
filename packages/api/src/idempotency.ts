import { addHours } from '@travessia/shared/dates'
import type { Context, Next } from 'hono'
import type { Actor, SignedIn } from './context.ts'
import { inTransaction, type Tx, toJson } from './db.ts'
import { conflict, invalid, ProblemError } from './problems.ts'
import { type Keyring, keyringOf } from './vault.ts'

/** How many hours a key keeps its answer. */
const keptFor = 24

/**
 * Runs a write in one transaction. With an `Idempotency-Key` the answer is stored in the same transaction:
 * the same request gets it again, another request under the same key is refused, and a duplicate that
 * comes while the first still runs waits for it. A write that fails leaves no key behind. What is kept of request and
 * answer lies sealed: either may say who somebody is. `readBody` answers what two requests are compared by; `mayHear`
 * throws where the answer is no longer for whoever asks again.
 */
export async function writeOnce(
  c: Context<SignedIn>,
  actor: Actor,
  next: Next,
  readBody: () => Promise<string> = () => c.req.text(),
  mayHear?: (tx: Tx) => Promise<unknown>,
): Promise<void> {
  const key = readKey(c)
  // The body is read first, so that a slow sender holds no connection of the database.
  const body = await readBody()
  try {
    await inTransaction(c.var.db, async (tx) => {
      const keyring = await keyringOf(tx, actor.organisationId)
      const known = key && (await claimKey(tx, actor, key, hashRequest(c, keyring, body), c.var.now()))
      if (known) {
        const answer = keyring.open(String(known.body), placeOf(actor, key))
        if (answer !== '') await mayHear?.(tx)
        c.res = replay(known.status, answer)
        return
      }
      c.set('db', tx)
      await next()
      // The error has become an answer already; what was written must go.
      if (c.error || c.res.status >= 400) throw undo
      if (key) await keepAnswer(tx, actor, key, keyring, c.res)
    })
  } catch (error) {
    if (error !== undo) throw error
  }
}

interface Answer {
  status: number
  /** The text of the body, sealed; as text, because the database would reorder the names of an object. */
  body: unknown
}

const undo = new Error('undo')

const shownOnce = {
  'pt-BR': 'Este pedido já foi atendido; a resposta só se mostra uma vez.',
  es: 'Esta solicitud ya fue atendida; la respuesta se muestra una sola vez.',
  en: 'This request was carried out already; its answer is shown only once.',
}

function readKey(c: Context): string | undefined {
  const key = c.req.header('Idempotency-Key')
  if (key !== undefined && !/^[\x21-\x7e]{1,200}$/.test(key)) throw invalid([{ pointer: '#Idempotency-Key', code: 'format' }])
  return key
}

function hashRequest(c: Context, keyring: Keyring, body: string): string {
  const { pathname, search } = new URL(c.req.url)
  return keyring.index(`request\n${c.req.method} ${pathname}${search}\n${body}`)
}

/** Answers what the key answered before, or takes the key. The unique index makes duplicates wait for the first. */
async function claimKey(tx: Tx, actor: Actor, key: string, requestHash: string, at: string): Promise<Answer | undefined> {
  const owner = { organisationId: actor.organisationId, memberId: actor.userId }
  await tx
    .deleteFrom('idempotency')
    .where('organisationId', '=', owner.organisationId)
    .where('memberId', '=', owner.memberId)
    .where('at', '<', addHours(at, -keptFor))
    .execute()
  const claimed = await tx
    .insertInto('idempotency')
    .values({ ...owner, key, requestHash, status: 0, body: toJson(null), at })
    .onConflict((conflict) => conflict.doNothing())
    .returning('key')
    .executeTakeFirst()
  if (claimed) return undefined

  const known = await tx
    .selectFrom('idempotency')
    .select(['requestHash', 'status', 'body'])
    .where('organisationId', '=', owner.organisationId)
    .where('memberId', '=', owner.memberId)
    .where('key', '=', key)
    .executeTakeFirst()
  // The first was undone between the two statements, or it ended too long ago to be remembered.
  if (!known) throw new ProblemError('busy', { headers: { 'Retry-After': '1' } })
  if (known.requestHash !== requestHash) throw new ProblemError('key-reused')
  if (known.status === 0) throw conflict(shownOnce)
  return known
}

/** Secrets that are shown once (`no-store`) are not kept: the row stays without an answer. */
async function keepAnswer(tx: Tx, actor: Actor, key: string, keyring: Keyring, answer: Response): Promise<void> {
  if (answer.headers.get('Cache-Control') === 'no-store') return
  const text = keyring.seal(await answer.clone().text(), placeOf(actor, key))
  await tx
    .updateTable('idempotency')
    .set({ status: answer.status, body: toJson(text) })
    .where('organisationId', '=', actor.organisationId)
    .where('memberId', '=', actor.userId)
    .where('key', '=', key)
    .execute()
}

/** An answer opens under the key that it was kept for. */
function placeOf(actor: Actor, key: string): string {
  return `idempotency.body/${actor.userId}/${key}`
}

function replay(status: number, body: string): Response {
  const headers = { 'Idempotency-Replayed': 'true' }
  if (body === '') return new Response(null, { status, headers })
  return new Response(body, { status, headers: { ...headers, 'Content-Type': 'application/json' } })
}
