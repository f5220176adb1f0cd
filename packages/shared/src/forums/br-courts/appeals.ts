import type { Text } from '../../languages.ts'
import type { Example, Rule } from '../../law.ts'
import { fixed } from '../terms.ts'
import { text } from '../text.ts'
import { civilProcedure } from './counting.ts'
import { notified } from './decisions.ts'
import { code, doubleTime } from './sources.ts'

/** The first day of the Code of 2015; limits opened before it ran in calendar days under the Code of 1973. */
const codeInForce = '2016-03-18'

const clarification = {
  interruptedBy: ['clarification-motion-filed', 'opposing-clarification-motion-filed'],
  restartedBy: notified('clarification-decided'),
}

/** Appeals of fifteen working days (CPC art. 1.003 §5); a motion for clarification interrupts each (art. 1.026). */
export const fifteenDayAppeals: readonly Rule[] = [
  appeal({
    id: 'br-apelacao-15du',
    name: text('Apelação', 'Apelación', 'Appeal'),
    opens: notified('judgment'),
    closes: ['appeal-filed'],
    articles: 'arts. 1.003, § 5º, 1.009 e 1.010',
    examples: [
      { trigger: '2016-03-17', due: null, answer: 'uncovered', court: 'jfpr', why: 'Um dia antes da vigência do CPC de 2015.' },
      {
        trigger: '2016-03-18',
        due: '2016-04-13',
        court: 'jfpr',
        why: 'Primeiro dia do CPC: 21-22/3 = 1-2; 23-27/3 Semana Santa; 28/3-1/4 = 3-7; 4-8/4 = 8-12; 11-13/4 = 13-15.',
      },
      {
        trigger: '2026-12-10',
        published: true,
        due: '2027-02-03',
        court: 'jfpr',
        why: 'Publicada em 11/12; 14-18/12 = 1-5; suspensão até 20/1; 21-22/1 = 6-7; 25-29/1 = 8-12; 1-3/2 = 13-15.',
      },
      {
        trigger: '2026-12-10',
        published: true,
        due: '2027-02-04',
        court: 'tjpr',
        why: 'Mesma data, mas no TJPR 18/12 é o Dia da Justiça transferido: um dia a mais.',
      },
    ],
  }),
  appeal({
    id: 'br-agravo-instrumento-15du',
    name: text('Agravo de instrumento', 'Agravo de instrumento', 'Interlocutory appeal'),
    opens: notified('interlocutory'),
    closes: ['interlocutory-appeal-filed'],
    articles: 'arts. 1.003, § 5º, 1.015 e 1.016',
    examples: [
      {
        trigger: '2026-05-20',
        published: true,
        due: '2026-06-12',
        court: 'jfpr',
        why: 'Publicada em 21/5; 22/5-3/6 = 1-9; 4/6 Corpus Christi; 5/6 = 10; 8-12/6 = 11-15.',
      },
      {
        trigger: '2026-05-20',
        published: true,
        due: '2026-06-15',
        court: 'tjpr',
        why: 'No TJPR também 5/6 é dia sem expediente: 8-12/6 = 10-14; 15/6 = 15.',
      },
    ],
  }),
  appeal({
    id: 'br-agravo-interno-15du',
    name: text('Agravo interno', 'Agravo interno', 'Internal appeal to the panel'),
    opens: notified('single-judge-decision'),
    closes: ['internal-appeal-filed'],
    articles: 'arts. 1.003, § 5º, 1.021, § 2º, e 1.070',
    examples: [
      {
        trigger: '2026-06-22',
        published: true,
        due: '2026-08-14',
        court: 'stf',
        why: 'Publicada em 23/6; 24/6-1/7 = 1-6; férias de 2 a 31/7; 3-7/8 = 7-11; 10/8 = 12; 11/8 feriado forense; 12-14/8 = 13-15.',
      },
      {
        trigger: '2025-12-10',
        published: true,
        due: '2026-02-12',
        court: 'stj',
        why: 'Publicada em 11/12; 12-19/12 = 1-6; suspensão até 31/1; 2-6/2 = 7-11; 9-12/2 = 12-15.',
      },
    ],
  }),
  appeal({
    id: 'br-re-15du',
    name: text('Recurso extraordinário (STF)', 'Recurso extraordinario (STF)', 'Extraordinary appeal (STF)'),
    opens: notified('appellate-judgment'),
    closes: ['extraordinary-appeal-filed'],
    articles: 'arts. 1.003, § 5º, e 1.029; CF, art. 102, III',
    examples: [
      {
        trigger: '2026-02-02',
        published: true,
        due: '2026-02-26',
        court: 'jfpr',
        why: 'Publicada em 3/2; 4-6 = 1-3; 9-13 = 4-8; 16-17 Carnaval; 18 (Cinzas, no meio) = 9; 19-20 = 10-11; 23-26 = 12-15.',
      },
      {
        trigger: '2026-11-30',
        doubled: true,
        due: '2027-02-16',
        court: 'jfpr',
        why: 'Intimação pessoal e dobro: 30 dias; 1-18/12 = 1-13 (8/12 feriado); 21/1-5/2 = 14-25; 8-9/2 Carnaval; 10-12/2 = 26-28; 15-16/2 = 29-30.',
      },
    ],
  }),
  appeal({
    id: 'br-resp-15du',
    name: text('Recurso especial (STJ)', 'Recurso especial (STJ)', 'Special appeal (STJ)'),
    opens: notified('appellate-judgment'),
    closes: ['special-appeal-filed'],
    articles: 'arts. 1.003, § 5º, e 1.029; CF, art. 105, III',
    examples: [
      {
        trigger: '2026-03-26',
        published: true,
        due: '2026-04-23',
        court: 'trf4',
        why: 'Publicada em 27/3; 30-31/3 = 1-2; 1-3/4 Semana Santa; 6-10/4 = 3-7; 13-17/4 = 8-12; 20/4 = 13; 21/4 feriado; 22-23/4 = 14-15.',
      },
      {
        trigger: '2026-11-30',
        due: '2027-01-22',
        court: 'jfpr',
        why: 'Intimação pessoal; 1-4/12 = 1-4; 7/12 = 5; 9-11/12 = 6-8; 14-18/12 = 9-13; suspensão; 21-22/1 = 14-15.',
      },
    ],
  }),
  appeal({
    id: 'br-recurso-ordinario-15du',
    name: text(
      'Recurso ordinário em mandado de segurança',
      'Recurso ordinario en mandado de segurança',
      'Ordinary appeal in a writ of mandamus',
    ),
    opens: notified('original-writ-denied'),
    closes: ['ordinary-appeal-filed'],
    articles: 'arts. 1.003, § 5º, e 1.027',
    examples: [
      {
        trigger: '2025-12-10',
        published: true,
        due: '2026-02-03',
        court: 'trf4',
        why: 'Publicada em 11/12; 12-19/12 = 1-6; suspensão até 20/1; 21-23/1 = 7-9; 26-30/1 = 10-14; 2/2 feriado em Porto Alegre; 3/2 = 15.',
      },
      {
        trigger: '2026-04-22',
        published: true,
        due: '2026-05-15',
        court: 'tjpr',
        why: 'Publicada em 23/4; 24/4-30/4 = 1-5; 1/5 feriado; 4-8/5 = 6-10; 11-15/5 = 11-15.',
      },
    ],
  }),
  appeal({
    id: 'br-aresp-are-15du',
    name: text('Agravo em RE ou REsp', 'Queja por recurso denegado', 'Appeal against refusal of leave'),
    opens: notified('inadmission'),
    closes: ['inadmission-appeal-filed'],
    articles: 'arts. 1.003, § 5º, e 1.042',
    examples: [
      {
        trigger: '2026-12-18',
        published: true,
        due: '2027-02-12',
        court: 'jfpr',
        why: 'Publicada em 7/1 (fim do recesso), mas a contagem está suspensa até 20/1: 21-22/1 = 1-2; 25-29/1 = 3-7; 1-5/2 = 8-12; Carnaval; 10-12/2 = 13-15.',
      },
      {
        trigger: '2026-02-02',
        published: true,
        due: '2026-02-26',
        court: 'trf4',
        why: 'Publicada em 3/2; Carnaval em 16-17/2; Cinzas conta no meio; 26/2 = 15.',
      },
    ],
  }),
  appeal({
    id: 'br-embargos-divergencia-15du',
    name: text('Embargos de divergência', 'Embargos de divergencia', 'Motion on divergence between chambers'),
    opens: notified('superior-judgment'),
    closes: ['divergence-motion-filed'],
    articles: 'arts. 1.003, § 5º, e 1.043',
    examples: [
      {
        trigger: '2026-02-02',
        published: true,
        due: '2026-02-26',
        court: 'stf',
        why: 'Publicada em 3/2; Carnaval em 16-17/2; Cinzas conta no meio; 26/2 = 15.',
      },
      {
        trigger: '2025-12-10',
        published: true,
        due: '2026-02-12',
        court: 'stf',
        why: 'Publicada em 11/12; 12-19/12 = 1-6; suspensão até 31/1; 2-6/2 = 7-11; 9-12/2 = 12-15.',
      },
    ],
  }),
]

interface Appeal {
  readonly id: string
  readonly name: Text
  readonly opens: readonly string[]
  readonly closes: readonly string[]
  readonly articles: string
  readonly examples: readonly Example[]
}

function appeal({ id, name, opens, closes, articles, examples }: Appeal): Rule {
  return {
    id,
    name,
    holder: 'party',
    nature: 'bar',
    opens,
    closes,
    doubles: doubleTime,
    ...clarification,
    terms: [{ from: codeInForce, limit: fixed({ workingDays: 15 }, civilProcedure), source: code(articles), confidence: 'VERIFIED' }],
    examples,
  }
}
