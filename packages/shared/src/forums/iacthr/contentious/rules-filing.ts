import type { Rule } from '../../../law.ts'
import { dateless, fixed } from '../../terms.ts'
import { text } from '../../text.ts'
import { bySubmission, courtRules, fromEvent, rulesOf2003, since2010 } from '../counting.ts'

const art28 = courtRules('art. 28(1)', 'quoted in Series C Nos. 203 fn. 43, 330 and 364; counted in No. 380 paras. 18-20')

const afterTheBrief = text(
  'Conta do fim do prazo do próprio escrito, não do protocolo. Um PDF assinado basta como original (Série C nº 402); serve também para traduções.',
  'Corre desde el vencimiento del plazo del propio escrito, no desde su presentación. Un PDF firmado basta como original (Serie C No. 402); rige también para traducciones.',
  "Runs from the end of the brief's own period, not from its filing. A signed PDF is enough as an original (Series C No. 402); translations follow the same rule.",
)

/** Originals, annexes and copies that follow a brief. */
export const filingRules: readonly Rule[] = [
  {
    id: 'iacthr-signature-originals-annexes',
    name: text('Original assinado e anexos do ESAP', 'Original firmado y anexos del ESAP', 'Signed original and annexes of the ESAP'),
    holder: 'petitioner',
    nature: 'bar',
    selector: bySubmission,
    opens: ['esap-received'],
    expiryOf: ['iacthr-esap'],
    closes: ['esap-annexes-filed'],
    extension: { allowed: false, base: 'due', source: art28 },
    terms: [since2010(fixed({ days: 21 }, fromEvent), art28, 'VERIFIED', afterTheBrief)],
    examples: [
      { ...dateless('uncovered', '2010-05-10', 'submitted under the earlier Rules'), selectedBy: '2009-12-31' },
      {
        trigger: '2014-07-26',
        selectedBy: '2014-03-03',
        due: '2014-08-16',
        safe: '2014-08-14',
        why: 'before Agreement 1/14 a Saturday did not move; the day before is a holiday',
      },
      {
        trigger: '2014-09-06',
        selectedBy: '2014-03-03',
        due: '2014-09-29',
        safe: '2014-09-26',
        why: 'under Agreement 1/14 Saturday 27 September moves to Monday',
      },
      {
        trigger: '2017-07-05',
        due: '2017-07-26',
        why: 'Álvarez Ramos v. Venezuela, Series C No. 380 paras. 18-26: 5 July and 21 days, for the submission itself',
      },
      {
        trigger: '2021-12-01',
        selectedBy: '2021-05-28',
        due: '2022-01-07',
        safe: '2021-12-20',
        why: 'Honorato v. Brazil: 22 December falls in the recess',
      },
    ],
  },
  {
    id: 'iacthr-state-originals-annexes',
    name: text(
      'Original assinado e anexos da contestação',
      'Original firmado y anexos de la contestación',
      'Signed original and annexes of the answer',
    ),
    holder: 'state',
    nature: 'bar',
    selector: bySubmission,
    opens: ['state-answer-received'],
    expiryOf: ['iacthr-state-answer'],
    closes: ['state-annexes-filed'],
    silence: ['status-enquiry-sent'],
    extension: { allowed: false, base: 'due', source: art28 },
    terms: [since2010(fixed({ days: 21 }, fromEvent), art28, 'VERIFIED', afterTheBrief)],
    examples: [
      { ...dateless('uncovered', '2010-05-10', 'submitted under the earlier Rules'), selectedBy: '2009-12-31' },
      {
        trigger: '2012-01-28',
        selectedBy: '2011-02-11',
        due: '2012-02-18',
        safe: '2012-02-17',
        why: 'before Agreement 1/14 a Saturday did not move',
      },
      { trigger: '2022-04-04', due: '2022-04-25', why: 'a Monday' },
    ],
  },
  {
    id: 'iacthr-originals-until-2009',
    name: text(
      'Original do escrito enviado por meio eletrônico (até 2009)',
      'Original del escrito enviado por medio electrónico (hasta 2009)',
      'Original of a brief sent by electronic means (until 2009)',
    ),
    holder: 'petitioner',
    nature: 'procedural',
    opens: ['brief-filed-by-electronic-means'],
    closes: ['esap-annexes-filed'],
    terms: [
      {
        from: '2004-01-01',
        to: '2009-03-23',
        limit: fixed({ days: 7 }, fromEvent),
        source: rulesOf2003('art. 26(1)', 'Series C No. 203 paras. 55-57 and fn. 43'),
        confidence: 'VERIFIED',
      },
    ],
    examples: [
      { trigger: '2008-04-11', due: '2008-04-18', why: 'Garibaldi v. Brazil, Series C No. 203: the brief was sent on 11 April 2008' },
      { trigger: '2009-03-23', due: '2009-03-30', why: 'the last day of the seven days' },
      dateless('uncovered', '2009-03-24', 'since then 21 days'),
    ],
  },
  {
    id: 'iacthr-copies-paper-filing',
    name: text('Cópias do escrito protocolado em papel', 'Copias del escrito presentado en papel', 'Copies of a brief filed on paper'),
    holder: 'petitioner',
    nature: 'procedural',
    selector: bySubmission,
    opens: ['brief-filed-on-paper'],
    closes: ['copies-filed'],
    terms: [since2010(fixed({ days: 21 }, fromEvent), courtRules('art. 28(2)', 'summarised in Series C No. 522, separate opinion'))],
    examples: [
      { ...dateless('uncovered', '2010-05-10', 'submitted under the earlier Rules'), selectedBy: '2009-12-31' },
      { trigger: '2015-08-17', due: '2015-09-07', why: 'a Monday' },
    ],
  },
]
