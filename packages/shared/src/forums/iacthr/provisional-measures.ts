import type { EventKind, Procedure, Rule } from '../../law.ts'
import { ask, dateless, due, open } from '../terms.ts'
import { text } from '../text.ts'
import { courtRules, inTheOrder, measuresCalendar, pactOfSanJose } from './counting.ts'
import { amicusAtAnyTime, courtLanguages } from './provisions.ts'
import { jurisdiction } from './states.ts'

const granted = ['urgent', 'in_force', 'lifting_review'] as const

const events: readonly EventKind[] = [
  {
    id: 'risk-identified',
    by: 'petitioner',
    precedes: true,
    from: ['draft'],
    name: text('Situação de risco identificada', 'Situación de riesgo identificada', 'Situation of risk identified'),
  },
  {
    id: 'measures-requested',
    by: 'petitioner',
    moves: 'requested',
    from: ['draft'],
    name: text(
      'Medidas solicitadas pelos representantes',
      'Medidas solicitadas por los representantes',
      'Measures asked by the representatives',
    ),
  },
  {
    id: 'measures-requested-by-commission',
    by: 'third',
    moves: 'requested',
    from: ['draft'],
    name: text('Medidas solicitadas pela CIDH', 'Medidas solicitadas por la CIDH', 'Measures asked by the IACHR'),
  },
  {
    id: 'state-information-requested',
    by: 'body',
    from: ['requested'],
    sets: ['iacthr-provisional-measures-information'],
    fields: [due],
    name: text('Informação solicitada ao Estado', 'Información solicitada al Estado', 'Information asked of the State'),
  },
  {
    id: 'state-information-received',
    by: 'state',
    from: ['requested'],
    name: text('Informação do Estado recebida', 'Información del Estado recibida', "State's information received"),
  },
  {
    id: 'urgent-measures-ordered',
    by: 'body',
    moves: 'urgent',
    from: ['requested'],
    sets: ['iacthr-provisional-measures-reports'],
    fields: [due],
    name: text(
      'Medidas urgentes ordenadas pela Presidência',
      'Medidas urgentes ordenadas por la Presidencia',
      'Urgent measures ordered by the Presidency',
    ),
  },
  {
    id: 'measures-refused',
    by: 'body',
    outcome: 'rejected',
    from: ['requested', 'urgent'],
    name: text('Solicitação indeferida', 'Solicitud desestimada', 'Request dismissed'),
  },
  {
    id: 'measures-ordered',
    by: 'body',
    moves: 'in_force',
    from: ['requested', 'urgent'],
    sets: ['iacthr-provisional-measures-reports'],
    fields: [due],
    name: text(
      'Medidas ordenadas ou ratificadas pela Corte',
      'Medidas ordenadas o ratificadas por la Corte',
      'Measures ordered or confirmed by the Court',
    ),
  },
  {
    id: 'state-report-received',
    by: 'state',
    from: [...granted],
    name: text('Relatório do Estado recebido', 'Informe del Estado recibido', "State's report received"),
  },
  {
    id: 'state-report-transmitted',
    by: 'body',
    from: [...granted],
    sets: ['iacthr-provisional-measures-observations'],
    fields: [due],
    name: text('Relatório do Estado transmitido', 'Informe del Estado trasladado', "State's report transmitted"),
  },
  {
    id: 'beneficiary-observations-filed',
    by: 'petitioner',
    from: [...granted],
    name: text(
      'Observações dos beneficiários apresentadas',
      'Observaciones de las personas beneficiarias presentadas',
      "Beneficiaries' observations filed",
    ),
  },
  {
    id: 'commission-observations-received',
    by: 'third',
    from: [...granted],
    name: text('Observações da CIDH', 'Observaciones de la CIDH', "IACHR's observations"),
  },
  {
    id: 'amicus-received',
    by: 'amicus',
    name: text('Escrito de amicus curiae apresentado', 'Escrito de amicus curiae presentado', 'Amicus curiae brief filed'),
  },
  {
    id: 'hearing-held',
    by: 'body',
    from: [...granted],
    name: text('Audiência sobre as medidas realizada', 'Audiencia sobre las medidas celebrada', 'Hearing on the measures held'),
  },
  {
    id: 'widening-requested',
    by: 'petitioner',
    from: [...granted],
    name: text('Ampliação solicitada', 'Ampliación solicitada', 'Widening of the measures asked'),
  },
  {
    id: 'measures-widened',
    by: 'body',
    moves: 'in_force',
    from: [...granted],
    sets: ['iacthr-provisional-measures-reports'],
    fields: [due],
    name: text('Medidas ampliadas', 'Medidas ampliadas', 'Measures widened'),
  },
  {
    id: 'lifting-requested',
    by: 'state',
    moves: 'lifting_review',
    from: ['in_force'],
    name: text('Levantamento pedido pelo Estado', 'Levantamiento solicitado por el Estado', 'Lifting asked by the State'),
  },
  {
    id: 'measures-maintained',
    by: 'body',
    moves: 'in_force',
    from: [...granted],
    sets: ['iacthr-provisional-measures-reports'],
    fields: [due],
    name: text('Medidas mantidas', 'Medidas mantenidas', 'Measures maintained'),
  },
  {
    id: 'reported-to-general-assembly',
    by: 'body',
    from: [...granted],
    name: text(
      'Descumprimento informado à Assembleia Geral da OEA',
      'Incumplimiento informado a la Asamblea General de la OEA',
      'Non-compliance reported to the OAS General Assembly',
    ),
  },
  {
    id: 'measures-lifted',
    by: 'body',
    outcome: 'lifted',
    from: [...granted],
    name: text('Medidas levantadas', 'Medidas levantadas', 'Measures lifted'),
  },
  {
    id: 'status-enquiry-sent',
    by: 'petitioner',
    enquires: true,
    from: ['requested', ...granted],
    name: text(
      'Pedido de informações sobre o andamento enviado',
      'Solicitud de información sobre el estado del trámite enviada',
      'Status enquiry sent',
    ),
  },
]

