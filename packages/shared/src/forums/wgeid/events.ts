import type { EventKind } from '../../law.ts'
import { text } from '../text.ts'

const open = ['submitted', 'transmitted', 'reply'] as const

/** Both procedures share their course; only how fast a case goes out differs. */
export const disappearanceEvents: readonly EventKind[] = [
  {
    id: 'disappearance',
    name: text('Desaparecimento', 'Desaparición', 'Disappearance'),
    by: 'state',
    precedes: true,
    from: ['draft'],
  },
  {
    id: 'case-submitted',
    name: text('Caso apresentado', 'Caso presentado', 'Case submitted'),
    by: 'petitioner',
    moves: 'submitted',
    from: ['draft'],
  },
  {
    id: 'further-information-sent',
    name: text('Informações complementares enviadas', 'Información complementaria enviada', 'Further information sent'),
    by: 'petitioner',
    from: open,
  },
  {
    id: 'status-enquiry-sent',
    name: text('Consulta sobre o andamento enviada', 'Consulta sobre el estado del trámite enviada', 'Status enquiry sent'),
    by: 'petitioner',
    enquires: true,
    from: open,
  },
  {
    id: 'case-not-admitted',
    name: text('Caso não admitido', 'Caso no admitido', 'Case not admitted'),
    by: 'body',
    outcome: 'not_admitted',
    from: ['submitted'],
  },
  {
    id: 'transmitted-to-government',
    name: text('Caso transmitido ao Governo', 'Caso transmitido al Gobierno', 'Case transmitted to the Government'),
    by: 'body',
    moves: 'transmitted',
    from: ['submitted'],
  },
  {
    id: 'reminder-sent',
    name: text('Lembrete enviado ao Governo', 'Recordatorio enviado al Gobierno', 'Reminder sent to the Government'),
    by: 'body',
    from: ['transmitted'],
  },
  {
    id: 'government-reply-communicated',
    name: text(
      'Resposta do Governo comunicada à fonte',
      'Respuesta del Gobierno comunicada a la fuente',
      "Government's reply communicated to the source",
    ),
    by: 'body',
    moves: 'reply',
    from: ['transmitted'],
  },
  {
    id: 'reply-contested',
    name: text('Resposta do Governo contestada', 'Respuesta del Gobierno impugnada', "Government's reply contested"),
    by: 'petitioner',
    moves: 'transmitted',
    from: ['reply'],
  },
  {
    id: 'case-clarified',
    name: text('Caso esclarecido', 'Caso aclarado', 'Case clarified'),
    by: 'body',
    outcome: 'clarified',
    from: ['transmitted', 'reply'],
  },
  {
    id: 'case-closed',
    name: text('Caso encerrado', 'Caso cerrado', 'Case closed'),
    by: 'body',
    outcome: 'closed',
    from: ['transmitted', 'reply'],
  },
  {
    id: 'case-discontinued',
    name: text('Exame interrompido', 'Examen interrumpido', 'Consideration discontinued'),
    by: 'body',
    outcome: 'discontinued',
    from: ['transmitted', 'reply'],
  },
]
