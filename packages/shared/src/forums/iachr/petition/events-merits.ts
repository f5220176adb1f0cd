import type { EventKind } from '../../../law.ts'
import { due } from '../../terms.ts'
import { text } from '../../text.ts'

const undecided = ['processing', 'admissibility', 'merits', 'merits_ready'] as const

/** Merits, friendly settlement, the reports of arts. 50 and 51, and referral to the Court. */
export const meritsEvents: readonly EventKind[] = [
  {
    id: 'petitioner-merits-observations-filed',
    by: 'petitioner',
    from: ['merits'],
    name: text(
      'Observações de mérito da parte peticionária apresentadas',
      'Observaciones de fondo de la parte peticionaria presentadas',
      "Petitioner's observations on the merits filed",
    ),
  },
  {
    id: 'petitioner-merits-observations-transmitted',
    by: 'body',
    from: ['merits'],
    name: text(
      'Observações de mérito transmitidas ao Estado',
      'Observaciones de fondo trasladadas al Estado',
      'Observations on the merits transmitted to the State',
    ),
  },
  {
    id: 'state-merits-observations-received',
    by: 'state',
    moves: 'merits_ready',
    from: ['merits'],
    name: text(
      'Observações de mérito do Estado recebidas',
      'Observaciones de fondo del Estado recibidas',
      "State's observations on the merits received",
    ),
  },
  {
    id: 'merits-observations-closed',
    by: 'body',
    moves: 'merits_ready',
    from: ['merits'],
    name: text(
      'Fase de observações de mérito encerrada',
      'Fase de observaciones de fondo cerrada',
      'Stage of observations on the merits closed',
    ),
  },
  {
    id: 'facts-presumed',
    by: 'body',
    from: ['merits', 'merits_ready'],
    name: text('Fatos presumidos verdadeiros (art. 38)', 'Hechos presumidos verdaderos (art. 38)', 'Facts presumed true (art. 38)'),
  },
  {
    id: 'hearing-held',
    by: 'body',
    from: ['admissibility', 'merits', 'merits_ready'],
    name: text('Audiência ou reunião de trabalho realizada', 'Audiencia o reunión de trabajo celebrada', 'Hearing or working meeting held'),
  },
  {
    id: 'settlement-interest-asked',
    by: 'body',
    from: [...undecided],
    sets: ['iachr-friendly-settlement-interest'],
    fields: [due],
    name: text(
      'Consulta sobre interesse em solução amistosa',
      'Consulta sobre interés en solución amistosa',
      'Parties asked about a friendly settlement',
    ),
  },
  {
    id: 'settlement-interest-answered',
    by: 'petitioner',
    from: [...undecided],
    name: text(
      'Consulta sobre solução amistosa respondida',
      'Consulta sobre solución amistosa respondida',
      'Enquiry about a friendly settlement answered',
    ),
  },
  {
    id: 'settlement-opened',
    by: 'body',
    moves: 'friendly_settlement',
    from: [...undecided],
    name: text(
      'Procedimento de solução amistosa iniciado',
      'Procedimiento de solución amistosa iniciado',
      'Friendly settlement procedure opened',
    ),
  },
  {
    id: 'settlement-agreement-signed',
    by: 'party',
    from: ['friendly_settlement'],
    name: text('Acordo de solução amistosa assinado', 'Acuerdo de solución amistosa firmado', 'Friendly settlement agreement signed'),
  },
  {
    id: 'homologation-requested',
    by: 'party',
    from: ['friendly_settlement'],
    name: text('Homologação do acordo solicitada', 'Homologación del acuerdo solicitada', 'Approval of the agreement requested'),
  },
  {
    id: 'settlement-report-approved',
    by: 'body',
    moves: 'follow_up',
    outcome: 'friendly_settlement',
    from: ['friendly_settlement'],
    name: text(
      'Relatório de solução amistosa aprovado (art. 49)',
      'Informe de solución amistosa aprobado (art. 49)',
      'Friendly settlement report approved (art. 49)',
    ),
  },
  {
    id: 'settlement-ended-before-admissibility',
    by: 'body',
    moves: 'admissibility',
    from: ['friendly_settlement'],
    name: text(
      'Solução amistosa encerrada sem acordo, volta à admissibilidade',
      'Solución amistosa concluida sin acuerdo, vuelve a admisibilidad',
      'Friendly settlement ended without agreement, back to admissibility',
    ),
  },
  {
    id: 'settlement-ended-in-merits',
    by: 'body',
    moves: 'merits',
    from: ['friendly_settlement'],
    name: text(
      'Solução amistosa encerrada sem acordo, volta ao mérito',
      'Solución amistosa concluida sin acuerdo, vuelve al fondo',
      'Friendly settlement ended without agreement, back to the merits',
    ),
  },
  {
    id: 'merits-report-adopted',
    by: 'body',
    from: ['merits', 'merits_ready'],
    name: text('Relatório de mérito aprovado (art. 50)', 'Informe de fondo aprobado (art. 50)', 'Merits report adopted (art. 50)'),
  },
  {
    id: 'no-violation-report-published',
    by: 'body',
    outcome: 'no_violation',
    from: ['merits', 'merits_ready'],
    name: text(
      'Relatório de mérito sem violação publicado',
      'Informe de fondo sin violación publicado',
      'Merits report without violation published',
    ),
  },
  {
    id: 'merits-report-notified',
    by: 'body',
    moves: 'art50_notified',
    from: ['merits', 'merits_ready'],
    sets: ['iachr-art50-state-report-back'],
    fields: [due],
    name: text('Relatório de mérito notificado ao Estado', 'Informe de fondo notificado al Estado', 'Merits report notified to the State'),
  },
  {
    id: 'merits-report-notified-to-petitioner',
    by: 'body',
    from: ['merits_ready', 'art50_notified'],
    name: text(
      'Aprovação do relatório de mérito notificada à parte peticionária',
      'Aprobación del informe de fondo notificada a la parte peticionaria',
      'Adoption of the merits report notified to the petitioner',
    ),
  },
  {
    id: 'petitioner-position-filed',
    by: 'petitioner',
    from: ['art50_notified'],
    name: text(
      'Posição sobre o envio à Corte apresentada (art. 44(3))',
      'Posición sobre el sometimiento a la Corte presentada (art. 44(3))',
      'Position on referral to the Court filed (art. 44(3))',
    ),
  },
  {
    id: 'state-compliance-report-received',
    by: 'state',
    from: ['art50_notified', 'art51_report'],
    name: text(
      'Relatório do Estado sobre as recomendações recebido',
      'Informe del Estado sobre las recomendaciones recibido',
      "State's report on the recommendations received",
    ),
  },
  {
    id: 'art51-suspension-requested',
    by: 'state',
    from: ['art50_notified'],
    name: text(
      'Suspensão do prazo do art. 51 pedida pelo Estado',
      'Suspensión del plazo del art. 51 solicitada por el Estado',
      'Suspension of the art. 51 period requested by the State',
    ),
  },
  {
    id: 'art51-suspension-granted',
    by: 'body',
    from: ['art50_notified'],
    sets: ['iachr-art51-three-months', 'iachr-art46-suspension'],
    fields: [due],
    name: text(
      'Suspensão do prazo do art. 51 concedida',
      'Suspensión del plazo del art. 51 concedida',
      'Suspension of the art. 51 period granted',
    ),
  },
  {
    id: 'art51-suspension-refused',
    by: 'body',
    from: ['art50_notified'],
    name: text(
      'Suspensão do prazo do art. 51 negada',
      'Suspensión del plazo del art. 51 denegada',
      'Suspension of the art. 51 period refused',
    ),
  },
  {
    id: 'recommendations-complied',
    by: 'body',
    outcome: 'solved',
    from: ['art50_notified', 'art51_report'],
    name: text(
      'Recomendações cumpridas, assunto solucionado',
      'Recomendaciones cumplidas, asunto solucionado',
      'Recommendations complied with, matter settled',
    ),
  },
  {
    id: 'submitted-to-court',
    by: 'body',
    outcome: 'submitted_to_court',
    from: ['art50_notified'],
    name: text('Caso submetido à Corte', 'Caso sometido a la Corte', 'Case submitted to the Court'),
  },
  {
    id: 'art51-report-notified',
    by: 'body',
    moves: 'art51_report',
    from: ['art50_notified'],
    sets: ['iachr-art51-final-report'],
    fields: [due],
    name: text(
      'Relatório definitivo do art. 51 notificado',
      'Informe definitivo del art. 51 notificado',
      'Final report under art. 51 notified',
    ),
  },
  {
    id: 'report-published',
    by: 'body',
    moves: 'follow_up',
    outcome: 'published',
    from: ['art50_notified', 'art51_report'],
    name: text('Relatório publicado', 'Informe publicado', 'Report published'),
  },
  {
    id: 'follow-up-information-requested',
    by: 'body',
    from: ['follow_up'],
    sets: ['iachr-follow-up-information'],
    fields: [due],
    name: text('Informação de seguimento solicitada', 'Información de seguimiento solicitada', 'Follow-up information requested'),
  },
  {
    id: 'follow-up-information-filed',
    by: 'party',
    from: ['follow_up'],
    name: text('Informação de seguimento apresentada', 'Información de seguimiento presentada', 'Follow-up information filed'),
  },
  {
    id: 'follow-up-ended',
    by: 'body',
    from: ['follow_up'],
    name: text(
      'Cumprimento total declarado e seguimento encerrado',
      'Cumplimiento total declarado y seguimiento cerrado',
      'Full compliance declared and follow-up ended',
    ),
  },
]
