import { z } from 'zod'
import { addDays, clockIn, dayIn, type Instant, instantAt } from './dates.ts'

const hour = z.number().int().min(0).max(23)

/** How somebody wants to be told. Hours are of the day in their zone; without a digest hour there is no digest. */
export const notificationSettings = z.object({
  zone: z.string().max(60).refine(isZone, { message: 'zone' }),
  quietFrom: hour.nullable(),
  quietUntil: hour.nullable(),
  digestHour: hour.nullable(),
  mailAssigned: z.boolean(),
  mailFatal: z.boolean(),
  mailEscalated: z.boolean(),
})

export const settingsView = notificationSettings.extend({ version: z.number().int() })

/** `confirmed`: that mails of fatal or escalated deadlines are to stop is meant so. Version 0: nothing was saved yet. */
export const settingsEdit = notificationSettings.extend({
  confirmed: z.boolean().default(false),
  version: z.number().int().min(0),
})

export type NotificationSettings = z.output<typeof notificationSettings>
export type SettingsView = z.infer<typeof settingsView>
export type SettingsEdit = z.output<typeof settingsEdit>

/** What holds for whoever has saved nothing. */
export const usualSettings: SettingsView = {
  zone: 'America/Sao_Paulo',
  quietFrom: 20,
  quietUntil: 7,
  digestHour: 7,
  mailAssigned: true,
  mailFatal: true,
  mailEscalated: true,
  version: 0,
}

/** When the quiet hours end in which the moment lies; nothing outside of them. */
export function endOfQuiet({ zone, quietFrom, quietUntil }: NotificationSettings, now: Instant): Instant | undefined {
  if (quietFrom === null || quietUntil === null || quietFrom === quietUntil) return undefined
  const at = Number(clockIn(zone, now).slice(0, 2))
  const isQuiet = quietFrom < quietUntil ? at >= quietFrom && at < quietUntil : at >= quietFrom || at < quietUntil
  if (!isQuiet) return undefined
  const today = dayIn(zone, now)
  return instantAt(at < quietUntil ? today : addDays(today, 1), `${String(quietUntil).padStart(2, '0')}:00`, zone)
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
