import type { EventKind, Rule } from '../../law.ts'
import { fixed } from '../terms.ts'
import { text } from '../text.ts'
import { civilProcedure } from './counting.ts'
import { code, codeUnseen, doubleTime } from './sources.ts'

/** From the summons to the defence; where a procedure has a stage for it, the start of the period leads there. */
export function defenceEvents(from: readonly string[], moves?: string): readonly EventKind[] {
  return [
    {
      id: 'electronic-summons-confirmed',
      name: text('Citação eletrônica confirmada', 'Emplazamiento electrónico confirmado', 'Electronic summons confirmed'),
      by: 'state',
      from,
    },
    {
      id: 'defence-period-started',
      name: text(
        'Início do prazo de contestação (audiência, juntada ou 5º dia útil da confirmação)',
        'Inicio del plazo de contestación (audiencia, incorporación o 5.º día hábil de la confirmación)',
        'Start of the period for the defence (hearing, return of service or 5th working day after confirmation)',
      ),
      by: 'body',
      from,
      ...(moves ? { moves } : {}),
    },
    {
      id: 'defence-filed',
      name: text('Contestação apresentada', 'Contestación presentada', 'Defence filed'),
      by: 'state',
      from: moves ? [moves] : from,
    },
    {
      id: 'default-declared',
      name: text('Revelia decretada', 'Rebeldía declarada', 'Default declared'),
      by: 'body',
      from: moves ? [moves] : from,
    },
  ]
}

/** When the period for the defence begins after an electronic summons. */
export const summonsRule: Rule = {
  id: 'br-citacao-eletronica-5du',
  name: text(
    'Dia em que começa o prazo da contestação',
    'Día en que empieza el plazo de contestación',
    'Day on which the period for the defence begins',
  ),
  holder: 'state',
  nature: 'procedural',
  opens: ['electronic-summons-confirmed'],
  closes: ['defence-period-started'],
  silence: ['defence-period-started'],
  terms: [
    {
      from: '2021-08-27',
      limit: fixed({ workingDays: 5 }, civilProcedure),
      source: { ...code('art. 231, IX (Lei 14.195/2021)'), seen: 'Comentários da Resolução CNJ 569/2024' },
      confidence: 'VERIFIED',
      note: text(
        'Registre nesse dia o início do prazo: a contagem vai do dia útil seguinte.',
        'Registre ese día el inicio del plazo: se cuenta desde el día hábil siguiente.',
        'Record the start of the period on that day: the count runs from the next working day.',
      ),
    },
  ],
  examples: [
    { trigger: '2021-08-26', due: null, answer: 'uncovered', court: 'jfpr', why: 'Um dia antes da Lei 14.195/2021.' },
    { trigger: '2026-11-23', due: '2026-11-30', court: 'jfpr', why: '24-27/11 = 1-4; 30/11 = 5.' },
    { trigger: '2026-12-15', due: '2027-01-22', court: 'jfpr', why: '16-18/12 = 1-3; suspensão; 21-22/1 = 4-5.' },
  ],
}

/** The defence of an ordinary action. */
export const defenceRule: Rule = {
  id: 'br-contestacao-15du',
  name: text('Contestação', 'Contestación de la demanda', 'Defence'),
  holder: 'state',
  nature: 'procedural',
  opens: ['defence-period-started'],
  closes: ['defence-filed'],
  doubles: doubleTime,
  silence: ['default-declared'],
  terms: [
    {
      from: '2016-03-18',
      limit: fixed({ workingDays: 15 }, civilProcedure),
      source: codeUnseen('arts. 231 e 335'),
      confidence: 'KNOWN',
    },
  ],
  examples: [
    {
      trigger: '2026-11-30',
      due: '2027-01-22',
      court: 'jfpr',
      why: '1-4/12 = 1-4; 7/12 = 5; 9-11/12 = 6-8; 14-18/12 = 9-13; suspensão; 21-22/1 = 14-15.',
    },
    {
      trigger: '2026-11-30',
      doubled: true,
      due: '2027-02-16',
      court: 'jfpr',
      why: 'Ente público, em dobro: 30 dias; 1-18/12 = 1-13; 21/1-5/2 = 14-25; Carnaval; 10-12/2 = 26-28; 15-16/2 = 29-30.',
    },
  ],
}
