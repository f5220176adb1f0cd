export const reminders = {
  'reminder.told': 'Quem foi avisado deste prazo',
  'reminder.told.seen': 'Ciente em',
  'reminder.told.waiting': 'Ainda não confirmou; avisado em',
  'reminder.told.for': 'por {name}',
  'reminder.place.owner': 'cuida do prazo',
  'reminder.place.alternate': 'substitui',
  'reminder.place.lead': 'responsável pelo caso',
  'reminder.place.director': 'direção',
}
