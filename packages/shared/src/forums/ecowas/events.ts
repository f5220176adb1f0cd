import type { EventKind } from '../../law.ts'
import { text } from '../text.ts'

/** From the facts to execution: there is no appeal. */
export const applicationEvents: readonly EventKind[] = [
  {
    id: 'right-of-action-arose',
    name: text('Nasceu o direito de ação', 'Nació el derecho de acción', 'Right of action arose'),
    by: 'third',
    precedes: true,
    from: ['app'],
  },
  {
    id: 'application-filed',
    name: text('Petição ajuizada', 'Demanda presentada', 'Application filed'),
    by: 'petitioner',
    from: ['app'],
  },
  {
    id: 'expedited-procedure-requested',
    name: text('Procedimento acelerado pedido', 'Procedimiento acelerado solicitado', 'Expedited procedure requested'),
    by: 'petitioner',
    from: ['app', 'served'],
  },
  {
    id: 'application-served',
    name: text('Petição notificada ao Estado', 'Demanda notificada al Estado', 'Application served on the State'),
    by: 'body',
    moves: 'served',
    from: ['app'],
  },
  {
    id: 'defence-received',
    name: text('Contestação recebida', 'Contestación recibida', 'Defence received'),
    by: 'state',
    moves: 'defence',
    from: ['served'],
  },
  {
    id: 'default-judgment-requested',
    name: text('Sentença à revelia pedida', 'Sentencia en rebeldía solicitada', 'Judgment in default requested'),
    by: 'petitioner',
    from: ['served'],
  },
  {
    id: 'reply-filed',
    name: text('Réplica apresentada', 'Réplica presentada', 'Reply filed'),
    by: 'petitioner',
    moves: 'reply',
    from: ['defence'],
  },
  {
    id: 'rejoinder-received',
    name: text('Tréplica recebida', 'Dúplica recibida', 'Rejoinder received'),
    by: 'state',
    from: ['reply'],
  },
  {
    id: 'oral-procedure-opened',
    name: text('Fase oral aberta', 'Fase oral abierta', 'Oral procedure opened'),
    by: 'body',
    moves: 'oral',
    from: ['defence', 'reply'],
  },
  {
    id: 'status-enquiry-sent',
    name: text(
      'Pedido de informações sobre o andamento enviado',
      'Solicitud de información sobre el estado del trámite enviada',
      'Status enquiry sent',
    ),
    by: 'petitioner',
    enquires: true,
    from: ['app', 'served', 'defence', 'reply', 'oral'],
  },
  {
    id: 'application-dismissed',
    name: text('Sem jurisdição ou inadmissível', 'Sin jurisdicción o inadmisible', 'No jurisdiction, or inadmissible'),
    by: 'body',
    outcome: 'dismissed',
  },
  {
    id: 'judgment-delivered',
    name: text('Sentença proferida', 'Sentencia dictada', 'Judgment delivered'),
    by: 'body',
    moves: 'judgment',
    from: ['oral'],
  },
  {
    id: 'default-judgment-served',
    name: text('Sentença à revelia notificada', 'Sentencia en rebeldía notificada', 'Judgment in default served'),
    by: 'body',
    moves: 'judgment',
    from: ['served'],
  },
  {
    id: 'setting-aside-requested',
    name: text(
      'Anulação da sentença à revelia pedida',
      'Anulación de la sentencia en rebeldía solicitada',
      'Setting aside of the default judgment requested',
    ),
    by: 'state',
    from: ['judgment'],
  },
  {
    id: 'new-fact-known',
    name: text('Fato novo descoberto', 'Hecho nuevo descubierto', 'New fact discovered'),
    by: 'party',
    from: ['judgment'],
  },
  {
    id: 'revision-requested',
    name: text('Revisão pedida', 'Revisión solicitada', 'Revision requested'),
    by: 'party',
    from: ['judgment'],
  },
  {
    id: 'writ-of-execution-issued',
    name: text('Mandado de execução expedido', 'Mandamiento de ejecución expedido', 'Writ of execution issued'),
    by: 'body',
    outcome: 'final',
    from: ['judgment'],
  },
]
