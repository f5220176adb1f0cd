import type { Rule } from '../../law.ts'
import { fixed } from '../terms.ts'
import { text } from '../text.ts'
import { calendarMonths } from './counting.ts'
import { convention, courtRules } from './sources.ts'

const judgments = ['judgment-delivered', 'committee-judgment-delivered', 'gc-judgment-delivered']

/** From the judgment on: referral, finality, and what may be asked of a judgment afterwards. */
export const judgmentRules: readonly Rule[] = [
  {
    id: 'echr-gc-referral-3m',
    name: text('Pedir o reenvio à Grande Câmara', 'Solicitar la remisión a la Gran Sala', 'Requesting referral to the Grand Chamber'),
    holder: 'party',
    nature: 'bar',
    opens: ['judgment-delivered'],
    closes: ['referral-requested'],
    extension: { allowed: false, base: 'due', source: convention('art. 43 § 1') },
    terms: [
      {
        limit: fixed({ months: 3 }, calendarMonths),
        source: convention('art. 43 § 1; Rules of Court, Rule 73 § 1'),
        confidence: 'KNOWN',
        note: text(
          'Conta do dia da sentença, não da ciência.',
          'Corre desde el día de la sentencia, no desde su notificación.',
          'Runs from the day of the judgment, not from its notification.',
        ),
      },
    ],
    examples: [
      { trigger: '2026-11-30', due: '2027-02-28', safe: '2027-02-26', why: 'No 30 February: its last day, a Sunday, not moved.' },
      { trigger: '2011-01-11', due: '2011-04-11', why: 'Mehmet Nuri Özen v. Turkey: final on 11 April 2011.' },
    ],
  },
  {
    id: 'echr-judgment-final-3m',
    name: text('Sentença torna-se definitiva', 'La sentencia deviene firme', 'Judgment becomes final'),
    holder: 'body',
    nature: 'target',
    opens: ['judgment-delivered'],
    closes: ['judgment-final', 'referral-requested'],
    terms: [
      {
        limit: fixed({ months: 3 }, calendarMonths),
        source: convention('arts. 28, 42 and 44', 'Headings of Mehmet Nuri Özen v. Turkey and Malama v. Greece'),
        confidence: 'VERIFIED',
      },
    ],
    examples: [
      { trigger: '2011-01-11', due: '2011-04-11', why: 'Mehmet Nuri Özen v. Turkey: final on 11 April 2011.' },
      { trigger: '2026-11-30', due: '2027-02-28', why: 'Last day of February.' },
    ],
  },
  {
    id: 'echr-rectification-1m',
    name: text('Pedir retificação', 'Solicitar la rectificación', 'Requesting rectification'),
    holder: 'party',
    nature: 'procedural',
    opens: judgments,
    closes: ['rectification-requested'],
    survives: true,
    terms: [{ limit: fixed({ months: 1 }, calendarMonths), source: courtRules('Rule 81'), confidence: 'KNOWN' }],
    examples: [
      { trigger: '2026-01-15', due: '2026-02-15', why: 'Same day of the next month, a Sunday, not moved.' },
      { trigger: '2026-01-31', due: '2026-02-28', why: 'Last day of February.' },
    ],
  },
  {
    id: 'echr-interpretation-1y',
    name: text('Pedir interpretação', 'Solicitar la interpretación', 'Requesting interpretation'),
    holder: 'party',
    nature: 'bar',
    opens: judgments,
    closes: ['interpretation-requested'],
    survives: true,
    terms: [
      { limit: fixed({ years: 1 }, calendarMonths), source: courtRules('Rule 79 § 1', 'French and Italian texts'), confidence: 'VERIFIED' },
    ],
    examples: [
      { trigger: '2026-01-15', due: '2027-01-15', why: 'Same day a year later.' },
      { trigger: '2024-02-29', due: '2025-02-28', why: 'Last day of February.' },
    ],
  },
  {
    id: 'echr-revision-6m',
    name: text('Pedir revisão', 'Solicitar la revisión', 'Requesting revision'),
    holder: 'party',
    nature: 'bar',
    opens: ['decisive-fact-known'],
    closes: ['revision-requested'],
    survives: true,
    terms: [{ limit: fixed({ months: 6 }, calendarMonths), source: courtRules('Rule 80 § 1'), confidence: 'KNOWN' }],
    examples: [
      { trigger: '2026-04-15', due: '2026-10-15', why: 'Same day six months later.' },
      { trigger: '2026-08-31', due: '2027-02-28', why: 'Last day of February.' },
    ],
  },
]
