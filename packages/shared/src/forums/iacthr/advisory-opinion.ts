import type { EventKind, Procedure, Rule } from '../../law.ts'
import { ask, dateless, due } from '../terms.ts'
import { text } from '../text.ts'
import { courtRules, inTheOrder, pactOfSanJose, seatCalendar } from './counting.ts'
import { courtLanguages } from './provisions.ts'

const events: readonly EventKind[] = [
  {
    id: 'opinion-requested',
    by: 'third',
    moves: 'requested',
    from: ['requested'],
    fields: [{ id: 'number', name: text('Número', 'Número', 'Number'), type: 'text' }],
    name: text(
      'Consulta apresentada por Estado ou órgão da OEA',
      'Solicitud presentada por un Estado u órgano de la OEA',
      'Opinion requested by a State or an OAS organ',
    ),
  },
  {
    id: 'observations-called',
    by: 'body',
    moves: 'written',
    from: ['requested', 'written'],
    sets: ['iacthr-advisory-observations'],
    fields: [due],
    name: text('Convite público a observações', 'Invitación pública a presentar observaciones', 'Public call for observations'),
  },
  {
    id: 'observations-filed',
    by: 'amicus',
    from: ['written'],
    name: text('Observações escritas apresentadas', 'Observaciones escritas presentadas', 'Written observations filed'),
  },
  {
    id: 'state-observations-received',
    by: 'state',
    from: ['written'],
    name: text('Observações de Estados recebidas', 'Observaciones de Estados recibidas', 'Observations of States received'),
  },
  {
    id: 'hearing-convened',
    by: 'body',
    moves: 'hearing',
    from: ['written'],
    sets: ['iacthr-advisory-hearing', 'iacthr-advisory-participation'],
    fields: [due],
    name: text('Audiência pública convocada', 'Audiencia pública convocada', 'Public hearing convened'),
  },
  {
    id: 'participation-requested',
    by: 'amicus',
    from: ['hearing'],
    name: text('Participação na audiência solicitada', 'Participación en la audiencia solicitada', 'Participation in the hearing asked'),
  },
  {
    id: 'hearing-held',
    by: 'body',
    moves: 'deliberation',
    from: ['hearing'],
    name: text('Audiência pública realizada', 'Audiencia pública celebrada', 'Public hearing held'),
  },
  {
    id: 'hearing-dispensed',
    by: 'body',
    moves: 'deliberation',
    from: ['written'],
    name: text('Fase escrita encerrada sem audiência', 'Fase escrita cerrada sin audiencia', 'Written stage closed without a hearing'),
  },
  {
    id: 'opinion-notified',
    by: 'body',
    outcome: 'issued',
    from: ['deliberation', 'hearing'],
    name: text('Opinião consultiva notificada', 'Opinión consultiva notificada', 'Advisory opinion notified'),
  },
  {
    id: 'request-rejected',
    by: 'body',
    outcome: 'rejected',
    name: text('Consulta não atendida', 'Solicitud no admitida', 'Request not admitted'),
  },
  {
    id: 'request-withdrawn',
    by: 'third',
    outcome: 'withdrawn',
    name: text('Consulta retirada', 'Solicitud retirada', 'Request withdrawn'),
  },
]

const art73 = courtRules(
  'art. 73(1)-(3)',
  'OC-25/18 fns. 3-4; OC-21/14: 15 December 2011 extended to 17 February 2012; OC-25/18: 31 March extended to 4 May 2017; OC-28/21: to 24 July 2020',
)

