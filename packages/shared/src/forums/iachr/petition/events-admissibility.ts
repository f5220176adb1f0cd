import type { EventKind } from '../../../law.ts'
import { due } from '../../terms.ts'
import { text } from '../../text.ts'

const number = { id: 'number', name: text('Número', 'Número', 'Number'), type: 'text' } as const
const open = ['processing', 'admissibility', 'merits', 'merits_ready'] as const

/** Lodging, initial review, processing and admissibility; archiving and withdrawal, which end any of them. */
export const admissibilityEvents: readonly EventKind[] = [
  {
    id: 'final-decision-notified',
    by: 'third',
    precedes: true,
    from: ['draft'],
    name: text(
      'Decisão final interna notificada à suposta vítima',
      'Decisión interna definitiva notificada a la presunta víctima',
      'Final domestic decision notified to the alleged victim',
    ),
  },
  {
    id: 'exhaustion-exception-claimed',
    by: 'petitioner',
    precedes: true,
    from: ['draft'],
    name: text(
      'Exceção ao esgotamento dos recursos internos invocada',
      'Excepción al agotamiento de los recursos internos invocada',
      'Exception to the exhaustion of domestic remedies claimed',
    ),
    fields: [
      {
        id: 'exception',
        type: 'choice',
        name: text('Hipótese do art. 46(2)', 'Supuesto del art. 46(2)', 'Ground under art. 46(2)'),
        options: [
          {
            id: 'no-due-process',
            name: text('Não existe devido processo legal', 'No existe debido proceso legal', 'No due process of law'),
          },
          {
            id: 'access-denied',
            name: text('Acesso aos recursos impedido', 'Acceso a los recursos impedido', 'Access to remedies prevented'),
          },
          {
            id: 'unwarranted-delay',
            name: text('Demora injustificada na decisão', 'Retardo injustificado en la decisión', 'Unwarranted delay in the decision'),
          },
        ],
      },
    ],
  },
  {
    id: 'petition-lodged',
    by: 'petitioner',
    moves: 'initial_review',
    from: ['draft'],
    name: text('Petição apresentada', 'Petición presentada', 'Petition lodged'),
  },
  {
    id: 'petition-registered',
    by: 'body',
    from: ['initial_review'],
    fields: [number],
    name: text('Petição registrada', 'Petición registrada', 'Petition registered'),
  },
  {
    id: 'information-requested',
    by: 'body',
    moves: 'awaiting_petitioner',
    from: ['initial_review'],
    sets: ['iachr-information-reply'],
    fields: [due],
    name: text(
      'Informação adicional solicitada à parte peticionária',
      'Información adicional solicitada a la parte peticionaria',
      'Further information requested of the petitioner',
    ),
  },
  {
    id: 'information-supplied',
    by: 'petitioner',
    moves: 'initial_review',
    from: ['awaiting_petitioner'],
    name: text('Informação adicional apresentada', 'Información adicional presentada', 'Further information supplied'),
  },
  {
    id: 'processing-declined',
    by: 'body',
    outcome: 'not_opened',
    from: ['initial_review', 'awaiting_petitioner'],
    name: text('Tramitação não aberta', 'Trámite no abierto', 'Petition not opened for processing'),
  },
  {
    id: 'restudy-requested',
    reopens: true,
    by: 'petitioner',
    moves: 'initial_review',
    name: text('Reexame solicitado (Res. 1/19)', 'Reestudio solicitado (Res. 1/19)', 'Restudy requested (Res. 1/19)'),
  },
  {
    id: 'transmitted-to-state',
    by: 'body',
    moves: 'processing',
    from: ['initial_review'],
    name: text('Petição transmitida ao Estado', 'Petición transmitida al Estado', 'Petition transmitted to the State'),
  },
  {
    id: 'urgent-information-requested',
    by: 'body',
    from: ['initial_review', 'processing'],
    sets: ['iachr-urgent-petition-response'],
    fields: [due],
    name: text('Resposta urgente solicitada ao Estado', 'Respuesta urgente solicitada al Estado', 'Urgent reply requested of the State'),
  },
  {
    id: 'state-reply-received',
    by: 'state',
    moves: 'admissibility',
    from: ['processing'],
    name: text('Resposta do Estado recebida', 'Respuesta del Estado recibida', "State's reply received"),
  },
  {
    id: 'state-reply-transmitted',
    by: 'body',
    from: ['processing', 'admissibility'],
    sets: ['iachr-petitioner-reply-admissibility'],
    fields: [due],
    name: text(
      'Resposta do Estado transmitida à parte peticionária',
      'Respuesta del Estado trasladada a la parte peticionaria',
      "State's reply transmitted to the petitioner",
    ),
  },
  {
    id: 'petitioner-reply-filed',
    by: 'petitioner',
    from: ['processing', 'admissibility'],
    name: text(
      'Observações da parte peticionária apresentadas',
      'Observaciones de la parte peticionaria presentadas',
      "Petitioner's observations filed",
    ),
  },
  {
    id: 'state-challenge-received',
    by: 'state',
    from: ['processing', 'admissibility'],
    name: text(
      'Admissibilidade questionada pelo Estado',
      'Admisibilidad cuestionada por el Estado',
      'Admissibility challenged by the State',
    ),
  },
  {
    id: 'admissibility-stage-opened',
    by: 'body',
    moves: 'admissibility',
    from: ['processing'],
    name: text(
      'Etapa de admissibilidade aberta sem resposta do Estado',
      'Etapa de admisibilidad abierta sin respuesta del Estado',
      "Admissibility stage opened without the State's reply",
    ),
  },
  {
    id: 'admissibility-deferred',
    by: 'body',
    moves: 'merits',
    from: ['processing', 'admissibility'],
    fields: [number],
    name: text(
      'Admissibilidade diferida para o mérito (caso aberto)',
      'Admisibilidad diferida al fondo (caso abierto)',
      'Admissibility deferred to the merits (case opened)',
    ),
  },
  {
    id: 'admissibility-report-notified',
    by: 'body',
    moves: 'merits',
    from: ['processing', 'admissibility'],
    fields: [number],
    name: text('Relatório de admissibilidade notificado', 'Informe de admisibilidad notificado', 'Admissibility report notified'),
  },
  {
    id: 'inadmissibility-report-notified',
    by: 'body',
    outcome: 'inadmissible',
    from: ['processing', 'admissibility'],
    name: text('Relatório de inadmissibilidade notificado', 'Informe de inadmisibilidad notificado', 'Inadmissibility report notified'),
  },
  {
    id: 'status-enquiry-sent',
    by: 'petitioner',
    enquires: true,
    from: ['initial_review', ...open],
    name: text(
      'Pedido de informações sobre o andamento enviado',
      'Solicitud de información sobre el estado del trámite enviada',
      'Status enquiry sent',
    ),
  },
  {
    id: 'archiving-warned',
    by: 'body',
    from: ['awaiting_petitioner', ...open],
    sets: ['iachr-archiving-warning'],
    fields: [due],
    name: text('Aviso de possível arquivamento recebido', 'Aviso de posible archivo recibido', 'Notice of possible archiving received'),
  },
  {
    id: 'listed-in-resolution-1-22',
    by: 'body',
    name: text('Incluída na lista da Resolução 1/22', 'Incluida en la lista de la Resolución 1/22', 'Listed in Resolution 1/22'),
  },
  {
    id: 'archiving-warning-answered',
    by: 'petitioner',
    from: ['awaiting_petitioner', ...open],
    name: text('Aviso de arquivamento respondido', 'Aviso de archivo respondido', 'Notice of archiving answered'),
  },
  {
    id: 'petition-archived',
    by: 'body',
    outcome: 'archived',
    from: ['initial_review', 'awaiting_petitioner', ...open],
    name: text('Petição ou caso arquivado', 'Petición o caso archivado', 'Petition or case archived'),
  },
  {
    id: 'petition-withdrawn',
    by: 'petitioner',
    outcome: 'closed',
    from: ['initial_review', 'awaiting_petitioner', ...open, 'friendly_settlement', 'art50_notified'],
    name: text('Desistência apresentada', 'Desistimiento presentado', 'Petition withdrawn'),
  },
]
