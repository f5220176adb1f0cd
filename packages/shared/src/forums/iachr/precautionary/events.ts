import type { EventField, EventKind } from '../../../law.ts'
import { due } from '../../terms.ts'
import { text } from '../../text.ts'

const number: EventField = { id: 'number', name: text('Número', 'Número', 'Number'), type: 'text' }
const pending = ['under_review', 'awaiting_requester', 'awaiting_state'] as const
const granted = ['in_force', 'lifting_review'] as const

/** What can happen from the risk to the end of the measures. */
export const precautionaryEvents: readonly EventKind[] = [
  {
    id: 'risk-identified',
    by: 'petitioner',
    precedes: true,
    from: ['draft'],
    name: text('Situação de risco identificada', 'Situación de riesgo identificada', 'Situation of risk identified'),
  },
  {
    id: 'request-lodged',
    by: 'petitioner',
    moves: 'under_review',
    from: ['draft'],
    fields: [number],
    name: text('Solicitação apresentada', 'Solicitud presentada', 'Request lodged'),
  },
  {
    id: 'requester-information-requested',
    by: 'body',
    moves: 'awaiting_requester',
    from: [...pending],
    sets: ['iachr-pm-requester-additional-info'],
    fields: [due],
    name: text(
      'Informação solicitada à parte solicitante',
      'Información solicitada a la parte solicitante',
      'Information asked of the requester',
    ),
  },
  {
    id: 'requester-information-supplied',
    by: 'petitioner',
    moves: 'under_review',
    from: [...pending],
    name: text(
      'Informação da parte solicitante apresentada',
      'Información de la parte solicitante presentada',
      "Requester's information supplied",
    ),
  },
  {
    id: 'state-information-requested',
    by: 'body',
    moves: 'awaiting_state',
    from: [...pending],
    sets: ['iachr-pm-state-information'],
    fields: [due],
    name: text('Informação solicitada ao Estado', 'Información solicitada al Estado', 'Information asked of the State'),
  },
  {
    id: 'state-information-received',
    by: 'state',
    moves: 'under_review',
    from: [...pending],
    name: text('Informação do Estado recebida', 'Información del Estado recibida', "State's information received"),
  },
  {
    id: 'state-information-transmitted',
    by: 'body',
    from: [...pending],
    sets: ['iachr-pm-requester-additional-info'],
    fields: [due],
    name: text(
      'Informação do Estado transmitida à parte solicitante',
      'Información del Estado trasladada a la parte solicitante',
      "State's information transmitted to the requester",
    ),
  },
  {
    id: 'request-deactivated',
    by: 'body',
    outcome: 'deactivated',
    from: [...pending],
    name: text(
      'Solicitação desativada por falta de informação',
      'Solicitud desactivada por falta de información',
      'Request deactivated for lack of information',
    ),
  },
  {
    id: 'measures-refused',
    by: 'body',
    outcome: 'rejected',
    from: [...pending],
    name: text('Medidas não outorgadas', 'Medidas no otorgadas', 'Measures not granted'),
  },
  {
    id: 'measures-granted',
    by: 'body',
    moves: 'in_force',
    from: [...pending],
    sets: ['iachr-pm-initial-report'],
    fields: [due, number],
    name: text('Resolução de outorga notificada', 'Resolución de otorgamiento notificada', 'Resolution granting the measures notified'),
  },
  {
    id: 'implementation-meeting-held',
    by: 'party',
    from: ['in_force'],
    name: text(
      'Reunião de implementação das medidas com o Estado',
      'Reunión de concertación con el Estado',
      'Meeting with the State to agree on the measures',
    ),
  },
  {
    id: 'state-report-requested',
    by: 'body',
    from: [...granted],
    sets: ['iachr-pm-initial-report'],
    fields: [due],
    name: text('Relatório solicitado ao Estado', 'Informe solicitado al Estado', 'Report asked of the State'),
  },
  {
    id: 'state-report-received',
    by: 'state',
    from: [...granted],
    name: text('Relatório do Estado recebido', 'Informe del Estado recibido', "State's report received"),
  },
  {
    id: 'beneficiary-observations-requested',
    by: 'body',
    from: [...granted],
    sets: ['iachr-pm-observations'],
    fields: [due],
    name: text(
      'Observações solicitadas aos beneficiários',
      'Observaciones solicitadas a las personas beneficiarias',
      'Observations asked of the beneficiaries',
    ),
  },
  {
    id: 'beneficiary-observations-filed',
    by: 'petitioner',
    from: [...granted],
    name: text(
      'Observações dos beneficiários apresentadas',
      'Observaciones de las personas beneficiarias presentadas',
      "Beneficiaries' observations filed",
    ),
  },
  {
    id: 'follow-up-resolution-notified',
    by: 'body',
    from: [...granted],
    name: text('Resolução de seguimento notificada', 'Resolución de seguimiento notificada', 'Follow-up resolution notified'),
  },
  {
    id: 'working-meeting-held',
    by: 'body',
    from: [...granted],
    name: text('Reunião de trabalho ou visita realizada', 'Reunión de trabajo o visita realizada', 'Working meeting or visit held'),
  },
  {
    id: 'widening-requested',
    by: 'petitioner',
    from: [...granted],
    name: text('Ampliação ou modificação solicitada', 'Ampliación o modificación solicitada', 'Widening or change of the measures asked'),
  },
  {
    id: 'measures-widened',
    by: 'body',
    from: [...granted],
    sets: ['iachr-pm-initial-report'],
    fields: [due],
    name: text('Medidas ampliadas ou modificadas', 'Medidas ampliadas o modificadas', 'Measures widened or changed'),
  },
  {
    id: 'lifting-requested',
    by: 'state',
    moves: 'lifting_review',
    from: ['in_force'],
    name: text('Levantamento pedido pelo Estado', 'Levantamiento solicitado por el Estado', 'Lifting asked by the State'),
  },
  {
    id: 'review-opened',
    by: 'body',
    moves: 'lifting_review',
    from: ['in_force'],
    sets: ['iachr-pm-observations'],
    fields: [due],
    name: text(
      'Reexame da vigência aberto, beneficiários ouvidos',
      'Revisión de la vigencia abierta, personas beneficiarias oídas',
      'Review opened, beneficiaries heard',
    ),
  },
  {
    id: 'measures-maintained',
    by: 'body',
    moves: 'in_force',
    from: ['lifting_review'],
    name: text('Medidas mantidas', 'Medidas mantenidas', 'Measures maintained'),
  },
  {
    id: 'measures-lifted',
    by: 'body',
    outcome: 'lifted',
    from: [...granted],
    name: text('Medidas levantadas', 'Medidas levantadas', 'Measures lifted'),
  },
  {
    id: 'provisional-measures-requested',
    by: 'body',
    from: [...granted],
    name: text(
      'Medidas provisórias solicitadas pela CIDH à Corte',
      'Medidas provisionales solicitadas por la CIDH a la Corte',
      'Provisional measures asked of the Court by the IACHR',
    ),
  },
  {
    id: 'provisional-measures-ordered',
    by: 'third',
    outcome: 'provisional',
    from: [...granted],
    name: text(
      'Medidas provisórias ordenadas pela Corte',
      'Medidas provisionales ordenadas por la Corte',
      'Provisional measures ordered by the Court',
    ),
  },
  {
    id: 'status-enquiry-sent',
    by: 'petitioner',
    enquires: true,
    from: [...pending, ...granted],
    name: text(
      'Pedido de informações sobre o andamento enviado',
      'Solicitud de información sobre el estado del trámite enviada',
      'Status enquiry sent',
    ),
  },
]
