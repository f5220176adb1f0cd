import type { EventKind } from '../../../law.ts'
import { due } from '../../terms.ts'
import { text } from '../../text.ts'

const decided = ['post_judgment', 'monitoring'] as const
const pending = ['pleadings', 'answer_due', 'objections_due', 'lists', 'order', 'hearing', 'final_arguments', 'deliberation'] as const

/** Judgment, what follows it, and the other ways in which a case ends. */
export const judgmentEvents: readonly EventKind[] = [
  {
    id: 'judgment-adopted',
    by: 'body',
    moves: 'adopted',
    from: ['final_arguments', 'deliberation'],
    name: text('Sentença adotada', 'Sentencia emitida', 'Judgment adopted'),
  },
  {
    id: 'judgment-notified',
    by: 'body',
    moves: 'post_judgment',
    from: ['deliberation', 'adopted'],
    name: text('Sentença notificada', 'Sentencia notificada', 'Judgment notified'),
  },
  {
    id: 'reparations-reserved',
    by: 'body',
    moves: 'lists',
    from: [...decided],
    name: text(
      'Reparações reservadas para outra sentença (art. 66)',
      'Reparaciones reservadas para otra sentencia (art. 66)',
      'Reparations reserved for another judgment (art. 66)',
    ),
  },
  {
    id: 'interpretation-requested',
    by: 'petitioner',
    from: [...decided],
    name: text(
      'Interpretação da sentença solicitada',
      'Interpretación de la sentencia solicitada',
      'Interpretation of the judgment requested',
    ),
  },
  {
    id: 'interpretation-requested-by-state',
    by: 'state',
    from: [...decided],
    name: text('Interpretação solicitada pelo Estado', 'Interpretación solicitada por el Estado', 'Interpretation requested by the State'),
  },
  {
    id: 'interpretation-request-transmitted',
    by: 'body',
    from: [...decided],
    sets: ['iacthr-interpretation-observations'],
    fields: [due],
    name: text('Pedido de interpretação transmitido', 'Solicitud de interpretación trasladada', 'Request for interpretation transmitted'),
  },
  {
    id: 'interpretation-observations-filed',
    by: 'petitioner',
    from: [...decided],
    name: text(
      'Observações ao pedido de interpretação',
      'Observaciones a la solicitud de interpretación',
      'Observations on the request for interpretation',
    ),
  },
  {
    id: 'interpretation-judgment-notified',
    by: 'body',
    from: [...decided],
    name: text('Sentença de interpretação notificada', 'Sentencia de interpretación notificada', 'Interpretation judgment notified'),
  },
  {
    id: 'rectification-requested',
    by: 'petitioner',
    from: [...decided],
    name: text('Retificação de erro solicitada', 'Rectificación de error solicitada', 'Rectification of an error requested'),
  },
  {
    id: 'judgment-published',
    by: 'state',
    from: [...decided],
    name: text('Sentença publicada pelo Estado', 'Sentencia publicada por el Estado', 'Judgment published by the State'),
  },
  {
    id: 'compliance-report-received',
    by: 'state',
    moves: 'monitoring',
    from: [...decided],
    name: text('Relatório do Estado sobre o cumprimento', 'Informe del Estado sobre el cumplimiento', "State's report on compliance"),
  },
  {
    id: 'compliance-report-transmitted',
    by: 'body',
    from: [...decided],
    sets: ['iacthr-observations-state-report'],
    fields: [due],
    name: text(
      'Relatório do Estado transmitido às vítimas',
      'Informe del Estado trasladado a las víctimas',
      "State's report transmitted to the victims",
    ),
  },
  {
    id: 'compliance-observations-filed',
    by: 'petitioner',
    from: [...decided],
    name: text('Observações ao relatório do Estado', 'Observaciones al informe del Estado', "Observations on the State's report"),
  },
  {
    id: 'compliance-hearing-held',
    by: 'body',
    moves: 'monitoring',
    from: [...decided],
    name: text('Audiência de supervisão realizada', 'Audiencia de supervisión celebrada', 'Monitoring hearing held'),
  },
  {
    id: 'compliance-order-notified',
    by: 'body',
    moves: 'monitoring',
    from: [...decided],
    sets: ['iacthr-next-compliance-report'],
    fields: [due],
    name: text('Resolução de supervisão notificada', 'Resolución de supervisión notificada', 'Monitoring order notified'),
  },
  {
    id: 'reported-to-general-assembly',
    by: 'body',
    from: ['monitoring'],
    name: text(
      'Descumprimento informado à Assembleia Geral da OEA (art. 65)',
      'Incumplimiento informado a la Asamblea General de la OEA (art. 65)',
      'Non-compliance reported to the OAS General Assembly (art. 65)',
    ),
  },
  {
    id: 'full-compliance-declared',
    by: 'body',
    outcome: 'full_compliance',
    from: [...decided],
    name: text(
      'Cumprimento total declarado e caso arquivado',
      'Cumplimiento total declarado y caso archivado',
      'Full compliance declared and case archived',
    ),
  },
  {
    id: 'objection-upheld',
    by: 'body',
    outcome: 'objection_upheld',
    from: ['adopted', 'deliberation', 'post_judgment'],
    name: text('Exceção preliminar acolhida', 'Excepción preliminar acogida', 'Preliminary objection upheld'),
  },
  {
    id: 'case-withdrawn',
    by: 'third',
    outcome: 'withdrawn',
    from: ['submitted', 'admitted', 'notified', ...pending],
    name: text(
      'Desistência de quem submeteu o caso (art. 61)',
      'Desistimiento de quien sometió el caso (art. 61)',
      'Case withdrawn by the submitting party (art. 61)',
    ),
  },
  {
    id: 'settlement-approved',
    by: 'body',
    moves: 'monitoring',
    outcome: 'friendly_settlement',
    from: [...pending],
    name: text('Solução amistosa homologada (art. 63)', 'Solución amistosa homologada (art. 63)', 'Friendly settlement approved (art. 63)'),
  },
]
