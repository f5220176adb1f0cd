import type { Rule } from '../../law.ts'
import { ask, dateless } from '../terms.ts'
import { text } from '../text.ts'
import { courtRules } from './sources.ts'

const onRequest = { allowed: true, base: 'due', source: courtRules('Rule 38; Practice Direction on written pleadings') } as const

const inTheLetter = text(
  'a data está na carta da Secretaria da Corte.',
  'la fecha figura en la carta de la Secretaría del Tribunal.',
  'the date is in the letter of the Court’s Registry.',
)

/** The Registry sets these dates in its letters; the usual weeks are shown for comparison only. */
export const writtenRules: readonly Rule[] = [
  {
    id: 'echr-noncontentious-12w',
    name: text('Negociar acordo amigável', 'Negociar un arreglo amistoso', 'Friendly-settlement negotiations'),
    holder: 'party',
    nature: 'body-set',
    opens: ['noncontentious-letter'],
    closes: ['friendly-settlement-accepted', 'unilateral-declaration-accepted', 'no-settlement'],
    extension: onRequest,
    terms: [
      {
        from: '2019-01-01',
        limit: ask(inTheLetter, { weeks: 12 }),
        source: courtRules('Rules 54, 54A and 62; ECHR art. 39'),
        confidence: 'KNOWN',
      },
    ],
    examples: [
      dateless('uncovered', '2018-12-31', 'Before the separate phase was introduced.'),
      dateless('ask', '2019-01-01', 'The letter says the date; twelve weeks are usual.'),
    ],
  },
  {
    id: 'echr-state-observations-12w',
    name: text('Observações do Governo', 'Observaciones del Gobierno', 'Government’s observations'),
    holder: 'state',
    nature: 'body-set',
    opens: ['no-settlement'],
    closes: ['state-observations-filed', 'state-observations-received'],
    extension: onRequest,
    silence: ['written-phase-closed'],
    terms: [{ limit: ask(inTheLetter, { weeks: 12 }), source: courtRules('Rules 38, 54 § 2 (b) and 54A'), confidence: 'KNOWN' }],
    examples: [
      dateless('ask', '2026-03-02', 'The letter says the date; twelve weeks are usual.'),
      dateless('ask', '2017-03-02', 'Before 2019 there was one phase, usually of sixteen weeks.'),
    ],
  },
  {
    id: 'echr-applicant-observations',
    name: text('Réplica às observações do Governo', 'Réplica a las observaciones del Gobierno', 'Applicant’s observations in reply'),
    holder: 'petitioner',
    nature: 'body-set',
    opens: ['state-observations-received'],
    closes: ['applicant-observations-filed'],
    extension: onRequest,
    terms: [{ limit: ask(inTheLetter, { weeks: 6 }), source: courtRules('Rules 38 and 54'), confidence: 'KNOWN' }],
    examples: [
      dateless('ask', '2026-03-02', 'The letter says the date; six weeks are usual.'),
      dateless('ask', '2026-12-21', 'No recess moves it: the letter decides.'),
    ],
  },
  {
    id: 'echr-just-satisfaction',
    name: text('Pedido de satisfação equitativa', 'Solicitud de satisfacción equitativa', 'Claim for just satisfaction'),
    holder: 'petitioner',
    nature: 'bar',
    opens: ['state-observations-received'],
    closes: ['just-satisfaction-claimed'],
    terms: [
      {
        limit: ask(
          text(
            'a mesma data da réplica. Sem pedido discriminado e documentado nesse prazo, a Corte o rejeita, ainda que conste do formulário.',
            'la misma fecha que la réplica. Sin una solicitud detallada y documentada en ese plazo, el Tribunal la rechaza, aunque conste en el formulario.',
            'the same date as the observations in reply. Without an itemised and documented claim by then the Court rejects it, even if it stood in the form.',
          ),
        ),
        source: courtRules('Rule 60 §§ 2 and 3', 'Restated in A. Tymofeyeva, NGOs under the ECHR, p. 75'),
        confidence: 'VERIFIED',
      },
    ],
    examples: [
      dateless('ask', '2026-03-02', 'Fixed together with the observations.'),
      dateless('ask', '2026-12-21', 'Fixed together with the observations.'),
    ],
  },
]
