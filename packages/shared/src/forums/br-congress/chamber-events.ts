import type { EventField, EventKind } from '../../law.ts'
import { text } from '../text.ts'

const sessionDay: EventField = {
  id: 'due',
  name: text('Dia em que se realizou a quinta sessão', 'Día en que se celebró la quinta sesión', 'Day on which the fifth session was held'),
  type: 'date',
  required: true,
}

const inCommittee = ['com', 'cft', 'ccjc']

/** In the Chamber of Deputies, up to its decision. */
export const chamberEvents: readonly EventKind[] = [
  {
    id: 'bill-presented',
    by: 'third',
    moves: 'apres',
    from: ['apres'],
    name: text('Projeto apresentado', 'Proyecto presentado', 'Bill presented'),
  },
  {
    id: 'bill-dispatched',
    by: 'body',
    moves: 'despacho',
    from: ['apres'],
    name: text('Despacho às comissões', 'Despacho a las comisiones', 'Sent to committees'),
    fields: [
      {
        id: 'path',
        name: text('Apreciação', 'Examen', 'To be decided by'),
        type: 'choice',
        options: [
          { id: 'conclusive', name: text('Conclusiva pelas comissões', 'Conclusivo en comisiones', 'The committees') },
          { id: 'plenary', name: text('Pelo Plenário', 'Por el Pleno', 'The plenary') },
        ],
      },
    ],
  },
  {
    id: 'received-by-committee',
    by: 'body',
    moves: 'com',
    from: ['despacho', 'com'],
    name: text('Recebido na comissão de mérito', 'Recibido en la comisión de fondo', 'Received by a committee on the merits'),
  },
  {
    id: 'opened-for-amendments',
    by: 'body',
    moves: 'com',
    from: ['despacho', 'com'],
    name: text('Aberto prazo de emendas na comissão', 'Abierto el plazo de enmiendas en comisión', 'Opened for amendments in committee'),
  },
  {
    id: 'reopened-for-amendments',
    by: 'body',
    from: ['cft', 'ccjc'],
    name: text(
      'Aberto prazo de emendas na CFT ou CCJC',
      'Abierto el plazo de enmiendas en la CFT o la CCJC',
      'Opened for amendments in CFT or CCJC',
    ),
  },
  {
    id: 'fifth-session-held',
    by: 'body',
    from: inCommittee,
    name: text(
      'Realizada a quinta sessão do prazo de emendas',
      'Celebrada la quinta sesión del plazo de enmiendas',
      'Fifth session of the amendment period held',
    ),
    sets: ['br-cd-emendas-comissao-5s'],
    fields: [sessionDay],
  },
  {
    id: 'amendment-presented',
    by: 'third',
    from: inCommittee,
    name: text('Emenda apresentada', 'Enmienda presentada', 'Amendment presented'),
  },
  {
    id: 'rapporteur-designated',
    by: 'body',
    from: [...inCommittee, 'plen', 'senado'],
    name: text('Relator designado', 'Ponente designado', 'Rapporteur designated'),
  },
  {
    id: 'opinion-approved',
    by: 'body',
    from: inCommittee,
    name: text('Parecer aprovado na comissão', 'Dictamen aprobado en comisión', 'Committee report adopted'),
  },
  {
    id: 'rejected-by-committees',
    by: 'body',
    from: ['com'],
    outcome: 'arquivado',
    name: text('Rejeitado por unanimidade no mérito', 'Rechazado por unanimidad en el fondo', 'Rejected unanimously on the merits'),
  },
  {
    id: 'received-by-cft',
    by: 'body',
    moves: 'cft',
    from: ['com'],
    name: text('Recebido na CFT', 'Recibido en la CFT', 'Received by the CFT'),
  },
  {
    id: 'budget-inadequate',
    by: 'body',
    from: ['cft'],
    outcome: 'arquivado',
    name: text(
      'Inadequação orçamentária (terminativo)',
      'Inadecuación presupuestaria (terminativo)',
      'Found incompatible with the budget (final)',
    ),
  },
  {
    id: 'received-by-ccjc',
    by: 'body',
    moves: 'ccjc',
    from: ['com', 'cft'],
    name: text('Recebido na CCJC', 'Recibido en la CCJC', 'Received by the CCJC'),
  },
  {
    id: 'unconstitutional',
    by: 'body',
    from: ['ccjc'],
    outcome: 'arquivado',
    name: text('Inconstitucionalidade (terminativo)', 'Inconstitucionalidad (terminativo)', 'Found unconstitutional (final)'),
  },
  {
    id: 'conclusive-decision-published',
    by: 'body',
    moves: 'recurso',
    from: ['ccjc'],
    name: text('Publicada a decisão conclusiva', 'Publicada la decisión conclusiva', 'Decision of the committees published'),
  },
  {
    id: 'fifth-appeal-session-held',
    by: 'body',
    from: ['recurso'],
    name: text(
      'Realizada a quinta sessão do prazo de recurso',
      'Celebrada la quinta sesión del plazo de recurso',
      'Fifth session of the period for appeal held',
    ),
    sets: ['br-cd-recurso-conclusivo-5s'],
    fields: [sessionDay],
  },
  {
    id: 'appeal-to-plenary',
    by: 'third',
    from: ['recurso'],
    name: text('Recurso ao Plenário apresentado', 'Recurso al Pleno presentado', 'Appeal to the plenary lodged'),
  },
  {
    id: 'appeal-granted',
    by: 'body',
    moves: 'plen',
    from: ['recurso'],
    name: text('Recurso provido', 'Recurso estimado', 'Appeal granted'),
  },
  {
    id: 'no-appeal',
    by: 'body',
    moves: 'senado',
    from: ['recurso'],
    name: text('Sem recurso: remetido ao Senado', 'Sin recurso: remitido al Senado', 'No appeal: sent to the Senate'),
  },
  {
    id: 'sent-to-plenary',
    by: 'body',
    moves: 'plen',
    from: inCommittee,
    name: text(
      'Pronto para o Plenário (não conclusivo ou urgência)',
      'Listo para el Pleno (no conclusivo o urgencia)',
      'Ready for the plenary (not conclusive, or urgent)',
    ),
  },
  {
    id: 'constitutional-urgency-requested',
    by: 'state',
    from: ['apres', 'despacho', ...inCommittee, 'plen', 'senado'],
    name: text(
      'Urgência constitucional pedida pelo Presidente',
      'Urgencia constitucional pedida por el Presidente',
      'Constitutional urgency requested by the President',
    ),
  },
  {
    id: 'plenary-approved',
    by: 'body',
    moves: 'senado',
    from: ['plen'],
    name: text('Aprovado em Plenário', 'Aprobado por el Pleno', 'Passed by the plenary'),
  },
  {
    id: 'plenary-rejected',
    by: 'body',
    from: ['plen'],
    outcome: 'arquivado',
    name: text('Rejeitado em Plenário', 'Rechazado por el Pleno', 'Rejected by the plenary'),
  },
  {
    id: 'overtaken',
    by: 'body',
    from: ['apres', 'despacho', ...inCommittee, 'recurso', 'plen', 'senado'],
    outcome: 'prejudicado',
    name: text('Prejudicado', 'Decaído por otra decisión', 'Overtaken by another decision'),
  },
  {
    id: 'archived-with-legislature',
    by: 'body',
    from: ['apres', 'despacho', ...inCommittee, 'recurso', 'plen'],
    outcome: 'arquivado',
    name: text('Arquivado no fim da legislatura', 'Archivado al fin de la legislatura', 'Archived at the end of the legislature'),
  },
  { id: 'unarchived', by: 'third', reopens: true, name: text('Desarquivado', 'Desarchivado', 'Taken up again') },
]
