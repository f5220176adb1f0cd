import type { EventKind } from '../../law.ts'
import { text } from '../text.ts'

/** From the judgment to the end of its supervision. */
export const judgmentEvents: readonly EventKind[] = [
  {
    id: 'relinquished',
    name: text(
      'Remessa à Grande Câmara (art. 30)',
      'Inhibición en favor de la Gran Sala (art. 30)',
      'Relinquishment to the Grand Chamber (art. 30)',
    ),
    by: 'body',
    moves: 'gc',
    from: ['deliberation'],
  },
  {
    id: 'judgment-delivered',
    name: text('Sentença de câmara proferida', 'Sentencia de sala dictada', 'Chamber judgment delivered'),
    by: 'body',
    moves: 'judgment',
    from: ['deliberation'],
  },
  {
    id: 'committee-judgment-delivered',
    name: text('Sentença de comitê (definitiva)', 'Sentencia de comité (firme)', 'Committee judgment (final at once)'),
    by: 'body',
    moves: 'final',
    from: ['judicial', 'observations', 'reply', 'deliberation'],
  },
  {
    id: 'referral-requested',
    name: text('Reenvio à Grande Câmara pedido', 'Remisión a la Gran Sala solicitada', 'Referral to the Grand Chamber requested'),
    by: 'party',
    from: ['judgment'],
  },
  {
    id: 'referral-accepted',
    name: text('Reenvio aceito', 'Remisión aceptada', 'Referral accepted'),
    by: 'body',
    moves: 'gc',
    from: ['judgment'],
  },
  {
    id: 'judgment-final',
    name: text('Sentença torna-se definitiva', 'La sentencia deviene firme', 'Judgment becomes final'),
    by: 'body',
    moves: 'final',
    from: ['judgment'],
    fields: [
      {
        id: 'reason',
        name: text('Por quê', 'Por qué', 'Why'),
        type: 'choice',
        options: [
          { id: 'three-months', name: text('Três meses sem pedido', 'Tres meses sin solicitud', 'Three months without a request') },
          { id: 'waiver', name: text('Renúncia das partes', 'Renuncia de las partes', 'Waiver by the parties') },
          {
            id: 'panel-refusal',
            name: text('Colégio recusou o reenvio', 'El colegio rechazó la remisión', 'Referral refused by the panel'),
          },
        ],
      },
    ],
  },
  {
    id: 'gc-judgment-delivered',
    name: text('Sentença da Grande Câmara', 'Sentencia de la Gran Sala', 'Grand Chamber judgment'),
    by: 'body',
    moves: 'final',
    from: ['gc'],
  },
  {
    id: 'no-violation-final',
    name: text('Sem violação, em definitivo', 'Sin violación, con carácter firme', 'No violation, finally'),
    by: 'body',
    from: ['final'],
    outcome: 'no-violation',
  },
  {
    id: 'rectification-requested',
    name: text('Retificação pedida', 'Rectificación solicitada', 'Rectification requested'),
    by: 'party',
    from: ['judgment', 'final', 'execution'],
  },
  {
    id: 'interpretation-requested',
    name: text('Interpretação pedida', 'Interpretación solicitada', 'Interpretation requested'),
    by: 'party',
    from: ['judgment', 'final', 'execution'],
  },
  {
    id: 'decisive-fact-known',
    name: text('Fato decisivo descoberto', 'Hecho decisivo descubierto', 'Decisive fact discovered'),
    by: 'party',
    from: ['judgment', 'final', 'execution'],
  },
  {
    id: 'revision-requested',
    name: text('Revisão pedida', 'Revisión solicitada', 'Revision requested'),
    by: 'party',
    from: ['judgment', 'final', 'execution'],
  },
]

export const executionEvents: readonly EventKind[] = [
  {
    id: 'transmitted-to-ministers',
    name: text('Transmitida ao Comitê de Ministros', 'Transmitida al Comité de Ministros', 'Transmitted to the Committee of Ministers'),
    by: 'body',
    moves: 'execution',
    from: ['final'],
  },
  {
    id: 'just-satisfaction-paid',
    name: text('Satisfação equitativa paga', 'Satisfacción equitativa pagada', 'Just satisfaction paid'),
    by: 'state',
    from: ['final', 'execution'],
  },
  {
    id: 'action-plan-filed',
    name: text('Plano ou relatório de ação apresentado', 'Plan o informe de acción presentado', 'Action plan or report submitted'),
    by: 'state',
    from: ['final', 'execution'],
  },
  {
    id: 'rule9-2-communication-sent',
    name: text('Comunicação da Regra 9.2 enviada', 'Comunicación de la Regla 9.2 enviada', 'Rule 9.2 communication sent'),
    by: 'party',
    from: ['execution'],
  },
  {
    id: 'rule9-communication-notified',
    name: text(
      'Comunicação da Regra 9 notificada ao Estado',
      'Comunicación de la Regla 9 notificada al Estado',
      'Rule 9 communication notified to the State',
    ),
    by: 'body',
    from: ['execution'],
  },
  {
    id: 'rule9-response-filed',
    name: text('Resposta do Estado à comunicação', 'Respuesta del Estado a la comunicación', 'State’s response to the communication'),
    by: 'state',
    from: ['execution'],
  },
  {
    id: 'rule9-communication-published',
    name: text('Comunicação da Regra 9 publicada', 'Comunicación de la Regla 9 publicada', 'Rule 9 communication published'),
    by: 'body',
    from: ['execution'],
  },
  {
    id: 'final-resolution',
    name: text('Resolução final', 'Resolución final', 'Final resolution'),
    by: 'body',
    from: ['execution'],
    outcome: 'closed',
  },
]
