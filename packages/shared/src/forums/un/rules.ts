import type { IsoDate } from '../../dates.ts'
import type { Text } from '../../languages.ts'
import type { Example, Limit, Rule } from '../../law.ts'
import type { Confidence, Source } from '../../regimes.ts'
import { ask, dateless, fixed, open } from '../terms.ts'
import { text } from '../text.ts'
import { inTheLetter, unDates } from './counting.ts'

/** Where one Committee's version of a limit stands. */
export interface Basis {
  readonly source: Source
  readonly confidence: Confidence
  readonly from?: IsoDate
  readonly note?: Text
}

const decisions = ['communication-inadmissible', 'communication-discontinued', 'no-violation-found', 'violation-found'] as const

/** Ends at which months show how they count: a short February, a leap year, a Saturday. */
const sixMonths: readonly Example[] = [
  { trigger: '2025-01-15', due: '2025-07-15', safe: '2025-07-14', why: 'date to date, a Tuesday' },
  { trigger: '2025-08-31', due: '2026-02-28', safe: '2026-02-27', why: 'February has no day 31: its last day, a Saturday, not moved' },
  { trigger: '2023-08-31', due: '2024-02-29', safe: '2024-02-28', why: 'the same in a leap year' },
]

/** No limit for lodging: an open window from the last domestic decision. */
export function noTimeLimit(id: string, standard: Text, basis: Basis): Rule {
  return {
    id,
    name: text('Apresentação sem prazo fixo', 'Presentación sin plazo fijo', 'Lodging without a fixed limit'),
    holder: 'petitioner',
    nature: 'procedural',
    elsewhere: true,
    opens: ['final-decision-notified'],
    closes: ['communication-sent'],
    terms: [{ ...basis, limit: open(standard) }],
    examples: [
      dateless('open', '2024-11-14', 'the treaty sets no limit'),
      dateless('open', '2007-11-30', 'nor did it for an old decision'),
    ],
  }
}

/** One year from exhaustion, in the two treaties that say so. */
export function oneYear(id: string, basis: Basis & { readonly from: IsoDate }, examples: readonly Example[]): Rule {
  return {
    id,
    name: text('Um ano para apresentar a comunicação', 'Un año para presentar la comunicación', 'One year to submit the communication'),
    holder: 'petitioner',
    nature: 'bar',
    elsewhere: true,
    opens: ['final-decision-notified'],
    closes: ['communication-sent'],
    terms: [
      {
        ...basis,
        limit: fixed({ years: 1 }, unDates),
        note: text(
          'Conta do esgotamento dos recursos internos. Exceção só se a parte autora demonstra que não pôde apresentá-la a tempo.',
          'Corre desde el agotamiento de los recursos internos. Excepción solo si la parte autora demuestra que no pudo presentarla a tiempo.',
          'Runs from the exhaustion of domestic remedies. Excepted only where the author shows that it was not possible in time.',
        ),
      },
    ],
    examples: [
      ...examples,
      { trigger: '2024-02-29', due: '2025-02-28', safe: '2025-02-27', why: 'the year after a leap day ends on the last of February' },
    ],
  }
}

/** The State's observations on admissibility and merits: six months, unless the treaty gives another length. */
export function stateObservations(id: string, basis: Basis, limit: Limit = fixed({ months: 6 }, unDates), examples = sixMonths): Rule {
  return {
    id,
    name: text('Observações do Estado', 'Observaciones del Estado', "State's observations"),
    holder: 'state',
    nature: 'procedural',
    opens: ['transmitted-to-state', 'communication-admissible'],
    closes: ['state-observations-received', 'state-observations-transmitted', 'admissibility-split'],
    silence: ['status-enquiry-sent', 'state-reminded', 'examined-without-state'],
    terms: [{ ...basis, limit }],
    examples,
  }
}

/** Two months in which the State may ask that admissibility be examined first; the six months run on. */
export function inadmissibilityRequest(id: string, basis: Basis): Rule {
  return {
    id,
    name: text(
      'Pedido do Estado de exame separado da admissibilidade',
      'Solicitud del Estado de examen separado de la admisibilidad',
      "State's request to examine admissibility separately",
    ),
    holder: 'state',
    nature: 'procedural',
    extension: { allowed: false, base: 'due', source: basis.source },
    opens: ['transmitted-to-state'],
    closes: [
      'inadmissibility-requested',
      'inadmissibility-request-transmitted',
      'state-observations-received',
      'state-observations-transmitted',
    ],
    terms: [
      {
        note: text(
          'O pedido não prorroga por si o prazo das observações.',
          'La solicitud no prorroga por sí sola el plazo de las observaciones.',
          'The request does not by itself extend the time for observations.',
        ),
        ...basis,
        limit: fixed({ months: 2 }, unDates),
      },
    ],
    examples: [
      { trigger: '2025-03-15', due: '2025-05-15', safe: '2025-05-14', why: 'date to date, a Thursday' },
      { trigger: '2025-12-31', due: '2026-02-28', safe: '2026-02-27', why: 'February is too short: a Saturday, not moved' },
    ],
  }
}

/** The author's comments on what the State says; the letter governs. */
export function authorComments(id: string, basis: Basis): Rule {
  return {
    id,
    name: text(
      'Comentários às observações do Estado',
      'Comentarios a las observaciones del Estado',
      "Comments on the State's observations",
    ),
    holder: 'petitioner',
    nature: 'body-set',
    extension: { allowed: true, base: 'due', source: basis.source },
    opens: ['state-observations-transmitted'],
    closes: ['author-comments-filed'],
    terms: [{ ...basis, limit: ask(inTheLetter, { months: 2 }) }],
    examples: inLetter,
  }
}

