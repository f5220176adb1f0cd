import type { EventKind, Procedure, Rule, Stage } from '../../law.ts'
import { fixed } from '../terms.ts'
import { text } from '../text.ts'
import { constitution, nationalCalendar, runningDays } from './counting.ts'

const stages: readonly Stage[] = [
  { id: 'pedido', name: text('Sugerido a um gabinete', 'Sugerido a un despacho', 'Suggested to a member'), waitsFor: 'third' },
  { id: 'mesa', name: text('Na Mesa da Casa', 'En la Mesa de la cámara', 'Before the Board of the House'), waitsFor: 'body' },
  { id: 'ministro', name: text('Com o Ministro', 'Con el Ministro', 'With the Minister'), waitsFor: 'state' },
]

const events: readonly EventKind[] = [
  {
    id: 'request-suggested',
    by: 'third',
    moves: 'pedido',
    from: ['pedido'],
    name: text('Perguntas enviadas ao gabinete', 'Preguntas enviadas al despacho', 'Questions sent to the member'),
  },
  {
    id: 'request-presented',
    by: 'third',
    moves: 'mesa',
    from: ['pedido'],
    name: text('Requerimento apresentado', 'Solicitud presentada', 'Request tabled'),
  },
  {
    id: 'request-refused',
    by: 'body',
    from: ['mesa'],
    outcome: 'arquivado',
    name: text('Requerimento não encaminhado', 'Solicitud no tramitada', 'Request not forwarded'),
  },
  {
    id: 'received-by-minister',
    by: 'body',
    moves: 'ministro',
    from: ['mesa'],
    name: text('Recebido pelo Ministro', 'Recibido por el Ministro', 'Received by the Minister'),
  },
  {
    id: 'status-enquired',
    by: 'third',
    enquires: true,
    name: text('Andamento consultado', 'Estado del trámite consultado', 'Progress enquired about'),
  },
  {
    id: 'minister-answered',
    by: 'state',
    from: ['ministro'],
    outcome: 'respondido',
    name: text('Resposta recebida', 'Respuesta recibida', 'Answer received'),
  },
  {
    id: 'minister-silent',
    by: 'state',
    from: ['ministro'],
    outcome: 'sem-resposta',
    name: text(
      'Sem resposta, recusa ou informação falsa',
      'Sin respuesta, negativa o información falsa',
      'No answer, refusal or false information',
    ),
  },
]

const rules: readonly Rule[] = [
  {
    id: 'br-requerimento-informacao-30d',
    name: text('Resposta do Ministro', 'Respuesta del Ministro', 'The Minister’s answer'),
    holder: 'state',
    nature: 'bar',
    opens: ['received-by-minister'],
    closes: ['minister-answered', 'minister-silent'],
    silence: ['minister-silent'],
    terms: [
      {
        limit: fixed({ days: 30 }, runningDays),
        source: {
          ...constitution('art. 50, § 2º'),
          cite: 'Constituição Federal, art. 50, § 2º; Regimento Interno da Câmara dos Deputados, arts. 115 e 116',
        },
        confidence: 'KNOWN',
        note: text(
          'Recusa, silêncio ou informação falsa é crime de responsabilidade.',
          'La negativa, el silencio o la información falsa es delito de responsabilidad.',
          'Refusal, silence or false information is a crime of responsibility.',
        ),
      },
    ],
    examples: [
      { trigger: '2026-03-02', due: '2026-04-01', why: '29 dias de março e 1º de abril.' },
      {
        trigger: '2026-12-11',
        due: '2027-01-10',
        safe: '2027-01-08',
        why: '20 dias de dezembro e 10 de janeiro, um domingo; o recesso não suspende o Ministro.',
      },
    ],
  },
]

/** A request for information to a Minister, through a deputy or senator (CF art. 50 §2). */
export const informationRequest: Procedure = {
  id: 'br-requerimento-informacao',
  name: text('Requerimento de informação a Ministro', 'Solicitud de información a un Ministro', 'Request for information to a Minister'),
  noun: text('requerimento', 'solicitud', 'request'),
  ourRole: 'third',
  country: 'BR',
  calendar: nationalCalendar,
  stages,
  events,
  rules,
  outcomes: [
    { id: 'respondido', name: text('Respondido', 'Respondido', 'Answered') },
    { id: 'sem-resposta', name: text('Sem resposta', 'Sin respuesta', 'Unanswered') },
    { id: 'arquivado', name: text('Arquivado', 'Archivado', 'Archived') },
  ],
  filings: [
    {
      id: 'br-requerimento-informacao-minuta',
      name: text('Minuta de requerimento de informação', 'Borrador de solicitud de información', 'Draft request for information'),
      by: 'third',
      events: ['request-suggested', 'request-presented'],
      languages: ['pt'],
      outline: [
        text('Autor, Casa e Ministro destinatário', 'Autor, cámara y Ministro destinatario', 'Author, House and Minister addressed'),
        text('Fato sob a competência do Ministério', 'Hecho de competencia del Ministerio', 'Matter within the Ministry’s remit'),
        text(
          'Perguntas numeradas e documentos pedidos',
          'Preguntas numeradas y documentos solicitados',
          'Numbered questions and documents asked for',
        ),
        text('Justificação', 'Justificación', 'Reasons'),
      ],
      requirements: [
        {
          id: 'br-requerimento-informacao-autoria',
          says: text(
            'Só deputado ou senador o apresenta; a Mesa o encaminha.',
            'Solo un diputado o senador la presenta; la Mesa la tramita.',
            'Only a deputy or senator tables it; the Board forwards it.',
          ),
          source: constitution('art. 50, § 2º'),
          confidence: 'KNOWN',
        },
      ],
      checklist: [
        text('Gabinete que o assine', 'Despacho que la firme', 'A member to sign it'),
        text('O que a LAI já respondeu', 'Lo que ya respondió la LAI', 'What access-to-information requests already gave'),
        text('Dados pessoais fora das perguntas', 'Datos personales fuera de las preguntas', 'No personal data in the questions'),
      ],
    },
  ],
  provisions: [],
}