const throughRecess = text(
  'O recesso de fim de ano e a suspensão de 2020 não se aplicam às medidas provisórias.',
  'El receso de fin de año y la suspensión de 2020 no se aplican a las medidas provisionales.',
  'Neither the year-end recess nor the suspension of 2020 applies to provisional measures.',
)
const art27 = courtRules('art. 27(7)')

const rules: readonly Rule[] = [
  {
    id: 'iacthr-provisional-measures',
    name: text('Solicitar medidas provisórias', 'Solicitar medidas provisionales', 'Request provisional measures'),
    holder: 'petitioner',
    nature: 'procedural',
    opens: ['risk-identified'],
    closes: ['measures-requested', 'measures-requested-by-commission'],
    terms: [
      {
        from: '2010-01-01',
        limit: open(
          text(
            'a qualquer momento; as supostas vítimas só em caso já perante a Corte, a CIDH também antes.',
            'en cualquier momento; las presuntas víctimas solo en un caso ya ante la Corte, la CIDH también antes.',
            'at any time; alleged victims only in a case already before the Court, the IACHR also before that.',
          ),
        ),
        source: pactOfSanJose('art. 63(2); IACtHR Rules art. 27(1)-(3)'),
        confidence: 'KNOWN',
      },
    ],
    examples: [
      dateless('uncovered', '2009-12-31', 'under the earlier Rules'),
      dateless('open', '2010-01-01', 'no count begins with the risk'),
    ],
  },
  {
    id: 'iacthr-provisional-measures-information',
    name: text(
      'Informação do Estado antes da decisão',
      'Información del Estado antes de la decisión',
      "State's information before the decision",
    ),
    holder: 'state',
    nature: 'body-set',
    opens: ['state-information-requested'],
    closes: ['state-information-received'],
    silence: ['status-enquiry-sent', 'urgent-measures-ordered'],
    terms: [{ from: '2010-01-01', limit: ask(inTheOrder), source: courtRules('art. 27(5)'), confidence: 'KNOWN', note: throughRecess }],
    examples: [
      dateless('uncovered', '2009-12-31', 'under the earlier Rules'),
      dateless('ask', '2024-12-23', 'asked in the recess: the letter sets the date, and it runs'),
    ],
  },
  {
    id: 'iacthr-provisional-measures-reports',
    name: text('Relatório do Estado sobre as medidas', 'Informe del Estado sobre las medidas', "State's report on the measures"),
    holder: 'state',
    nature: 'body-set',
    opens: ['urgent-measures-ordered', 'measures-ordered', 'measures-widened', 'measures-maintained'],
    closes: ['state-report-received'],
    silence: ['status-enquiry-sent', 'beneficiary-observations-filed', 'hearing-held'],
    terms: [
      {
        from: '2010-01-01',
        limit: ask(inTheOrder),
        source: { ...art27, cite: `${art27.cite}; Court Agreement 1/14 para. 6` },
        confidence: 'KNOWN',
        note: throughRecess,
      },
    ],
    examples: [
      dateless('uncovered', '2009-12-31', 'under the earlier Rules'),
      dateless('ask', '2020-03-20', 'the order sets the date, which ran on through the suspension of 2020'),
    ],
  },
  {
    id: 'iacthr-provisional-measures-observations',
    name: text(
      'Observações dos beneficiários ao relatório do Estado',
      'Observaciones de las personas beneficiarias al informe del Estado',
      "Beneficiaries' observations on the State's report",
    ),
    holder: 'petitioner',
    nature: 'body-set',
    opens: ['state-report-transmitted'],
    closes: ['beneficiary-observations-filed'],
    terms: [{ from: '2010-01-01', limit: ask(inTheOrder), source: art27, confidence: 'KNOWN', note: throughRecess }],
    examples: [
      dateless('uncovered', '2009-12-31', 'under the earlier Rules'),
      dateless('ask', '2024-12-20', 'a date within the recess is not moved by it'),
    ],
  },
]