const rules: readonly Rule[] = [
  {
    id: 'iacthr-advisory-observations',
    name: text(
      'Observações escritas na opinião consultiva',
      'Observaciones escritas en la opinión consultiva',
      'Written observations on the request',
    ),
    holder: 'amicus',
    nature: 'body-set',
    opens: ['observations-called'],
    closes: ['observations-filed'],
    extension: { allowed: true, base: 'due', source: art73 },
    terms: [
      {
        from: '2010-01-01',
        limit: ask(
          text(
            'leia o convite no site da Corte e registre a data; costuma ser prorrogada.',
            'lea la invitación en el sitio de la Corte y registre la fecha; suele prorrogarse.',
            "read the call on the Court's website and record the date; it is often extended.",
          ),
        ),
        source: art73,
        confidence: 'VERIFIED',
        note: text(
          'Não valem os 15 dias do art. 44(3).',
          'No rigen los 15 días del art. 44(3).',
          'The fifteen days of art. 44(3) do not apply.',
        ),
      },
    ],
    examples: [
      dateless('uncovered', '2003-01-15', 'OC-18/03, under the earlier Rules'),
      dateless('ask', '2011-09-13', 'OC-21/14: the call set 15 December 2011, extended to 17 February 2012'),
      dateless('ask', '2016-11-17', 'OC-25/18: the call set 31 March 2017, extended to 4 May 2017'),
    ],
  },
  {
    id: 'iacthr-advisory-participation',
    name: text('Pedir a palavra na audiência', 'Solicitar intervenir en la audiencia', 'Ask to speak at the hearing'),
    holder: 'amicus',
    nature: 'body-set',
    opens: ['hearing-convened'],
    closes: ['participation-requested', 'hearing-held'],
    terms: [{ from: '2010-01-01', limit: ask(inTheOrder), source: courtRules('art. 73(4)'), confidence: 'KNOWN' }],
    examples: [
      dateless('uncovered', '2003-02-03', 'OC-18/03, under the earlier Rules'),
      dateless('ask', '2017-07-10', 'the call to the hearing sets the date'),
    ],
  },
  {
    id: 'iacthr-advisory-hearing',
    name: text('Data da audiência pública', 'Fecha de la audiencia pública', 'Date of the public hearing'),
    holder: 'body',
    nature: 'body-set',
    opens: ['hearing-convened'],
    closes: ['hearing-held'],
    terms: [
      {
        from: '2010-01-01',
        limit: ask(inTheOrder),
        source: courtRules('art. 73(4)', 'OC-21/14 paras. 7 and 11'),
        confidence: 'VERIFIED',
      },
    ],
    examples: [
      dateless('uncovered', '2003-02-03', 'OC-18/03: heard on 24 February and 4 June 2003, under the earlier Rules'),
      dateless('ask', '2012-05-11', 'OC-21/14: called for 26 June 2012, held on 9 and 10 October 2013'),
    ],
  },
]

/** An advisory opinion (ACHR art. 64), in which anyone may file observations when the Court invites them. */
export const advisoryOpinion = {
  id: 'iacthr-advisory-opinion',
  name: text('Opinião consultiva da Corte IDH', 'Opinión consultiva de la Corte IDH', 'Advisory opinion of the IACtHR'),
  noun: text('opinião consultiva', 'opinión consultiva', 'advisory opinion'),
  ourRole: 'amicus',
  calendar: seatCalendar,
  stages: [
    { id: 'requested', name: text('Consulta apresentada', 'Solicitud presentada', 'Opinion requested'), waitsFor: 'body' },
    { id: 'written', name: text('Fase escrita', 'Fase escrita', 'Written stage'), waitsFor: 'amicus' },
    { id: 'hearing', name: text('Audiência pública', 'Audiencia pública', 'Public hearing'), waitsFor: 'body' },
    { id: 'deliberation', name: text('Deliberação', 'Deliberación', 'Deliberation'), waitsFor: 'body' },
  ],
  events,
  rules,
  outcomes: [
    { id: 'issued', name: text('Opinião emitida', 'Opinión emitida', 'Opinion issued') },
    { id: 'rejected', name: text('Não atendida', 'No admitida', 'Not admitted') },
    { id: 'withdrawn', name: text('Retirada', 'Retirada', 'Withdrawn') },
  ],
  filings: [
    {
      id: 'advisory-observations',
      name: text('Observações escritas', 'Observaciones escritas', 'Written observations'),
      by: 'amicus',
      events: ['observations-filed'],
      languages: courtLanguages,
      outline: [
        text('Autores e interesse', 'Personas autoras e interés', 'Authors and interest'),
        text('Perguntas da consulta', 'Preguntas de la solicitud', 'Questions asked'),
        text('Competência e admissibilidade', 'Competencia y procedencia', 'Jurisdiction and admissibility'),
        text('Resposta a cada pergunta', 'Respuesta a cada pregunta', 'Answer to each question'),
        text('Parâmetros e direito comparado', 'Estándares y derecho comparado', 'Standards and comparative law'),
        text('Conclusões; assinaturas', 'Conclusiones; firmas', 'Conclusions; signatures'),
      ],
      requirements: [
        {
          id: 'iacthr-advisory-anyone',
          says: text(
            'A Presidência pode convidar ou autorizar qualquer interessado; em regra o convite é público.',
            'La Presidencia puede invitar o autorizar a cualquier persona interesada; por regla la invitación es pública.',
            'The Presidency may invite or authorise any interested person; the call is usually public.',
          ),
          source: courtRules('art. 73(3)', 'quoted in OC-25/18 fns. 3-4'),
          confidence: 'VERIFIED',
        },
      ],
      checklist: [
        text('Texto da consulta', 'Texto de la solicitud', 'The request'),
        text('Data e forma do convite', 'Fecha y forma de la invitación', 'Date and form of the call'),
        text('Assinaturas', 'Firmas', 'Signatures'),
      ],
    },
  ],
  provisions: [
    {
      id: 'iacthr-advisory-requesters',
      says: text(
        'Só Estados membros e órgãos da OEA pedem opiniões consultivas.',
        'Solo los Estados miembros y los órganos de la OEA solicitan opiniones consultivas.',
        'Only member States and organs of the OAS request advisory opinions.',
      ),
      source: pactOfSanJose('art. 64'),
      confidence: 'KNOWN',
    },
  ],
} satisfies Procedure
