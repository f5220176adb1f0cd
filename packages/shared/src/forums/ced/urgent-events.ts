import type { EventKind, Stage } from '../../law.ts'
import { due } from '../terms.ts'
import { text } from '../text.ts'

/** Stages of an urgent action; it stays open as long as the person's fate is unresolved (art. 30(4)). */
export const urgentStages: readonly Stage[] = [
  { id: 'draft', name: text('Preparação do pedido', 'Preparación de la petición', 'Drafting the request'), waitsFor: 'petitioner' },
  { id: 'registration', name: text('Antes do registro', 'Antes del registro', 'Before registration'), waitsFor: 'body' },
  {
    id: 'awaiting_requester',
    name: text('À espera de informação nossa', 'A la espera de información nuestra', 'Awaiting our information'),
    waitsFor: 'petitioner',
  },
  { id: 'state_reply', name: text('À espera do Estado', 'A la espera del Estado', 'Awaiting the State'), waitsFor: 'state' },
  {
    id: 'requester_comments',
    name: text('Comentários de quem pediu', 'Comentarios de quien pidió', "Requester's comments"),
    waitsFor: 'petitioner',
  },
  {
    id: 'monitoring',
    name: text('Busca acompanhada pelo Comitê', 'Búsqueda bajo seguimiento', 'Search under monitoring'),
    waitsFor: 'body',
  },
]

const open = ['registration', 'awaiting_requester', 'state_reply', 'requester_comments', 'monitoring'] as const

/** What happens in an urgent action. */
export const urgentEvents: readonly EventKind[] = [
  {
    id: 'disappearance-known',
    by: 'third',
    precedes: true,
    from: ['draft'],
    name: text('Desaparecimento', 'Desaparición', 'Disappearance'),
  },
  {
    id: 'urgent-action-requested',
    by: 'petitioner',
    moves: 'registration',
    from: ['draft'],
    name: text('Ação urgente pedida', 'Acción urgente solicitada', 'Urgent action requested'),
  },
  {
    id: 'clarification-requested',
    by: 'body',
    moves: 'awaiting_requester',
    from: ['registration'],
    sets: ['tb-clarification'],
    fields: [due],
    name: text('Esclarecimentos solicitados', 'Aclaraciones solicitadas', 'Clarification requested'),
  },
  {
    id: 'clarification-supplied',
    by: 'petitioner',
    moves: 'registration',
    from: ['awaiting_requester'],
    name: text('Esclarecimentos prestados', 'Aclaraciones presentadas', 'Clarification supplied'),
  },
  {
    id: 'urgent-action-declined',
    by: 'body',
    outcome: 'not_registered',
    from: ['registration', 'awaiting_requester'],
    name: text('Pedido não registrado', 'Petición no registrada', 'Request not registered'),
  },
  {
    id: 'urgent-action-registered',
    by: 'body',
    moves: 'state_reply',
    from: ['registration'],
    sets: ['ced-urgent-action-state-reply'],
    fields: [{ id: 'number', name: text('Número', 'Número', 'Number'), type: 'text' }, due],
    name: text('Registrada e enviada ao Estado', 'Registrada y enviada al Estado', 'Registered and sent to the State'),
  },
  {
    id: 'interim-measures-granted',
    by: 'body',
    from: open,
    name: text(
      'Comitê pede medidas provisórias ao Estado',
      'El Comité pide medidas provisionales al Estado',
      'Committee requests interim measures of the State',
    ),
  },
  {
    id: 'state-reply-received',
    by: 'state',
    from: ['state_reply'],
    name: text('Resposta do Estado', 'Respuesta del Estado', "State's reply"),
  },
  {
    id: 'state-reply-transmitted',
    by: 'body',
    moves: 'requester_comments',
    from: ['state_reply', 'requester_comments', 'monitoring'],
    sets: ['ced-urgent-action-comments'],
    fields: [due],
    name: text(
      'Resposta do Estado transmitida a quem pediu',
      'Respuesta del Estado transmitida a quien pidió',
      "State's reply transmitted to the requester",
    ),
  },
  {
    id: 'requester-comments-filed',
    by: 'petitioner',
    moves: 'monitoring',
    from: ['requester_comments', 'monitoring', 'state_reply'],
    name: text('Comentários ou novas informações enviados', 'Comentarios o nueva información enviados', 'Comments or new information sent'),
  },
  {
    id: 'state-asked-again',
    by: 'body',
    moves: 'state_reply',
    from: ['state_reply', 'requester_comments', 'monitoring'],
    sets: ['ced-urgent-action-state-reply'],
    fields: [due],
    name: text('Nova carta do Comitê ao Estado', 'Nueva carta del Comité al Estado', 'Further letter to the State'),
  },
  {
    id: 'person-located',
    by: 'third',
    outcome: 'located',
    from: open,
    name: text('Pessoa localizada', 'Persona localizada', 'Person located'),
  },
  {
    id: 'urgent-action-closed',
    by: 'body',
    outcome: 'closed',
    from: open,
    name: text('Ação urgente encerrada', 'Acción urgente cerrada', 'Urgent action closed'),
  },
  {
    id: 'status-enquiry-sent',
    by: 'petitioner',
    enquires: true,
    name: text('Pedido de informações sobre o andamento', 'Solicitud de información sobre el estado del trámite', 'Status enquiry sent'),
  },
]
