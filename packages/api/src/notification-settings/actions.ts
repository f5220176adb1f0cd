import type { Instant } from '@travessia/shared/dates'
import type { NotificationSettings, SettingsEdit, SettingsView } from '@travessia/shared/notification-settings'
import { audit } from '../audit.ts'
import { findChanges } from '../changes.ts'
import type { Actor } from '../context.ts'
import { type Db, inTransaction } from '../db.ts'
import { invalid, stale } from '../problems.ts'
import * as rows from './queries.ts'

/** Changes how one is told. That what cannot be made good is told by mail no more has to be meant so, and stands in the statement. */
export function editSettings(db: Db, actor: Actor, input: SettingsEdit, now: Instant): Promise<SettingsView> {
  return inTransaction(db, async (tx) => {
    await rows.holdSettings(tx, actor)
    const before = await rows.getSettings(tx, actor)
    if (before.version !== input.version) throw stale(before)
    const { confirmed, version: _, ...settings } = input
    if ((settings.quietFrom === null) !== (settings.quietUntil === null)) throw invalid([{ pointer: '#/quietUntil', code: 'required' }])
    if (silences(before, settings) && !confirmed) throw invalid([{ pointer: '#/confirmed', code: 'required' }])
    const changes = findChanges({ ...before }, settings)
    if (!changes) return before
    await rows.putSettings(tx, actor, settings)
    await audit(tx, actor, { action: 'notification.settings', recordId: actor.userId, ...changes, at: now })
    return rows.getSettings(tx, actor)
  })
}

function silences(before: NotificationSettings, after: NotificationSettings): boolean {
  return (before.mailFatal && !after.mailFatal) || (before.mailEscalated && !after.mailEscalated)
}

/** Ends the digest for whoever holds the secret of its mail; nothing happens where it has ended. */
export function endDigest(house: Db, userId: string, now: Instant): Promise<void> {
  return inTransaction(house, async (tx) => {
    const member = await rows.findMember(tx, userId)
    if (!member) return
    await rows.holdSettings(tx, member)
    const { version: _, ...settings } = await rows.getSettings(tx, member)
    if (settings.digestHour === null) return
    await rows.putSettings(tx, member, { ...settings, digestHour: null })
    const change = { before: { digestHour: settings.digestHour }, after: { digestHour: null } }
    await audit(tx, member, { action: 'notification.settings', recordId: userId, ...change, at: now })
  })
}
