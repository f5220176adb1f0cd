import type { Rule } from '../../law.ts'
import { dateless, fixed } from '../terms.ts'
import { text } from '../text.ts'
import { inquiryResolution, prosecutionDays, reportResolution } from './counting.ts'

const seenReport = 'Texto dos arts. 1º a 5º em transcrição'

/** Limits on the first report and on appealing against its archiving. */
export const reportRules: readonly Rule[] = [
  {
    id: 'br-nf-30d',
    name: text('Apreciar a notícia de fato', 'Examinar la noticia de hecho', 'Examining the first report'),
    holder: 'body',
    nature: 'target',
    opens: ['report-received'],
    closes: [
      'report-archived-notified',
      'inquiry-refused-notified',
      'preparatory-opened',
      'inquiry-opened',
      'follow-up-opened',
      'public-action-filed',
      'declined',
    ],
    silence: ['status-enquired'],
    extension: { allowed: true, times: 1, notBeyond: { days: 120 }, base: 'due', source: reportResolution('art. 3º', seenReport) },
    terms: [
      {
        from: '2017-07-04',
        limit: fixed({ days: 30 }, prosecutionDays),
        source: reportResolution('art. 3º', seenReport),
        confidence: 'VERIFIED',
        note: text(
          'Prorrogável uma vez por até noventa dias. Nesse prazo não cabem requisições.',
          'Prorrogable una vez hasta noventa días. En ese plazo no caben requerimientos.',
          'Extendable once, by up to ninety days. No requisitions may be issued in it.',
        ),
      },
    ],
    examples: [
      { trigger: '2026-11-16', due: '2026-12-16', why: '14 dias de novembro e 16 de dezembro.' },
      { trigger: '2026-03-05', due: '2026-04-06', safe: '2026-04-02', why: '4/4, sábado após a Sexta-Feira Santa: passa à segunda.' },
      dateless('uncovered', '2017-07-03', 'Um dia antes da Resolução 174/2017.'),
    ],
  },
  {
    id: 'br-nf-recurso-10d',
    name: text('Recurso contra o arquivamento', 'Recurso contra el archivo', 'Appeal against archiving'),
    holder: 'petitioner',
    nature: 'bar',
    opens: ['report-archived-notified'],
    closes: ['appeal-filed'],
    silence: ['appeal-not-filed'],
    extension: { allowed: false, base: 'due', source: reportResolution('art. 4º, §§ 1º a 3º', seenReport) },
    terms: [
      {
        limit: fixed({ days: 10 }, prosecutionDays),
        source: reportResolution('art. 4º, §§ 1º a 3º (redação da Resolução 189/2018)', seenReport),
        confidence: 'VERIFIED',
        note: text(
          'Conta da ciência, que pode vir por e-mail. Entregue-o na secretaria que arquivou.',
          'Se cuenta desde la notificación, que puede llegar por correo electrónico. Se entrega en la secretaría que archivó.',
          'Runs from notice, which may come by e-mail. File it with the office that archived.',
        ),
      },
    ],
    examples: [
      { trigger: '2026-11-10', due: '2026-11-23', safe: '2026-11-19', why: '20/11 é feriado e sexta-feira: passa à segunda, 23.' },
      { trigger: '2026-12-18', due: '2026-12-28', why: 'Dias corridos, sem suspensão no fim do ano: 28/12 é segunda.' },
    ],
  },
  {
    id: 'br-nf-remessa-3d',
    name: text('Remeter o recurso à revisão', 'Remitir el recurso a revisión', 'Sending the appeal for review'),
    holder: 'body',
    nature: 'procedural',
    opens: ['appeal-filed'],
    closes: ['sent-to-review', 'archiving-reconsidered'],
    silence: ['status-enquired'],
    terms: [
      {
        limit: fixed({ days: 3 }, prosecutionDays),
        source: reportResolution('art. 4º, § 3º', seenReport),
        confidence: 'VERIFIED',
        note: text(
          'Salvo reconsideração. No MPF a revisão é da Câmara de Coordenação e Revisão ou da PFDC.',
          'Salvo reconsideración. En el MPF la revisión corresponde a la Cámara de Coordinación y Revisión o a la PFDC.',
          'Unless reconsidered. In the MPF review lies with the Coordination and Review Chamber or the PFDC.',
        ),
      },
    ],
    examples: [
      { trigger: '2026-11-16', due: '2026-11-19', why: '17, 18 e 19/11.' },
      { trigger: '2026-11-17', due: '2026-11-23', safe: '2026-11-19', why: '20/11 é feriado, depois o fim de semana.' },
    ],
  },
  {
    id: 'br-ic-indeferimento-10d',
    name: text(
      'Recurso contra o indeferimento do inquérito',
      'Recurso contra la denegación de la investigación',
      'Appeal against refusal of an inquiry',
    ),
    holder: 'petitioner',
    nature: 'bar',
    opens: ['inquiry-refused-notified'],
    closes: ['appeal-filed'],
    silence: ['appeal-not-filed'],
    terms: [
      {
        limit: fixed({ days: 10 }, prosecutionDays),
        source: inquiryResolution('art. 5º, §§ 1º e 2º'),
        confidence: 'KNOWN',
        note: text('Conta da ciência pessoal.', 'Se cuenta desde la notificación personal.', 'Runs from personal notice.'),
      },
    ],
    examples: [
      { trigger: '2026-03-02', due: '2026-03-12', why: '3 a 12/3.' },
      { trigger: '2026-04-11', due: '2026-04-22', safe: '2026-04-20', why: 'O décimo dia, 21/4, é Tiradentes: passa ao dia 22.' },
    ],
  },
]
