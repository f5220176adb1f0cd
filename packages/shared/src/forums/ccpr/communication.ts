import type { EventKind, Rule } from '../../law.ts'
import { fixed } from '../terms.ts'
import { text } from '../text.ts'
import { communication } from '../un/communication.ts'
import { unDates } from '../un/counting.ts'
import {
  admissibilityComments,
  authorComments,
  followUp,
  inadmissibilityRequest,
  interimMeasures,
  noTimeLimit,
  stateObservations,
} from '../un/rules.ts'
import { usualWords } from '../un/words.ts'
import { hrcRules, protocol } from './sources.ts'
import { protocolParties } from './states.ts'

const abuseNote = text(
  'Presunção, não proibição: cai se as circunstâncias justificam a demora. Vale para comunicações recebidas desde 1º jan 2012 (na Rev.10, regra 96(c)).',
  'Presunción, no prohibición: cede si las circunstancias justifican la demora. Rige para comunicaciones recibidas desde el 1 ene 2012 (en la Rev.10, regla 96(c)).',
  'A presumption, not a bar: it yields where the circumstances justify the delay. For communications received from 1 January 2012 (rule 96(c) in Rev.10).',
)

/** Delay is no ground by itself; after five or three years it may be an abuse of the right of submission. */
const abuse: readonly Rule[] = [
  {
    id: 'ccpr-abuse-five-years',
    name: text(
      'Cinco anos: depois, presume-se abuso do direito',
      'Cinco años: después se presume abuso del derecho',
      'Five years: later, abuse of the right is presumed',
    ),
    holder: 'petitioner',
    nature: 'presumption',
    elsewhere: true,
    opens: ['final-decision-notified'],
    closes: ['communication-sent'],
    terms: [
      {
        limit: fixed({ years: 5 }, unDates),
        source: hrcRules('rule 99(c)', 'text quoted as rule 96(c) in ICJ Practitioners Guide 6 p. 308 and Guide of 2016 p. 303'),
        confidence: 'VERIFIED',
        note: abuseNote,
      },
    ],
    examples: [
      { trigger: '2024-11-14', due: '2029-11-14', safe: '2029-11-13', why: 'a Wednesday, date to date' },
      { trigger: '2024-02-29', due: '2029-02-28', safe: '2029-02-27', why: 'no leap day in 2029: the last of February' },
      { trigger: '2010-06-30', due: '2015-06-30', safe: '2015-06-29', why: 'decided before the rule, which looks at the day of receipt' },
    ],
  },
  {
    id: 'ccpr-abuse-three-years-other-procedure',
    name: text(
      'Três anos do fim de outro procedimento internacional: depois, presume-se abuso',
      'Tres años desde el fin de otro procedimiento internacional: después se presume abuso',
      'Three years from the end of another international procedure: later, abuse is presumed',
    ),
    holder: 'petitioner',
    nature: 'presumption',
    elsewhere: true,
    opens: [
      'other-procedure-concluded',
      'inadmissibility-report-notified',
      'processing-declined',
      'petition-archived',
      'no-violation-report-published',
      'report-published',
    ],
    closes: ['communication-sent'],
    terms: [
      {
        limit: fixed({ years: 3 }, unDates),
        source: hrcRules('rule 99(c)', 'text quoted as rule 96(c) in ICJ Practitioners Guide 6 p. 308 and Guide of 2016 p. 303'),
        confidence: 'VERIFIED',
        note: abuseNote,
      },
    ],
    examples: [
      { trigger: '2020-01-31', due: '2023-01-31', safe: '2023-01-30', why: 'a Tuesday, date to date' },
      { trigger: '2024-02-29', due: '2027-02-28', safe: '2027-02-26', why: 'no leap day in 2027; a Sunday, not moved' },
    ],
  },
]

const otherProcedure: EventKind = {
  id: 'other-procedure-concluded',
  by: 'body',
  precedes: true,
  from: ['draft'],
  name: text(
    'Outro procedimento internacional concluído',
    'Otro procedimiento internacional concluido',
    'Another international procedure concluded',
  ),
}

