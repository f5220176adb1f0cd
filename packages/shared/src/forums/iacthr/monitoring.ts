import type { EventKind, Procedure } from '../../law.ts'
import { text } from '../text.ts'
import { judgmentEvents } from './contentious/events-judgment.ts'
import { complianceFiling } from './contentious/filing-compliance.ts'
import { judgmentRules } from './contentious/rules-judgment.ts'
import { contentiousStages } from './contentious/stages.ts'
import { pactOfSanJose, seatCalendar } from './counting.ts'
import { amicusAtAnyTime, workingLanguage } from './provisions.ts'
import { jurisdiction } from './states.ts'

const shared = [
  'judgment-published',
  'compliance-report-received',
  'compliance-report-transmitted',
  'compliance-observations-filed',
  'compliance-hearing-held',
  'compliance-order-notified',
  'reported-to-general-assembly',
  'full-compliance-declared',
]
const rules = [
  'iacthr-publication-of-judgment',
  'iacthr-first-compliance-report',
  'iacthr-next-compliance-report',
  'iacthr-observations-state-report',
]
const monitored = ['post_judgment', 'monitoring'] as const

const events: readonly EventKind[] = [
  {
    id: 'judgment-notified',
    by: 'body',
    precedes: true,
    moves: 'post_judgment',
    from: ['post_judgment'],
    name: text('Sentença notificada', 'Sentencia notificada', 'Judgment notified'),
  },
  ...judgmentEvents.filter((kind) => shared.includes(kind.id)),
  {
    id: 'commission-compliance-observations-received',
    by: 'third',
    from: [...monitored],
    name: text('Observações da CIDH', 'Observaciones de la CIDH', "IACHR's observations"),
  },
  {
    id: 'other-source-heard',
    by: 'third',
    from: [...monitored],
    name: text(
      'Informação de outra fonte ou perícia (art. 69(2))',
      'Información de otra fuente o peritaje (art. 69(2))',
      'Information from another source or expert (art. 69(2))',
    ),
  },
  {
    id: 'compliance-visit-made',
    by: 'body',
    moves: 'monitoring',
    from: [...monitored],
    name: text('Visita ou diligência de supervisão', 'Visita o diligencia de supervisión', 'Monitoring visit'),
  },
  {
    id: 'measure-complied',
    by: 'body',
    moves: 'monitoring',
    from: [...monitored],
    name: text('Cumprimento de medida declarado', 'Cumplimiento de medida declarado', 'Compliance with a measure declared'),
  },
  {
    id: 'status-enquiry-sent',
    by: 'petitioner',
    enquires: true,
    from: [...monitored],
    name: text(
      'Pedido de informações sobre o andamento enviado',
      'Solicitud de información sobre el estado del trámite enviada',
      'Status enquiry sent',
    ),
  },
]

/** Monitoring of compliance with a judgment (Rules art. 69), for a case that we did not litigate or that has been decided. */
export const monitoring = {
  id: 'iacthr-monitoring',
  name: text('Supervisão de cumprimento de sentença', 'Supervisión de cumplimiento de sentencia', 'Monitoring compliance with judgment'),
  noun: text('supervisão de cumprimento', 'supervisión de cumplimiento', 'monitoring of compliance'),
  ourRole: 'petitioner',
  calendar: seatCalendar,
  stages: contentiousStages.filter((stage) => stage.id === 'post_judgment' || stage.id === 'monitoring'),
  events,
  rules: judgmentRules.filter((rule) => rules.includes(rule.id)),
  outcomes: [
    {
      id: 'full_compliance',
      name: text('Sentença cumprida e arquivada', 'Sentencia cumplida y archivada', 'Judgment complied with and closed'),
    },
  ],
  filings: [complianceFiling],
  provisions: [
    {
      id: 'iacthr-judgment-binding',
      says: text(
        'A sentença é definitiva e obrigatória; a indenização pode ser executada no país pelo rito interno contra o Estado.',
        'El fallo es definitivo y obligatorio; la indemnización puede ejecutarse en el país por el procedimiento interno contra el Estado.',
        'The judgment is final and binding; compensation may be enforced in the country by its own procedure against the State.',
      ),
      source: pactOfSanJose('arts. 67 and 68'),
      confidence: 'KNOWN',
    },
    {
      id: 'iacthr-report-to-assembly',
      says: text(
        'Em caso de descumprimento a Corte pode informar a Assembleia Geral da OEA.',
        'En caso de incumplimiento la Corte puede informar a la Asamblea General de la OEA.',
        'Where a State does not comply the Court may report to the OAS General Assembly.',
      ),
      source: pactOfSanJose('art. 65'),
      confidence: 'KNOWN',
    },
    workingLanguage,
    amicusAtAnyTime,
  ],
  accepts: jurisdiction,
} satisfies Procedure
