import type { EventKind } from '../../law.ts'
import { due } from '../terms.ts'
import { text } from '../text.ts'

const pending = ['submitted', 'transmitted', 'comments', 'deliberation'] as const

const number = { id: 'number', name: text('Número da opinião', 'Número de la opinión', 'Number of the opinion'), type: 'text' } as const

/** An opinion counts from the day on which it goes to the Government; the source gets it two days later. */
export const regularEvents: readonly EventKind[] = [
  {
    id: 'detention-began',
    name: text('Privação de liberdade', 'Privación de libertad', 'Deprivation of liberty'),
    by: 'state',
    precedes: true,
    from: ['draft'],
  },
  {
    id: 'communication-submitted',
    name: text('Comunicação apresentada', 'Comunicación presentada', 'Communication submitted'),
    by: 'petitioner',
    moves: 'submitted',
    from: ['draft'],
  },
  {
    id: 'clarification-requested',
    name: text('Esclarecimentos pedidos à fonte', 'Aclaraciones pedidas a la fuente', 'Clarification asked of the source'),
    by: 'body',
    from: ['submitted'],
  },
  {
    id: 'clarification-sent',
    name: text('Esclarecimentos enviados', 'Aclaraciones enviadas', 'Clarification sent'),
    by: 'petitioner',
    from: ['submitted'],
  },
  {
    id: 'transmitted-to-government',
    name: text('Comunicação transmitida ao Governo', 'Comunicación transmitida al Gobierno', 'Communication transmitted to the Government'),
    by: 'body',
    moves: 'transmitted',
    from: ['submitted'],
    sets: ['wgad-government-reply'],
    fields: [due],
  },
  {
    id: 'government-reply-received',
    name: text('Resposta do Governo recebida', 'Respuesta del Gobierno recibida', "Government's reply received"),
    by: 'state',
    from: ['transmitted', 'deliberation'],
  },
  {
    id: 'government-reply-forwarded',
    name: text(
      'Resposta do Governo encaminhada à fonte',
      'Respuesta del Gobierno trasladada a la fuente',
      "Government's reply forwarded to the source",
    ),
    by: 'body',
    moves: 'comments',
    from: ['transmitted', 'deliberation'],
    sets: ['wgad-source-comments'],
    fields: [due],
  },
  {
    id: 'source-comments-sent',
    name: text('Comentários da fonte enviados', 'Comentarios de la fuente enviados', 'Comments of the source sent'),
    by: 'petitioner',
    moves: 'deliberation',
    from: ['comments'],
  },
  {
    id: 'deliberation-without-reply',
    name: text('Exame sem resposta do Governo', 'Examen sin respuesta del Gobierno', "Examined without the Government's reply"),
    by: 'body',
    moves: 'deliberation',
    from: ['transmitted'],
  },
  {
    id: 'status-enquiry-sent',
    name: text('Consulta sobre o andamento enviada', 'Consulta sobre el estado del trámite enviada', 'Status enquiry sent'),
    by: 'petitioner',
    enquires: true,
    from: pending,
  },
  {
    id: 'opinion-arbitrary',
    name: text(
      'Opinião transmitida ao Governo: detenção arbitrária',
      'Opinión transmitida al Gobierno: detención arbitraria',
      'Opinion sent to the Government: detention arbitrary',
    ),
    by: 'body',
    moves: 'follow_up',
    outcome: 'arbitrary',
    from: pending,
    fields: [number, { id: 'category', name: text('Categoria (I a V)', 'Categoría (I a V)', 'Category (I to V)'), type: 'text' }],
  },
  {
    id: 'opinion-not-arbitrary',
    name: text(
      'Opinião transmitida ao Governo: detenção não arbitrária',
      'Opinión transmitida al Gobierno: detención no arbitraria',
      'Opinion sent to the Government: detention not arbitrary',
    ),
    by: 'body',
    outcome: 'not_arbitrary',
    from: pending,
    fields: [number],
  },
  {
    id: 'filed-on-release',
    name: text('Caso arquivado por libertação', 'Caso archivado por liberación', 'Case filed after release'),
    by: 'body',
    outcome: 'filed_released',
    from: pending,
  },
  {
    id: 'filed-insufficient',
    name: text(
      'Caso arquivado por informação insuficiente',
      'Caso archivado por información insuficiente',
      'Case filed for want of information',
    ),
    by: 'body',
    outcome: 'filed_insufficient',
    from: pending,
  },
  {
    id: 'opinion-received',
    name: text('Opinião recebida pela fonte', 'Opinión recibida por la fuente', 'Opinion received by the source'),
    by: 'body',
  },
  {
    id: 'follow-up-information-sent',
    name: text('Informações de seguimento enviadas', 'Información de seguimiento enviada', 'Follow-up information sent'),
    by: 'petitioner',
    from: ['follow_up'],
  },
  {
    id: 'follow-up-information-received',
    name: text('Informações de seguimento do Governo', 'Información de seguimiento del Gobierno', "Government's follow-up information"),
    by: 'state',
    from: ['follow_up'],
  },
  {
    id: 'review-requested',
    name: text('Revisão da opinião pedida', 'Revisión de la opinión solicitada', 'Review of the opinion requested'),
    by: 'party',
  },
]
