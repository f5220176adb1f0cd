import type { Rule } from '../../../law.ts'
import { ask, dateless, fixed } from '../../terms.ts'
import { text } from '../../text.ts'
import { bySubmission, courtRules, fromNotification, inTheOrder, since2010 } from '../counting.ts'

const mindMap = 'a reproduction of the Rules, not the official text'

/** From the submission to the notification of the case. */
export const submissionRules: readonly Rule[] = [
  {
    id: 'iacthr-preliminary-review-cure',
    name: text('Suprir requisito da submissão', 'Subsanar un requisito del sometimiento', 'Supply a missing requirement of the submission'),
    holder: 'third',
    nature: 'procedural',
    selector: bySubmission,
    opens: ['cure-requested'],
    closes: ['submission-cured'],
    silence: ['status-enquiry-sent'],
    terms: [since2010(fixed({ days: 20 }, fromNotification), courtRules('art. 38', mindMap))],
    examples: [
      { ...dateless('uncovered', '2010-02-01', 'submitted under the earlier Rules'), selectedBy: '2009-12-31' },
      {
        trigger: '2010-02-01',
        selectedBy: '2010-01-01',
        due: '2010-02-21',
        safe: '2010-02-19',
        why: 'counted from receipt; a Sunday did not move then',
      },
      { trigger: '2014-08-20', due: '2014-09-09', why: 'the last day of the old counting' },
      { trigger: '2014-08-21', due: '2014-09-11', safe: '2014-09-10', why: 'from Friday 22 August, the first working day' },
    ],
  },
  {
    id: 'iacthr-agents-designation',
    name: text('Designação dos agentes do Estado', 'Designación de los agentes del Estado', "Designation of the State's agents"),
    holder: 'state',
    nature: 'procedural',
    selector: bySubmission,
    opens: ['case-notified'],
    closes: ['agents-designated'],
    silence: ['status-enquiry-sent'],
    terms: [
      since2010(
        fixed({ days: 30 }, fromNotification),
        courtRules('art. 39(3)', `${mindMap}; Series C No. 372 cites arts. 23 and 39(3); practice in Nos. 454 and 508`),
      ),
    ],
    examples: [
      { ...dateless('uncovered', '2010-02-01', 'submitted under the earlier Rules'), selectedBy: '2009-12-31' },
      {
        trigger: '2011-05-24',
        selectedBy: '2011-02-11',
        due: '2011-06-23',
        why: 'Nadege Dorzema: counted from receipt before Agreement 1/14',
      },
      {
        trigger: '2021-09-30',
        selectedBy: '2021-05-28',
        due: '2021-11-01',
        safe: '2021-10-29',
        why: 'Honorato v. Brazil, Series C No. 508: from 1 October, Sunday 31 October moves; designated on 1 November',
      },
      { trigger: '2021-02-09', due: '2021-03-12', safe: '2021-03-11', why: 'Series C No. 454: agents designated on 11 March 2021' },
    ],
  },
  {
    id: 'iacthr-representatives-address',
    name: text(
      'Confirmar o endereço dos representantes',
      'Confirmar la dirección de los representantes',
      "Confirm the representatives' address",
    ),
    holder: 'petitioner',
    nature: 'procedural',
    selector: bySubmission,
    opens: ['case-notified'],
    closes: ['representatives-address-given'],
    terms: [since2010(fixed({ days: 30 }, fromNotification), courtRules('art. 39(4)', `${mindMap}; the paragraph number not checked`))],
    examples: [
      { ...dateless('uncovered', '2010-02-01', 'submitted under the earlier Rules'), selectedBy: '2009-12-31' },
      { trigger: '2021-09-30', selectedBy: '2021-05-28', due: '2021-11-01', safe: '2021-10-29', why: 'as for the agents' },
    ],
  },
  {
    id: 'iacthr-interamerican-defender',
    name: text(
      'Designação do defensor interamericano',
      'Designación del defensor interamericano',
      'Designation of the Inter-American Defender',
    ),
    holder: 'third',
    nature: 'body-set',
    selector: bySubmission,
    opens: ['defender-requested'],
    closes: ['defender-designated'],
    silence: ['status-enquiry-sent'],
    terms: [
      since2010(
        ask(inTheOrder, { days: 10 }),
        courtRules('art. 37; agreement of the Court with AIDEF art. 2', 'applied in Series C No. 272 para. 4'),
      ),
    ],
    examples: [
      { ...dateless('uncovered', '2010-03-05', 'submitted under the earlier Rules'), selectedBy: '2009-12-31' },
      dateless('ask', '2012-03-05', 'ten days under the agreement with AIDEF, the victims answer by the date in the letter'),
    ],
  },
  {
    id: 'iacthr-common-intervener',
    name: text('Designação de interveniente comum', 'Designación de interviniente común', 'Designation of a common intervener'),
    holder: 'petitioner',
    nature: 'body-set',
    selector: bySubmission,
    opens: ['common-intervener-requested'],
    closes: ['common-intervener-designated'],
    terms: [
      since2010(
        ask(inTheOrder),
        courtRules('art. 25(2)', 'through art. 41(1), quoted in Series C No. 325 fn. 461'),
        'VERIFIED',
        text(
          'Com vários representantes, a Presidência pode dar ao Estado prazo maior para contestar (Série C nº 438).',
          'Con varios representantes, la Presidencia puede dar al Estado un plazo mayor para contestar (Serie C No. 438).',
          'With several representatives the Presidency may give the State longer to answer (Series C No. 438).',
        ),
      ),
    ],
    examples: [
      { ...dateless('uncovered', '2010-03-10', 'submitted under the earlier Rules'), selectedBy: '2009-12-31' },
      dateless('ask', '2015-06-12', 'the letter sets the date'),
    ],
  },
]
