import type { inbox as reference } from '../pt-BR/inbox.ts'

export const inbox: Record<keyof typeof reference, string> = {
  'inbox.title': 'Notifications',
  'inbox.lead': 'What other people or the clock put in your hands.',
  'inbox.more': 'Show earlier notifications',
  'inbox.readAll': 'Mark all as read',
  'inbox.read': 'Mark as read',
  'inbox.read.name': 'Mark as read: {what} {case}',
  'inbox.unread': 'unread',
  'inbox.none.title': 'No notifications',
  'inbox.none.body': 'Here you learn when something becomes yours: a deadline, a mention, a case.',
  'inbox.none.example': 'Example: “A deadline is now yours”, with the case and who gave it to you.',
}
