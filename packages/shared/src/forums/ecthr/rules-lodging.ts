import type { Rule } from '../../law.ts'
import { ask, dateless, fixed } from '../terms.ts'
import { text } from '../text.ts'
import { calendarMonths } from './counting.ts'
import { convention, courtRules } from './sources.ts'

const asAmended = convention(
  'art. 35 § 1 (Protocol No. 15, arts. 4 and 8 § 3); Rules of Court, Rule 47 § 6',
  'Text quoted in Orhan v. Türkiye (dec.), no. 38358/22, 6 December 2022',
)

export const lodgingRules: readonly Rule[] = [
  {
    id: 'echr-application-4m',
    name: text(
      'Apresentar a petição à Corte Europeia',
      'Presentar la demanda ante el Tribunal Europeo',
      'Lodging the application with the European Court',
    ),
    holder: 'petitioner',
    nature: 'bar',
    opens: ['final-decision-served', 'final-decision-notified'],
    closes: ['application-lodged'],
    elsewhere: true,
    selector: { field: 'decidedOn' },
    extension: { allowed: false, base: 'due', source: asAmended },
    terms: [
      {
        id: 'echr-application-6m-transitional',
        from: '1998-11-01',
        to: '2022-01-31',
        limit: fixed({ months: 6 }, calendarMonths),
        source: convention(
          'art. 35 § 1 as in force before Protocol No. 15; Protocol No. 15, art. 8 § 3',
          'Orhan v. Türkiye (dec.), no. 38358/22, 6 December 2022 (legal summary)',
        ),
        confidence: 'VERIFIED',
        note: text(
          'O dia da decisão escolhe o prazo; o dia da ciência começa a contagem.',
          'El día de la decisión determina el plazo; el día de la notificación inicia el cómputo.',
          'The day of the decision chooses the period; the day of service starts it.',
        ),
      },
      {
        from: '2022-02-01',
        limit: fixed({ months: 4 }, calendarMonths),
        source: asAmended,
        confidence: 'VERIFIED',
        note: text(
          'Só o formulário completo, postado no original, detém o prazo: nem eComms, nem fax, nem formulário incompleto.',
          'Solo el formulario completo, enviado por correo en original, detiene el plazo: ni eComms, ni fax, ni un formulario incompleto.',
          'Only the complete form, posted in the original, stops time: no eComms, no fax, no incomplete form.',
        ),
      },
    ],
    examples: [
      {
        trigger: '2022-01-31',
        due: '2022-07-31',
        safe: '2022-07-29',
        why: 'Decided and served on the last day of the six months; ends on a Sunday, not moved.',
      },
      { trigger: '2022-02-01', due: '2022-06-01', safe: '2022-05-31', why: 'First day of the four months.' },
      {
        trigger: '2022-02-25',
        selectedBy: '2022-01-19',
        due: '2022-08-25',
        why: 'Orhan: decided on 19 January 2022, so six months, counted from service on 25 February.',
      },
      { trigger: '2025-10-31', due: '2026-02-28', safe: '2026-02-27', why: 'February has no day 31: its last day, a Saturday, not moved.' },
      { trigger: '2024-02-29', due: '2024-06-29', safe: '2024-06-28', why: 'Ends on a Saturday, not moved.' },
    ],
  },
  {
    id: 'echr-rule47-incomplete',
    name: text('Novo formulário completo', 'Nuevo formulario completo', 'New complete form'),
    holder: 'petitioner',
    nature: 'bar',
    opens: ['form-incomplete'],
    closes: ['application-lodged'],
    terms: [
      {
        from: '2014-01-01',
        limit: ask(
          text(
            'o formulário recusado não deteve o prazo. Envie outro, completo e com todos os documentos, até a data calculada a partir da decisão interna final.',
            'el formulario rechazado no detuvo el plazo. Envíe otro, completo y con todos los documentos, hasta la fecha calculada desde la decisión interna definitiva.',
            'the rejected form did not stop time. Send another, complete and with every document, by the date counted from the final domestic decision.',
          ),
        ),
        source: courtRules('Rule 47 §§ 5.1, 5.2 and 6'),
        confidence: 'KNOWN',
      },
    ],
    examples: [
      dateless('uncovered', '2013-12-31', 'Before the stricter Rule 47.'),
      dateless('ask', '2014-01-01', 'The original four or six months go on running.'),
    ],
  },
]