/** The author's comments on a request to examine admissibility separately. */
export function admissibilityComments(id: string, basis: Basis): Rule {
  return {
    id,
    name: text(
      'Comentários sobre o pedido de inadmissibilidade',
      'Comentarios sobre la solicitud de inadmisibilidad',
      'Comments on the inadmissibility request',
    ),
    holder: 'petitioner',
    nature: 'body-set',
    extension: { allowed: true, base: 'due', source: basis.source },
    opens: ['inadmissibility-request-transmitted'],
    closes: ['author-admissibility-comments-filed'],
    terms: [{ ...basis, limit: ask(inTheLetter, { weeks: 4 }) }],
    examples: inLetter,
  }
}

const inLetter = [
  dateless('ask', '2025-02-03', 'the letter sets the date'),
  dateless('ask', '2025-12-24', 'no recess is known: the letter governs'),
] as const

/** Interim measures may be asked for as long as nothing is decided. */
export function interimMeasures(id: string, basis: Basis): Rule {
  const start = basis.from
  return {
    id,
    name: text('Pedido de medidas provisórias', 'Solicitud de medidas provisionales', 'Request for interim measures'),
    holder: 'petitioner',
    nature: 'procedural',
    opens: ['irreparable-risk-arisen'],
    closes: ['interim-measures-requested', ...decisions],
    terms: [
      {
        ...basis,
        limit: open(
          text(
            'a qualquer tempo antes da decisão, enquanto houver risco de dano irreparável; peça o quanto antes.',
            'en cualquier momento antes de la decisión, mientras haya riesgo de daño irreparable; pida cuanto antes.',
            'at any time before the decision while irreparable harm threatens; ask as early as you can.',
          ),
        ),
      },
    ],
    examples: [
      dateless('open', '2018-07-27', 'no limit while the risk lasts'),
      start ? dateless('open', start, 'from the day on which the treaty is in force') : dateless('open', '2025-12-24', 'nor on a holiday'),
    ],
  }
}

/** What the State has done after a finding of a violation. */
export function followUp(id: string, basis: Basis, limit: Limit = fixed({ months: 6 }, unDates), examples = sixMonths): Rule {
  return {
    id,
    name: text('Resposta do Estado sobre o cumprimento', 'Respuesta del Estado sobre el cumplimiento', "State's reply on implementation"),
    holder: 'state',
    nature: 'body-set',
    opens: ['violation-found'],
    closes: ['state-follow-up-received', 'state-follow-up-transmitted', 'follow-up-closed'],
    silence: ['status-enquiry-sent', 'author-follow-up-filed', 'state-follow-up-reminded', 'follow-up-assessed'],
    terms: [{ ...basis, limit }],
    examples,
  }
}

const practice = { source: { cite: 'OHCHR practice; letter of transmittal' }, confidence: 'KNOWN' } as const

const noLimitOnCommittee = open(text('o Comitê não tem prazo.', 'el Comité no tiene plazo.', 'the Committee is bound to no date.'))

/** The usual comments of a Committee whose own text was not seen. */
export const usualComments = authorComments('tb-author-comments', practice)

/** The same for admissibility alone. */
export const usualAdmissibilityComments = admissibilityComments('tb-author-comments-admissibility', practice)

/** The Secretariat's questions before registration. */
export const clarification: Rule = {
  id: 'tb-clarification',
  name: text('Resposta ao pedido de esclarecimentos', 'Respuesta a la solicitud de aclaraciones', 'Reply to the request for clarification'),
  holder: 'petitioner',
  nature: 'body-set',
  extension: { allowed: true, base: 'due', source: practice.source },
  opens: ['clarification-requested'],
  closes: ['clarification-supplied'],
  terms: [{ ...practice, limit: ask(inTheLetter) }],
  examples: inLetter,
}

/** Limits that no treaty sets: replies to the Secretariat, the Committee's own pace, comments on follow-up. */
export const commonRules: readonly Rule[] = [
  clarification,
  {
    id: 'tb-registration',
    name: text('Registro pelo Comitê', 'Registro por el Comité', 'Registration by the Committee'),
    holder: 'body',
    nature: 'target',
    opens: ['communication-sent', 'clarification-supplied'],
    closes: ['communication-registered', 'transmitted-to-state', 'registration-declined', 'clarification-requested'],
    silence: ['status-enquiry-sent'],
    terms: [{ ...practice, limit: noLimitOnCommittee }],
    examples: [
      dateless('open', '2025-02-03', 'the Committee is bound to no date'),
      dateless('open', '2016-07-28', 'registration has taken months and years'),
    ],
  },
  {
    id: 'tb-decision',
    name: text('Decisão do Comitê', 'Decisión del Comité', 'Decision of the Committee'),
    holder: 'body',
    nature: 'target',
    opens: ['author-comments-filed', 'author-admissibility-comments-filed', 'examined-without-state'],
    closes: [...decisions, 'communication-admissible', 'admissibility-joined'],
    silence: ['status-enquiry-sent'],
    terms: [{ ...practice, limit: noLimitOnCommittee }],
    examples: [
      dateless('open', '2025-02-03', 'the Committee is bound to no date'),
      dateless('open', '2018-09-10', 'Views may follow years later'),
    ],
  },
  {
    id: 'tb-follow-up-comments',
    name: text('Comentários sobre o cumprimento', 'Comentarios sobre el cumplimiento', 'Comments on implementation'),
    holder: 'petitioner',
    nature: 'body-set',
    extension: { allowed: true, base: 'due', source: practice.source },
    opens: ['state-follow-up-transmitted'],
    closes: ['author-follow-up-filed'],
    terms: [{ ...practice, limit: ask(inTheLetter, { months: 2 }) }],
    examples: inLetter,
  },
]
