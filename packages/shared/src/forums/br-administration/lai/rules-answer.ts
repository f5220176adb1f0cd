import type { Rule } from '../../../law.ts'
import { fixed } from '../../terms.ts'
import { text } from '../../text.ts'
import { accessDays } from '../counting.ts'
import { accessDecree, accessLaw } from '../sources.ts'
import { afterSilence, tenMore } from './common.ts'
import { plainArticle66 } from './rules-appeals.ts'

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
    silence: ['omission-complaint-filed', 'thirty-days-unanswered', ...afterSilence],
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
          'Mais dez dias só com justificativa comunicada a quem pediu. A reclamação por omissão abre no trigésimo dia. Retardar a resposta é ilícito (art. 32).',
          'Diez días más solo con justificación comunicada a quien pidió. La queja por omisión se abre el trigésimo día. Retrasar la respuesta es ilícito (art. 32).',
          'Ten more days only for reasons told to the applicant. The complaint of silence opens on the thirtieth day. To delay the answer is unlawful (art. 32).',
        ),
      },
    ],
    examples: [
      {
        trigger: '2026-11-06',
        time: '18:30',
        due: '2026-11-30',
        why: 'Sexta antes das 19h: 9/11 = 1; 28/11, sábado, = 20; passa a segunda, 30.',
      },
      {
        trigger: '2026-09-01',
        time: '19:00',
        due: '2026-09-22',
        why: 'No corte conta como quarta, 2/9: 3/9 = 1; 22/9 = 20.',
      },
      {
        trigger: '2026-09-01',
        due: '2026-09-22',
        why: 'Hora ignorada: a leitura pior para quem espera é a do dia seguinte.',
      },
      { trigger: '2012-05-15', due: null, answer: 'uncovered', why: 'Véspera da vigência da lei.' },
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
      { trigger: '2026-03-02', due: '2026-03-12', why: '3/3 = 1; 12/3 = 10.' },
      {
        trigger: '2026-12-21',
        due: '2027-01-04',
        why: '31/12 = 10, com expediente só até 13h; 1/1 feriado, fim de semana: segunda, 4/1.',
      },
    ],
  },
]
