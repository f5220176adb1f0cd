import type { Stage } from '../../../law.ts'
import { text } from '../../text.ts'

export const petitionStages: readonly Stage[] = [
  { id: 'draft', name: text('Preparação da petição', 'Preparación de la petición', 'Drafting the petition'), waitsFor: 'petitioner' },
  { id: 'initial_review', name: text('Revisão inicial', 'Revisión inicial', 'Initial review'), waitsFor: 'body' },
  {
    id: 'awaiting_petitioner',
    name: text('À espera da parte peticionária', 'A la espera de la parte peticionaria', 'Awaiting the petitioner'),
    waitsFor: 'petitioner',
  },
  {
    id: 'processing',
    name: text('Em tramitação com o Estado', 'En trámite con el Estado', 'Processing with the State'),
    waitsFor: 'state',
  },
  { id: 'admissibility', name: text('Admissibilidade', 'Admisibilidad', 'Admissibility'), waitsFor: 'body' },
  { id: 'merits', name: text('Mérito', 'Fondo', 'Merits'), waitsFor: 'party' },
  {
    id: 'merits_ready',
    name: text('Mérito, à espera do relatório', 'Fondo, a la espera del informe', 'Merits, awaiting the report'),
    waitsFor: 'body',
  },
  { id: 'friendly_settlement', name: text('Solução amistosa', 'Solución amistosa', 'Friendly settlement'), waitsFor: 'party' },
  {
    id: 'art50_notified',
    name: text('Relatório de mérito notificado (art. 50)', 'Informe de fondo notificado (art. 50)', 'Merits report notified (art. 50)'),
    waitsFor: 'state',
  },
  { id: 'art51_report', name: text('Relatório do art. 51', 'Informe del art. 51', 'Article 51 report'), waitsFor: 'state' },
  {
    id: 'follow_up',
    name: text('Seguimento das recomendações', 'Seguimiento de las recomendaciones', 'Follow-up of recommendations'),
    waitsFor: 'state',
  },
]
