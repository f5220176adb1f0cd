import type { EventKind, Procedure, Rule } from '../../law.ts'
import { ask, dateless, due, fixed } from '../terms.ts'
import { text } from '../text.ts'
import { fromNotification, fundRules, inTheOrder, seatCalendar } from './counting.ts'
import { courtLanguages } from './provisions.ts'
import { jurisdiction } from './states.ts'

const begun = '2010-06-01'

const events: readonly EventKind[] = [
  {
    id: 'case-notified',
    by: 'body',
    precedes: true,
    from: ['draft'],
    name: text('Caso notificado aos representantes', 'Caso notificado a los representantes', 'Case notified to the representatives'),
  },
  {
    id: 'fund-requested',
    by: 'petitioner',
    moves: 'requested',
    from: ['draft'],
    name: text('Fundo solicitado no ESAP', 'Fondo solicitado en el ESAP', 'Fund requested in the ESAP'),
  },
  {
    id: 'fund-information-requested',
    by: 'body',
    moves: 'completing',
    from: ['requested'],
    sets: ['iacthr-fund-information'],
    fields: [due],
    name: text(
      'Complementação pedida pela Secretaria',
      'Complemento pedido por la Secretaría',
      'Further information asked by the Secretariat',
    ),
  },
  {
    id: 'fund-information-filed',
    by: 'petitioner',
    moves: 'requested',
    from: ['completing'],
    name: text('Complementação apresentada', 'Complemento presentado', 'Further information filed'),
  },
  {
    id: 'fund-request-complete',
    by: 'body',
    moves: 'deciding',
    from: ['requested', 'completing'],
    name: text(
      'Pedido completo recebido pela Presidência',
      'Solicitud completa recibida por la Presidencia',
      'Complete request received by the Presidency',
    ),
  },
  {
    id: 'fund-granted',
    by: 'body',
    moves: 'granted',
    from: ['requested', 'deciding'],
    name: text('Fundo concedido pela Presidência', 'Fondo concedido por la Presidencia', 'Fund granted by the Presidency'),
  },
  {
    id: 'fund-refused',
    by: 'body',
    outcome: 'refused',
    from: ['requested', 'completing', 'deciding'],
    name: text('Pedido indeferido', 'Solicitud denegada', 'Request refused'),
  },
  {
    id: 'disbursements-reported',
    by: 'body',
    moves: 'reimbursement',
    from: ['granted'],
    sets: ['iacthr-fund-state-observations'],
    fields: [due],
    name: text(
      'Relatório de gastos enviado ao Estado',
      'Informe de erogaciones trasladado al Estado',
      'Report on disbursements sent to the State',
    ),
  },
  {
    id: 'state-fund-observations-received',
    by: 'state',
    from: ['reimbursement'],
    name: text(
      'Observações do Estado aos gastos',
      'Observaciones del Estado a las erogaciones',
      "State's observations on the disbursements",
    ),
  },
  {
    id: 'reimbursement-ordered',
    by: 'body',
    moves: 'reimbursement',
    from: ['granted', 'reimbursement'],
    sets: ['iacthr-fund-reimbursement'],
    fields: [due],
    name: text('Reembolso ordenado na sentença', 'Reintegro ordenado en la sentencia', 'Reimbursement ordered in the judgment'),
  },
  {
    id: 'reimbursement-made',
    by: 'state',
    outcome: 'reimbursed',
    from: ['reimbursement'],
    name: text('Fundo reembolsado pelo Estado', 'Fondo reintegrado por el Estado', 'Fund reimbursed by the State'),
  },
  {
    id: 'fund-closed',
    by: 'body',
    outcome: 'closed',
    from: ['granted', 'reimbursement'],
    name: text('Encerrado sem reembolso', 'Cerrado sin reintegro', 'Closed without reimbursement'),
  },
  {
    id: 'status-enquiry-sent',
    by: 'petitioner',
    enquires: true,
    from: ['requested', 'deciding'],
    name: text(
      'Pedido de informações sobre o andamento enviado',
      'Solicitud de información sobre el estado del trámite enviada',
      'Status enquiry sent',
    ),
  },
]

