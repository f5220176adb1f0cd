import type { Rule } from '../../../law.ts'
import { administrative } from '../../br-administration/counting.ts'
import { appealDecision } from '../../br-administration/lpa/rules.ts'
import { cited, defenderTime } from '../../br-administration/sources.ts'
import { ask, dateless, fixed } from '../../terms.ts'
import { text } from '../../text.ts'
import { actBegins, migrationDecree, migrationLaw } from '../sources.ts'

const afterSilence = ['status-enquired', 'went-to-court']

const decree2025 = text(
  'O Decreto 12.657/2025 alterou o 9.199: confira o texto consolidado.',
  'El Decreto 12.657/2025 modificó el 9.199: verifique el texto consolidado.',
  'Decreto 12.657/2025 amended the 9.199: check the consolidated text.',
)

/** Residence: demand, decision, refusal and loss. */
export const residenceRules: readonly Rule[] = [
  {
    id: 'br-cnig-exigencia-30d',
    name: text('Cumprimento de exigência', 'Cumplimiento del requerimiento', 'Meeting the demand'),
    holder: 'petitioner',
    nature: 'bar',
    opens: ['requirement-notified'],
    closes: ['requirement-met'],
    doubles: defenderTime,
    terms: [
      {
        limit: fixed({ days: 30 }, administrative),
        source: cited(
          'Resolução Administrativa CNIg 1/2018, art. 3º',
          'http://www.normasbrasil.com.br/norma/resolucao-administrativa-1-2018_372481.html',
          'Texto de 2018; os Decretos 9.873/2019 e 12.657/2025 reorganizaram o CNIg',
        ),
        confidence: 'VERIFIED',
        note: text(
          'Não cumprida, o pedido é indeferido. O Conselho Nacional de Imigração (CNIg) foi reorganizado em 2019 e 2025: confira a vigência.',
          'Si no se cumple, la solicitud se deniega. El Consejo Nacional de Inmigración (CNIg) fue reorganizado en 2019 y 2025: verifique la vigencia.',
          'If not met, the application is refused. The National Immigration Council (CNIg) was reorganised in 2019 and 2025: check that this is in force.',
        ),
      },
    ],
    examples: [
      { trigger: '2026-03-04', due: '2026-04-06', safe: '2026-04-02', why: '3/4 = 30, Paixão de Cristo: segunda, 6.' },
      { trigger: '2026-07-06', due: '2026-08-05', why: '25 dias até 31/7; 5/8 = 30.' },
    ],
  },
  {
    id: 'br-residencia-decisao-60d',
    name: text(
      'Decisão sobre a residência (pesquisa, ensino, trabalho)',
      'Decisión sobre la residencia (investigación, enseñanza, trabajo)',
      'Decision on residence (research, teaching, work)',
    ),
    holder: 'body',
    nature: 'target',
    opens: ['work-residence-requested'],
    closes: ['granted', 'residence-refused', 'requirement-notified'],
    silence: afterSilence,
    terms: [
      {
        from: actBegins,
        limit: fixed({ days: 60 }, administrative),
        source: migrationLaw('art. 31, § 1º', 'Texto do art. 31 em coletânea de legislação'),
        confidence: 'VERIFIED',
        note: text(
          'Só para o art. 30, I, a e e. Nas outras hipóteses vale a Lei 9.784.',
          'Solo para el art. 30, I, a y e. En los demás casos rige la Lei 9.784.',
          'Only for art. 30, I, a and e. Otherwise Lei 9.784 governs.',
        ),
      },
    ],
    examples: [
      { trigger: '2026-03-02', due: '2026-05-04', why: '30/4 = 59; 1/5, feriado, = 60; segunda, 4.' },
      { trigger: '2026-06-01', due: '2026-07-31', why: '29 dias até 30/6; 31/7 = 60.' },
    ],
  },
  {
    id: 'br-residencia-recurso-10d',
    name: text('Recurso da negativa de residência', 'Recurso contra la denegación de residencia', 'Appeal against refusal of residence'),
    holder: 'petitioner',
    nature: 'bar',
    opens: ['residence-refused'],
    closes: ['appeal-filed'],
    extension: { allowed: false, base: 'due', source: migrationDecree('art. 134') },
    doubles: defenderTime,
    terms: [
      {
        from: actBegins,
        limit: fixed({ days: 10 }, administrative),
        source: migrationDecree('art. 134; Lei 9.784/1999, art. 59', 'Que cabe recurso; o número de dias, só em guia de terceiro'),
        confidence: 'KNOWN',
        note: decree2025,
      },
    ],
    examples: [
      { trigger: '2026-11-06', due: '2026-11-16', why: '16/11 = 10.' },
      { trigger: '2026-12-14', due: '2026-12-28', safe: '2026-12-23', why: '24/12 = 10, expediente só até 13h: segunda, 28.' },
    ],
  },
  {
    id: 'br-residencia-perda-defesa-10d',
    name: text('Defesa na perda da residência', 'Defensa en la pérdida de la residencia', 'Defence against loss of residence'),
    holder: 'petitioner',
    nature: 'procedural',
    opens: ['loss-notified'],
    closes: ['defence-filed'],
    doubles: defenderTime,
    terms: [
      {
        limit: fixed({ days: 10 }, administrative),
        source: cited(
          'Portaria Interministerial 6/2018, art. 3º; Decreto 9.199/2017, arts. 135 a 141; Lei 13.445/2017, art. 33',
          'https://dspace.mj.gov.br/bitstream/1/2369/2/PRI_GM_2018_6.html',
          'Texto da portaria',
        ),
        confidence: 'VERIFIED',
        note: text(
          'A notificação é de preferência eletrônica: vigie o correio da pessoa. O empregador também pode defender-se.',
          'La notificación es de preferencia electrónica: vigile el correo de la persona. El empleador también puede defenderse.',
          'Notice is preferably electronic: watch the person’s mail. The employer may be heard too.',
        ),
      },
    ],
    examples: [
      { trigger: '2026-02-06', due: '2026-02-19', safe: '2026-02-13', why: '16/2 = 10, Carnaval; 18/2 só após 14h: quinta, 19.' },
      { trigger: '2026-03-16', due: '2026-03-26', why: '26/3 = 10.' },
    ],
  },
  {
    id: 'br-residencia-perda-recurso-10d',
    name: text('Recurso da perda da residência', 'Recurso contra la pérdida de la residencia', 'Appeal against loss of residence'),
    holder: 'petitioner',
    nature: 'bar',
    opens: ['residence-lost'],
    closes: ['appeal-filed'],
    terms: [
      {
        from: actBegins,
        limit: ask(
          text(
            'confira o prazo na notificação e nos arts. 138 a 141 do decreto; até lá, recorra dentro de dez dias corridos.',
            'verifique el plazo en la notificación y en los arts. 138 a 141 del decreto; mientras tanto, recurra dentro de diez días corridos.',
            'check the period in the notice and in arts. 138-141 of the decree; until then appeal within ten calendar days.',
          ),
          { days: 10 },
        ),
        source: migrationDecree('arts. 138 a 141; Lei 9.784/1999, art. 59'),
        confidence: 'UNSURE',
      },
    ],
    examples: [dateless('uncovered', '2017-11-20', 'Véspera do decreto.'), dateless('ask', '2017-11-21', 'O prazo não foi visto.')],
  },
  { ...appealDecision, closes: ['granted', 'last-appeal-refused'] },
]
