import { type NotificationSettings, type SettingsView, usualSettings } from '@travessia/shared/notification-settings'
import type { Actor } from '../context.ts'
import type { Db, Tx } from '../db.ts'

type Whose = Pick<Actor, 'organisationId' | 'userId'>

export async function getSettings(db: Db, { organisationId, userId }: Whose): Promise<SettingsView> {
  const found = await db
    .selectFrom('notificationSetting')
    .select(['zone', 'quietFrom', 'quietUntil', 'digestHour', 'mailAssigned', 'mailFatal', 'mailEscalated', 'version'])
    .where('organisationId', '=', organisationId)
    .where('memberId', '=', userId)
    .executeTakeFirst()
  return found ?? usualSettings
}

/** Holds the settings of a member until the transaction ends, also where none were saved yet. */
export async function holdSettings(tx: Tx, { organisationId, userId }: Whose): Promise<void> {
  await tx.selectFrom('member').select('id').where('organisationId', '=', organisationId).where('id', '=', userId).forUpdate().execute()
}

export async function putSettings(tx: Tx, { organisationId, userId }: Whose, settings: NotificationSettings): Promise<void> {
  await tx
    .insertInto('notificationSetting')
    .values({ organisationId, memberId: userId, ...settings })
    .onConflict((conflict) =>
      conflict
        .columns(['organisationId', 'memberId'])
        .doUpdateSet((eb) => ({ ...settings, version: eb('notificationSetting.version', '+', 1) })),
    )
    .execute()
}

export async function findMember(house: Db, userId: string): Promise<Whose | undefined> {
  return house.selectFrom('member').select(['organisationId', 'id as userId']).where('id', '=', userId).executeTakeFirst()
}
