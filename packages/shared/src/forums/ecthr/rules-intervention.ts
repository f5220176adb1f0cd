import type { Rule } from '../../law.ts'
import type { Source } from '../../regimes.ts'
import { ask, dateless, fixed } from '../terms.ts'
import { text } from '../text.ts'
import { calendarWeeks } from './counting.ts'
import { courtRules } from './sources.ts'

const exceptionally = (source: Source) => ({ allowed: true, base: 'due', source }) as const

const rule44 = 'French text of Rule 44 before the amendment of 3 March 2023'

/** Twelve weeks are eighty-four days; the President may exceptionally fix another limit. */
export const interventionRules: readonly Rule[] = [
  {
    id: 'echr-third-party-nationality-state-12w',
    name: text(
      'Intervenção do Estado de nacionalidade',
      'Intervención del Estado de nacionalidad',
      'Intervention by the State of nationality',
    ),
    holder: 'third',
    nature: 'procedural',
    opens: ['intervention-state-notified'],
    closes: ['state-of-nationality-intervened'],
    extension: exceptionally(courtRules('Rule 44 § 1 (b)')),
    terms: [{ limit: fixed({ weeks: 12 }, calendarWeeks), source: courtRules('Rule 44 § 1 (b)', rule44), confidence: 'VERIFIED' }],
    examples: [
      { trigger: '2026-03-02', due: '2026-05-25', why: '84 days from Monday to Monday.' },
      { trigger: '2026-06-01', due: '2026-08-24', why: '29 + 31 + 24 days.' },
    ],
  },
  {
    id: 'echr-third-party-commissioner-12w',
    name: text(
      'Intervenção do Comissário para os Direitos Humanos',
      'Intervención del Comisario de Derechos Humanos',
      'Intervention by the Commissioner for Human Rights',
    ),
    holder: 'third',
    nature: 'procedural',
    opens: ['notice-given'],
    closes: ['commissioner-intervened'],
    extension: exceptionally(courtRules('Rule 44 § 2')),
    terms: [
      {
        limit: fixed({ weeks: 12 }, calendarWeeks),
        source: courtRules('Rule 44 § 2', `${rule44}; the trigger's new wording was not seen`),
        confidence: 'VERIFIED',
      },
    ],
    examples: [
      { trigger: '2026-03-02', due: '2026-05-25', why: '84 days.' },
      { trigger: '2026-06-01', due: '2026-08-24', why: '84 days.' },
    ],
  },
  {
    id: 'echr-third-party-leave-12w',
    name: text('Pedir autorização para intervir', 'Solicitar autorización para intervenir', 'Requesting leave to intervene'),
    holder: 'amicus',
    nature: 'procedural',
    opens: ['communication-published'],
    closes: ['leave-requested'],
    extension: exceptionally(courtRules('Rule 44 § 3 (b)')),
    terms: [
      {
        from: '2023-03-03',
        limit: fixed({ weeks: 12 }, calendarWeeks),
        source: courtRules('Rule 44 § 3 (b), as amended on 3 March 2023; Practice Direction on third-party intervention'),
        confidence: 'KNOWN',
        note: text(
          'Pedido fundamentado, em inglês ou francês.',
          'Solicitud motivada, en inglés o francés.',
          'A reasoned request, in English or French.',
        ),
      },
    ],
    examples: [
      dateless('uncovered', '2023-03-02', 'Earlier the weeks ran from the notice to the State, not from publication.'),
      { trigger: '2023-03-03', due: '2023-05-26', why: '84 days from the first day of the new rule.' },
      { trigger: '2026-10-05', due: '2026-12-28', why: '26 days of October, 30 of November, 28 of December.' },
    ],
  },
  {
    id: 'echr-third-party-gc-12w',
    name: text('Intervir perante a Grande Câmara', 'Intervenir ante la Gran Sala', 'Intervening before the Grand Chamber'),
    holder: 'amicus',
    nature: 'procedural',
    opens: ['relinquished', 'referral-accepted'],
    closes: ['leave-requested'],
    extension: exceptionally(courtRules('Rule 44 § 4 (a)')),
    terms: [{ limit: fixed({ weeks: 12 }, calendarWeeks), source: courtRules('Rule 44 § 4 (a)'), confidence: 'KNOWN' }],
    examples: [
      { trigger: '2026-03-02', due: '2026-05-25', why: '84 days.' },
      { trigger: '2026-10-05', due: '2026-12-28', why: '84 days.' },
    ],
  },
  {
    id: 'echr-third-party-hearing-4w',
    name: text('Pedir para intervir na audiência', 'Solicitar intervenir en la vista', 'Requesting to take part in the hearing'),
    holder: 'amicus',
    nature: 'procedural',
    opens: ['hearing-announced'],
    closes: ['leave-requested'],
    terms: [
      {
        from: '2023-03-03',
        limit: ask(
          text(
            'há um prazo próprio para audiências, que não foi conferido. Leia a Regra 44, § 3 (b), ou pergunte à Secretaria.',
            'hay un plazo propio para las vistas, que no se ha verificado. Lea la Regla 44 § 3 (b) o pregunte a la Secretaría.',
            'a limit of its own exists for hearings and was not checked. Read Rule 44 § 3 (b) or ask the Registry.',
          ),
        ),
        source: courtRules('Rule 44 § 3 (b)'),
        confidence: 'UNSURE',
      },
    ],
    examples: [
      dateless('uncovered', '2023-03-02', 'Before the amendment.'),
      dateless('ask', '2026-03-02', 'The number of weeks was not seen, so no date is computed.'),
    ],
  },
  {
    id: 'echr-third-party-written-comments',
    name: text('Observações escritas do terceiro', 'Observaciones escritas del tercero', 'Written comments of the third party'),
    holder: 'amicus',
    nature: 'body-set',
    opens: ['leave-granted'],
    closes: ['third-party-comments-filed'],
    extension: { allowed: true, base: 'due', source: courtRules('Rule 44 § 5') },
    terms: [
      {
        limit: ask(
          text(
            'a data e o número de páginas estão na carta que autoriza a intervenção.',
            'la fecha y el número de páginas figuran en la carta que autoriza la intervención.',
            'the date and the number of pages are in the letter granting leave.',
          ),
          { weeks: 3 },
        ),
        source: courtRules('Rule 44 § 5; Practice Direction on third-party intervention'),
        confidence: 'KNOWN',
      },
    ],
    examples: [
      dateless('ask', '2026-03-02', 'The letter says the date; three to four weeks are usual.'),
      dateless('ask', '2026-12-21', 'The letter says the date.'),
    ],
  },
]
