import type { Rule } from '../../../law.ts'
import { fixed } from '../../terms.ts'
import { text } from '../../text.ts'
import { administrative } from '../counting.ts'
import { defenderTime, processLaw, secondary } from '../sources.ts'

const afterSilence = ['status-enquired', 'went-to-court']

/** Delay by the administration opens the way to court. */
const delay = text(
  'Passado o prazo sem decisão, a demora pode ser levada à Justiça por mandado de segurança.',
  'Vencido el plazo sin decisión, la demora puede llevarse a la justicia por mandado de segurança.',
  'Once the period has passed without a decision, the delay may be taken to court by writ of mandamus.',
)

/** Thirty days to decide an appeal; other procedures of the federal administration use it too. */
export const appealDecision: Rule = {
  id: 'br-lpa-decisao-recurso-30d',
  name: text('Decisão do recurso', 'Decisión del recurso', 'Decision on the appeal'),
  holder: 'body',
  nature: 'target',
  opens: ['appeal-received'],
  closes: ['granted', 'appeal-refused', 'last-appeal-refused'],
  extension: { allowed: true, times: 1, base: 'due', source: processLaw('art. 59, § 2º') },
  silence: afterSilence,
  terms: [
    {
      limit: fixed({ days: 30 }, administrative),
      source: processLaw('art. 59, §§ 1º e 2º', secondary),
      confidence: 'VERIFIED',
      note: delay,
    },
  ],
  examples: [
    { trigger: '2026-03-09', due: '2026-04-08', why: '22 dias até 31/3; 8/4 = 30.' },
    { trigger: '2026-03-04', due: '2026-04-06', why: '3/4 = 30, Paixão de Cristo: segunda, 6.' },
  ],
}

/** Limits of Law 9.784/1999, the rule where no act of its own says otherwise. */
export const processRules: readonly Rule[] = [
  {
    id: 'br-lpa-recurso-10d',
    name: text('Recurso administrativo', 'Recurso administrativo', 'Administrative appeal'),
    holder: 'petitioner',
    nature: 'bar',
    opens: ['decided', 'appeal-refused'],
    closes: ['appeal-filed'],
    extension: { allowed: false, base: 'due', source: processLaw('arts. 59 e 63') },
    doubles: defenderTime,
    terms: [
      {
        limit: fixed({ days: 10 }, administrative),
        source: processLaw('arts. 56 a 59 e 66', secondary),
        confidence: 'VERIFIED',
        note: text(
          'Não suspende a decisão, salvo pedido atendido (art. 61). Fora do prazo não se conhece, mas a autoridade pode rever de ofício (art. 63, § 2º). No máximo três instâncias.',
          'No suspende la decisión, salvo que se conceda (art. 61). Fuera de plazo no se admite, pero la autoridad puede revisar de oficio (art. 63, § 2º). Máximo tres instancias.',
          'It does not suspend the decision unless so ordered (art. 61). Out of time it is not heard, though the authority may review of its own motion (art. 63 § 2º). Three instances at most.',
        ),
      },
    ],
    examples: [
      { trigger: '2026-11-06', due: '2026-11-16', why: '7/11 = 1, embora sábado; 16/11 = 10.' },
      { trigger: '2026-12-11', due: '2026-12-21', why: 'O recesso da Justiça não existe aqui: 21/12 = 10.' },
      { trigger: '2026-12-14', due: '2026-12-28', safe: '2026-12-23', why: '24/12 = 10, expediente só até 13h: segunda, 28.' },
      { trigger: '2026-11-06', doubled: true, due: '2026-11-26', why: 'Defensoria Pública: 20 dias.' },
    ],
  },
  {
    id: 'br-lpa-reconsideracao-5d',
    name: text('Reconsideração pela autoridade', 'Reconsideración por la autoridad', 'Reconsideration by the authority'),
    holder: 'body',
    nature: 'procedural',
    opens: ['appeal-filed'],
    closes: ['appeal-received', 'granted'],
    silence: afterSilence,
    terms: [
      {
        limit: fixed({ days: 5 }, administrative),
        source: processLaw('art. 56, § 1º', secondary),
        confidence: 'VERIFIED',
        note: text(
          'Se não reconsidera, encaminha à autoridade superior.',
          'Si no reconsidera, remite al superior.',
          'If it does not reconsider, it sends the file to its superior.',
        ),
      },
    ],
    examples: [
      { trigger: '2026-11-16', due: '2026-11-23', why: '21/11, sábado, = 5: segunda, 23.' },
      { trigger: '2026-03-02', due: '2026-03-09', why: '7/3, sábado, = 5: segunda, 9.' },
    ],
  },
  appealDecision,
  {
    id: 'br-lpa-decisao-30d',
    name: text('Decisão depois da instrução', 'Decisión tras la instrucción', 'Decision after the evidence'),
    holder: 'body',
    nature: 'target',
    opens: ['evidence-closed'],
    closes: ['decided', 'granted'],
    extension: { allowed: true, times: 1, base: 'due', source: processLaw('art. 49') },
    silence: afterSilence,
    terms: [{ limit: fixed({ days: 30 }, administrative), source: processLaw('art. 49'), confidence: 'KNOWN', note: delay }],
    examples: [
      { trigger: '2026-09-28', due: '2026-10-29', why: '28/10 = 30, Dia do Servidor: quinta, 29.' },
      { trigger: '2026-01-30', due: '2026-03-02', why: '31/1 = 1; 28/2 = 29; 1/3, domingo, = 30: segunda, 2.' },
    ],
  },
  {
    id: 'br-lpa-alegacoes-finais-10d',
    name: text('Alegações finais', 'Alegaciones finales', 'Final statement'),
    holder: 'petitioner',
    nature: 'procedural',
    opens: ['evidence-closed'],
    closes: ['final-statement-filed'],
    doubles: defenderTime,
    terms: [
      {
        limit: fixed({ days: 10 }, administrative),
        source: processLaw('art. 44'),
        confidence: 'KNOWN',
        note: text('Salvo outro prazo em lei.', 'Salvo otro plazo legal.', 'Unless a statute sets another period.'),
      },
    ],
    examples: [
      { trigger: '2026-02-06', due: '2026-02-19', why: '16/2 = 10, Carnaval; 18/2 só após 14h: quinta, 19.' },
      { trigger: '2026-09-28', due: '2026-10-08', why: '29/9 = 1; 8/10 = 10.' },
    ],
  },
  {
    id: 'br-lpa-atos-5d',
    name: text('Ato sem prazo próprio', 'Acto sin plazo propio', 'Act with no period of its own'),
    holder: 'petitioner',
    nature: 'procedural',
    opens: ['act-ordered'],
    closes: ['act-done'],
    extension: { allowed: true, times: 1, notBeyond: { days: 10 }, base: 'due', source: processLaw('art. 24, parágrafo único') },
    doubles: defenderTime,
    terms: [
      {
        limit: fixed({ days: 5 }, administrative),
        source: processLaw('art. 24, caput e parágrafo único', secondary),
        confidence: 'VERIFIED',
        note: text(
          'Vale também para os atos do órgão. Pode ser dilatado até o dobro, com justificação comprovada.',
          'Rige también para los actos del órgano. Puede ampliarse hasta el doble, con justificación probada.',
          'It binds the office too. It may be stretched to double for proven reasons.',
        ),
      },
    ],
    examples: [
      { trigger: '2026-03-02', due: '2026-03-09', why: '7/3, sábado, = 5: segunda, 9.' },
      { trigger: '2026-03-04', due: '2026-03-09', why: '5/3 = 1; 9/3 = 5.' },
    ],
  },
]
