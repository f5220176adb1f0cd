import type { reminders as source } from '../pt-BR/reminders.ts'

export const reminders: Record<keyof typeof source, string> = {
  'reminder.told': 'A quién se avisó de este plazo',
  'reminder.told.seen': 'Tomó conocimiento el',
  'reminder.told.waiting': 'Aún sin confirmar; avisado el',
  'reminder.told.for': 'por {name}',
  'reminder.place.owner': 'a cargo del plazo',
  'reminder.place.alternate': 'reemplaza',
  'reminder.place.lead': 'responsable del caso',
  'reminder.place.director': 'dirección',
}
