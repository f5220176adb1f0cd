import type { EventKind, Stage } from '../../../law.ts'
import { text } from '../../text.ts'
import { statusEnquired, wentToCourt } from '../common.ts'

/** From the request to the last of the four appeals; States and municipalities have instances of their own. */
export const accessStages: readonly Stage[] = [
  { id: 'pedido', name: text('Pedido registrado', 'Solicitud registrada', 'Request registered'), waitsFor: 'state' },
  { id: 'resp', name: text('Resposta', 'Respuesta', 'Answer'), waitsFor: 'petitioner' },
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
  { id: 'cgu', name: text('3º recurso: CGU', '3.er recurso: CGU', '3rd appeal: CGU'), waitsFor: 'body' },
  { id: 'cmri', name: text('4º recurso: CMRI', '4.º recurso: CMRI', '4th appeal: CMRI'), waitsFor: 'body' },
  { id: 'recl', name: text('Reclamação por omissão', 'Queja por omisión', 'Complaint of silence'), waitsFor: 'body' },
  {
    id: 'recurso-local',
    name: text('Recurso no Estado ou Município', 'Recurso en el Estado o Municipio', 'Appeal in the State or municipality'),
    waitsFor: 'body',
  },
]

const answered = text(
  'Resposta: negada, parcial ou incompleta',
  'Respuesta: denegada, parcial o incompleta',
  'Answer: refused, partial or incomplete',
)

/** What happens to a request for information. */
export const accessEvents: readonly EventKind[] = [
  {
    id: 'request-registered',
    name: text('Pedido registrado no Fala.BR', 'Solicitud registrada en Fala.BR', 'Request registered in Fala.BR'),
    by: 'petitioner',
    moves: 'pedido',
    from: ['pedido'],
  },
  {
    id: 'request-registered-parana',
    name: text(
      'Pedido registrado no Estado do Paraná',
      'Solicitud registrada en el Estado de Paraná',
      'Request registered with the State of Paraná',
    ),
    by: 'petitioner',
    moves: 'pedido',
    from: ['pedido'],
  },
  {
    id: 'request-registered-curitiba',
    name: text('Pedido registrado em Curitiba', 'Solicitud registrada en Curitiba', 'Request registered with Curitiba'),
    by: 'petitioner',
    moves: 'pedido',
    from: ['pedido'],
  },
  { id: 'answered', name: inPlace(answered, 'Fala.BR'), by: 'state', moves: 'resp', from: ['pedido', 'recl'] },
  {
    id: 'answered-parana',
    name: inPlace(answered, 'Paraná'),
    by: 'state',
    moves: 'resp',
    from: ['pedido'],
  },
  {
    id: 'answered-curitiba',
    name: inPlace(answered, 'Curitiba'),
    by: 'state',
    moves: 'resp',
    from: ['pedido'],
  },
  {
    id: 'access-given',
    name: text('Acesso integral concedido', 'Acceso íntegro concedido', 'Full access given'),
    by: 'state',
    from: accessStages.map((stage) => stage.id),
    outcome: 'atendido',
  },
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
  {
    id: 'local-appeal-filed',
    name: text(
      'Recurso no Estado ou Município apresentado',
      'Recurso en el Estado o Municipio presentado',
      'Appeal in the State or municipality filed',
    ),
    by: 'petitioner',
    moves: 'recurso-local',
    from: ['resp', 'pedido'],
  },
  {
    id: 'local-appeal-decided',
    name: text(
      'Recurso negado em última instância local',
      'Recurso denegado en última instancia local',
      'Appeal refused in the last local instance',
    ),
    by: 'body',
    from: ['recurso-local'],
    outcome: 'final',
  },
  {
    id: 'appeal-missed',
    name: text(
      'Prazo do recurso perdido (cabe novo pedido)',
      'Plazo del recurso vencido (cabe nueva solicitud)',
      'Appeal out of time (a new request is possible)',
    ),
    by: 'petitioner',
    from: ['resp', 'r1', 'r2', 'cgu', 'recl'],
    outcome: 'perda-de-prazo',
  },
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

function inPlace(name: EventKind['name'], place: string): EventKind['name'] {
  return text(`${name['pt-BR']} (${place})`, `${name.es} (${place})`, `${name.en} (${place})`)
}
