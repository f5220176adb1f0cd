import type { Rule } from '../../law.ts'
import { dateless, fixed, open } from '../terms.ts'
import { text } from '../text.ts'
import { unDates } from '../un/counting.ts'
import { methodsOfWork } from './sources.ts'

const submission = {
  name: text('Apresentar o caso', 'Presentar el caso', 'Submitting the case'),
  holder: 'petitioner',
  opens: ['disappearance'],
  closes: ['case-submitted'],
} as const

/** Three months choose the procedure and close no door. */
export const urgentSubmission: Rule = {
  ...submission,
  id: 'wgeid-urgent-procedure',
  nature: 'target',
  terms: [
    {
      limit: fixed({ months: 3 }, unDates),
      source: methodsOfWork(
        'urgent procedure',
        'OHCHR page: cases within three months before receipt; connected cases up to one year may go between sessions',
      ),
      confidence: 'VERIFIED',
      note: text(
        'Não é barreira: depois, o caso segue o procedimento ordinário.',
        'No es una barrera: después, el caso sigue el procedimiento ordinario.',
        'Not a bar: afterwards the case follows the standard procedure.',
      ),
    },
  ],
  examples: [
    { trigger: '2026-03-02', due: '2026-06-02', safe: '2026-06-01', why: 'same day three months later' },
    { trigger: '2026-11-30', due: '2027-02-28', safe: '2027-02-26', why: 'last day of February, a Sunday, not moved' },
  ],
}

/** Cases older than three months. */
export const standardSubmission: Rule = {
  ...submission,
  id: 'wgeid-standard-procedure',
  nature: 'target',
  terms: [
    {
      limit: open(
        text(
          'a qualquer tempo, sem esgotar os recursos internos, também por desaparecimentos antigos.',
          'en cualquier momento, sin agotar los recursos internos, también por desapariciones antiguas.',
          'at any time, without exhausting domestic remedies, for old disappearances as well.',
        ),
      ),
      source: methodsOfWork('standard procedure'),
      confidence: 'KNOWN',
    },
  ],
  examples: [dateless('open', '1974-04-22', 'a disappearance of the dictatorship'), dateless('open', '2026-03-02', 'no limit in time')],
}

/** Silence of the source for six months lets the Group take the case as clarified. */
export const sixMonthRule: Rule = {
  id: 'wgeid-six-month-rule',
  name: text('Contestar a resposta do Governo', 'Impugnar la respuesta del Gobierno', "Contesting the Government's reply"),
  holder: 'petitioner',
  nature: 'bar',
  opens: ['government-reply-communicated'],
  closes: ['reply-contested'],
  terms: [
    {
      limit: fixed({ months: 6 }, unDates),
      source: methodsOfWork('six-month rule'),
      confidence: 'KNOWN',
      note: text(
        'Sem contestação, ou com contestação sem razões, o caso se considera esclarecido.',
        'Sin impugnación, o con una sin razones, el caso se considera aclarado.',
        'Uncontested, or contested without reasons, the case is taken as clarified.',
      ),
    },
  ],
  examples: [
    { trigger: '2026-05-04', due: '2026-11-04', safe: '2026-11-03', why: 'same day six months later' },
    { trigger: '2026-08-31', due: '2027-02-28', safe: '2027-02-26', why: 'last day of February, a Sunday, not moved' },
  ],
}
