import type { reminders as source } from '../pt-BR/reminders.ts'

export const reminders: Record<keyof typeof source, string> = {
  'reminder.told': 'Who was reminded of this deadline',
  'reminder.told.seen': 'Seen on',
  'reminder.told.waiting': 'Not seen yet; reminded on',
  'reminder.told.for': 'for {name}',
  'reminder.place.owner': 'looks after the deadline',
  'reminder.place.alternate': 'stands in',
  'reminder.place.lead': 'leads the case',
  'reminder.place.director': 'director',
}