const before = dateless('uncovered', '2010-05-31', 'the Rules of the Fund were not yet in force')

const rules: readonly Rule[] = [
  {
    id: 'iacthr-fund-request',
    name: text('Pedir o Fundo de Assistência Jurídica', 'Solicitar el Fondo de Asistencia Legal', 'Request the Legal Assistance Fund'),
    holder: 'petitioner',
    nature: 'bar',
    opens: ['case-notified'],
    closes: ['fund-requested'],
    terms: [
      {
        from: begun,
        limit: ask(
          text(
            'peça no próprio ESAP: vale o prazo dele; registre-o aqui.',
            'solicítelo en el propio ESAP: rige su plazo; regístrelo aquí.',
            'ask in the ESAP itself: its time limit applies; record it here.',
          ),
        ),
        source: fundRules('art. 2'),
        confidence: 'KNOWN',
      },
    ],
    examples: [before, dateless('ask', '2021-09-30', 'Honorato v. Brazil: asked in the ESAP, which was due on 1 December 2021')],
  },
  {
    id: 'iacthr-fund-information',
    name: text('Complementar o pedido', 'Completar la solicitud', 'Complete the request'),
    holder: 'petitioner',
    nature: 'body-set',
    opens: ['fund-information-requested'],
    closes: ['fund-information-filed'],
    terms: [{ from: begun, limit: ask(inTheOrder), source: fundRules('art. 3'), confidence: 'KNOWN' }],
    examples: [before, dateless('ask', '2021-12-20', 'asked on the eve of the recess: the letter sets the date')],
  },
  {
    id: 'iacthr-fund-decision',
    name: text('Decisão da Presidência sobre o Fundo', 'Decisión de la Presidencia sobre el Fondo', "Presidency's decision on the Fund"),
    holder: 'body',
    nature: 'target',
    opens: ['fund-request-complete'],
    closes: ['fund-granted', 'fund-refused'],
    silence: ['status-enquiry-sent'],
    terms: [
      {
        from: begun,
        limit: fixed({ months: 3 }, fromNotification),
        source: fundRules('art. 3'),
        confidence: 'KNOWN',
        note: text(
          'Conta do recebimento de toda a informação requerida.',
          'Corre desde la recepción de toda la información requerida.',
          'Runs from the receipt of all the information required.',
        ),
      },
    ],
    examples: [
      before,
      { trigger: '2010-06-01', due: '2010-09-01', why: 'the first day of the Rules, and the old counting' },
      { trigger: '2014-08-21', due: '2014-11-24', safe: '2014-11-21', why: 'from Friday 22 August; Saturday 22 November moves' },
      { trigger: '2020-01-15', due: '2020-06-22', safe: '2020-06-19', why: '16 April carried on by 65 days to Saturday 20 June' },
      { trigger: '2021-09-30', due: '2022-01-07', safe: '2021-12-20', why: '1 January falls in the recess' },
    ],
  },
  {
    id: 'iacthr-fund-state-observations',
    name: text(
      'Observações do Estado aos gastos',
      'Observaciones del Estado a las erogaciones',
      "State's observations on the disbursements",
    ),
    holder: 'state',
    nature: 'body-set',
    opens: ['disbursements-reported'],
    closes: ['state-fund-observations-received'],
    terms: [
      {
        from: begun,
        limit: ask(inTheOrder),
        source: fundRules('art. 5', 'Series C No. 246 para. 327; No. 508: report of 7 August 2023, observations of 16 August'),
        confidence: 'VERIFIED',
      },
    ],
    examples: [before, dateless('ask', '2023-08-07', 'Honorato v. Brazil: the State answered on 16 August 2023')],
  },
  {
    id: 'iacthr-fund-reimbursement',
    name: text('Reembolso ao Fundo pelo Estado', 'Reintegro al Fondo por el Estado', 'Reimbursement of the Fund by the State'),
    holder: 'state',
    nature: 'body-set',
    survives: true,
    opens: ['reimbursement-ordered'],
    closes: ['reimbursement-made'],
    terms: [
      {
        from: begun,
        limit: ask(
          text(
            'leia o ponto resolutivo da sentença e registre a data.',
            'lea el punto resolutivo de la sentencia y registre la fecha.',
            'read the operative paragraph of the judgment and record the date.',
          ),
        ),
        source: fundRules('art. 5'),
        confidence: 'KNOWN',
      },
    ],
    examples: [before, dateless('ask', '2023-11-27', 'the judgment orders the reimbursement and its date')],
  },
]

