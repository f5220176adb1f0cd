import type { Instant } from '@travessia/shared/dates'
import type { OpenCaseId } from '../access.ts'
import type { Actor } from '../context.ts'
import type { Tx } from '../db.ts'
import { gather } from './gather.ts'
import { type Discarded, insertTrash } from './queries.ts'

/** Keeps a record, with all that goes with it, for whoever wants it back; to be called before it is deleted. */
export async function discard(tx: Tx, actor: Actor, id: OpenCaseId, one: Omit<Discarded, 'content'>, now: Instant): Promise<void> {
  const content = await gather(tx, id, one.kind, one.recordId)
  await insertTrash(tx, actor, id, { ...one, content }, now)
}
