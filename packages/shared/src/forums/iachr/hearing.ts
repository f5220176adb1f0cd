import type { EventField, EventKind, Procedure, Rule, Term } from '../../law.ts'
import { ask, dateless, due, fixed } from '../terms.ts'
import { text } from '../text.ts'
import { iachrCalendar, iachrDays, iachrRules, inTheLetter } from './counting.ts'
import { iachrLanguages } from './petition/provisions.ts'
import { memberStates } from './states.ts'

const session: EventField = {
  id: 'session',
  name: text('Abertura do período de sessões', 'Apertura del período de sesiones', 'Opening of the period of sessions'),
  type: 'date',
  required: true,
}
const hearing: EventField = { id: 'hearing', name: text('Dia da audiência', 'Día de la audiencia', 'Day of the hearing'), type: 'date' }
const number: EventField = { id: 'number', name: text('Número', 'Número', 'Number'), type: 'text' }

const events: readonly EventKind[] = [
  {
    id: 'session-called-for-cases',
    by: 'body',
    precedes: true,
    from: ['draft'],
    sets: ['iachr-hearing-request-case'],
    fields: [session, due],
    name: text(
      'Período de sessões convocado: audiência de caso ou reunião de trabalho',
      'Período de sesiones convocado: audiencia de caso o reunión de trabajo',
      'Session called: hearing on a case or working meeting',
    ),
  },
  {
    id: 'session-called-for-themes',
    by: 'body',
    precedes: true,
    from: ['draft'],
    sets: ['iachr-hearing-request-thematic'],
    fields: [session, due],
    name: text(
      'Período de sessões convocado: audiência temática',
      'Período de sesiones convocado: audiencia temática',
      'Session called: thematic hearing',
    ),
  },
  {
    id: 'hearing-requested',
    by: 'petitioner',
    moves: 'requested',
    from: ['draft'],
    fields: [
      {
        id: 'type',
        type: 'choice',
        name: text('Tipo', 'Tipo', 'Kind'),
        options: [
          { id: 'thematic', name: text('Audiência temática', 'Audiencia temática', 'Thematic hearing') },
          { id: 'case', name: text('Audiência de petição ou caso', 'Audiencia de petición o caso', 'Hearing on a petition or case') },
          {
            id: 'measures',
            name: text('Audiência de medida cautelar', 'Audiencia de medida cautelar', 'Hearing on precautionary measures'),
          },
          { id: 'working-meeting', name: text('Reunião de trabalho', 'Reunión de trabajo', 'Working meeting') },
        ],
      },
      number,
    ],
    name: text('Audiência ou reunião solicitada', 'Audiencia o reunión solicitada', 'Hearing or meeting requested'),
  },
  {
    id: 'hearing-refused',
    by: 'body',
    outcome: 'refused',
    from: ['requested'],
    name: text('Solicitação não atendida', 'Solicitud no concedida', 'Request not granted'),
  },
  {
    id: 'hearing-granted',
    by: 'body',
    moves: 'granted',
    from: ['requested'],
    fields: [hearing],
    name: text('Audiência ou reunião concedida', 'Audiencia o reunión concedida', 'Hearing or meeting granted'),
  },
  {
    id: 'hearing-convened',
    by: 'body',
    moves: 'granted',
    from: ['requested', 'granted'],
    sets: ['iachr-hearing-participants'],
    fields: [hearing, due],
    name: text('Convocação recebida', 'Convocatoria recibida', 'Notice convening the parties received'),
  },
  {
    id: 'participants-confirmed',
    by: 'petitioner',
    from: ['granted'],
    name: text('Participantes e material confirmados', 'Participantes y material confirmados', 'Participants and material confirmed'),
  },
  {
    id: 'hearing-held',
    by: 'body',
    outcome: 'held',
    from: ['granted'],
    name: text('Audiência ou reunião realizada', 'Audiencia o reunión celebrada', 'Hearing or meeting held'),
  },
  {
    id: 'further-information-requested',
    by: 'body',
    sets: ['iachr-hearing-further-information'],
    fields: [due],
    name: text(
      'Informação posterior à audiência solicitada',
      'Información posterior a la audiencia solicitada',
      'Further information asked after the hearing',
    ),
  },
  {
    id: 'further-information-filed',
    by: 'petitioner',
    name: text(
      'Informação posterior à audiência apresentada',
      'Información posterior a la audiencia presentada',
      'Further information filed after the hearing',
    ),
  },
  {
    id: 'request-withdrawn',
    by: 'petitioner',
    outcome: 'withdrawn',
    from: ['requested', 'granted'],
    name: text('Solicitação retirada', 'Solicitud retirada', 'Request withdrawn'),
  },
  {
    id: 'status-enquiry-sent',
    by: 'petitioner',
    enquires: true,
    from: ['requested', 'granted'],
    name: text(
      'Pedido de informações sobre a solicitação enviado',
      'Consulta sobre la solicitud enviada',
      'Enquiry about the request sent',
    ),
  },
]

