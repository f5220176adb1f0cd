import type { Rule } from '../../../law.ts'
import { ask, dateless, fixed } from '../../terms.ts'
import { text } from '../../text.ts'
import { accessDays, localAccessDays } from '../counting.ts'
import { accessDecree, accessLaw, cited, secondary } from '../sources.ts'
import { plainArticle66 } from './rules-appeals.ts'

const tenMore = { allowed: true, times: 1, base: 'due', source: accessLaw('art. 11, § 2º') } as const

const paranaUrl = 'https://www.legislacao.pr.gov.br'

const afterSilence = ['status-enquired', 'went-to-court']

/** How long the office has to answer, and what to do when it does not. */
export const answerRules: readonly Rule[] = [
  {
    id: 'br-lai-resposta-20d',
    name: text('Resposta ao pedido', 'Respuesta a la solicitud', 'Answer to the request'),
    holder: 'state',
    nature: 'target',
    opens: ['request-registered'],
    closes: ['answered', 'access-given'],
    extension: tenMore,
    silence: ['thirty-days-unanswered', 'omission-complaint-filed', ...afterSilence],
    terms: [
      {
        from: '2012-05-16',
        limit: fixed({ days: 20 }, accessDays),
        source: {
          ...accessLaw('art. 11, §§ 1º e 2º'),
          cite: 'Lei 12.527/2011, art. 11, §§ 1º e 2º; Decreto 7.724/2012, arts. 15 e 16',
          seen: 'Página oficial sobre os prazos; texto do art. 11 em fonte secundária',
        },
        confidence: 'VERIFIED',
        note: text(
          'Mais dez dias só com justificativa comunicada a quem pediu. Retardar a resposta é ilícito (art. 32).',
          'Diez días más solo con justificación comunicada a quien pidió. Retrasar la respuesta es ilícito (art. 32).',
          'Ten more days only for reasons told to the applicant. To delay the answer is unlawful (art. 32).',
        ),
      },
    ],
    examples: [
      {
        trigger: '2026-11-06',
        time: '18:30',
        due: '2026-11-30',
        court: 'br-federal',
        why: 'Sexta antes das 19h: 9/11 = 1; 28/11, sábado, = 20; passa a segunda, 30.',
      },
      {
        trigger: '2026-09-01',
        time: '19:00',
        due: '2026-09-22',
        court: 'br-federal',
        why: 'No corte conta como quarta, 2/9: 3/9 = 1; 22/9 = 20.',
      },
      {
        trigger: '2026-09-01',
        due: '2026-09-22',
        court: 'br-federal',
        why: 'Hora ignorada: a leitura pior para quem espera é a do dia seguinte.',
      },
      { trigger: '2012-05-15', due: null, answer: 'uncovered', court: 'br-federal', why: 'Véspera da vigência da lei.' },
    ],
  },
  {
    id: 'br-lai-reclamacao-omissao-10d',
    name: text('Reclamação por omissão', 'Queja por omisión', 'Complaint of silence'),
    holder: 'petitioner',
    nature: 'procedural',
    opens: ['thirty-days-unanswered'],
    closes: ['omission-complaint-filed', 'answered', 'access-given'],
    extension: { allowed: false, base: 'due', source: accessDecree('art. 22') },
    terms: [
      {
        from: '2012-05-16',
        limit: fixed({ days: 10 }, accessDays),
        contested: plainArticle66,
        source: accessDecree('art. 22'),
        confidence: 'KNOWN',
        note: text(
          'Registre como fato o trigésimo dia do pedido. A autoridade de monitoramento decide em cinco dias; depois cabe recurso à CGU.',
          'Registre como hecho el trigésimo día de la solicitud. La autoridad de monitoreo resuelve en cinco días; luego cabe recurso ante la CGU.',
          'Record the thirtieth day after the request. The monitoring authority decides in five days; then an appeal to the CGU lies.',
        ),
      },
    ],
    examples: [
      { trigger: '2026-03-02', due: '2026-03-12', court: 'br-federal', why: '3/3 = 1; 12/3 = 10.' },
      {
        trigger: '2026-12-21',
        due: '2027-01-04',
        court: 'br-federal',
        why: '31/12 = 10, com expediente só até 13h; 1/1 feriado, fim de semana: segunda, 4/1.',
      },
    ],
  },
  {
    id: 'br-lai-pr-20d',
    name: text('Resposta do Estado do Paraná', 'Respuesta del Estado de Paraná', 'Answer of the State of Paraná'),
    holder: 'state',
    nature: 'target',
    opens: ['request-registered-parana'],
    closes: ['answered-parana', 'access-given'],
    extension: tenMore,
    silence: ['local-appeal-filed', ...afterSilence],
    terms: [
      {
        from: '2012-05-16',
        limit: fixed({ days: 20 }, localAccessDays),
        source: cited(
          'Lei 12.527/2011, art. 11; Lei PR 16.595/2010; Decreto PR 10.285/2014',
          paranaUrl,
          'Notícia sobre os 20 e mais 10 dias; ementa e arts. 1º a 4º e 19 do decreto',
        ),
        confidence: 'VERIFIED',
        note: text(
          'O código estadual (Lei PR 20.656/2021) conta seus prazos em dias úteis: se o órgão o invocar, o fim vem depois.',
          'El código estatal (Lei PR 20.656/2021) cuenta sus plazos en días hábiles: si el órgano lo invoca, el fin es posterior.',
          'The State code (Lei PR 20.656/2021) counts in working days: if the office relies on it, the end comes later.',
        ),
      },
    ],
    examples: [
      {
        trigger: '2026-08-19',
        due: '2026-09-09',
        court: 'br-parana',
        why: '8/9 = 20, padroeira de Curitiba: passa a quarta, 9.',
      },
      { trigger: '2025-11-29', due: '2025-12-19', court: 'br-parana', why: '19/12 = 20: já não é feriado no Paraná.' },
      { trigger: '2026-12-04', due: '2027-01-04', court: 'br-parana', why: '24/12 = 20, no recesso de 21 a 31/12: segunda, 4/1.' },
    ],
  },
  {
    id: 'br-lai-pr-recurso-10d',
    name: text('Recurso no Estado do Paraná', 'Recurso en el Estado de Paraná', 'Appeal in the State of Paraná'),
    holder: 'petitioner',
    nature: 'bar',
    opens: ['answered-parana'],
    closes: ['local-appeal-filed'],
    terms: [
      {
        limit: ask(
          text(
            'confira a autoridade e o prazo no Decreto PR 10.285/2014, capítulo Dos Recursos; até lá, recorra dentro de dez dias corridos (Lei 12.527, art. 15).',
            'verifique la autoridad y el plazo en el Decreto PR 10.285/2014, capítulo Dos Recursos; mientras tanto, recurra dentro de diez días corridos (Lei 12.527, art. 15).',
            'check the authority and the period in Decreto PR 10.285/2014, chapter Dos Recursos; until then appeal within ten calendar days (Lei 12.527, art. 15).',
          ),
          { days: 10 },
        ),
        source: cited('Lei 12.527/2011, art. 15; Decreto PR 10.285/2014', paranaUrl),
        confidence: 'UNSURE',
      },
    ],
    examples: [
      { ...dateless('ask', '2026-03-02', 'O capítulo dos recursos não foi visto.'), court: 'br-parana' },
      { ...dateless('ask', '2026-12-18', 'Véspera do recesso estadual: também não se calcula.'), court: 'br-parana' },
    ],
  },
  {
    id: 'br-lai-curitiba',
    name: text('Resposta do Município de Curitiba', 'Respuesta del Municipio de Curitiba', 'Answer of the municipality of Curitiba'),
    holder: 'state',
    nature: 'target',
    opens: ['request-registered-curitiba'],
    closes: ['answered-curitiba', 'access-given'],
    extension: tenMore,
    silence: ['local-appeal-filed', ...afterSilence],
    terms: [
      {
        limit: ask(
          text(
            'confira o decreto municipal; a lei nacional dá vinte dias e mais dez (Lei 12.527, art. 11).',
            'verifique el decreto municipal; la ley nacional da veinte días y diez más (Lei 12.527, art. 11).',
            'check the municipal decree; the national act gives twenty days and ten more (Lei 12.527, art. 11).',
          ),
          { days: 20 },
        ),
        source: cited('Lei 12.527/2011, art. 11; decreto municipal de Curitiba', 'https://www.curitiba.pr.gov.br'),
        confidence: 'UNSURE',
      },
    ],
    examples: [
      { ...dateless('ask', '2026-03-02', 'A norma municipal não foi vista.'), court: 'br-curitiba' },
      { ...dateless('ask', '2026-08-19', 'Mesmo com fim perto de 8/9, feriado local, nada se calcula.'), court: 'br-curitiba' },
    ],
  },
  {
    id: 'br-lai-curitiba-recurso',
    name: text('Recurso em Curitiba', 'Recurso en Curitiba', 'Appeal in Curitiba'),
    holder: 'petitioner',
    nature: 'bar',
    opens: ['answered-curitiba'],
    closes: ['local-appeal-filed'],
    terms: [
      {
        limit: ask(
          text(
            'confira o decreto municipal; até lá, recorra dentro de dez dias corridos (Lei 12.527, art. 15).',
            'verifique el decreto municipal; mientras tanto, recurra dentro de diez días corridos (Lei 12.527, art. 15).',
            'check the municipal decree; until then appeal within ten calendar days (Lei 12.527, art. 15).',
          ),
          { days: 10 },
        ),
        source: accessLaw('art. 15', secondary),
        confidence: 'UNSURE',
      },
    ],
    examples: [
      { ...dateless('ask', '2026-03-02', 'A norma municipal não foi vista.'), court: 'br-curitiba' },
      { ...dateless('ask', '2026-08-29', 'Dez dias dariam 8/9, feriado local: confira antes.'), court: 'br-curitiba' },
    ],
  },
]