/** Communication to the Human Rights Committee under the First Optional Protocol. */
export const ccprCommunication = communication({
  id: 'ccpr-communication',
  name: text(
    'Comunicação ao Comitê de Direitos Humanos',
    'Comunicación al Comité de Derechos Humanos',
    'Communication to the Human Rights Committee',
  ),
  words: usualWords,
  lodging: [
    noTimeLimit(
      'ccpr-no-time-limit',
      text(
        'o Protocolo não fixa prazo; atenção à presunção de abuso após cinco anos.',
        'el Protocolo no fija plazo; atención a la presunción de abuso tras cinco años.',
        'the Protocol sets no limit; mind the presumption of abuse after five years.',
      ),
      {
        source: protocol('arts. 2, 3 and 5(2)(b)', 'the text; ICJ Practitioners Guides 6 and of 2016'),
        confidence: 'VERIFIED',
      },
    ),
    ...abuse,
  ],
  interimMeasures: interimMeasures('ccpr-interim-measures', {
    source: hrcRules('rule 94', 'OHCHR note verbale in Lula v. Brazil, 2018, under the former number 92'),
    confidence: 'VERIFIED',
  }),
  observations: {
    ...stateObservations(
      'ccpr-state-observations',
      {
        source: protocol('art. 4(2); CCPR Rules, rule 92(2)', 'art. 4(2); six months for the merits announced in Lula v. Brazil'),
        confidence: 'VERIFIED',
        note: text(
          'Conta do recebimento pelo Estado; cobre admissibilidade e mérito, salvo se separados.',
          'Corre desde la recepción por el Estado; cubre admisibilidad y fondo, salvo que se separen.',
          'Runs from receipt by the State; covers admissibility and merits unless they are split.',
        ),
      },
      undefined,
      [
        { trigger: '2018-05-22', due: '2018-11-22', safe: '2018-11-21', why: 'Lula v. Brazil: six months for the merits, a Thursday' },
        { trigger: '2025-08-31', due: '2026-02-28', safe: '2026-02-27', why: 'February is too short: a Saturday, not moved' },
      ],
    ),
    extension: { allowed: true, base: 'due', source: hrcRules('rule 92(2)') },
  },
  inadmissibility: inadmissibilityRequest('ccpr-state-inadmissibility-request', {
    source: hrcRules('rule 92 (rule 97(3) in Rev.10)'),
    confidence: 'KNOWN',
  }),
  comments: authorComments('ccpr-author-comments-joint', {
    source: hrcRules('rule 92; letter of transmittal'),
    confidence: 'KNOWN',
  }),
  admissibilityComments: admissibilityComments('ccpr-author-comments-admissibility', {
    source: { cite: 'CCPR practice; letter of transmittal' },
    confidence: 'KNOWN',
    note: text('De quatro semanas a um mês.', 'De cuatro semanas a un mes.', 'Four weeks to one month.'),
  }),
  followUp: followUp(
    'ccpr-follow-up-180-days',
    {
      source: hrcRules('rule 106; Views, closing paragraph'),
      confidence: 'KNOWN',
      note: text(
        'Cláusula habitual: se o parecer fixa outro prazo, registre a data.',
        'Cláusula habitual: si el dictamen fija otro plazo, registre la fecha.',
        'Standard clause: where the Views set another period, record the date.',
      ),
    },
    fixed({ days: 180 }, unDates),
    [
      { trigger: '2025-01-10', due: '2025-07-09', safe: '2025-07-08', why: '21 + 28 + 31 + 30 + 31 + 30 = 171 by 30 June, and 9' },
      {
        trigger: '2024-01-10',
        due: '2024-07-08',
        safe: '2024-07-05',
        why: 'a day earlier in a leap year; the safe day passes the weekend',
      },
    ],
  ),
  events: [otherProcedure],
  facts: protocol('arts. 1 and 9'),
  anonymity: protocol('art. 3'),
  accepts: protocolParties,
  sameMatter: {
    bars: 'pending',
    id: 'ccpr-same-matter',
    says: text(
      'Barra só enquanto a mesma questão está em exame alhures; encerrada lá (p. ex. na CIDH), pode vir, salvo reserva do Estado (p. ex. El Salvador).',
      'Impide solo mientras el mismo asunto se examina en otra instancia; concluido allí (p. ej. en la CIDH), puede venir, salvo reserva del Estado (p. ej. El Salvador).',
      'Bars only while the same matter is being examined elsewhere; once closed there (e.g. at the IACHR) it may come, save a reservation of the State (e.g. El Salvador).',
    ),
    source: protocol('art. 5(2)(a)', 'the text'),
    confidence: 'VERIFIED',
  },
})