/** The Victims' Legal Assistance Fund of the Court, from the ESAP to the reimbursement. */
export const legalAssistanceFund = {
  id: 'iacthr-legal-assistance-fund',
  name: text(
    'Fundo de Assistência Jurídica às Vítimas da Corte IDH',
    'Fondo de Asistencia Legal de Víctimas de la Corte IDH',
    "Victims' Legal Assistance Fund of the IACtHR",
  ),
  noun: text('pedido ao Fundo', 'solicitud al Fondo', 'request to the Fund'),
  ourRole: 'petitioner',
  calendar: seatCalendar,
  stages: [
    { id: 'draft', name: text('Preparação do pedido', 'Preparación de la solicitud', 'Drafting the request'), waitsFor: 'petitioner' },
    { id: 'requested', name: text('Pedido no ESAP', 'Solicitado en el ESAP', 'Requested in the ESAP'), waitsFor: 'body' },
    { id: 'completing', name: text('Complementação', 'Complemento de información', 'Completing the request'), waitsFor: 'petitioner' },
    { id: 'deciding', name: text('À espera da Presidência', 'A la espera de la Presidencia', 'Awaiting the Presidency'), waitsFor: 'body' },
    { id: 'granted', name: text('Concedido', 'Concedido', 'Granted'), waitsFor: 'party' },
    {
      id: 'reimbursement',
      name: text('Gastos e reembolso', 'Erogaciones y reintegro', 'Disbursements and reimbursement'),
      waitsFor: 'state',
    },
  ],
  events,
  rules,
  outcomes: [
    { id: 'refused', name: text('Indeferido', 'Denegado', 'Refused') },
    { id: 'reimbursed', name: text('Reembolsado', 'Reintegrado', 'Reimbursed') },
    { id: 'closed', name: text('Encerrado sem reembolso', 'Cerrado sin reintegro', 'Closed without reimbursement') },
  ],
  filings: [
    {
      id: 'fund-request',
      name: text('Pedido ao Fundo, no ESAP', 'Solicitud al Fondo, en el ESAP', 'Request to the Fund, in the ESAP'),
      by: 'petitioner',
      events: ['fund-requested', 'fund-information-filed'],
      languages: courtLanguages,
      outline: [
        text('Falta de recursos de cada vítima', 'Falta de recursos de cada víctima', 'Lack of means of each victim'),
        text('O que o Fundo cobriria', 'Qué cubriría el Fondo', 'What the Fund would cover'),
        text('Estimativa de gastos', 'Estimación de gastos', 'Estimate of costs'),
      ],
      requirements: [
        {
          id: 'iacthr-fund-proof',
          says: text(
            'Declaração juramentada ou outra prova da falta de recursos e indicação precisa do que se quer cobrir.',
            'Declaración jurada u otra prueba de la falta de recursos e indicación precisa de lo que se quiere cubrir.',
            'A sworn statement or other proof of lack of means, and precisely what is to be covered.',
          ),
          source: fundRules('art. 2'),
          confidence: 'KNOWN',
        },
      ],
      checklist: [
        text('Declaração juramentada', 'Declaración jurada', 'Sworn statement'),
        text(
          'Orçamento de viagem, perícia e affidavits',
          'Presupuesto de viaje, peritaje y afidávits',
          'Budget for travel, experts and affidavits',
        ),
      ],
    },
  ],
  provisions: [],
  accepts: jurisdiction,
} satisfies Procedure
