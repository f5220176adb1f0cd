import type { EventKind, Procedure, Rule, Stage } from '../../law.ts'
import { ask, dateless, due, fixed, open } from '../terms.ts'
import { text } from '../text.ts'
import { countingGeneral, inTheLetter, unCalendar, unDates } from '../un/counting.ts'
import { unLanguages } from '../un/filings.ts'
import { protocol } from './sources.ts'
import { inquiryParties } from './states.ts'

const stages: readonly Stage[] = [
  {
    id: 'draft',
    name: text('Preparação da informação', 'Preparación de la información', 'Preparing the information'),
    waitsFor: 'petitioner',
  },
  { id: 'submitted', name: text('Informação em exame', 'Información en examen', 'Information under examination'), waitsFor: 'body' },
  { id: 'inquiry', name: text('Investigação', 'Investigación', 'Inquiry'), waitsFor: 'body' },
  { id: 'findings', name: text('Conclusões transmitidas', 'Conclusiones transmitidas', 'Findings transmitted'), waitsFor: 'state' },
  { id: 'follow_up', name: text('Seguimento', 'Seguimiento', 'Follow-up'), waitsFor: 'state' },
]

const events: readonly EventKind[] = [
  {
    id: 'grave-violations-known',
    by: 'third',
    precedes: true,
    from: ['draft'],
    name: text('Violações graves ou sistemáticas', 'Violaciones graves o sistemáticas', 'Grave or systematic violations'),
  },
  {
    id: 'inquiry-information-sent',
    by: 'petitioner',
    moves: 'submitted',
    from: ['draft'],
    name: text('Informação enviada ao Comitê', 'Información enviada al Comité', 'Information sent to the Committee'),
  },
  {
    id: 'state-invited-to-cooperate',
    by: 'body',
    from: ['submitted'],
    sets: ['cedaw-inquiry-cooperation'],
    fields: [due],
    name: text(
      'Estado convidado a se manifestar sobre a informação',
      'Estado invitado a pronunciarse sobre la información',
      'State invited to submit observations on the information',
    ),
  },
  {
    id: 'state-inquiry-observations-received',
    by: 'state',
    from: ['submitted', 'findings'],
    name: text('Observações do Estado', 'Observaciones del Estado', "State's observations"),
  },
  {
    id: 'inquiry-declined',
    by: 'body',
    outcome: 'declined',
    from: ['submitted'],
    name: text('Investigação não aberta', 'Investigación no abierta', 'Inquiry not opened'),
  },
  {
    id: 'inquiry-opened',
    by: 'body',
    moves: 'inquiry',
    from: ['submitted'],
    name: text('Investigação aberta', 'Investigación abierta', 'Inquiry opened'),
  },
  {
    id: 'visit-made',
    by: 'body',
    from: ['inquiry'],
    name: text('Visita ao país', 'Visita al país', 'Country visit'),
  },
  {
    id: 'inquiry-findings-transmitted',
    by: 'body',
    moves: 'findings',
    from: ['inquiry'],
    name: text(
      'Conclusões e recomendações transmitidas ao Estado',
      'Conclusiones y recomendaciones transmitidas al Estado',
      'Findings and recommendations transmitted to the State',
    ),
  },
  {
    id: 'inquiry-follow-up-invited',
    by: 'body',
    moves: 'follow_up',
    from: ['findings'],
    sets: ['cedaw-inquiry-follow-up'],
    fields: [due],
    name: text(
      'Estado convidado a informar as medidas tomadas',
      'Estado invitado a informar las medidas adoptadas',
      'State invited to report the measures taken',
    ),
  },
  {
    id: 'inquiry-measures-reported',
    by: 'state',
    from: ['follow_up'],
    name: text('Medidas informadas pelo Estado', 'Medidas informadas por el Estado', 'Measures reported by the State'),
  },
  {
    id: 'inquiry-closed',
    by: 'body',
    outcome: 'closed',
    from: ['inquiry', 'findings', 'follow_up'],
    name: text('Investigação encerrada', 'Investigación cerrada', 'Inquiry closed'),
  },
  {
    id: 'status-enquiry-sent',
    by: 'petitioner',
    enquires: true,
    name: text('Pedido de informações sobre o andamento', 'Solicitud de información sobre el estado del trámite', 'Status enquiry sent'),
  },
]

