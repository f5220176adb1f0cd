import type { Rule } from '../../law.ts'
import { africanDays } from '../achpr/counting.ts'
import { ask, dateless, fixed } from '../terms.ts'
import { text } from '../text.ts'
import { courtRules, protocol } from './sources.ts'

/** The written exchange and what may follow a judgment; replies have the dates that the President sets. */
export const applicationRules: readonly Rule[] = [
  {
    id: 'ecowas-3y-limitation',
    name: text('Ajuizar a petição (três anos)', 'Presentar la demanda (tres años)', 'Filing the application (three years)'),
    holder: 'petitioner',
    nature: 'bar',
    opens: ['right-of-action-arose'],
    closes: ['application-filed'],
    terms: [
      {
        limit: ask(
          text(
            'o Protocolo fala em três anos desde o nascimento do direito de ação (texto não conferido); a Corte não os aplica a violações continuadas. Ajuíze antes.',
            'el Protocolo habla de tres años desde que nace el derecho de acción (texto no verificado); el Tribunal no los aplica a violaciones continuadas. Presente antes.',
            'the Protocol speaks of three years from when the right of action arose (text not checked); the Court does not apply them to continuing violations. File before.',
          ),
          { years: 3 },
        ),
        source: protocol('art. 9(3)'),
        confidence: 'UNSURE',
      },
    ],
    examples: [
      dateless('ask', '2024-02-29', 'a remembered figure gives no date'),
      dateless('ask', '2026-03-02', 'continuing violations are treated apart'),
    ],
  },
  {
    id: 'ecowas-defence-1m',
    name: text('Contestação', 'Contestación', 'Defence'),
    holder: 'state',
    nature: 'procedural',
    opens: ['application-served'],
    closes: ['defence-received'],
    silence: ['default-judgment-requested', 'default-judgment-served'],
    extension: { allowed: true, base: 'due', source: courtRules('art. 35') },
    terms: [
      {
        limit: fixed({ months: 1 }, africanDays),
        source: courtRules('art. 35', 'presentation of the Registry in the press of February 2022: within a month'),
        confidence: 'VERIFIED',
        note: text(
          'Sem contestação, cabe pedir sentença à revelia (art. 90).',
          'Sin contestación, cabe pedir sentencia en rebeldía (art. 90).',
          'Without it, judgment in default may be asked for (art. 90).',
        ),
      },
    ],
    examples: [
      { trigger: '2026-03-02', due: '2026-04-02', safe: '2026-04-01', why: 'same day of the next month' },
      { trigger: '2026-01-31', due: '2026-02-28', safe: '2026-02-27', why: 'last day of February, a Saturday, not moved' },
    ],
  },
  {
    id: 'ecowas-set-aside-default-1m',
    name: text(
      'Pedir a anulação da sentença à revelia',
      'Solicitar la anulación de la sentencia en rebeldía',
      'Applying to set the default judgment aside',
    ),
    holder: 'state',
    nature: 'bar',
    opens: ['default-judgment-served'],
    closes: ['setting-aside-requested'],
    silence: ['writ-of-execution-issued'],
    survives: true,
    extension: { allowed: false, base: 'due', source: courtRules('art. 90(4)') },
    terms: [{ limit: fixed({ months: 1 }, africanDays), source: courtRules('art. 90(4)'), confidence: 'KNOWN' }],
    examples: [
      { trigger: '2026-03-02', due: '2026-04-02', why: 'same day of the next month' },
      { trigger: '2024-01-31', due: '2024-02-29', why: 'last day of February in a leap year' },
    ],
  },
  {
    id: 'ecowas-revision-3m',
    name: text('Pedir revisão', 'Solicitar la revisión', 'Requesting revision'),
    holder: 'party',
    nature: 'bar',
    opens: ['new-fact-known'],
    closes: ['revision-requested'],
    survives: true,
    terms: [
      {
        limit: ask(
          text(
            'conta do conhecimento do fato novo, com limite final de cinco anos; nenhum dos dois números foi conferido. Leia os arts. 92 do Regulamento e 25 do Protocolo.',
            'corre desde el conocimiento del hecho nuevo, con un límite final de cinco años; ninguna de las dos cifras se ha verificado. Lea los arts. 92 del Reglamento y 25 del Protocolo.',
            'runs from knowledge of the new fact, with an outer limit of five years; neither figure was checked. Read art. 92 of the Rules and art. 25 of the Protocol.',
          ),
          { months: 3 },
        ),
        source: courtRules('art. 92; ECOWAS Court Protocol (A/P1/7/91), art. 25'),
        confidence: 'UNSURE',
      },
    ],
    examples: [dateless('ask', '2024-02-29', 'a remembered figure gives no date'), dateless('ask', '2026-03-02', 'not seen')],
  },
]
