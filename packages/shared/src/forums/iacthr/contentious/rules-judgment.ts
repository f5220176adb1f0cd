import type { Rule } from '../../../law.ts'
import { ask, dateless, fixed } from '../../terms.ts'
import { text } from '../../text.ts'
import { courtRules, fromNotification, inTheOrder, judgmentsUrl } from '../counting.ts'

const art68 = courtRules('art. 68(1); ACHR art. 67', 'quoted in every interpretation judgment, e.g. Series C Nos. 324, 357 and 559')
const art76 = courtRules('art. 76', 'Series C No. 262 fn. 11 and No. 264 fn. 26: the month binds the parties, not the Court')
const readJudgment = text(
  'Cláusula habitual; leia o ponto resolutivo da sentença e registre outra data se ele a fixar.',
  'Cláusula habitual; lea el punto resolutivo de la sentencia y registre otra fecha si la fija.',
  'A usual clause; read the operative paragraph of the judgment and record another date if it sets one.',
)

/** After the judgment has been notified. */
export const judgmentRules: readonly Rule[] = [
  {
    id: 'iacthr-interpretation-request',
    name: text(
      'Pedido de interpretação da sentença',
      'Solicitud de interpretación de la sentencia',
      'Request for interpretation of the judgment',
    ),
    holder: 'party',
    nature: 'bar',
    survives: true,
    opens: ['judgment-notified'],
    closes: ['interpretation-requested'],
    extension: { allowed: false, base: 'due', source: art68 },
    terms: [
      {
        from: '1978-07-18',
        limit: fixed({ days: 90 }, fromNotification),
        source: art68,
        confidence: 'VERIFIED',
        note: text(
          'Não suspende a execução (art. 68(4)).',
          'No suspende la ejecución (art. 68(4)).',
          'Does not suspend execution (art. 68(4)).',
        ),
      },
    ],
    examples: [
      { trigger: '2014-08-20', due: '2014-11-18', why: 'the last day of the old counting' },
      { trigger: '2014-08-21', due: '2014-11-20', safe: '2014-11-19', why: 'from Friday 22 August' },
      { trigger: '2015-11-13', due: '2016-02-15', safe: '2016-02-12', why: 'Series C No. 324: Sunday 14 February moves' },
      {
        trigger: '2017-05-12',
        due: '2017-08-14',
        safe: '2017-08-11',
        why: 'Favela Nova Brasília v. Brazil, Series C No. 345: requested by the State on that day, its last',
      },
      {
        trigger: '2017-09-25',
        due: '2018-01-08',
        safe: '2017-12-20',
        why: 'Gutiérrez Hernández v. Guatemala, Series C No. 357 fn. 4: Christmas Day in the recess, understood as extended to 8 January',
      },
      { trigger: '2017-11-13', due: '2018-02-12', safe: '2018-02-09', why: 'Lagos del Campo v. Peru, Series C No. 366: filed on that day' },
      { trigger: '2018-11-16', due: '2019-02-18', safe: '2019-02-15', why: 'Series C No. 379: Sunday 17 February moves' },
      { trigger: '2022-04-18', due: '2022-07-18', safe: '2022-07-15', why: 'FEMAPOR v. Peru, Series C No. 480: filed on that day' },
      {
        trigger: '2025-01-23',
        due: '2025-04-24',
        safe: '2025-04-23',
        why: 'Reyes Mantilla v. Ecuador, Series C No. 559: admitted on that day, so the first working day is not counted',
      },
    ],
  },
  {
    id: 'iacthr-interpretation-observations',
    name: text(
      'Observações ao pedido de interpretação',
      'Observaciones a la solicitud de interpretación',
      'Observations on the request for interpretation',
    ),
    holder: 'petitioner',
    nature: 'body-set',
    survives: true,
    opens: ['interpretation-request-transmitted'],
    closes: ['interpretation-observations-filed'],
    terms: [
      {
        limit: ask(inTheOrder),
        source: courtRules('art. 68(2)', 'Series C No. 317 fn. 1; No. 459 para. 3: due on 30 May 2022, filed on the 31st, out of time'),
        confidence: 'VERIFIED',
      },
    ],
    examples: [
      dateless('ask', '2022-05-02', 'Series C No. 459 para. 3: the letter set 30 May 2022'),
      dateless('ask', '2015-12-21', 'transmitted in the recess: the letter still sets the date'),
    ],
  },
  {
    id: 'iacthr-rectification',
    name: text('Pedido de retificação de erro', 'Solicitud de rectificación de error', 'Request to rectify an error'),
    holder: 'party',
    nature: 'procedural',
    survives: true,
    opens: ['judgment-notified'],
    closes: ['rectification-requested'],
    extension: { allowed: false, base: 'due', source: art76 },
    terms: [{ from: '2010-01-01', limit: fixed({ months: 1 }, fromNotification), source: art76, confidence: 'VERIFIED' }],
    examples: [
      dateless('uncovered', '2009-12-31', 'the earlier provision was not seen'),
      { trigger: '2014-08-20', due: '2014-09-20', safe: '2014-09-19', why: 'the old counting: a Saturday did not move' },
      { trigger: '2014-08-21', due: '2014-09-22', why: 'from Friday 22 August, a Monday' },
      { trigger: '2017-05-12', due: '2017-06-15', why: 'Favela Nova Brasília: from Monday 15 May' },
    ],
  },
  {
    id: 'iacthr-publication-of-judgment',
    name: text(
      'Publicação da sentença pelo Estado',
      'Publicación de la sentencia por el Estado',
      'Publication of the judgment by the State',
    ),
    holder: 'state',
    nature: 'body-set',
    survives: true,
    opens: ['judgment-notified'],
    closes: ['judgment-published'],
    silence: ['status-enquiry-sent', 'compliance-observations-filed'],
    terms: [
      {
        from: '2010-01-01',
        limit: fixed({ months: 6 }, fromNotification),
        source: {
          cite: 'Judgment, section on reparations',
          url: judgmentsUrl,
          seen: 'Series C No. 508 para. 168; No. 258 gave two months',
        },
        confidence: 'VERIFIED',
        note: readJudgment,
      },
    ],
    examples: [
      dateless('uncovered', '2009-12-31', 'the clause of earlier judgments was not seen'),
      { trigger: '2017-05-12', due: '2017-11-15', why: 'Favela Nova Brasília: from Monday 15 May' },
    ],
  },
  {
    id: 'iacthr-first-compliance-report',
    name: text(
      'Primeiro relatório do Estado sobre o cumprimento',
      'Primer informe del Estado sobre el cumplimiento',
      "State's first report on compliance",
    ),
    holder: 'state',
    nature: 'body-set',
    survives: true,
    opens: ['judgment-notified'],
    closes: ['compliance-report-received'],
    silence: ['status-enquiry-sent', 'compliance-observations-filed', 'compliance-hearing-held'],
    terms: [
      {
        from: '2010-01-01',
        limit: fixed({ years: 1 }, fromNotification),
        source: {
          cite: 'Judgment, operative paragraph; IACtHR Rules art. 69',
          url: judgmentsUrl,
          seen: 'Series C Nos. 251, 318, 333, 353, 454 and 508',
        },
        confidence: 'VERIFIED',
        note: readJudgment,
      },
    ],
    examples: [
      dateless('uncovered', '2009-12-31', 'the clause of earlier judgments was not seen'),
      { trigger: '2017-05-12', due: '2018-05-15', why: 'Favela Nova Brasília: from Monday 15 May' },
    ],
  },
  {
    id: 'iacthr-next-compliance-report',
    name: text('Novo relatório do Estado', 'Nuevo informe del Estado', "State's further report"),
    holder: 'state',
    nature: 'body-set',
    survives: true,
    opens: ['compliance-order-notified'],
    closes: ['compliance-report-received'],
    silence: ['status-enquiry-sent', 'compliance-observations-filed'],
    terms: [{ limit: ask(inTheOrder), source: courtRules('art. 69(4)'), confidence: 'KNOWN' }],
    examples: [
      dateless('ask', '2023-11-27', 'the order sets the date of the next report'),
      dateless('ask', '2024-12-20', 'on the eve of the recess the order still governs'),
    ],
  },
  {
    id: 'iacthr-observations-state-report',
    name: text('Observações ao relatório do Estado', 'Observaciones al informe del Estado', "Observations on the State's report"),
    holder: 'petitioner',
    nature: 'body-set',
    survives: true,
    opens: ['compliance-report-transmitted'],
    closes: ['compliance-observations-filed'],
    terms: [
      {
        limit: ask(inTheOrder, { weeks: 4 }),
        source: courtRules('art. 69(1)', 'the scheme, in Series C Nos. 415 and 543; the usual four weeks are practice'),
        confidence: 'KNOWN',
      },
    ],
    examples: [
      dateless('ask', '2018-06-01', 'the letter sets the date, usually four weeks for the victims'),
      dateless('ask', '2020-03-17', 'the suspension of 2020 moved such dates; the letter tells'),
    ],
  },
]
