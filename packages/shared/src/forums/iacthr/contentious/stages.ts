import type { Stage } from '../../../law.ts'
import { text } from '../../text.ts'

export const contentiousStages: readonly Stage[] = [
  { id: 'submitted', name: text('Submetido à Corte', 'Sometido a la Corte', 'Submitted to the Court'), waitsFor: 'body' },
  { id: 'admitted', name: text('Admitido para tramitação', 'Admitido a trámite', 'Admitted for processing'), waitsFor: 'body' },
  {
    id: 'inter_american_defender',
    name: text(
      'Designação de defensor interamericano',
      'Designación de defensor interamericano',
      'Designation of an Inter-American Defender',
    ),
    waitsFor: 'third',
  },
  { id: 'notified', name: text('Notificado ao Estado', 'Notificado al Estado', 'Notified to the State'), waitsFor: 'body' },
  { id: 'pleadings', name: text('Prazo do ESAP', 'Plazo del ESAP', 'Time for the ESAP'), waitsFor: 'petitioner' },
  {
    id: 'answer_due',
    name: text('À espera da contestação do Estado', 'A la espera de la contestación del Estado', "Awaiting the State's answer"),
    waitsFor: 'state',
  },
  {
    id: 'objections_due',
    name: text(
      'Observações às exceções preliminares',
      'Observaciones a las excepciones preliminares',
      'Observations on the preliminary objections',
    ),
    waitsFor: 'petitioner',
  },
  {
    id: 'lists',
    name: text('Listas definitivas de declarantes', 'Listas definitivas de declarantes', 'Definitive lists of declarants'),
    waitsFor: 'body',
  },
  { id: 'order', name: text('Resolução da Presidência', 'Resolución de la Presidencia', 'Order of the Presidency'), waitsFor: 'body' },
  { id: 'hearing', name: text('Audiência pública', 'Audiencia pública', 'Public hearing'), waitsFor: 'body' },
  {
    id: 'final_arguments',
    name: text('Alegações finais escritas', 'Alegatos finales escritos', 'Final written arguments'),
    waitsFor: 'party',
  },
  { id: 'deliberation', name: text('Deliberação', 'Deliberación', 'Deliberation'), waitsFor: 'body' },
  {
    id: 'adopted',
    name: text('Sentença adotada, ainda não notificada', 'Sentencia emitida, aún no notificada', 'Judgment adopted, not yet notified'),
    waitsFor: 'body',
  },
  { id: 'post_judgment', name: text('Sentença notificada', 'Sentencia notificada', 'Judgment notified'), waitsFor: 'state' },
  {
    id: 'monitoring',
    name: text('Supervisão de cumprimento de sentença', 'Supervisión de cumplimiento de sentencia', 'Monitoring compliance with judgment'),
    waitsFor: 'state',
  },
]
