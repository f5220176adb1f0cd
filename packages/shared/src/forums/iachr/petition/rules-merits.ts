import type { Rule, Term } from '../../../law.ts'
import { fixed } from '../../terms.ts'
import { text } from '../../text.ts'
import { iachrDays, iachrRules } from '../counting.ts'

/** One figure for both parties in each text; the petitioner comes first, then the State. */
const observations: readonly Term[] = [
  {
    id: 'iachr-merits-observations-2001-2009',
    from: '2001-05-01',
    to: '2009-12-30',
    limit: fixed({ months: 2 }, iachrDays),
    source: { cite: 'IACHR Rules of 2000 art. 38(1)', seen: 'Series C No. 203 para. 47; Series C No. 376 para. 2' },
    confidence: 'VERIFIED',
    note: text(
      'Prorrogação até três meses (texto não conferido).',
      'Prórroga hasta tres meses (texto no verificado).',
      'Extension up to three months (text not checked).',
    ),
  },
  {
    id: 'iachr-merits-observations-2009-2013',
    from: '2009-12-31',
    to: '2013-07-31',
    limit: fixed({ months: 3 }, iachrDays),
    source: {
      cite: 'IACHR Rules of 2009, first text, art. 37(1)',
      url: 'https://oas.org/en/iachr/mandate/Basics/rulesiachr2009.asp',
      seen: 'letter of the Commission quoted in Series C No. 340',
    },
    confidence: 'VERIFIED',
    note: text(
      'Prorrogação até quatro meses (texto não conferido).',
      'Prórroga hasta cuatro meses (texto no verificado).',
      'Extension up to four months (text not checked).',
    ),
  },
  {
    from: '2013-08-01',
    limit: fixed({ months: 4 }, iachrDays),
    source: iachrRules('art. 37(1)-(2)', 'text of 2013 not seen; a further four months granted in Series C No. 386 para. 2'),
    confidence: 'KNOWN',
  },
]

const extension = { allowed: true, notBeyond: { months: 6 }, base: 'due', source: iachrRules('art. 37(2)') } as const

const examples = [
  {
    trigger: '2009-12-30',
    due: '2010-02-28',
    safe: '2010-02-26',
    why: 'two months, the last day of the Rules of 2000; February is too short',
  },
  { trigger: '2009-12-31', due: '2010-03-31', safe: '2010-03-30', why: 'three months under the first text of 2009' },
  { trigger: '2013-07-31', due: '2013-10-31', safe: '2013-10-30', why: 'three months, the last day of that text' },
  { trigger: '2013-08-01', due: '2013-12-01', safe: '2013-11-29', why: 'four months; a Sunday does not move' },
] as const

/** Observations of the parties on the merits. */
export const meritsRules: readonly Rule[] = [
  {
    id: 'iachr-merits-observations-petitioner',
    name: text(
      'Observações de mérito da parte peticionária',
      'Observaciones de fondo de la parte peticionaria',
      "Petitioner's observations on the merits",
    ),
    holder: 'petitioner',
    nature: 'procedural',
    extension,
    opens: ['admissibility-report-notified', 'admissibility-deferred'],
    closes: ['petitioner-merits-observations-filed'],
    terms: observations,
    examples,
  },
  {
    id: 'iachr-merits-observations-state',
    name: text('Observações de mérito do Estado', 'Observaciones de fondo del Estado', "State's observations on the merits"),
    holder: 'state',
    nature: 'procedural',
    extension,
    opens: ['petitioner-merits-observations-transmitted'],
    closes: ['state-merits-observations-received'],
    silence: ['status-enquiry-sent', 'merits-observations-closed', 'facts-presumed'],
    terms: observations,
    examples: [
      ...examples,
      {
        trigger: '2016-12-08',
        due: '2017-04-08',
        safe: '2017-04-07',
        why: 'Valenzuela Ávila v. Guatemala, Series C No. 386 para. 2: four months end on a Saturday; received on Monday 10 April',
      },
    ],
  },
]