const rules: readonly Rule[] = [
  {
    id: 'cedaw-inquiry-information',
    name: text('Envio da informação', 'Envío de la información', 'Sending the information'),
    holder: 'petitioner',
    nature: 'procedural',
    opens: ['grave-violations-known'],
    closes: ['inquiry-information-sent'],
    terms: [
      {
        limit: open(
          text(
            'a qualquer tempo; a informação deve ser fidedigna e indicar violações graves ou sistemáticas.',
            'en cualquier momento; la información debe ser fidedigna e indicar violaciones graves o sistemáticas.',
            'at any time; the information must be reliable and indicate grave or systematic violations.',
          ),
        ),
        source: protocol('art. 8(1)'),
        confidence: 'KNOWN',
      },
    ],
    examples: [dateless('open', '2024-11-14', 'no limit is set'), dateless('open', '2003-01-10', 'nor was there one for old facts')],
  },
  {
    id: 'cedaw-inquiry-cooperation',
    name: text(
      'Observações do Estado sobre a informação',
      'Observaciones del Estado sobre la información',
      "State's observations on the information",
    ),
    holder: 'state',
    nature: 'body-set',
    opens: ['state-invited-to-cooperate'],
    closes: ['state-inquiry-observations-received', 'inquiry-opened', 'inquiry-declined'],
    silence: ['status-enquiry-sent', 'inquiry-opened'],
    terms: [{ limit: ask(inTheLetter), source: protocol('art. 8(1)'), confidence: 'KNOWN' }],
    examples: [
      dateless('ask', '2025-02-03', 'the Committee sets the date'),
      dateless('ask', '2025-12-24', 'no recess is known: the letter governs'),
    ],
  },
  {
    id: 'cedaw-inquiry-state-observations',
    name: text(
      'Observações do Estado sobre as conclusões',
      'Observaciones del Estado sobre las conclusiones',
      "State's observations on the findings",
    ),
    holder: 'state',
    nature: 'procedural',
    opens: ['inquiry-findings-transmitted'],
    closes: ['state-inquiry-observations-received'],
    silence: ['status-enquiry-sent', 'inquiry-follow-up-invited'],
    terms: [{ limit: fixed({ months: 6 }, unDates), source: protocol('art. 8(4)'), confidence: 'KNOWN' }],
    examples: [
      { trigger: '2025-01-15', due: '2025-07-15', safe: '2025-07-14', why: 'date to date, a Tuesday' },
      { trigger: '2025-08-31', due: '2026-02-28', safe: '2026-02-27', why: 'February is too short: a Saturday, not moved' },
    ],
  },
  {
    id: 'cedaw-inquiry-follow-up',
    name: text('Medidas tomadas pelo Estado', 'Medidas adoptadas por el Estado', 'Measures taken by the State'),
    holder: 'state',
    nature: 'body-set',
    opens: ['inquiry-follow-up-invited'],
    closes: ['inquiry-measures-reported', 'inquiry-closed'],
    silence: ['status-enquiry-sent'],
    terms: [
      {
        limit: ask(inTheLetter),
        source: protocol('art. 9'),
        confidence: 'KNOWN',
        note: text(
          'O Comitê pode pedi-las ao fim dos seis meses do art. 8(4), ou no relatório periódico.',
          'El Comité puede pedirlas al término de los seis meses del art. 8(4), o en el informe periódico.',
          'The Committee may ask for them after the six months of art. 8(4), or in the periodic report.',
        ),
      },
    ],
    examples: [
      dateless('ask', '2025-07-16', 'the Committee sets the date'),
      dateless('ask', '2026-03-02', 'the six months of art. 8(4) are another limit'),
    ],
  },
]

const checklist = [
  text(
    'Dados e casos que mostrem gravidade ou padrão',
    'Datos y casos que muestren gravedad o patrón',
    'Facts and cases that show gravity or a pattern',
  ),
  text('Fontes identificadas e verificáveis', 'Fuentes identificadas y verificables', 'Identified sources that can be checked'),
  text('Direitos da Convenção em causa', 'Derechos de la Convención en cuestión', 'Rights of the Convention concerned'),
  text('Consentimento das pessoas citadas', 'Consentimiento de las personas citadas', 'Consent of the persons named'),
] as const

/** Inquiry into grave or systematic violations (Optional Protocol, arts. 8 and 9). */
export const cedawInquiry = {
  id: 'cedaw-inquiry',
  name: text('Investigação do Comitê CEDAW', 'Investigación del Comité CEDAW', 'Inquiry of the CEDAW Committee'),
  noun: text('investigação', 'investigación', 'inquiry'),
  ourRole: 'petitioner',
  calendar: unCalendar,
  stages,
  events,
  rules,
  outcomes: [
    { id: 'declined', name: text('Não aberta', 'No abierta', 'Not opened') },
    { id: 'closed', name: text('Encerrada', 'Cerrada', 'Closed') },
  ],
  filings: [
    {
      id: 'inquiry-information',
      name: text('Informação para investigação', 'Información para investigación', 'Information for an inquiry'),
      by: 'petitioner',
      events: ['inquiry-information-sent'],
      languages: unLanguages,
      outline: [
        text('Organizações e contato', 'Organizaciones y contacto', 'Organisations and contact'),
        text('Estado e direitos em causa', 'Estado y derechos en cuestión', 'State and rights concerned'),
        text('Fatos: gravidade ou padrão', 'Hechos: gravedad o patrón', 'Facts: gravity or pattern'),
        text('Resposta das autoridades', 'Respuesta de las autoridades', 'Response of the authorities'),
        text('Fontes e provas', 'Fuentes y pruebas', 'Sources and evidence'),
        text('Pedidos', 'Pedidos', 'Requests'),
      ],
      requirements: [],
      checklist,
    },
  ],
  provisions: [
    {
      id: 'cedaw-inquiry-confidential',
      says: text(
        'A investigação é confidencial e busca a cooperação do Estado; a visita exige seu consentimento.',
        'La investigación es confidencial y busca la cooperación del Estado; la visita exige su consentimiento.',
        "The inquiry is confidential and seeks the State's cooperation; a visit needs its consent.",
      ),
      source: protocol('art. 8(2) and (5)'),
      confidence: 'KNOWN',
    },
    countingGeneral,
  ],
  accepts: inquiryParties,
  door: {
    entry: 'inquiry-information-sent',
    exhaustion: 'not-required',
    sameMatter: {
      bars: 'never',
      says: text(
        'Não é queixa individual: outro procedimento não a impede.',
        'No es una queja individual: otro procedimiento no la impide.',
        'No individual complaint: another procedure does not bar it.',
      ),
      source: protocol('art. 8'),
      confidence: 'KNOWN',
    },
    languages: unLanguages,
    needs: checklist,
  },
} satisfies Procedure
