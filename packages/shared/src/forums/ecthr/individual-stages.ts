import type { Stage } from '../../law.ts'
import { text } from '../text.ts'

export const individualStages: readonly Stage[] = [
  {
    id: 'pre',
    name: text('Esgotamento dos recursos internos', 'Agotamiento de los recursos internos', 'Exhaustion of domestic remedies'),
    waitsFor: 'petitioner',
  },
  {
    id: 'lodged',
    name: text(
      'Petição apresentada (art. 47 do Regulamento)',
      'Demanda presentada (art. 47 del Reglamento)',
      'Application lodged (Rule 47)',
    ),
    waitsFor: 'body',
  },
  {
    id: 'judicial',
    name: text(
      'Distribuída: juiz singular, comitê ou câmara',
      'Asignada: juez único, comité o sala',
      'Allocated: single judge, committee or Chamber',
    ),
    waitsFor: 'body',
  },
  {
    id: 'communicated',
    name: text('Comunicada ao Governo', 'Comunicada al Gobierno', 'Notice given to the Government'),
    waitsFor: 'body',
  },
  {
    id: 'noncont',
    name: text(
      'Fase não contenciosa (acordo amigável)',
      'Fase no contenciosa (arreglo amistoso)',
      'Non-contentious phase (friendly settlement)',
    ),
    waitsFor: 'party',
  },
  {
    id: 'observations',
    name: text('Observações do Governo', 'Observaciones del Gobierno', 'Government’s observations'),
    waitsFor: 'state',
  },
  {
    id: 'reply',
    name: text('Réplica e satisfação equitativa', 'Réplica y satisfacción equitativa', 'Applicant’s observations and just satisfaction'),
    waitsFor: 'petitioner',
  },
  { id: 'deliberation', name: text('Exame ou audiência', 'Examen o vista', 'Joint examination or hearing'), waitsFor: 'body' },
  {
    id: 'judgment',
    name: text('Sentença proferida (não definitiva)', 'Sentencia dictada (no definitiva)', 'Judgment delivered (not final)'),
    waitsFor: 'party',
  },
  { id: 'gc', name: text('Grande Câmara', 'Gran Sala', 'Grand Chamber'), waitsFor: 'body' },
  { id: 'final', name: text('Sentença definitiva', 'Sentencia firme', 'Final judgment'), waitsFor: 'body' },
  {
    id: 'execution',
    name: text(
      'Supervisão pelo Comitê de Ministros',
      'Supervisión por el Comité de Ministros',
      'Supervision by the Committee of Ministers',
    ),
    waitsFor: 'state',
  },
]