const callPrevails = text(
  'A data publicada em cada convocatória prevalece e costuma ser anterior: registre-a.',
  'La fecha publicada en cada convocatoria prevalece y suele ser anterior: regístrela.',
  'The date published in each call prevails and is usually earlier: record it.',
)
const fiftyDays = fixed({ days: 50 }, iachrDays, 'before')

/** Chosen by the opening day of the session; the closing date of the 180th is the only one that was seen. */
function sessions(article: string): readonly Term[] {
  const rule = { limit: fiftyDays, source: iachrRules(article), confidence: 'KNOWN', note: callPrevails } as const
  return [
    { ...rule, from: '2009-12-31', to: '2021-06-20' },
    {
      id: 'iachr-hearing-180-session',
      from: '2021-06-21',
      to: '2021-06-21',
      limit: fixed({ days: 61 }, iachrDays, 'before'),
      source: {
        cite: 'IACHR call for hearings, 180th session',
        url: 'https://www.oas.org/forms/TakeSurvey.aspx?SurveyID=n253mm2',
        seen: 'the form: closing on 21 April 2021 at 23:59, Washington',
      },
      confidence: 'VERIFIED',
    },
    { ...rule, from: '2021-06-22' },
  ]
}

const examples = [
  dateless('uncovered', '2009-12-30', 'the session opens before the Rules of 2009'),
  { trigger: '2009-12-31', due: '2009-11-11', safe: '2009-11-10', why: '31 days back to 30 November, 19 more' },
  { trigger: '2021-06-21', due: '2021-04-21', safe: '2021-04-20', why: 'the 180th session: the call closed 61 days before' },
  { trigger: '2021-06-22', due: '2021-05-03', safe: '2021-04-30', why: 'fifty days again' },
  { trigger: '2024-03-04', due: '2024-01-14', safe: '2024-01-12', why: 'over a leap February; a Sunday does not move' },
]

const rules: readonly Rule[] = [
  {
    id: 'iachr-hearing-request-case',
    name: text(
      'Solicitar audiência de caso ou reunião de trabalho',
      'Solicitar audiencia de caso o reunión de trabajo',
      'Request a hearing on a case or a working meeting',
    ),
    holder: 'party',
    nature: 'procedural',
    countsFrom: 'session',
    opens: ['session-called-for-cases'],
    closes: ['hearing-requested'],
    extension: { allowed: false, base: 'due', source: iachrRules('art. 64') },
    terms: sessions('art. 64'),
    examples,
  },
  {
    id: 'iachr-hearing-request-thematic',
    name: text('Solicitar audiência temática', 'Solicitar audiencia temática', 'Request a thematic hearing'),
    holder: 'petitioner',
    nature: 'procedural',
    countsFrom: 'session',
    opens: ['session-called-for-themes'],
    closes: ['hearing-requested'],
    extension: { allowed: false, base: 'due', source: iachrRules('art. 66') },
    terms: sessions('art. 66'),
    examples,
  },
  {
    id: 'iachr-hearing-notice',
    name: text(
      'Convocação da audiência, um mês antes',
      'Convocatoria de la audiencia, un mes antes',
      'Notice of the hearing, one month before',
    ),
    holder: 'body',
    nature: 'procedural',
    countsFrom: 'hearing',
    opens: ['hearing-granted'],
    closes: ['hearing-convened', 'hearing-held'],
    silence: ['status-enquiry-sent'],
    terms: [
      {
        limit: fixed({ months: 1 }, iachrDays, 'before'),
        source: iachrRules('arts. 64 and 66'),
        confidence: 'KNOWN',
        note: text(
          'Pode ser reduzido em circunstâncias excepcionais.',
          'Puede reducirse en circunstancias excepcionales.',
          'May be shortened in exceptional circumstances.',
        ),
      },
    ],
    examples: [
      { trigger: '2021-07-01', due: '2021-06-01', safe: '2021-05-31', why: 'date to date' },
      { trigger: '2024-03-31', due: '2024-02-29', safe: '2024-02-28', why: 'February is too short: its last day in a leap year' },
    ],
  },
  {
    id: 'iachr-hearing-participants',
    name: text('Confirmar participantes e material', 'Confirmar participantes y material', 'Confirm participants and material'),
    holder: 'petitioner',
    nature: 'body-set',
    opens: ['hearing-convened'],
    closes: ['participants-confirmed', 'hearing-held'],
    terms: [{ limit: ask(inTheLetter), source: iachrRules('arts. 64-66'), confidence: 'KNOWN' }],
    examples: [
      dateless('ask', '2024-02-01', 'the notice sets the date'),
      dateless('ask', '2021-05-31', 'a month before the hearing, and still the notice governs'),
    ],
  },
  {
    id: 'iachr-hearing-further-information',
    name: text('Informação posterior à audiência', 'Información posterior a la audiencia', 'Further information after the hearing'),
    holder: 'petitioner',
    nature: 'body-set',
    survives: true,
    opens: ['further-information-requested'],
    closes: ['further-information-filed'],
    terms: [{ limit: ask(inTheLetter), source: iachrRules('arts. 64-66'), confidence: 'KNOWN' }],
    examples: [
      dateless('ask', '2024-03-08', 'asked at the hearing itself: record the date that the panel gave'),
      dateless('ask', '2024-04-01', 'asked later by letter'),
    ],
  },
]

