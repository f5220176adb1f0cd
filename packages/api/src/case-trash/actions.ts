import type { Instant } from '@travessia/shared/dates'
import type { Language, Text } from '@travessia/shared/languages'
import type { CaseDiscard } from '@travessia/shared/trash'
import { getOpenCase, type OpenCaseId } from '../access.ts'
import { audit } from '../audit.ts'
import { lockCase } from '../case-row.ts'
import { deleteCase, getCase } from '../cases/queries.ts'
import type { Actor } from '../context.ts'
import { type Db, inTransaction, type Tx } from '../db.ts'
import { refreshDocket } from '../deadlines/actions.ts'
import { houseDay } from '../house-day.ts'
import { conflict, notFound, stale } from '../problems.ts'
import * as rows from './queries.ts'

/** What would go with the case, and what speaks against it. */
export async function planDiscard(db: Db, id: OpenCaseId, now: Instant, language: Language): Promise<CaseDiscard> {
  const [counts, fatal, isFiled, keptUntil] = await Promise.all([
    rows.countParts(db, id),
    rows.findNextFatal(db, id, now, language),
    rows.wasFiled(db, id),
    rows.findKeptUntil(db, id, houseDay(now)),
  ])
  return { counts, fatal, isFiled, keptUntil }
}

export interface Discard {
  readonly version: number
  readonly reason: string
}

/** Puts a case with all that is in it into the trash, unless something of it was filed or it is to be kept. The trail stays. */
export function discardCase(db: Db, actor: Actor, id: OpenCaseId, { version, reason }: Discard, now: Instant): Promise<void> {
  return inTransaction(db, async (tx) => {
    await lockCase(tx, id, now)
    const before = await getCase(tx, id)
    if (before.version !== version) throw stale(before)
    if (await rows.wasFiled(tx, id)) throw conflict(filed)
    if (await rows.findKeptUntil(tx, id, houseDay(now))) throw conflict(kept)
    if (!(await rows.discard(tx, id, now))) throw notFound('case')
    await audit(tx, actor, { action: 'case.discard', caseId: id.caseId, recordId: id.caseId, before, after: { reason }, at: now })
  })
}

/** Deletes a case past the trash, as the review of what is kept has decided. */
export async function deleteCaseForGood(tx: Tx, actor: Actor, id: OpenCaseId, now: Instant): Promise<void> {
  await lockCase(tx, id, now)
  const before = await getCase(tx, id)
  if (await rows.wasFiled(tx, id)) throw conflict(filed)
  await deleteCase(tx, id)
  await audit(tx, actor, { action: 'case.delete', caseId: id.caseId, recordId: id.caseId, before, at: now })
}

/** Puts it back where it stood. Its deadlines are reckoned anew: the law and the calendars may have changed meanwhile. */
export function putCaseBack(db: Db, actor: Actor, caseId: string, now: Instant): Promise<void> {
  return inTransaction(db, async (tx) => {
    await requireTrashed(tx, caseId, now)
    if (!(await rows.putBack(tx, caseId))) throw notFound('trash')
    const id = await getOpenCase(tx, actor, caseId, now)
    await lockCase(tx, id, now)
    await refreshDocket(tx, id, now)
    await audit(tx, actor, { action: 'case.put-back', caseId, recordId: caseId, at: now })
  })
}

/** Takes it away for good before its time. */
export function destroyCase(db: Db, actor: Actor, caseId: string, now: Instant): Promise<void> {
  return inTransaction(db, async (tx) => {
    const { reference, title } = await requireTrashed(tx, caseId, now)
    if (!(await rows.destroy(tx, caseId))) throw notFound('trash')
    await audit(tx, actor, { action: 'case.delete', caseId, recordId: caseId, before: { reference, title }, at: now })
  })
}

/** Takes away for good, in all organisations, what nobody has put back in time. */
export async function sweepCases(house: Db, now: Instant): Promise<void> {
  for (const { organisationId, id, reference, title } of await rows.listOver(house, now)) {
    await inTransaction(house, async (tx) => {
      if (!(await rows.deleteOver(tx, { organisationId, id }, now))) return
      const nobody = { organisationId, userId: null }
      await audit(tx, nobody, { action: 'case.delete', caseId: id, recordId: id, before: { reference, title }, at: now })
    })
  }
}

async function requireTrashed(db: Db, caseId: string, now: Instant) {
  const [found] = await rows.listTrashed(db, now, caseId)
  if (!found) throw notFound('trash')
  return found
}

const filed: Text = {
  'pt-BR': 'Algo do caso foi protocolado, e o que se protocolou fica guardado como foi. O caso não pode ser apagado; encerre-o.',
  es: 'Algo del caso fue presentado, y lo presentado se guarda tal como fue. El caso no puede borrarse; ciérrelo.',
  en: 'Something of the case was filed, and what was filed is kept as it went. The case cannot be deleted; close it instead.',
}

const kept: Text = {
  'pt-BR': 'Na revisão de guarda decidiu-se guardar este caso por mais tempo. Ele não pode ser apagado antes.',
  es: 'En la revisión de conservación se decidió guardar este caso por más tiempo. No puede borrarse antes.',
  en: 'In the review of what is kept it was decided to keep this case for longer. It cannot be deleted before.',
}
