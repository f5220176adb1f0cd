import type { EventKind } from '../../law.ts'
import { due } from '../terms.ts'
import { text } from '../text.ts'

const reference = {
  id: 'reference',
  name: text('Referência da carta', 'Referencia de la carta', 'Reference of the letter'),
  type: 'text',
} as const

/** From the facts to the mandates' letter, its publication and what they do next. */
export const communicationEvents: readonly EventKind[] = [
  {
    id: 'facts-known',
    name: text('Fatos conhecidos ou risco iminente', 'Hechos conocidos o riesgo inminente', 'Facts known, or risk imminent'),
    by: 'third',
    precedes: true,
    from: ['draft'],
  },
  {
    id: 'information-submitted',
    name: text('Informações enviadas aos mandatos', 'Información enviada a los mandatos', 'Information sent to the mandates'),
    by: 'petitioner',
    moves: 'submitted',
    from: ['draft'],
  },
  {
    id: 'further-information-sent',
    name: text('Informações complementares enviadas', 'Información complementaria enviada', 'Further information sent'),
    by: 'petitioner',
    from: ['submitted', 'letter_sent', 'published'],
  },
  {
    id: 'status-enquiry-sent',
    name: text('Consulta sobre o andamento enviada', 'Consulta sobre el estado del trámite enviada', 'Status enquiry sent'),
    by: 'petitioner',
    enquires: true,
    from: ['submitted', 'letter_sent', 'published'],
  },
  {
    id: 'not-taken-up',
    name: text('Mandatos não enviaram carta', 'Los mandatos no enviaron carta', 'The mandates sent no letter'),
    by: 'body',
    outcome: 'not_taken_up',
    from: ['submitted'],
  },
  {
    id: 'urgent-appeal-sent',
    name: text('Apelo urgente enviado ao Estado', 'Llamamiento urgente enviado al Estado', 'Urgent appeal sent to the State'),
    by: 'body',
    moves: 'letter_sent',
    from: ['submitted'],
    sets: ['sp-state-reply-urgent-appeal'],
    fields: [due, reference],
  },
  {
    id: 'allegation-letter-sent',
    name: text('Carta de alegações enviada ao Estado', 'Carta de denuncia enviada al Estado', 'Allegation letter sent to the State'),
    by: 'body',
    moves: 'letter_sent',
    from: ['submitted'],
    sets: ['sp-state-reply-allegation-letter'],
    fields: [due, reference],
  },
  {
    id: 'other-letter-sent',
    name: text(
      'Carta sobre lei ou política enviada ao Estado',
      'Carta sobre ley o política enviada al Estado',
      'Letter on law or policy sent to the State',
    ),
    by: 'body',
    moves: 'letter_sent',
    from: ['submitted'],
    fields: [reference],
  },
  {
    id: 'state-reply-received',
    name: text('Resposta do Estado recebida', 'Respuesta del Estado recibida', "State's reply received"),
    by: 'state',
    from: ['letter_sent', 'published'],
  },
  {
    id: 'letter-published',
    name: text(
      'Carta publicada na base de comunicações',
      'Carta publicada en la base de comunicaciones',
      'Letter published in the database',
    ),
    by: 'body',
    moves: 'published',
    from: ['letter_sent'],
  },
  {
    id: 'press-release-issued',
    name: text('Comunicado de imprensa dos mandatos', 'Comunicado de prensa de los mandatos', 'Press release by the mandates'),
    by: 'body',
    from: ['submitted', 'letter_sent', 'published'],
  },
  {
    id: 'follow-up-letter-sent',
    name: text('Carta de seguimento enviada', 'Carta de seguimiento enviada', 'Follow-up letter sent'),
    by: 'body',
    from: ['letter_sent', 'published'],
  },
  {
    id: 'follow-up-closed',
    name: text('Acompanhamento encerrado por nós', 'Seguimiento cerrado por nosotros', 'Follow-up closed by us'),
    by: 'petitioner',
    outcome: 'closed',
    from: ['published'],
  },
]
