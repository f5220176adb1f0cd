import type { Rule } from '../../law.ts'
import { ask, dateless, fixed } from '../terms.ts'
import { text } from '../text.ts'
import { inquiryResolution, prosecutionDays, prosecutionLaw, publicActionLaw, reportResolution } from './counting.ts'

const seenInspection = 'Portaria CN-CNMP 291/2017'

/** Limits on the procedures that may follow. */
export const inquiryRules: readonly Rule[] = [
  {
    id: 'br-pp-90d',
    name: text('Concluir o procedimento preparatório', 'Concluir el procedimiento preparatorio', 'Concluding the preparatory procedure'),
    holder: 'body',
    nature: 'target',
    opens: ['preparatory-opened'],
    closes: ['archiving-proposed', 'public-action-filed', 'inquiry-opened', 'agreement-signed', 'declined'],
    silence: ['status-enquired'],
    extension: { allowed: true, times: 1, notBeyond: { days: 180 }, base: 'due', source: inquiryResolution('art. 2º, § 6º') },
    terms: [
      {
        limit: fixed({ days: 90 }, prosecutionDays),
        source: inquiryResolution('art. 2º, §§ 6º e 7º', 'Resumo dos parágrafos em fonte secundária'),
        confidence: 'VERIFIED',
        note: text(
          'Prorrogável uma vez por igual prazo. Depois, arquiva-se, ajuíza-se a ação ou converte-se em inquérito civil.',
          'Prorrogable una vez por igual plazo. Después se archiva, se presenta la acción o se convierte en investigación civil.',
          'Extendable once by as much. Then it is archived, an action is filed, or it becomes a civil inquiry.',
        ),
      },
    ],
    examples: [
      {
        trigger: '2026-03-02',
        due: '2026-06-01',
        safe: '2026-05-29',
        why: '29 de março, 30 de abril e 31 de maio, um domingo: passa a 1º/6.',
      },
      { trigger: '2026-08-03', due: '2026-11-03', safe: '2026-10-30', why: 'O 90º dia, 1º/11, é domingo e 2/11 é Finados.' },
    ],
  },
  {
    id: 'br-ic-1a',
    name: text('Concluir o inquérito civil', 'Concluir la investigación civil', 'Concluding the civil inquiry'),
    holder: 'body',
    nature: 'target',
    opens: ['inquiry-opened'],
    closes: ['archiving-proposed', 'public-action-filed', 'agreement-signed', 'declined'],
    silence: ['status-enquired'],
    extension: { allowed: true, base: 'due', source: inquiryResolution('art. 9º', seenInspection) },
    terms: [
      {
        limit: fixed({ years: 1 }, prosecutionDays),
        source: inquiryResolution('art. 9º', seenInspection),
        confidence: 'VERIFIED',
        note: text(
          'Prorrogável por um ano quantas vezes for preciso, por decisão fundamentada.',
          'Prorrogable por un año cuantas veces haga falta, por decisión motivada.',
          'Extendable by a year as often as needed, by a reasoned decision.',
        ),
      },
    ],
    examples: [
      { trigger: '2024-02-29', due: '2025-02-28', why: 'Não há 29/2 em 2025: último dia do mês.' },
      { trigger: '2025-04-21', due: '2026-04-22', safe: '2026-04-20', why: '21/4 é Tiradentes.' },
    ],
  },
  {
    id: 'br-pa-1a',
    name: text(
      'Concluir o procedimento administrativo',
      'Concluir el procedimiento administrativo',
      'Concluding the administrative procedure',
    ),
    holder: 'body',
    nature: 'target',
    opens: ['follow-up-opened'],
    closes: ['archiving-proposed', 'inquiry-opened', 'public-action-filed', 'agreement-signed', 'declined'],
    silence: ['status-enquired'],
    extension: { allowed: true, base: 'due', source: reportResolution('art. 11', seenInspection) },
    terms: [
      {
        limit: fixed({ years: 1 }, prosecutionDays),
        source: reportResolution('art. 11', seenInspection),
        confidence: 'VERIFIED',
        note: text(
          'Prorrogável sucessivamente, por decisão fundamentada.',
          'Prorrogable sucesivamente, por decisión motivada.',
          'Extendable again and again, by a reasoned decision.',
        ),
      },
    ],
    examples: [
      { trigger: '2025-03-10', due: '2026-03-10', why: 'De data a data.' },
      { trigger: '2025-11-15', due: '2026-11-16', safe: '2026-11-13', why: '15/11 é feriado e domingo: passa à segunda.' },
    ],
  },
  {
    id: 'br-acp-arquivamento-ic-3d',
    name: text('Remeter o arquivamento à revisão', 'Remitir el archivo a revisión', 'Sending the archiving for review'),
    holder: 'body',
    nature: 'procedural',
    opens: ['archiving-proposed'],
    closes: ['sent-to-review'],
    silence: ['status-enquired'],
    terms: [
      {
        limit: fixed({ days: 3 }, prosecutionDays),
        source: publicActionLaw('art. 9º, §§ 1º e 2º'),
        confidence: 'KNOWN',
        note: text('A demora é falta grave.', 'La demora es falta grave.', 'Delay is serious misconduct.'),
      },
    ],
    examples: [
      { trigger: '2026-03-02', due: '2026-03-05', why: '3, 4 e 5/3.' },
      { trigger: '2026-03-31', due: '2026-04-06', safe: '2026-04-02', why: '3/4 é Sexta-Feira Santa, depois o fim de semana.' },
    ],
  },
  {
    id: 'br-ic-razoes-revisao',
    name: text('Razões antes da sessão de revisão', 'Razones antes de la sesión de revisión', 'Reasons before the review session'),
    holder: 'petitioner',
    nature: 'bar',
    opens: ['archiving-proposed', 'sent-to-review'],
    closes: ['reasons-filed', 'archiving-upheld', 'archiving-not-upheld'],
    terms: [
      {
        limit: ask(
          text(
            'até a sessão que homologa ou rejeita o arquivamento: peça a data à Câmara de Coordenação e Revisão ou à PFDC.',
            'hasta la sesión que confirma o rechaza el archivo: pida la fecha a la Cámara de Coordinación y Revisión o a la PFDC.',
            'until the session that upholds or rejects the archiving: ask the review chamber or the PFDC for its date.',
          ),
        ),
        source: {
          ...publicActionLaw('art. 9º, § 2º'),
          cite: 'Lei 7.347/1985, art. 9º, § 2º; Resolução CNMP 23/2007, art. 10, § 3º',
          seen: 'Texto do § 3º em transcrição',
        },
        confidence: 'VERIFIED',
      },
    ],
    examples: [
      dateless('ask', '2026-03-02', 'Só a pauta da sessão dá a data.'),
      dateless('ask', '2026-12-18', 'A sessão pode ficar para depois do recesso.'),
    ],
  },
  {
    id: 'br-requisicao-mpf-10du',
    name: text('Resposta à requisição', 'Respuesta al requerimiento', 'Answer to a requisition'),
    holder: 'state',
    nature: 'procedural',
    opens: ['requisition-received'],
    closes: ['requisition-answered'],
    silence: ['requisition-ignored', 'public-action-filed'],
    extension: { allowed: true, base: 'due', source: prosecutionLaw('art. 8º, § 5º') },
    terms: [
      {
        limit: fixed({ workingDays: 10 }, prosecutionDays),
        source: { ...prosecutionLaw('art. 8º, § 5º'), cite: 'Lei Complementar 75/1993, art. 8º, § 5º; Lei 7.347/1985, art. 8º, § 1º' },
        confidence: 'KNOWN',
        note: text(
          'Até dez dias úteis; para a ação civil pública, dez no mínimo. Vale a data do ofício.',
          'Hasta diez días hábiles; para la acción civil pública, diez como mínimo. Vale la fecha del oficio.',
          'Up to ten working days; for a civil public action, at least ten. The date in the letter prevails.',
        ),
      },
    ],
    examples: [
      { trigger: '2026-03-02', due: '2026-03-16', why: '3-6/3 = 1-4; 9-13/3 = 5-9; 16/3 = 10.' },
      {
        trigger: '2026-04-16',
        due: '2026-05-04',
        why: '17 e 20/4 = 1-2; 21/4 feriado; 22-24/4 = 3-5; 27-30/4 = 6-9; 1º/5 feriado; 4/5 = 10.',
      },
    ],
  },
  {
    id: 'br-recomendacao-mpf',
    name: text('Resposta à recomendação', 'Respuesta a la recomendación', 'Answer to a recommendation'),
    holder: 'state',
    nature: 'body-set',
    opens: ['recommendation-received'],
    closes: ['recommendation-accepted', 'recommendation-refused', 'agreement-signed'],
    silence: ['public-action-filed'],
    terms: [
      {
        limit: ask(
          text(
            'o prazo razoável está na própria recomendação: registre a data que ela fixa.',
            'el plazo razonable está en la propia recomendación: registre la fecha que fija.',
            'the recommendation itself sets a reasonable time: record its date.',
          ),
        ),
        source: { ...prosecutionLaw('art. 6º, XX'), cite: 'Lei Complementar 75/1993, art. 6º, XX; Resolução CNMP 164/2017' },
        confidence: 'KNOWN',
        note: text(
          'Não obriga; a recusa costuma abrir caminho à ação civil pública.',
          'No obliga; la negativa suele abrir paso a la acción civil pública.',
          'It does not bind; a refusal often leads to a civil public action.',
        ),
      },
    ],
    examples: [
      dateless('ask', '2026-03-02', 'A data está na peça.'),
      dateless('ask', '2026-12-21', 'Nem o fim de ano muda o que a peça fixa.'),
    ],
  },
]
