import type { Outcome, Stage } from '../../../law.ts'
import { text } from '../../text.ts'

/** From the distribution of the action to what the judgment leaves open. */
export const constitutionalStages: readonly Stage[] = [
  { id: 'dist', name: text('Distribuição', 'Reparto', 'Assigned to a rapporteur'), waitsFor: 'body' },
  { id: 'info', name: text('Informações', 'Informes de las autoridades', 'Information from the authorities'), waitsFor: 'state' },
  { id: 'agu', name: text('Vista à AGU', 'Traslado a la AGU', 'Before the Attorney-General of the Union (AGU)'), waitsFor: 'state' },
  { id: 'pgr', name: text('Vista à PGR', 'Traslado a la PGR', 'Before the Prosecutor-General (PGR)'), waitsFor: 'third' },
  {
    id: 'liber',
    name: text(
      'Liberado pelo relator para pauta',
      'Liberado por el ponente para la orden del día',
      'Released by the rapporteur for the agenda',
    ),
    waitsFor: 'body',
  },
  { id: 'pauta', name: text('Em pauta', 'En la orden del día', 'On the agenda'), waitsFor: 'body' },
  { id: 'julg', name: text('Julgado', 'Resuelto', 'Judged'), waitsFor: 'body' },
  {
    id: 'ed',
    name: text('Acórdão publicado e embargos', 'Sentencia publicada y embargos', 'Judgment published, clarification'),
    waitsFor: 'party',
  },
]

/** How an action of abstract review, or our part in it, may end. */
export const constitutionalOutcomes: readonly Outcome[] = [
  { id: 'transito', name: text('Transitado em julgado', 'Con fuerza de cosa juzgada', 'Final and binding') },
  { id: 'indeferida', name: text('Indeferida liminarmente', 'Rechazada in limine', 'Summarily rejected') },
  { id: 'prejudicada', name: text('Prejudicada', 'Sin objeto', 'Moot') },
  { id: 'amicus-nao-admitido', name: text('Amicus não admitido', 'Amicus no admitido', 'Amicus not admitted') },
]
