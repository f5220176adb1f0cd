import type { inbox as reference } from '../pt-BR/inbox.ts'

export const inbox: Record<keyof typeof reference, string> = {
  'inbox.title': 'Avisos',
  'inbox.lead': 'Lo que otras personas o el reloj pusieron en sus manos.',
  'inbox.more': 'Mostrar avisos anteriores',
  'inbox.readAll': 'Marcar todos como leídos',
  'inbox.read': 'Marcar como leído',
  'inbox.read.name': 'Marcar como leído: {what} {case}',
  'inbox.unread': 'no leído',
  'inbox.none.title': 'Ningún aviso',
  'inbox.none.body': 'Aquí usted se entera cuando algo pasa a ser suyo: un plazo, una mención, un caso.',
  'inbox.none.example': 'Ejemplo: “Un plazo quedó a su cargo”, con el caso y quién lo pasó.',
}
