import type { Rule } from '../../law.ts'
import { africanDays } from '../achpr/counting.ts'
import { dateless, fixed, open } from '../terms.ts'
import { text } from '../text.ts'
import { protocol, rulesOf2020 } from './sources.ts'

const page = 'page of the Court on how a case proceeds; number of the rule not seen'
const byCourt = { allowed: true, base: 'due', source: rulesOf2020('Rule 44') } as const
const judgments = ['judgment-delivered', 'default-judgment-delivered', 'application-dismissed']

/** Filing, the written exchange, and what may be asked of a judgment. */
export const applicationRules: readonly Rule[] = [
  {
    id: 'afchpr-reasonable-time',
    name: text(
      'Apresentar a petição à Corte Africana',
      'Presentar la demanda ante la Corte Africana',
      'Filing the application with the African Court',
    ),
    holder: 'petitioner',
    nature: 'bar',
    opens: ['final-decision-notified'],
    closes: ['application-filed'],
    elsewhere: true,
    terms: [
      {
        from: '2020-09-25',
        limit: open(
          text(
            'prazo razoável desde o esgotamento dos recursos internos, apreciado caso a caso.',
            'plazo razonable desde el agotamiento de los recursos internos, apreciado caso por caso.',
            'a reasonable time from the exhaustion of local remedies, weighed case by case.',
          ),
        ),
        source: rulesOf2020('Rule 50(2)(f); African Charter, art. 56(6)'),
        confidence: 'KNOWN',
      },
    ],
    examples: [dateless('uncovered', '2020-09-24', 'before the Rules of 2020'), dateless('open', '2020-09-25', 'their first day')],
  },
  {
    id: 'afchpr-response-90d',
    name: text('Contestação do Estado', 'Contestación del Estado', "State's response"),
    holder: 'state',
    nature: 'procedural',
    opens: ['application-served'],
    closes: ['response-received'],
    silence: ['default-judgment-delivered', 'status-enquiry-sent'],
    extension: byCourt,
    terms: [
      {
        from: '2020-09-25',
        limit: fixed({ days: 90 }, africanDays),
        source: rulesOf2020('Rule 44', page),
        confidence: 'VERIFIED',
        note: text(
          'Sem contestação, cabe revelia (regra 63).',
          'Sin contestación, cabe la rebeldía (regla 63).',
          'Without it, default (Rule 63).',
        ),
      },
    ],
    examples: [
      dateless('uncovered', '2020-09-24', 'before the Rules of 2020'),
      { trigger: '2020-09-25', due: '2020-12-24', safe: '2020-12-23', why: '5 + 31 + 30 + 24 days' },
      { trigger: '2026-03-02', due: '2026-05-31', safe: '2026-05-29', why: '29 + 30 + 31 days; a Sunday, not moved' },
    ],
  },
  {
    id: 'afchpr-reply-45d',
    name: text('Réplica', 'Réplica', 'Reply'),
    holder: 'petitioner',
    nature: 'procedural',
    opens: ['response-transmitted'],
    closes: ['reply-filed'],
    extension: byCourt,
    terms: [{ from: '2020-09-25', limit: fixed({ days: 45 }, africanDays), source: rulesOf2020('Rule 44', page), confidence: 'VERIFIED' }],
    examples: [
      dateless('uncovered', '2020-09-24', 'before the Rules of 2020'),
      { trigger: '2020-09-25', due: '2020-11-09', safe: '2020-11-06', why: '5 + 31 + 9 days; a Monday, aim at the Friday before' },
      { trigger: '2024-01-15', due: '2024-02-29', safe: '2024-02-28', why: '16 days of January, 29 of February in a leap year' },
    ],
  },
  {
    id: 'afchpr-judgment-90d',
    name: text('Proferir a sentença', 'Dictar la sentencia', 'Delivering the judgment'),
    holder: 'body',
    nature: 'target',
    opens: ['deliberations-completed'],
    closes: judgments,
    terms: [{ limit: fixed({ days: 90 }, africanDays), source: protocol('art. 28(1)'), confidence: 'KNOWN' }],
    examples: [
      { trigger: '2026-03-02', due: '2026-05-31', why: '29 + 30 + 31 days; a Sunday, not moved' },
      { trigger: '2023-12-01', due: '2024-02-29', why: '30 + 31 + 29 days, in a leap year' },
    ],
  },
  {
    id: 'afchpr-interpretation-12m',
    name: text('Pedir interpretação', 'Solicitar la interpretación', 'Requesting interpretation'),
    holder: 'party',
    nature: 'procedural',
    opens: judgments,
    closes: ['interpretation-requested'],
    survives: true,
    extension: { allowed: true, base: 'due', source: rulesOf2020('Rule 77') },
    terms: [
      {
        limit: fixed({ months: 12 }, africanDays),
        source: { ...protocol('art. 28(4)'), cite: 'AfCHPR Protocol, art. 28(4); AfCHPR Rules 2020, Rule 77' },
        confidence: 'KNOWN',
      },
    ],
    examples: [
      { trigger: '2026-03-26', due: '2027-03-26', safe: '2027-03-25', why: 'same day a year later' },
      { trigger: '2024-02-29', due: '2025-02-28', safe: '2025-02-27', why: 'last day of February' },
    ],
  },
  {
    id: 'afchpr-review-6m',
    name: text('Pedir revisão', 'Solicitar la revisión', 'Requesting review'),
    holder: 'party',
    nature: 'bar',
    opens: ['new-evidence-known'],
    closes: ['review-requested'],
    survives: true,
    extension: { allowed: false, base: 'due', source: rulesOf2020('Rule 78') },
    terms: [
      {
        limit: fixed({ months: 6 }, africanDays),
        source: { ...protocol('art. 28(3)'), cite: 'AfCHPR Protocol, art. 28(3); AfCHPR Rules 2020, Rule 78' },
        confidence: 'KNOWN',
      },
    ],
    examples: [
      { trigger: '2026-04-15', due: '2026-10-15', safe: '2026-10-14', why: 'same day six months later' },
      { trigger: '2026-08-31', due: '2027-02-28', safe: '2027-02-26', why: 'last day of February, a Sunday' },
    ],
  },
]