/** Hearings and working meetings of a period of sessions, on a case or on a theme. */
export const hearingProcedure = {
  id: 'iachr-hearing',
  name: text(
    'Audiência ou reunião de trabalho na CIDH',
    'Audiencia o reunión de trabajo ante la CIDH',
    'Hearing or working meeting before the IACHR',
  ),
  noun: text('solicitação de audiência', 'solicitud de audiencia', 'hearing request'),
  ourRole: 'petitioner',
  calendar: iachrCalendar,
  stages: [
    { id: 'draft', name: text('Preparação da solicitação', 'Preparación de la solicitud', 'Drafting the request'), waitsFor: 'petitioner' },
    { id: 'requested', name: text('Solicitada', 'Solicitada', 'Requested'), waitsFor: 'body' },
    { id: 'granted', name: text('Concedida', 'Concedida', 'Granted'), waitsFor: 'party' },
  ],
  events,
  rules,
  outcomes: [
    { id: 'held', name: text('Realizada', 'Celebrada', 'Held') },
    { id: 'refused', name: text('Não concedida', 'No concedida', 'Not granted') },
    { id: 'withdrawn', name: text('Retirada', 'Retirada', 'Withdrawn') },
  ],
  filings: [
    {
      id: 'hearing-request',
      name: text('Solicitação de audiência ou reunião', 'Solicitud de audiencia o reunión', 'Request for a hearing or meeting'),
      by: 'petitioner',
      events: ['hearing-requested'],
      languages: iachrLanguages,
      outline: [
        text('Tipo e objeto da audiência', 'Tipo y objeto de la audiencia', 'Kind and purpose of the hearing'),
        text('Organizações solicitantes', 'Organizaciones solicitantes', 'Requesting organisations'),
        text('Resumo e atualidade do tema', 'Resumen y actualidad del tema', 'Summary and why now'),
        text('Trâmite do caso ou medida, se houver', 'Trámite del caso o medida, si lo hay', 'Stage of the case or measure, if any'),
        text('Participantes, depoentes e idioma', 'Participantes, declarantes e idioma', 'Participants, declarants and language'),
        text('O que se pede à Comissão', 'Qué se pide a la Comisión', 'What the Commission is asked to do'),
      ],
      requirements: [
        {
          id: 'iachr-hearing-form',
          says: text(
            'Pelo formulário publicado para cada período de sessões.',
            'Por el formulario publicado para cada período de sesiones.',
            'On the form published for each period of sessions.',
          ),
          source: iachrRules('arts. 62, 64 and 66', 'the request form of the 180th session'),
          confidence: 'VERIFIED',
        },
      ],
      checklist: [
        text('Datas da convocatória', 'Fechas de la convocatoria', 'Dates of the call'),
        text('Número do caso ou medida', 'Número del caso o medida', 'Number of the case or measure'),
        text('Resumo curto do tema', 'Resumen breve del tema', 'Short summary'),
        text('Custos de viagem e intérprete', 'Costos de viaje e intérprete', 'Cost of travel and interpreter'),
      ],
    },
    {
      id: 'hearing-information',
      name: text('Informação posterior à audiência', 'Información posterior a la audiencia', 'Information after the hearing'),
      by: 'petitioner',
      events: ['further-information-filed'],
      languages: iachrLanguages,
      outline: [
        text('Perguntas da Comissão e respostas', 'Preguntas de la Comisión y respuestas', "The Commission's questions, answered"),
        text('Compromissos do Estado', 'Compromisos del Estado', "The State's undertakings"),
        text('Pedidos e anexos', 'Solicitudes y anexos', 'Requests and annexes'),
      ],
      requirements: [],
      checklist: [text('Gravação da audiência', 'Grabación de la audiencia', 'Recording of the hearing')],
    },
  ],
  provisions: [
    {
      id: 'iachr-hearing-expenses',
      says: text(
        'Cada parte custeia sua presença e a prova que oferece.',
        'Cada parte costea su presencia y la prueba que ofrece.',
        'Each party pays for its attendance and for the evidence that it offers.',
      ),
      source: iachrRules('art. 69'),
      confidence: 'KNOWN',
    },
  ],
  accepts: memberStates,
  door: {
    entry: 'hearing-requested',
    exhaustion: 'not-required',
    sameMatter: {
      bars: 'never',
      says: text(
        'A audiência temática não decide casos: nada a impede.',
        'La audiencia temática no decide casos: nada la impide.',
        'A thematic hearing decides no case: nothing bars it.',
      ),
      source: iachrRules('arts. 62 and 66'),
      confidence: 'KNOWN',
    },
    languages: iachrLanguages,
    needs: [
      text('Convocatória aberta', 'Convocatoria abierta', 'An open call'),
      text(
        'Tema atual e documentado, ou caso em trâmite',
        'Tema actual y documentado, o caso en trámite',
        'A current, documented theme, or a pending case',
      ),
      text('Organizações e depoentes disponíveis', 'Organizaciones y declarantes disponibles', 'Organisations and declarants at hand'),
    ],
  },
} satisfies Procedure
