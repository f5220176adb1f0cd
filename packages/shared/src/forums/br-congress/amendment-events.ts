import type { EventField, EventKind, Stage } from '../../law.ts'
import { text } from '../text.ts'

/** Both Houses, two rounds in each, and promulgation without the President. */
export const amendmentStages: readonly Stage[] = [
  { id: 'apres', name: text('Apresentação', 'Presentación', 'Presented'), waitsFor: 'body' },
  { id: 'ccjc', name: text('Admissibilidade (CCJC)', 'Admisibilidad (CCJC)', 'Admissibility (CCJC)'), waitsFor: 'body' },
  { id: 'esp', name: text('Comissão especial', 'Comisión especial', 'Special committee'), waitsFor: 'body' },
  { id: 't1', name: text('Primeiro turno', 'Primera vuelta', 'First round'), waitsFor: 'body' },
  { id: 't2', name: text('Segundo turno', 'Segunda vuelta', 'Second round'), waitsFor: 'body' },
  {
    id: 'sf',
    name: text('Senado: CCJ e dois turnos', 'Senado: CCJ y dos vueltas', 'Senate: CCJ and two rounds'),
    waitsFor: 'body',
  },
  { id: 'prom', name: text('Promulgação', 'Promulgación', 'Promulgation'), waitsFor: 'body' },
]

const sessionDay: EventField = {
  id: 'due',
  name: text('Dia em que se realizou essa sessão', 'Día en que se celebró esa sesión', 'Day on which that session was held'),
  type: 'date',
  required: true,
}

const inChamber = ['apres', 'ccjc', 'esp', 't1', 't2']

/** What may happen to a proposal to amend the Constitution. */
export const amendmentEvents: readonly EventKind[] = [
  {
    id: 'proposal-presented',
    by: 'third',
    moves: 'apres',
    from: ['apres'],
    name: text('PEC apresentada', 'PEC presentada', 'Proposal presented'),
  },
  {
    id: 'received-by-ccjc',
    by: 'body',
    moves: 'ccjc',
    from: ['apres'],
    name: text('Despachada à CCJC', 'Enviada a la CCJC', 'Sent to the CCJC'),
  },
  {
    id: 'admissibility-session-held',
    by: 'body',
    from: ['ccjc'],
    sets: ['br-pec-admissibilidade'],
    fields: [sessionDay],
    name: text(
      'Realizada a quinta sessão do parecer da CCJC',
      'Celebrada la quinta sesión para el dictamen de la CCJC',
      'Fifth session for the CCJC’s report held',
    ),
  },
  {
    id: 'not-admitted',
    by: 'body',
    from: ['ccjc'],
    outcome: 'arquivada',
    name: text('Inadmitida pela CCJC', 'Inadmitida por la CCJC', 'Not admitted by the CCJC'),
  },
  {
    id: 'admitted',
    by: 'body',
    moves: 'esp',
    from: ['ccjc'],
    name: text('Admitida pela CCJC', 'Admitida por la CCJC', 'Admitted by the CCJC'),
  },
  {
    id: 'opened-for-amendments',
    by: 'body',
    moves: 'esp',
    from: ['ccjc', 'esp'],
    name: text(
      'Comissão especial instalada: prazo de emendas',
      'Comisión especial instalada: plazo de enmiendas',
      'Special committee set up: period for amendments',
    ),
  },
  {
    id: 'tenth-session-held',
    by: 'body',
    from: ['esp'],
    sets: ['br-pec-emendas-10s'],
    fields: [sessionDay],
    name: text(
      'Realizada a décima sessão do prazo de emendas',
      'Celebrada la décima sesión del plazo de enmiendas',
      'Tenth session of the amendment period held',
    ),
  },
  { id: 'amendment-presented', by: 'third', from: ['esp'], name: text('Emenda apresentada', 'Enmienda presentada', 'Amendment presented') },
  {
    id: 'special-committee-reported',
    by: 'body',
    moves: 't1',
    from: ['esp'],
    name: text(
      'Parecer da comissão especial aprovado',
      'Dictamen de la comisión especial aprobado',
      'Report of the special committee adopted',
    ),
  },
  {
    id: 'first-round-approved',
    by: 'body',
    moves: 't2',
    from: ['t1'],
    name: text('Aprovada em primeiro turno', 'Aprobada en primera vuelta', 'Passed in the first round'),
  },
  {
    id: 'interval-session-held',
    by: 'body',
    from: ['t2'],
    sets: ['br-pec-intersticio-5s'],
    fields: [sessionDay],
    name: text(
      'Realizada a quinta sessão do interstício',
      'Celebrada la quinta sesión del intervalo',
      'Fifth session of the interval held',
    ),
  },
  {
    id: 'second-round-approved',
    by: 'body',
    moves: 'sf',
    from: ['t2'],
    name: text('Aprovada em segundo turno', 'Aprobada en segunda vuelta', 'Passed in the second round'),
  },
  { id: 'rejected', by: 'body', from: ['t1', 't2', 'sf'], outcome: 'rejeitada', name: text('Rejeitada', 'Rechazada', 'Rejected') },
  {
    id: 'senate-amended',
    by: 'body',
    moves: 't1',
    from: ['sf'],
    name: text('Alterada no mérito pelo Senado', 'Modificada en el fondo por el Senado', 'Amended on the merits by the Senate'),
  },
  {
    id: 'senate-approved',
    by: 'body',
    moves: 'prom',
    from: ['sf'],
    name: text('Aprovada no Senado em dois turnos', 'Aprobada en el Senado en dos vueltas', 'Passed by the Senate in two rounds'),
  },
  {
    id: 'promulgated',
    by: 'body',
    from: ['prom'],
    outcome: 'promulgada',
    name: text(
      'Promulgada pelas Mesas da Câmara e do Senado',
      'Promulgada por las Mesas de la Cámara y del Senado',
      'Promulgated by the Boards of Chamber and Senate',
    ),
  },
  {
    id: 'archived-with-legislature',
    by: 'body',
    from: inChamber,
    outcome: 'arquivada',
    name: text('Arquivada no fim da legislatura', 'Archivada al fin de la legislatura', 'Archived at the end of the legislature'),
  },
  { id: 'unarchived', by: 'third', reopens: true, name: text('Desarquivada', 'Desarchivada', 'Taken up again') },
]
