import type { Rule } from '../../../law.ts'
import { ask, dateless, open } from '../../terms.ts'
import { text } from '../../text.ts'
import { bySubmission, courtRules, inTheOrder, since2010 } from '../counting.ts'

const art56 = courtRules(
  'art. 56',
  'Series C No. 330 para. 8 and No. 364 para. 10: one day late, inadmissible; No. 251 para. 21: transmission begun at 23:35 on the last day, admitted',
)

/** Hearing, final arguments and the judgment itself. */
export const oralRules: readonly Rule[] = [
  {
    id: 'iacthr-hearing-date',
    name: text('Data da audiência pública', 'Fecha de la audiencia pública', 'Date of the public hearing'),
    holder: 'body',
    nature: 'body-set',
    selector: bySubmission,
    opens: ['hearing-convened'],
    closes: ['hearing-opened'],
    terms: [since2010(ask(inTheOrder), courtRules('arts. 15, 45 and 50-51', 'orders in Series C Nos. 353 and 454'))],
    examples: [
      { ...dateless('uncovered', '2010-04-07', 'submitted under the earlier Rules'), selectedBy: '2009-12-31' },
      dateless('ask', '2017-04-07', 'Series C No. 353: the order of 7 April convened the hearing for 24 May 2017'),
    ],
  },
  {
    id: 'iacthr-final-arguments',
    name: text('Alegações finais escritas', 'Alegatos finales escritos', 'Final written arguments'),
    holder: 'party',
    nature: 'body-set',
    selector: bySubmission,
    opens: ['final-arguments-ordered', 'hearing-dispensed'],
    closes: ['final-arguments-received'],
    extension: { allowed: false, base: 'due', source: art56 },
    terms: [
      since2010(
        ask(inTheOrder, { months: 1 }),
        art56,
        'VERIFIED',
        text(
          'Costuma ser um mês depois do último dia da audiência. Sem fatos, direitos ou pretensões novos.',
          'Suele ser un mes después del último día de la audiencia. Sin hechos, derechos ni pretensiones nuevos.',
          'Usually one month after the last day of the hearing. No new facts, rights or claims.',
        ),
      ),
    ],
    examples: [
      dateless('ask', '2012-06-22', 'Nadege Dorzema, Series C No. 251 para. 21: the Presidency set 23 July 2012'),
      dateless('ask', '2016-06-22', 'Andrade Salmón v. Bolivia, Series C No. 330 para. 8: the Presidency set 26 July 2016'),
    ],
  },
  {
    id: 'iacthr-final-arguments-annex-observations',
    name: text(
      'Observações aos anexos das alegações finais',
      'Observaciones a los anexos de los alegatos finales',
      'Observations on the annexes of the final arguments',
    ),
    holder: 'petitioner',
    nature: 'body-set',
    selector: bySubmission,
    opens: ['final-arguments-annexes-transmitted'],
    closes: ['final-arguments-annex-observations-filed'],
    terms: [since2010(ask(inTheOrder), courtRules('art. 58 and practice', 'Series C No. 272 para. 11; No. 353 para. 14'))],
    examples: [
      { ...dateless('uncovered', '2010-07-12', 'submitted under the earlier Rules'), selectedBy: '2009-12-31' },
      dateless('ask', '2017-07-10', 'the transmittal sets the date'),
    ],
  },
  {
    id: 'iacthr-judgment',
    name: text('Sentença da Corte', 'Sentencia de la Corte', 'Judgment of the Court'),
    holder: 'body',
    nature: 'target',
    selector: bySubmission,
    opens: ['final-arguments-received'],
    closes: ['judgment-adopted'],
    silence: ['status-enquiry-sent'],
    terms: [
      since2010(
        open(
          text(
            'sem prazo para a Corte; os prazos seguintes contam da notificação da sentença, meses depois da adoção.',
            'sin plazo para la Corte; los plazos siguientes corren desde la notificación de la sentencia, meses después de su emisión.',
            'no limit on the Court; later periods run from the notification of the judgment, months after its adoption.',
          ),
        ),
        courtRules('arts. 65-67; ACHR arts. 66-67'),
        'KNOWN',
      ),
    ],
    examples: [
      {
        ...dateless('uncovered', '2010-08-25', 'Vélez Loor v. Panama, Series C No. 218: submitted on 8 October 2009, earlier Rules'),
        selectedBy: '2009-10-08',
      },
      dateless('open', '2016-11-11', 'Favela Nova Brasília v. Brazil: adopted on 16 February, notified on 12 May 2017'),
    ],
  },
]
