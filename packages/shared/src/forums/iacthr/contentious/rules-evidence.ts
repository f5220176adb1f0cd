import type { Rule } from '../../../law.ts'
import { ask, dateless, fixed, open } from '../../terms.ts'
import { text } from '../../text.ts'
import { bySubmission, courtRules, fromNotification, inTheOrder, since2010 } from '../counting.ts'

/** Lists of declarants, objections, recusals and evidence. */
export const evidenceRules: readonly Rule[] = [
  {
    id: 'iacthr-incomplete-evidence-cure',
    name: text(
      'Corrigir prova ilegível ou incompleta',
      'Subsanar prueba ilegible o incompleta',
      'Correct illegible or incomplete evidence',
    ),
    holder: 'petitioner',
    nature: 'body-set',
    selector: bySubmission,
    opens: ['evidence-cure-requested'],
    closes: ['evidence-cured'],
    terms: [since2010(ask(inTheOrder), courtRules('art. 59', 'Series C No. 283; No. 446: one day late, inadmissible'))],
    examples: [
      { ...dateless('uncovered', '2010-08-12', 'submitted under the earlier Rules'), selectedBy: '2009-12-31' },
      dateless('ask', '2020-08-12', 'Series C No. 446: due on 27 August 2020 by the notice, sent on the 28th, inadmissible'),
    ],
  },
  {
    id: 'iacthr-evidence-ex-officio',
    name: text('Prova para melhor decidir', 'Prueba para mejor resolver', 'Evidence requested by the Court'),
    holder: 'petitioner',
    nature: 'body-set',
    selector: bySubmission,
    opens: ['evidence-requested'],
    closes: ['evidence-provided'],
    terms: [since2010(ask(inTheOrder), courtRules('art. 58', 'Series C No. 508 para. 12'))],
    examples: [
      { ...dateless('uncovered', '2010-08-12', 'submitted under the earlier Rules'), selectedBy: '2009-12-31' },
      dateless('ask', '2023-02-20', 'the request sets the date'),
    ],
  },
  {
    id: 'iacthr-final-list-declarants',
    name: text('Lista definitiva de declarantes', 'Lista definitiva de declarantes', 'Definitive list of declarants'),
    holder: 'petitioner',
    nature: 'body-set',
    selector: bySubmission,
    opens: ['definitive-lists-requested'],
    closes: ['definitive-list-filed'],
    terms: [since2010(ask(inTheOrder), courtRules('art. 46(1)', 'Series C No. 340 para. 31'))],
    examples: [
      { ...dateless('uncovered', '2010-05-03', 'submitted under the earlier Rules'), selectedBy: '2009-12-31' },
      dateless('ask', '2016-05-02', 'the request sets the date; the moment to confirm or withdraw declarants'),
    ],
  },
  {
    id: 'iacthr-observations-final-lists',
    name: text('Observações às listas definitivas', 'Observaciones a las listas definitivas', 'Observations on the definitive lists'),
    holder: 'petitioner',
    nature: 'body-set',
    selector: bySubmission,
    opens: ['definitive-lists-transmitted'],
    closes: ['list-observations-filed'],
    terms: [since2010(ask(inTheOrder), courtRules('art. 46(2)'), 'KNOWN')],
    examples: [
      { ...dateless('uncovered', '2010-05-17', 'submitted under the earlier Rules'), selectedBy: '2009-12-31' },
      dateless('ask', '2016-05-16', 'the transmittal sets the date'),
    ],
  },
  {
    id: 'iacthr-witness-objection',
    name: text('Objeção a testemunha', 'Objeción a testigo', 'Objection to a witness'),
    holder: 'petitioner',
    nature: 'procedural',
    selector: bySubmission,
    opens: ['definitive-lists-transmitted'],
    closes: ['witness-objection-filed'],
    terms: [since2010(fixed({ days: 10 }, fromNotification), courtRules('art. 47(1)'), 'KNOWN')],
    examples: [
      { ...dateless('uncovered', '2010-05-10', 'submitted under the earlier Rules'), selectedBy: '2009-12-31' },
      {
        trigger: '2014-08-20',
        selectedBy: '2013-02-01',
        due: '2014-08-30',
        safe: '2014-08-29',
        why: 'the old counting: a Saturday did not move',
      },
      { trigger: '2014-08-21', selectedBy: '2013-02-01', due: '2014-09-01', safe: '2014-08-29', why: 'from Friday 22 August; a Monday' },
      { trigger: '2016-05-16', due: '2016-05-27', safe: '2016-05-26', why: 'from Tuesday 17 May' },
    ],
  },
  {
    id: 'iacthr-expert-recusal',
    name: text('Recusação de perito', 'Recusación de perito', 'Recusal of an expert'),
    holder: 'petitioner',
    nature: 'procedural',
    selector: bySubmission,
    opens: ['definitive-lists-transmitted'],
    closes: ['expert-recusal-filed'],
    terms: [
      since2010(
        fixed({ days: 10 }, fromNotification),
        courtRules('art. 48(2)', 'the grounds, in Series C No. 439 para. 44; not the figure'),
        'KNOWN',
      ),
    ],
    examples: [
      { ...dateless('uncovered', '2010-05-10', 'submitted under the earlier Rules'), selectedBy: '2009-12-31' },
      {
        trigger: '2014-08-20',
        selectedBy: '2013-02-01',
        due: '2014-08-30',
        safe: '2014-08-29',
        why: 'the old counting: a Saturday did not move',
      },
      { trigger: '2014-08-21', selectedBy: '2013-02-01', due: '2014-09-01', safe: '2014-08-29', why: 'from Friday 22 August; a Monday' },
      { trigger: '2016-05-16', due: '2016-05-27', safe: '2016-05-26', why: 'from Tuesday 17 May' },
    ],
  },
  {
    id: 'iacthr-expert-recusal-reply',
    name: text('Resposta do perito à recusação', 'Respuesta del perito a la recusación', "Expert's reply to the recusal"),
    holder: 'third',
    nature: 'body-set',
    selector: bySubmission,
    opens: ['expert-recusal-communicated'],
    closes: ['expert-recusal-answered'],
    terms: [since2010(ask(inTheOrder), courtRules('art. 48(3)'), 'KNOWN')],
    examples: [
      { ...dateless('uncovered', '2010-06-01', 'submitted under the earlier Rules'), selectedBy: '2009-12-31' },
      dateless('ask', '2016-06-01', 'the letter sets the date'),
    ],
  },
  {
    id: 'iacthr-affidavit-questions',
    name: text('Perguntas a declarantes por affidavit', 'Preguntas a declarantes por afidávit', 'Questions to affidavit declarants'),
    holder: 'petitioner',
    nature: 'body-set',
    selector: bySubmission,
    opens: ['affidavit-questions-invited'],
    closes: ['affidavit-questions-filed'],
    terms: [since2010(ask(inTheOrder), courtRules('art. 50(5)', 'Series C No. 301 paras. 88-89; No. 404 fn. 48'))],
    examples: [
      { ...dateless('uncovered', '2010-08-02', 'submitted under the earlier Rules'), selectedBy: '2009-12-31' },
      dateless('ask', '2016-08-01', 'the order or its note sets the date'),
    ],
  },
  {
    id: 'iacthr-affidavits',
    name: text('Entrega dos affidavits e laudos', 'Presentación de afidávits y peritajes', 'Filing of affidavits and opinions'),
    holder: 'petitioner',
    nature: 'body-set',
    selector: bySubmission,
    opens: ['presidency-order-notified'],
    closes: ['affidavits-filed'],
    terms: [since2010(ask(inTheOrder), courtRules('art. 50'), 'KNOWN')],
    examples: [
      { ...dateless('uncovered', '2010-07-23', 'submitted under the earlier Rules'), selectedBy: '2009-12-31' },
      dateless('ask', '2020-07-23', 'the order sets the date'),
    ],
  },
  {
    id: 'iacthr-affidavit-observations',
    name: text('Observações aos affidavits', 'Observaciones a los afidávits', 'Observations on the affidavits'),
    holder: 'petitioner',
    nature: 'body-set',
    selector: bySubmission,
    opens: ['affidavits-transmitted'],
    closes: ['affidavit-observations-filed'],
    terms: [since2010(ask(inTheOrder), courtRules('art. 50(6)'), 'KNOWN')],
    examples: [
      { ...dateless('uncovered', '2010-09-20', 'submitted under the earlier Rules'), selectedBy: '2009-12-31' },
      dateless('ask', '2016-09-20', 'the transmittal sets the date'),
    ],
  },
  {
    id: 'iacthr-order-presidency-appeal',
    name: text(
      'Recurso ao plenário contra resolução da Presidência',
      'Recurso al pleno contra resolución de la Presidencia',
      'Review by the full Court of an order of the Presidency',
    ),
    holder: 'petitioner',
    nature: 'target',
    selector: bySubmission,
    opens: ['presidency-order-notified'],
    closes: ['order-review-requested'],
    terms: [
      since2010(
        open(
          text(
            'sem prazo fixo: peça em poucos dias, antes dos atos que a resolução ordena.',
            'sin plazo fijo: solicítelo en pocos días, antes de los actos que la resolución ordena.',
            'no fixed limit: ask within days, before the acts that the order provides for.',
          ),
        ),
        courtRules(
          'art. 31(2)',
          'order of 23 July and review of 29 July 2020 in Series C No. 412; of 22 February and 18 March 2022 in No. 463',
        ),
        'KNOWN',
      ),
    ],
    examples: [
      { ...dateless('uncovered', '2010-07-23', 'submitted under the earlier Rules'), selectedBy: '2009-12-31' },
      dateless('open', '2020-07-23', 'Martínez Esquivia v. Colombia: the Court ruled six days after the order'),
    ],
  },
]
