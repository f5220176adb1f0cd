import type { EventKind, Stage } from '../../../law.ts'
import { text } from '../../text.ts'
import { statusEnquired, wentToCourt } from '../common.ts'
import { accessGiven, answered, appealMissed, beforeAppeal, dateFound, requestRegistered } from './common.ts'

/** From the request to the last of the four appeals. */
export const accessStages: readonly Stage[] = [
  ...beforeAppeal,
  {
    id: 'r1',
    name: text('1º recurso: superior hierárquico', '1.er recurso: superior jerárquico', '1st appeal: superior'),
    waitsFor: 'body',
  },
  {
    id: 'r2',
    name: text('2º recurso: autoridade máxima', '2.º recurso: autoridad máxima', '2nd appeal: head of the body'),
    waitsFor: 'body',
  },
  {
    id: 'cgu',
    name: text(
      '3º recurso: Controladoria-Geral da União (CGU)',
      '3.er recurso: Contraloría General de la Unión (CGU)',
      '3rd appeal: federal Comptroller General (CGU)',
    ),
    waitsFor: 'body',
  },
  {
    id: 'cmri',
    name: text(
      '4º recurso: Comissão Mista de Reavaliação de Informações (CMRI)',
      '4.º recurso: Comisión Mixta de Reevaluación de Informaciones (CMRI)',
      '4th appeal: Joint Commission for the Reassessment of Information (CMRI)',
    ),
    waitsFor: 'body',
  },
  { id: 'recl', name: text('Reclamação por omissão', 'Queja por omisión', 'Complaint of silence'), waitsFor: 'body' },
]

/** What happens to a request in the federal executive. */
export const accessEvents: readonly EventKind[] = [
  requestRegistered(text('Pedido registrado no Fala.BR', 'Solicitud registrada en Fala.BR', 'Request registered in Fala.BR')),
  answered(['pedido', 'recl']),
  accessGiven(accessStages),
  {
    id: 'thirty-days-unanswered',
    name: text(
      'Trinta dias do pedido sem resposta',
      'Treinta días de la solicitud sin respuesta',
      'Thirty days from the request without an answer',
    ),
    by: 'state',
    from: ['pedido'],
  },
  {
    id: 'omission-complaint-filed',
    name: text('Reclamação por omissão apresentada', 'Queja por omisión presentada', 'Complaint of silence filed'),
    by: 'petitioner',
    moves: 'recl',
    from: ['pedido'],
  },
  {
    id: 'omission-complaint-decided',
    name: text('Reclamação rejeitada', 'Queja rechazada', 'Complaint rejected'),
    by: 'body',
    from: ['recl'],
  },
  ...appeal('first', 'r1', ['resp'], text('1º recurso', '1.er recurso', '1st appeal')),
  ...appeal('second', 'r2', ['r1'], text('2º recurso', '2.º recurso', '2nd appeal')),
  ...appeal('third', 'cgu', ['r2', 'recl'], text('Recurso à CGU', 'Recurso ante la CGU', 'Appeal to the CGU')),
  {
    id: 'fourth-appeal-filed',
    name: text('Recurso à CMRI apresentado', 'Recurso ante la CMRI presentado', 'Appeal to the CMRI filed'),
    by: 'petitioner',
    moves: 'cmri',
    from: ['cgu'],
    sets: ['br-lai-decisao-cmri'],
    fields: [
      dateFound(text('Terceira reunião ordinária seguinte', 'Tercera reunión ordinaria siguiente', 'Third ordinary meeting that follows')),
    ],
  },
  {
    id: 'fourth-appeal-decided',
    name: text(
      'Recurso à CMRI negado: via administrativa encerrada',
      'Recurso ante la CMRI denegado: vía agotada',
      'Appeal to the CMRI refused: the way is closed',
    ),
    by: 'body',
    from: ['cmri'],
    outcome: 'final',
  },
  appealMissed(['resp', 'r1', 'r2', 'cgu', 'recl']),
  statusEnquired,
  wentToCourt,
]

function appeal(id: string, stage: string, from: readonly string[], name: EventKind['name']): readonly EventKind[] {
  return [
    {
      id: `${id}-appeal-filed`,
      name: text(`${name['pt-BR']} apresentado`, `${name.es} presentado`, `${name.en} filed`),
      by: 'petitioner',
      moves: stage,
      from,
    },
    {
      id: `${id}-appeal-decided`,
      name: text(
        `${name['pt-BR']} negado no todo ou em parte`,
        `${name.es} denegado en todo o en parte`,
        `${name.en} refused in whole or part`,
      ),
      by: 'body',
      from: [stage],
    },
  ]
}
