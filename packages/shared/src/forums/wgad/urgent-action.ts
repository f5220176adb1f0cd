import type { EventKind, Procedure, Rule } from '../../law.ts'
import { dateless, open } from '../terms.ts'
import { text } from '../text.ts'
import { unCalendar } from '../un/counting.ts'
import { questionnaire } from './filings.ts'
import { methodsOfWork } from './sources.ts'

const events: readonly EventKind[] = [
  {
    id: 'danger-arisen',
    name: text('Perigo grave para a saúde ou a vida', 'Peligro grave para la salud o la vida', 'Serious danger to health or life'),
    by: 'third',
    precedes: true,
    from: ['draft'],
  },
  {
    id: 'urgent-action-requested',
    name: text('Ação urgente pedida', 'Acción urgente solicitada', 'Urgent action requested'),
    by: 'petitioner',
    moves: 'submitted',
    from: ['draft'],
  },
  {
    id: 'status-enquiry-sent',
    name: text('Consulta sobre o andamento enviada', 'Consulta sobre el estado del trámite enviada', 'Status enquiry sent'),
    by: 'petitioner',
    enquires: true,
    from: ['submitted', 'sent'],
  },
  {
    id: 'urgent-appeal-sent',
    name: text('Apelo urgente enviado ao Governo', 'Llamamiento urgente enviado al Gobierno', 'Urgent appeal sent to the Government'),
    by: 'body',
    moves: 'sent',
    from: ['submitted'],
  },
  {
    id: 'not-taken-up',
    name: text('Grupo não enviou apelo', 'El Grupo no envió llamamiento', 'The Working Group sent no appeal'),
    by: 'body',
    outcome: 'not_taken_up',
    from: ['submitted'],
  },
  {
    id: 'government-reply-received',
    name: text('Resposta do Governo recebida', 'Respuesta del Gobierno recibida', "Government's reply received"),
    by: 'state',
    from: ['sent'],
  },
  {
    id: 'regular-procedure-opened',
    name: text('Procedimento ordinário aberto', 'Procedimiento ordinario abierto', 'Regular procedure opened'),
    by: 'body',
    outcome: 'regular',
    from: ['submitted', 'sent'],
  },
  {
    id: 'danger-ended',
    name: text('Perigo cessado', 'Peligro cesado', 'Danger over'),
    by: 'party',
    outcome: 'ended',
    from: ['submitted', 'sent'],
  },
]

const rules: readonly Rule[] = [
  {
    id: 'wgad-urgent-action',
    name: text('Pedir ação urgente', 'Solicitar acción urgente', 'Requesting urgent action'),
    holder: 'petitioner',
    nature: 'target',
    opens: ['danger-arisen'],
    closes: ['urgent-action-requested'],
    terms: [
      {
        limit: open(
          text(
            'de imediato, enquanto durar o perigo; não prejulga o procedimento ordinário, e os dois podem correr juntos.',
            'de inmediato, mientras dure el peligro; no prejuzga el procedimiento ordinario, y ambos pueden correr a la vez.',
            'at once, while the danger lasts; it prejudges nothing in the regular procedure, and both may run.',
          ),
        ),
        source: methodsOfWork('paras. 22-24'),
        confidence: 'KNOWN',
      },
    ],
    examples: [dateless('open', '2026-02-28', 'no limit in time'), dateless('open', '2026-12-25', 'holidays do not matter')],
  },
]

/** Urgent action, where the detention endangers health or life or other circumstances press. */
export const urgentAction: Procedure = {
  id: 'wgad-urgent-action',
  name: text('Ação urgente sobre detenção', 'Acción urgente sobre detención', 'Urgent action on a detention'),
  noun: text('ação urgente', 'acción urgente', 'urgent action'),
  ourRole: 'petitioner',
  calendar: unCalendar,
  stages: [
    { id: 'draft', name: text('Preparação', 'Preparación', 'Drafting'), waitsFor: 'petitioner' },
    { id: 'submitted', name: text('Pedida', 'Solicitada', 'Requested'), waitsFor: 'body' },
    {
      id: 'sent',
      name: text('Apelo enviado ao Governo', 'Llamamiento enviado al Gobierno', 'Appeal sent to the Government'),
      waitsFor: 'state',
    },
  ],
  events,
  rules,
  outcomes: [
    { id: 'not_taken_up', name: text('Sem apelo', 'Sin llamamiento', 'No appeal') },
    {
      id: 'regular',
      name: text('Segue no procedimento ordinário', 'Sigue en el procedimiento ordinario', 'Continues in the regular procedure'),
    },
    { id: 'ended', name: text('Perigo cessado', 'Peligro cesado', 'Danger over') },
  ],
  filings: [
    {
      ...questionnaire,
      id: 'wgad-urgent-request',
      name: text('Pedido de ação urgente', 'Solicitud de acción urgente', 'Request for urgent action'),
      events: ['urgent-action-requested'],
    },
  ],
  provisions: [],
  accepts: 'every-state',
  door: {
    entry: 'urgent-action-requested',
    exhaustion: 'not-required',
    sameMatter: {
      bars: 'never',
      says: text(
        'Pode correr ao lado de qualquer outro procedimento.',
        'Puede correr junto a cualquier otro procedimiento.',
        'May run beside any other procedure.',
      ),
      source: methodsOfWork('paras. 22-24'),
      confidence: 'KNOWN',
    },
    languages: ['en', 'fr', 'es'],
    needs: [
      text('Pessoa privada de liberdade', 'Persona privada de libertad', 'A person deprived of liberty'),
      text('Razão do perigo, com laudos', 'Razón del peligro, con informes', 'Why it is dangerous, with reports'),
      text('Consentimento da pessoa ou da família', 'Consentimiento de la persona o de la familia', 'Consent of the person or family'),
    ],
  },
}
