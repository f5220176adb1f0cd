import type { EventKind } from '../../law.ts'
import { text } from '../text.ts'

const open = ['app', 'reg', 'resp', 'reply', 'pleadings'] as const

/** From the last local remedy to compliance. */
export const applicationEvents: readonly EventKind[] = [
  {
    id: 'final-decision-notified',
    name: text(
      'Decisão que esgotou os recursos internos',
      'Decisión que agotó los recursos internos',
      'Decision that exhausted local remedies',
    ),
    by: 'third',
    precedes: true,
    from: ['app'],
  },
  {
    id: 'application-filed',
    name: text('Petição apresentada', 'Demanda presentada', 'Application filed'),
    by: 'petitioner',
    from: ['app'],
  },
  {
    id: 'application-served',
    name: text(
      'Petição registrada e recebida pelo Estado',
      'Demanda registrada y recibida por el Estado',
      'Application registered and received by the State',
    ),
    by: 'body',
    moves: 'reg',
    from: ['app'],
    fields: [{ id: 'number', name: text('Número', 'Número', 'Number'), type: 'text' }],
  },
  {
    id: 'provisional-measures-ordered',
    name: text('Medidas provisórias ordenadas', 'Medidas provisionales ordenadas', 'Provisional measures ordered'),
    by: 'body',
    from: open,
  },
  {
    id: 'response-received',
    name: text('Contestação recebida pela Corte', 'Contestación recibida por la Corte', 'Response received by the Court'),
    by: 'state',
    from: ['reg'],
  },
  {
    id: 'response-transmitted',
    name: text('Contestação transmitida a nós', 'Contestación trasladada a nosotros', 'Response transmitted to us'),
    by: 'body',
    moves: 'resp',
    from: ['reg'],
  },
  {
    id: 'reply-filed',
    name: text('Réplica apresentada', 'Réplica presentada', 'Reply filed'),
    by: 'petitioner',
    moves: 'reply',
    from: ['resp'],
  },
  {
    id: 'pleadings-closed',
    name: text('Fase escrita encerrada', 'Fase escrita cerrada', 'Pleadings closed'),
    by: 'body',
    moves: 'pleadings',
    from: ['resp', 'reply'],
  },
  {
    id: 'hearing-held',
    name: text('Audiência realizada', 'Audiencia celebrada', 'Hearing held'),
    by: 'body',
    from: ['pleadings'],
  },
  {
    id: 'deliberations-completed',
    name: text('Deliberações concluídas', 'Deliberaciones concluidas', 'Deliberations completed'),
    by: 'body',
    from: ['pleadings'],
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
    from: [...open, 'impl'],
  },
  {
    id: 'application-dismissed',
    name: text('Sem jurisdição ou inadmissível', 'Sin jurisdicción o inadmisible', 'No jurisdiction, or inadmissible'),
    by: 'body',
    outcome: 'dismissed',
    from: [...open, 'judgment'],
  },
  {
    id: 'judgment-delivered',
    name: text('Sentença proferida', 'Sentencia dictada', 'Judgment delivered'),
    by: 'body',
    moves: 'judgment',
    from: ['pleadings'],
  },
  {
    id: 'default-judgment-delivered',
    name: text('Sentença à revelia', 'Sentencia en rebeldía', 'Judgment in default'),
    by: 'body',
    moves: 'judgment',
    from: ['reg', 'pleadings'],
  },
  {
    id: 'interpretation-requested',
    name: text('Interpretação pedida', 'Interpretación solicitada', 'Interpretation requested'),
    by: 'party',
    from: ['judgment', 'impl'],
  },
  {
    id: 'new-evidence-known',
    name: text('Prova nova descoberta', 'Prueba nueva descubierta', 'New evidence discovered'),
    by: 'party',
    from: ['judgment', 'impl'],
  },
  {
    id: 'review-requested',
    name: text('Revisão pedida', 'Revisión solicitada', 'Review requested'),
    by: 'party',
    from: ['judgment', 'impl'],
  },
  {
    id: 'implementation-begun',
    name: text('Prazos do dispositivo em curso', 'Plazos de la parte dispositiva en curso', 'Periods of the operative part running'),
    by: 'body',
    moves: 'impl',
    from: ['judgment'],
  },
  {
    id: 'implementation-report-received',
    name: text('Relatório do Estado sobre o cumprimento', 'Informe del Estado sobre el cumplimiento', "State's report on implementation"),
    by: 'state',
    from: ['judgment', 'impl'],
  },
  {
    id: 'complied-with',
    name: text('Sentença cumprida', 'Sentencia cumplida', 'Judgment complied with'),
    by: 'body',
    outcome: 'closed',
    from: ['judgment', 'impl'],
  },
]
