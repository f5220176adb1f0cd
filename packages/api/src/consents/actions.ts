import { randomUUID } from 'node:crypto'
import { findConsentText } from '@travessia/shared/data-protection/consent-texts'
import type { ConsentView, ConsentWithdrawal, NewConsent } from '@travessia/shared/data-protection/consents'
import { getPurpose } from '@travessia/shared/data-protection/purposes'
import type { Instant } from '@travessia/shared/dates'
import { mayDo } from '@travessia/shared/permissions'
import type { OpenCaseId } from '../access.ts'
import { getAnnex } from '../annexes/queries.ts'
import { audit } from '../audit.ts'
import { lockCase } from '../case-row.ts'
import type { Actor } from '../context.ts'
import { type Db, inTransaction } from '../db.ts'
import { houseDay } from '../house-day.ts'
import { getStoredPerson } from '../people/queries.ts'
import { conflict, invalid, stale } from '../problems.ts'
import * as rows from './queries.ts'

/** Records what a person allowed, a row for each purpose. */
export function recordConsent(db: Db, actor: Actor, id: OpenCaseId, input: NewConsent, now: Instant): Promise<ConsentView[]> {
  return inTransaction(db, async (tx) => {
    await lockCase(tx, id, now)
    await getStoredPerson(tx, id, input.personId)
    if (input.annexId) await getAnnex(tx, id, input.annexId)
    if (!findConsentText(input.textVersion)) throw invalid([{ pointer: '#/textVersion', code: 'unknown' }])
    if (input.givenOn > houseDay(now)) throw invalid([{ pointer: '#/givenOn', code: 'future' }])

    const { purposes, audiences, ...common } = input
    const made: ConsentView[] = []
    for (const purpose of new Set(purposes)) {
      const consent = {
        ...common,
        id: randomUUID(),
        purpose,
        audiences: getPurpose(purpose).audiences.filter((one) => audiences.includes(one)),
      }
      await rows.insertConsent(tx, id, consent, actor.userId, now)
      const { note: _, ...told } = consent
      await audit(tx, actor, { action: 'consent.record', caseId: id.caseId, recordId: consent.id, after: told, at: now })
      made.push(await rows.getConsent(tx, id, consent.id, mayDo(actor.role, 'person.read')))
    }
    return made
  })
}

/** Takes a consent back from a day on. What was done before stays as it is (LGPD art. 8, § 5). */
export function withdrawConsent(
  db: Db,
  actor: Actor,
  id: OpenCaseId,
  consentId: string,
  { on, version }: ConsentWithdrawal,
  now: Instant,
): Promise<ConsentView> {
  return inTransaction(db, async (tx) => {
    await lockCase(tx, id, now)
    const before = await rows.getConsent(tx, id, consentId, mayDo(actor.role, 'person.read'))
    if (before.version !== version) throw stale(before)
    if (before.withdrawnOn) throw conflict(isWithdrawn)
    if (on < before.givenOn) throw invalid([{ pointer: '#/on', code: 'order' }])
    if (on > houseDay(now)) throw invalid([{ pointer: '#/on', code: 'future' }])

    await rows.withdraw(tx, id, consentId, on)
    const change = { before: { withdrawnOn: null }, after: { withdrawnOn: on } }
    await audit(tx, actor, { action: 'consent.withdraw', caseId: id.caseId, recordId: consentId, ...change, at: now })
    return rows.getConsent(tx, id, consentId, mayDo(actor.role, 'person.read'))
  })
}

const isWithdrawn = {
  'pt-BR': 'Este consentimento já foi retirado.',
  es: 'Este consentimiento ya fue retirado.',
  en: 'This consent was withdrawn already.',
}