/** Provisional measures of the Court (ACHR art. 63(2)): request, orders, reports, lifting. */
export const provisionalMeasures = {
  id: 'iacthr-provisional-measures',
  name: text('Medidas provisórias da Corte IDH', 'Medidas provisionales de la Corte IDH', 'Provisional measures of the IACtHR'),
  noun: text('medidas provisórias da Corte IDH', 'medidas provisionales', 'provisional measures'),
  ourRole: 'petitioner',
  calendar: measuresCalendar,
  stages: [
    { id: 'draft', name: text('Preparação da solicitação', 'Preparación de la solicitud', 'Drafting the request'), waitsFor: 'petitioner' },
    { id: 'requested', name: text('Solicitadas', 'Solicitadas', 'Requested'), waitsFor: 'body' },
    {
      id: 'urgent',
      name: text('Medidas urgentes da Presidência', 'Medidas urgentes de la Presidencia', 'Urgent measures of the Presidency'),
      waitsFor: 'body',
    },
    { id: 'in_force', name: text('Medidas vigentes', 'Medidas vigentes', 'Measures in force'), waitsFor: 'state' },
    {
      id: 'lifting_review',
      name: text('Vigência em reexame', 'Vigencia en revisión', 'Whether to keep them, under review'),
      waitsFor: 'body',
    },
  ],
  events,
  rules,
  outcomes: [
    { id: 'rejected', name: text('Indeferidas', 'Desestimadas', 'Dismissed') },
    { id: 'lifted', name: text('Medidas levantadas', 'Medidas levantadas', 'Measures lifted') },
  ],
  filings: [
    {
      id: 'provisional-measures-request',
      name: text('Solicitação de medidas provisórias', 'Solicitud de medidas provisionales', 'Request for provisional measures'),
      by: 'petitioner',
      events: ['measures-requested', 'widening-requested'],
      languages: courtLanguages,
      outline: [
        text('Caso e beneficiários propostos', 'Caso y personas propuestas beneficiarias', 'Case and proposed beneficiaries'),
        text('Relação com o objeto do caso', 'Relación con el objeto del caso', 'Link with the subject of the case'),
        text('Extrema gravidade', 'Extrema gravedad', 'Extreme gravity'),
        text('Urgência', 'Urgencia', 'Urgency'),
        text('Danos irreparáveis', 'Daños irreparables', 'Irreparable damage'),
        text('Proteção interna buscada', 'Protección interna intentada', 'Domestic protection sought'),
        text('Medidas pedidas; anexos', 'Medidas pedidas; anexos', 'Measures asked; annexes'),
      ],
      requirements: [
        {
          id: 'iacthr-pm-related',
          says: text(
            'As vítimas só pedem em caso perante a Corte e em relação com o seu objeto.',
            'Las víctimas solo piden en un caso ante la Corte y en relación con su objeto.',
            'Victims may ask only in a case before the Court and in relation to its subject.',
          ),
          source: courtRules('art. 27(3)'),
          confidence: 'KNOWN',
        },
      ],
      checklist: [
        text('Fatos recentes e datados', 'Hechos recientes y fechados', 'Recent, dated facts'),
        text('Consentimento dos beneficiários', 'Consentimiento de las personas beneficiarias', 'Consent of the beneficiaries'),
        text('Denúncias internas', 'Denuncias internas', 'Domestic complaints'),
      ],
    },
    {
      id: 'provisional-measures-observations',
      name: text('Observações sobre as medidas', 'Observaciones sobre las medidas', 'Observations on the measures'),
      by: 'petitioner',
      events: ['beneficiary-observations-filed'],
      languages: courtLanguages,
      outline: [
        text('Situação de cada beneficiário', 'Situación de cada persona beneficiaria', 'Situation of each beneficiary'),
        text('Resposta ao relatório do Estado', 'Respuesta al informe del Estado', "Reply to the State's report"),
        text('Persistência do risco e pedidos', 'Persistencia del riesgo y solicitudes', 'Persistence of the risk, and requests'),
      ],
      requirements: [],
      checklist: [
        text('Relatório do Estado', 'Informe del Estado', "State's report"),
        text('Incidentes datados', 'Incidentes fechados', 'Dated incidents'),
      ],
    },
  ],
  provisions: [
    {
      id: 'iacthr-measures-run-through',
      says: throughRecess,
      source: { ...measuresCalendar.source, cite: 'Court Agreement 1/14 para. 6; Court Agreements 1/20 and 2/20' },
      confidence: 'VERIFIED',
    },
    amicusAtAnyTime,
  ],
  accepts: jurisdiction,
} satisfies Procedure
