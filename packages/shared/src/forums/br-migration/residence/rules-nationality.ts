import type { Rule } from '../../../law.ts'
import { writFollows } from '../../br-administration/common.ts'
import { administrative } from '../../br-administration/counting.ts'
import { defenderTime } from '../../br-administration/sources.ts'
import { ask, dateless, fixed } from '../../terms.ts'
import { text } from '../../text.ts'
import { actBegins, migrationDecree, migrationLaw } from '../sources.ts'

/** Naturalisation, statelessness and registration. */
export const nationalityRules: readonly Rule[] = [
  {
    id: 'br-naturalizacao-180d',
    name: text('Conclusão da naturalização', 'Conclusión de la naturalización', 'End of the naturalisation procedure'),
    holder: 'body',
    nature: 'target',
    opens: ['naturalisation-requested', 'conversion-requested'],
    closes: ['granted', 'naturalisation-refused'],
    extension: { allowed: true, base: 'due', source: migrationDecree('art. 228') },
    silence: ['status-enquired', 'went-to-court'],
    terms: [
      {
        from: actBegins,
        limit: fixed({ days: 180 }, administrative),
        source: migrationDecree('art. 228'),
        confidence: 'KNOWN',
        note: text(
          'Prorrogável com fundamento. O número do artigo ainda deve ser conferido no texto consolidado.',
          'Prorrogable con fundamento. El número del artículo debe verificarse en el texto consolidado.',
          'Extendable for stated reasons. The number of the article still has to be checked in the consolidated text.',
        ),
      },
    ],
    examples: [
      { trigger: '2026-01-05', due: '2026-07-06', why: '26 + 28 + 31 + 30 + 31 + 30 = 176 em 30/6; 4/7, sábado, = 180: segunda, 6.' },
      { trigger: '2026-05-01', due: '2026-10-29', why: '30 + 30 + 31 + 31 + 30 = 152 em 30/9; 28/10 = 180, Dia do Servidor: quinta, 29.' },
    ],
  },
  {
    id: 'br-naturalizacao-recurso-10d',
    name: text(
      'Recurso do indeferimento da naturalização',
      'Recurso contra la denegación de la naturalización',
      'Appeal against refusal of naturalisation',
    ),
    holder: 'petitioner',
    nature: 'bar',
    opens: ['naturalisation-refused'],
    closes: ['appeal-filed'],
    extension: { allowed: false, base: 'due', source: migrationDecree('art. 232') },
    doubles: defenderTime,
    terms: [
      {
        from: actBegins,
        limit: fixed({ days: 10 }, administrative),
        source: migrationDecree('art. 232', 'Texto do art. 232 citado em peça; guia do serviço oficial'),
        confidence: 'VERIFIED',
        note: writFollows,
      },
    ],
    examples: [
      { trigger: '2026-10-02', due: '2026-10-13', why: '12/10 = 10, feriado nacional: terça, 13.' },
      { trigger: '2026-03-16', due: '2026-03-26', why: '26/3 = 10.' },
    ],
  },
  {
    id: 'br-naturalizacao-provisoria-2a',
    name: text(
      'Conversão da naturalização provisória',
      'Conversión de la naturalización provisional',
      'Conversion of provisional naturalisation',
    ),
    holder: 'petitioner',
    nature: 'bar',
    opens: ['came-of-age'],
    closes: ['conversion-requested'],
    extension: { allowed: false, base: 'due', source: migrationDecree('art. 246') },
    terms: [
      {
        from: actBegins,
        limit: fixed({ years: 2 }, administrative),
        source: migrationDecree(
          'art. 246; Lei 13.445/2017, art. 70, parágrafo único',
          'Texto dos arts. 244 a 246 em coletânea de legislação',
        ),
        confidence: 'VERIFIED',
        note: text(
          'Dois anos da maioridade; depois, só a naturalização ordinária.',
          'Dos años desde la mayoría de edad; después, solo la naturalización ordinaria.',
          'Two years from majority; afterwards only ordinary naturalisation remains.',
        ),
      },
    ],
    examples: [
      { trigger: '2024-02-29', due: '2026-03-02', why: '29/2/2026 não existe: 28/2, último dia do mês, é sábado: segunda, 2/3.' },
      { trigger: '2024-05-20', due: '2026-05-20', why: 'De data a data, quarta-feira.' },
    ],
  },
  {
    id: 'br-apatrida-recurso-10d',
    name: text(
      'Recurso da negativa da apatridia',
      'Recurso contra la denegación de la apatridia',
      'Appeal against refusal of statelessness',
    ),
    holder: 'petitioner',
    nature: 'bar',
    opens: ['statelessness-refused'],
    closes: ['appeal-filed'],
    terms: [
      {
        from: actBegins,
        limit: ask(
          text(
            'confira o prazo na notificação e nos arts. 95 a 107 do decreto; até lá, recorra dentro de dez dias corridos.',
            'verifique el plazo en la notificación y en los arts. 95 a 107 del decreto; mientras tanto, recurra dentro de diez días corridos.',
            'check the period in the notice and in arts. 95-107 of the decree; until then appeal within ten calendar days.',
          ),
          { days: 10 },
        ),
        source: migrationLaw('art. 26; Decreto 9.199/2017, arts. 95 a 107'),
        confidence: 'UNSURE',
      },
    ],
    examples: [
      dateless('uncovered', '2017-11-20', 'Véspera da Lei de Migração.'),
      dateless('ask', '2017-11-21', 'O artigo do prazo não foi visto.'),
    ],
  },
  {
    id: 'br-registro-pf-90d',
    name: text('Registro na Polícia Federal', 'Registro en la Policía Federal', 'Registration with the Federal Police'),
    holder: 'petitioner',
    nature: 'procedural',
    opens: ['entered-on-visa'],
    closes: ['registered'],
    terms: [
      {
        from: actBegins,
        limit: ask(
          text(
            'confira os arts. 63 e 64 do decreto: em regra noventa dias da entrada; trinta, ao que parece, para trabalho doméstico ou residência concedida no Brasil.',
            'verifique los arts. 63 y 64 del decreto: por regla noventa días desde el ingreso; treinta, según parece, para trabajo doméstico o residencia concedida en Brasil.',
            'check arts. 63 and 64 of the decree: as a rule ninety days from entry; thirty, it seems, for domestic work or residence granted in Brazil.',
          ),
          { days: 90 },
        ),
        source: migrationDecree('arts. 63 e 64; Lei 13.445/2017, art. 109, IV'),
        confidence: 'UNSURE',
        note: text('O atraso custa multa por dia.', 'La demora cuesta multa por día.', 'Delay costs a fine for each day.'),
      },
    ],
    examples: [
      dateless('uncovered', '2017-11-20', 'Véspera da Lei de Migração.'),
      dateless('ask', '2017-11-21', 'O prazo ainda deve ser conferido.'),
    ],
  },
]
