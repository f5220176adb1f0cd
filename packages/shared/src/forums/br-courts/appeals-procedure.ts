import type { Procedure } from '../../law.ts'
import { fixed } from '../terms.ts'
import { text } from '../text.ts'
import { answers } from './answers.ts'
import { appealEvents } from './appeal-events.ts'
import { fifteenDayAppeals } from './appeals.ts'
import { civilProcedure } from './counting.ts'
import { courts } from './courts.ts'
import { codeUnseen, doubleTime } from './sources.ts'
import { appealOutcomes, appealStages, firstInstance } from './stages.ts'

const stages = [firstInstance, ...appealStages]

/** An ordinary civil case and its appeals up to the decision that exhausts domestic remedies. */
export const civilAppeals: Procedure = {
  id: 'br-recursos-cpc',
  name: text('Ação cível e recursos (CPC)', 'Acción civil y recursos (CPC brasileño)', 'Civil action and appeals (Brazilian CPC)'),
  noun: text('ação', 'acción', 'action'),
  ourRole: 'petitioner',
  country: 'BR',
  courts,
  stages,
  events: [
    {
      id: 'action-filed',
      name: text('Ação ajuizada', 'Demanda presentada', 'Action filed'),
      by: 'petitioner',
      from: ['conhecimento'],
      moves: 'conhecimento',
    },
    {
      id: 'defence-period-started',
      name: text(
        'Início do prazo de contestação (audiência, juntada ou 5º dia útil da confirmação)',
        'Inicio del plazo de contestación (audiencia, incorporación o 5.º día hábil de la confirmación)',
        'Start of the period for the defence (hearing, return of service or 5th working day after confirmation)',
      ),
      by: 'body',
      from: ['conhecimento'],
    },
    {
      id: 'defence-filed',
      name: text('Contestação apresentada', 'Contestación presentada', 'Defence filed'),
      by: 'state',
      from: ['conhecimento'],
    },
    {
      id: 'default-declared',
      name: text('Revelia decretada', 'Rebeldía declarada', 'Default declared'),
      by: 'body',
      from: ['conhecimento'],
    },
    ...appealEvents(stages),
  ],
  rules: [
    {
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
    },
    ...fifteenDayAppeals,
    ...answers,
  ],
  outcomes: appealOutcomes,
  filings: [],
  provisions: [],
}
