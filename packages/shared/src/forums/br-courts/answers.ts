import type { Rule } from '../../law.ts'
import { fixed } from '../terms.ts'
import { text } from '../text.ts'
import { civilProcedure, substantive } from './counting.ts'
import { notified } from './decisions.ts'
import { serviceRules } from './service.ts'
import { code, codeUnseen, doubleTime } from './sources.ts'

/** The motion that interrupts every appeal; in abstract review nobody has double time for it. */
export const clarificationMotion: Rule = {
  id: 'br-embargos-declaracao-5du',
  name: text('Embargos de declaração', 'Embargos de declaración (aclaratoria)', 'Motion for clarification'),
  holder: 'party',
  nature: 'bar',
  opens: notified(
    'judgment',
    'interlocutory',
    'appellate-judgment',
    'original-writ-denied',
    'single-judge-decision',
    'inadmission',
    'superior-judgment',
    'clarification-decided',
    'plenary-judgment',
  ),
  closes: ['clarification-motion-filed'],
  terms: [
    {
      from: '2016-03-18',
      limit: fixed({ workingDays: 5 }, civilProcedure),
      source: code('arts. 1.022 a 1.026'),
      confidence: 'VERIFIED',
    },
  ],
  examples: [
    {
      trigger: '2026-02-06',
      published: true,
      due: '2026-02-19',
      court: 'stf',
      why: 'Publicada em 9/2; 10-13 = 1-4; 16-17 Carnaval; 18 (Cinzas) seria o 5º, mas o expediente reduzido empurra o último dia para 19.',
    },
    {
      trigger: '2026-02-06',
      published: true,
      due: '2026-02-19',
      court: 'jfpr',
      why: 'Publicada em 9/2; o 5º dia cai na Quarta-feira de Cinzas e passa a 19.',
    },
    {
      trigger: '2023-02-10',
      published: true,
      due: '2023-02-22',
      court: 'stf',
      why: 'Em 2023 a própria Quarta-feira de Cinzas serviu de último dia: publicada em 13/2; 14-17 = 1-4; 22/2 = 5.',
    },
    {
      trigger: '2021-06-24',
      published: true,
      due: '2021-08-02',
      court: 'stf',
      why: 'Publicada em 25/6; 28/6-1/7 = 1-4; suspensão de 2 a 31/7; 1/8 é domingo; 2/8 = 5.',
    },
    {
      trigger: '2026-09-01',
      published: true,
      due: '2026-09-11',
      court: 'jfpr',
      why: 'Publicada em 2/9; 3-4/9 = 1-2; 7/9 nacional e 8/9 padroeira de Curitiba; 9-11/9 = 3-5.',
    },
    {
      trigger: '2026-09-01',
      published: true,
      due: '2026-09-10',
      court: 'trf4',
      why: 'Em Porto Alegre 8/9 é dia útil: 3-4/9 = 1-2; 8-10/9 = 3-5.',
    },
  ],
}

/** Two years from the day on which the last decision became unappealable; it outlives the case. */
export const rescissionRule: Rule = {
  id: 'br-rescisoria-2a',
  name: text('Ação rescisória', 'Acción rescisoria', 'Action to set the judgment aside'),
  holder: 'party',
  nature: 'bar',
  opens: ['res-judicata'],
  closes: ['rescission-filed'],
  survives: true,
  terms: [
    {
      from: '2016-03-18',
      limit: fixed({ years: 2 }, substantive),
      source: codeUnseen('art. 975, caput e § 1º'),
      confidence: 'KNOWN',
    },
  ],
  examples: [
    { trigger: '2024-03-12', due: '2026-03-12', court: 'jfpr', why: 'Ano a ano, mesma data (quinta-feira).' },
    {
      trigger: '2023-12-22',
      due: '2026-01-07',
      court: 'jfpr',
      why: '22/12/2025 cai no recesso forense (até 6/1): passa ao primeiro dia com expediente, 7/1/2026.',
    },
    { trigger: '2024-09-07', due: '2026-09-08', court: 'trf4', why: '7/9/2026 é feriado nacional; em Porto Alegre 8/9 é dia útil.' },
    { trigger: '2024-04-21', due: '2026-04-22', court: 'stj', why: '21/4/2026 é feriado nacional (terça-feira).' },
  ],
}

/** Limits around the appeals: the motion that interrupts them, answers to them, service, and setting aside. */
export const answers: readonly Rule[] = [
  { ...clarificationMotion, doubles: doubleTime },
  {
    id: 'br-contrarrazoes-15du',
    name: text(
      'Contrarrazões ao recurso da outra parte',
      'Contestación del recurso de la otra parte',
      'Counter-arguments to the other side’s appeal',
    ),
    holder: 'party',
    nature: 'procedural',
    opens: notified('appeal-notice'),
    closes: ['counter-arguments-filed'],
    doubles: doubleTime,
    terms: [
      {
        from: '2016-03-18',
        limit: fixed({ workingDays: 15 }, civilProcedure),
        source: code('arts. 1.003, § 5º, 1.010, § 1º, e 1.030'),
        confidence: 'VERIFIED',
      },
    ],
    examples: [
      {
        trigger: '2026-04-22',
        published: true,
        due: '2026-05-15',
        court: 'jfpr',
        why: 'Publicada em 23/4; 24-30/4 = 1-5; 1/5 feriado; 4-8/5 = 6-10; 11-15/5 = 11-15.',
      },
      {
        trigger: '2025-12-10',
        published: true,
        due: '2026-02-12',
        court: 'stj',
        why: 'Publicada em 11/12; 12-19/12 = 1-6; suspensão até 31/1; 2-6/2 = 7-11; 9-12/2 = 12-15.',
      },
    ],
  },
  {
    id: 'br-amicus-cpc138-15du',
    name: text('Manifestação do amicus curiae', 'Escrito del amicus curiae', 'Amicus curiae brief'),
    holder: 'amicus',
    nature: 'procedural',
    opens: notified('amicus-admitted'),
    closes: ['amicus-brief-filed'],
    terms: [
      {
        from: '2016-03-18',
        limit: fixed({ workingDays: 15 }, civilProcedure),
        source: codeUnseen('art. 138'),
        confidence: 'KNOWN',
        note: text(
          'O pedido espontâneo de ingresso vai até a liberação do processo para pauta.',
          'La solicitud espontánea de intervención es posible hasta que el asunto queda listo para la orden del día.',
          'An unsolicited request to intervene is possible until the case is released for the agenda.',
        ),
      },
    ],
    examples: [
      {
        trigger: '2026-02-02',
        published: true,
        due: '2026-02-26',
        court: 'stf',
        why: 'Publicada em 3/2; Carnaval em 16-17/2; Cinzas conta no meio; 26/2 = 15.',
      },
      {
        trigger: '2026-04-22',
        published: true,
        due: '2026-05-15',
        court: 'jfpr',
        why: 'Publicada em 23/4; 24-30/4 = 1-5; 1/5 feriado; 4-15/5 = 6-15.',
      },
    ],
  },
  ...serviceRules,
  rescissionRule,
]
