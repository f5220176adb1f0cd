import type { Rule } from '../../../law.ts'
import { ask, dateless, fixed } from '../../terms.ts'
import { text } from '../../text.ts'
import { bySubmission, courtRules, fromEvent, judgmentsUrl, since2010 } from '../counting.ts'

const art44 = 'full text of art. 44, from a copy'

/** Amici curiae, and the parties' objections to them. */
export const amicusRules: readonly Rule[] = [
  {
    id: 'iacthr-amicus-hearing',
    name: text(
      'Amicus curiae, 15 dias após a audiência',
      'Amicus curiae, 15 días después de la audiencia',
      'Amicus curiae, 15 days after the hearing',
    ),
    holder: 'amicus',
    nature: 'bar',
    selector: bySubmission,
    opens: ['hearing-closed'],
    closes: ['amicus-received'],
    terms: [
      since2010(
        fixed({ days: 15 }, fromEvent),
        courtRules('art. 44(3)', `${art44}; Series C No. 292 fn. 13, No. 325 para. 13, No. 370 fn. 24`),
        'VERIFIED',
        text('Conta do último dia da audiência.', 'Corre desde el último día de la audiencia.', 'Runs from the last day of the hearing.'),
      ),
    ],
    examples: [
      { ...dateless('uncovered', '2010-08-25', 'submitted under the earlier Rules'), selectedBy: '2009-12-31' },
      { trigger: '2014-02-04', due: '2014-02-19', why: 'Cruz Sánchez v. Peru, Series C No. 292 fn. 13: hearing of 3-4 February' },
      { trigger: '2014-08-15', due: '2014-08-30', safe: '2014-08-29', why: 'before Agreement 1/14 a Saturday did not move' },
      { trigger: '2014-08-22', due: '2014-09-08', safe: '2014-09-05', why: 'under it Saturday 6 September moves' },
      { trigger: '2015-06-26', due: '2015-07-13', why: 'Series C No. 325 para. 13: the brief of Monday 13 July was admitted' },
      {
        trigger: '2018-04-27',
        due: '2018-05-14',
        safe: '2018-05-11',
        why: 'Alvarado Espinoza v. Mexico, Series C No. 370 fn. 24: 14 May admitted, 15 May rejected',
      },
    ],
  },
  {
    id: 'iacthr-amicus-no-hearing',
    name: text(
      'Amicus curiae em caso sem audiência, 15 dias',
      'Amicus curiae en caso sin audiencia, 15 días',
      'Amicus curiae without a hearing, 15 days',
    ),
    holder: 'amicus',
    nature: 'bar',
    selector: bySubmission,
    opens: ['hearing-dispensed'],
    closes: ['amicus-received'],
    terms: [
      since2010(
        fixed({ days: 15 }, fromEvent),
        courtRules('art. 44(3)', art44),
        'VERIFIED',
        text(
          'Conta da resolução que concede o prazo das alegações finais, não do último escrito.',
          'Corre desde la resolución que otorga el plazo de los alegatos finales, no desde el último escrito.',
          'Runs from the order that grants the time for final arguments, not from the last brief.',
        ),
      ),
    ],
    examples: [
      { ...dateless('uncovered', '2010-08-25', 'submitted under the earlier Rules'), selectedBy: '2009-12-31' },
      { trigger: '2020-07-23', due: '2020-08-07', why: 'fifteen days from the order, a Friday' },
      { trigger: '2021-03-04', due: '2021-03-19', why: 'a Friday' },
    ],
  },
  {
    id: 'iacthr-amicus-originals',
    name: text(
      'Original assinado e anexos do amicus, 7 dias',
      'Original firmado y anexos del amicus, 7 días',
      'Signed original and annexes of the amicus, 7 days',
    ),
    holder: 'amicus',
    nature: 'bar',
    selector: bySubmission,
    opens: ['amicus-received'],
    closes: ['amicus-originals-received'],
    extension: { allowed: false, base: 'due', source: courtRules('art. 44(2)') },
    terms: [
      since2010(
        fixed({ days: 7 }, fromEvent),
        courtRules('art. 44(2)', `${art44}; Series C No. 325; No. 522, separate opinion`),
        'VERIFIED',
        text(
          'Não são os 21 dias do art. 28. Todos os autores assinam, no idioma de trabalho do caso; senão, arquiva-se.',
          'No son los 21 días del art. 28. Firman todos los autores, en el idioma de trabajo del caso; de lo contrario se archiva.',
          'Not the 21 days of art. 28. All authors sign, in the working language of the case; otherwise the brief is archived.',
        ),
      ),
    ],
    examples: [
      { ...dateless('uncovered', '2010-08-25', 'submitted under the earlier Rules'), selectedBy: '2009-12-31' },
      { trigger: '2015-07-09', due: '2015-07-16', why: 'Series C No. 325: filed unsigned on 9 July, signed on the 20th, inadmissible' },
      { trigger: '2018-05-12', due: '2018-05-21', safe: '2018-05-18', why: 'Saturday 19 May moves' },
    ],
  },
  {
    id: 'iacthr-amicus-objections',
    name: text('Observações das partes aos amici', 'Observaciones de las partes a los amici', "Parties' observations on the amici"),
    holder: 'petitioner',
    nature: 'body-set',
    selector: bySubmission,
    opens: ['amicus-transmitted'],
    closes: ['amicus-observations-filed', 'final-arguments-received'],
    terms: [
      since2010(
        ask(
          text(
            'faça-as nas alegações finais escritas; registre a data delas ou a da carta.',
            'preséntelas en los alegatos finales escritos; registre la fecha de estos o la de la carta.',
            'make them in the final written arguments; record their date or that of the letter.',
          ),
        ),
        {
          cite: 'Practice of the IACtHR',
          url: judgmentsUrl,
          seen: 'Series C No. 407 para. 12: objections made after the final arguments were out of time',
        },
      ),
    ],
    examples: [
      { ...dateless('uncovered', '2010-08-25', 'submitted under the earlier Rules'), selectedBy: '2009-12-31' },
      dateless('ask', '2020-03-02', 'Series C No. 407 para. 12: those of 20 May 2020 were out of time'),
    ],
  },
]
