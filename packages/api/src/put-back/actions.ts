import type { Instant } from '@travessia/shared/dates'
import { mayDo, type Right } from '@travessia/shared/permissions'
import { rightToPutBack, type TrashKind } from '@travessia/shared/trash'
import { sql } from 'kysely'
import type { OpenCaseId } from '../access.ts'
import { countAnnexes, shiftAnnexes } from '../annexes/queries.ts'
import { audit } from '../audit.ts'
import { lockCase, refreshSearch } from '../case-row.ts'
import type { Actor } from '../context.ts'
import { type Db, inTransaction, type Tx } from '../db.ts'
import { refreshDocket } from '../deadlines/actions.ts'
import { markAgain } from '../people/queries.ts'
import { conflict, forbidden } from '../problems.ts'
import type { Gathered, TableRows } from '../trash/gather.ts'
import { deleteTrash, getTrash } from '../trash/queries.ts'
import { putRows } from './put-rows.ts'

/** Puts back what was deleted, with all that went with it: where it stood, and with what it means. */
export function putBack(db: Db, actor: Actor, id: OpenCaseId, recordId: string, now: Instant): Promise<void> {
  return inTransaction(db, async (tx) => {
    await lockCase(tx, id, now)
    const { id: trashId, kind, content } = await getTrash(tx, actor, id, recordId, now)
    if (!rightsFor(kind, content.gone).every((right) => mayDo(actor.role, right))) throw forbidden()
    await putRows(tx, id, await settle(tx, id, kind, content))
    if (kind === 'event') await refreshDocket(tx, id, now)
    if (kind === 'person') {
      await markAgain(tx, id.organisationId, [recordId])
      await refreshSearch(tx, id)
    }
    await deleteTrash(tx, id, trashId)
    await audit(tx, actor, { action: `${kind}.put-back`, caseId: id.caseId, recordId, at: now })
  })
}

/** Takes what was deleted away for good before its time: also what is in the trash must go when a person asks for it. */
export function deleteForGood(db: Db, actor: Actor, id: OpenCaseId, recordId: string, now: Instant): Promise<void> {
  return inTransaction(db, async (tx) => {
    await lockCase(tx, id, now)
    const { id: trashId } = await getTrash(tx, actor, id, recordId, now)
    await deleteTrash(tx, id, trashId)
    await audit(tx, actor, { action: 'trash.delete', caseId: id.caseId, recordId, at: now })
  })
}

/** What somebody must hold to write all of it: whoever may not set a date or check a closing cannot bring one back. */
function rightsFor(kind: TrashKind, gone: readonly TableRows[]): Right[] {
  const isOverride = kind === 'event' && gone[0]?.rows[0]?.['kind'] === 'date-overridden'
  return [
    rightToPutBack[kind],
    ...(isOverride ? (['deadline.override'] as const) : []),
    ...(gone.some(({ table }) => table === 'closing_check') ? (['deadline.check'] as const) : []),
  ]
}

/** What has changed in the case since: places in lists, and a proceeding or document that is no longer there. */
async function settle(tx: Tx, id: OpenCaseId, kind: TrashKind, { gone, loosened }: Gathered): Promise<Gathered> {
  const [whole, ...parts] = gone
  const [record] = whole?.rows ?? []
  if (!whole || !record) throw new Error('The trash holds nothing.')
  const changes: Record<string, unknown> = {}
  if (kind === 'annex') {
    const last = await countAnnexes(tx, id)
    changes['position'] = Math.min(Number(record['position']), last + 1)
    await shiftAnnexes(tx, id, Number(changes['position']), last, 1)
  }
  if (record['proceeding_id'] && !(await stands(tx, id, 'proceeding', record['proceeding_id']))) {
    if (kind === 'event') throw conflict(proceedingIsGone)
    changes['proceeding_id'] = null
  }
  if (record['annex_id'] && !(await stands(tx, id, 'annex', record['annex_id']))) changes['annex_id'] = null
  return { gone: [{ ...whole, rows: [{ ...record, ...changes }] }, ...parts], loosened }
}

async function stands(tx: Tx, { organisationId }: OpenCaseId, table: 'proceeding' | 'annex', recordId: unknown): Promise<boolean> {
  const { rows } =
    await sql`select from ${sql.id(table)} where organisation_id = ${organisationId} and id = ${String(recordId)}::uuid`.execute(tx)
  return rows.length > 0
}

const proceedingIsGone = {
  'pt-BR': 'O procedimento deste andamento foi apagado. Registre o andamento de novo onde ele couber.',
  es: 'El procedimiento de esta actuación fue borrado. Registre la actuación de nuevo donde corresponda.',
  en: 'The proceeding of this event was deleted. Record the event anew where it belongs.',
}
