import type { Rule } from '../../law.ts'
import { ask, dateless, fixed, open } from '../terms.ts'
import { text } from '../text.ts'
import { unDates } from '../un/counting.ts'
import { methodsOfWork } from './sources.ts'

const opinions = ['opinion-arbitrary', 'opinion-not-arbitrary']

/** From the deprivation of liberty to the follow-up of the opinion. */
export const regularRules: readonly Rule[] = [
  {
    id: 'wgad-no-time-limit',
    name: text('Apresentar a comunicação', 'Presentar la comunicación', 'Submitting the communication'),
    holder: 'petitioner',
    nature: 'target',
    opens: ['detention-began'],
    closes: ['communication-submitted'],
    terms: [
      {
        limit: open(
          text(
            'a qualquer tempo e sem esgotar os recursos internos; o melhor momento é durante a detenção.',
            'en cualquier momento y sin agotar los recursos internos; lo mejor es durante la detención.',
            'at any time and without exhausting domestic remedies; best while the detention lasts.',
          ),
        ),
        source: methodsOfWork('paras. 9-14'),
        confidence: 'KNOWN',
      },
    ],
    examples: [dateless('open', '2016-02-29', 'an old detention'), dateless('open', '2026-03-02', 'no limit in time')],
  },
  {
    id: 'wgad-government-reply',
    name: text('Resposta do Governo', 'Respuesta del Gobierno', "Government's reply"),
    holder: 'state',
    nature: 'procedural',
    opens: ['transmitted-to-government'],
    closes: ['government-reply-received'],
    silence: ['deliberation-without-reply', 'opinion-arbitrary', 'status-enquiry-sent'],
    extension: { allowed: true, times: 1, base: 'due', source: methodsOfWork('para. 16') },
    terms: [
      {
        limit: fixed({ days: 60 }, unDates),
        source: methodsOfWork('paras. 15-16', 'OHCHR page on complaints to the Working Group: reply within 60 days'),
        confidence: 'VERIFIED',
        note: text(
          'Até mais um mês, se pedido dentro dos 60 dias (número não conferido). Sem resposta, a opinião pode ser adotada.',
          'Hasta un mes más, si se pide dentro de los 60 días (cifra no verificada). Sin respuesta, la opinión puede adoptarse.',
          'Up to one month more if asked within the 60 days (figure not checked). An opinion may be adopted without a reply.',
        ),
      },
    ],
    examples: [
      { trigger: '2026-03-02', due: '2026-05-01', safe: '2026-04-30', why: '29 days of March, 30 of April, 1 of May' },
      { trigger: '2023-12-31', due: '2024-02-29', safe: '2024-02-28', why: '31 days of January, 29 of February in a leap year' },
      { trigger: '2026-04-08', due: '2026-06-07', safe: '2026-06-05', why: '22 + 31 + 7 days; a Sunday, not moved' },
    ],
  },
  {
    id: 'wgad-source-comments',
    name: text('Comentários finais da fonte', 'Comentarios finales de la fuente', 'Final comments of the source'),
    holder: 'petitioner',
    nature: 'body-set',
    opens: ['government-reply-forwarded'],
    closes: ['source-comments-sent'],
    terms: [
      {
        limit: ask(
          text(
            'a data está na mensagem que encaminha a resposta do Governo.',
            'la fecha figura en el mensaje que traslada la respuesta del Gobierno.',
            "the date is in the message that forwards the Government's reply.",
          ),
        ),
        source: methodsOfWork('para. 15', 'OHCHR page: the reply goes to the source for final comments; no figure given'),
        confidence: 'VERIFIED',
      },
    ],
    examples: [
      dateless('ask', '2026-05-04', 'the message says the date'),
      dateless('ask', '2026-12-23', "no rule for the year's end: the message decides"),
    ],
  },
  {
    id: 'wgad-opinion-source-48h',
    name: text('Envio da opinião à fonte', 'Envío de la opinión a la fuente', 'Opinion sent to the source'),
    holder: 'body',
    nature: 'procedural',
    opens: opinions,
    closes: ['opinion-received'],
    survives: true,
    terms: [{ limit: fixed({ hours: 48 }, unDates), source: methodsOfWork('para. 18'), confidence: 'KNOWN' }],
    examples: [
      { trigger: '2026-05-07', time: '15:00', due: '2026-05-09', why: 'from Thursday at three to Saturday at three' },
      { trigger: '2026-10-24', time: '00:30', due: '2026-10-25', why: 'clocks go back: 48 hours end at 23:30 of the next day' },
    ],
  },
  {
    id: 'wgad-opinion-follow-up',
    name: text(
      'Informar sobre o cumprimento da opinião',
      'Informar sobre el cumplimiento de la opinión',
      'Information on the follow-up to the opinion',
    ),
    holder: 'party',
    nature: 'body-set',
    opens: ['opinion-arbitrary'],
    closes: ['follow-up-information-sent'],
    survives: true,
    terms: [
      {
        limit: fixed({ months: 6 }, unDates),
        source: methodsOfWork('follow-up section of each opinion'),
        confidence: 'KNOWN',
        note: text(
          'Pedido à fonte e ao Governo; confira a seção de seguimento da opinião.',
          'Se pide a la fuente y al Gobierno; verifique la sección de seguimiento de la opinión.',
          'Asked of the source and of the Government; check the follow-up section of the opinion.',
        ),
      },
    ],
    examples: [
      { trigger: '2026-05-07', due: '2026-11-07', safe: '2026-11-06', why: 'same day six months later; a Saturday, not moved' },
      { trigger: '2026-08-31', due: '2027-02-28', safe: '2027-02-26', why: 'last day of February, a Sunday' },
    ],
  },
  {
    id: 'wgad-review-of-opinion',
    name: text('Pedir revisão da opinião', 'Solicitar la revisión de la opinión', 'Requesting review of the opinion'),
    holder: 'party',
    nature: 'procedural',
    opens: opinions,
    closes: ['review-requested'],
    survives: true,
    terms: [
      {
        limit: ask(
          text(
            'só por fatos novos e decisivos, antes desconhecidos; o prazo não foi conferido. Leia os métodos de trabalho e peça logo.',
            'solo por hechos nuevos y decisivos, antes desconocidos; el plazo no se ha verificado. Lea los métodos de trabajo y solicítela pronto.',
            'only on new, decisive facts unknown before; the limit was not checked. Read the methods of work and ask soon.',
          ),
          { days: 60 },
        ),
        source: methodsOfWork('para. 21'),
        confidence: 'UNSURE',
      },
    ],
    examples: [
      dateless('ask', '2017-09-29', 'the figure was not seen'),
      dateless('ask', '2026-05-07', 'no date is computed from a remembered figure'),
    ],
  },
]
