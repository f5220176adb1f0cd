import type { EventKind, Procedure, Rule } from '../../law.ts'
import { fixed } from '../terms.ts'
import { text } from '../text.ts'
import { answers } from './answers.ts'
import { appealEvents } from './appeal-events.ts'
import { appealFilings, appealProvisions } from './appeal-filings.ts'
import { fifteenDayAppeals } from './appeals.ts'
import { substantive } from './counting.ts'
import { courts } from './courts.ts'
import { defenceEvents, defenceRule, summonsRule } from './defence.ts'
import { pickRules } from './pick-rules.ts'
import { appealOutcomes, appealStages, firstInstance } from './stages.ts'

const stages = [firstInstance, ...appealStages]

const stateDebts: Rule = {
  id: 'br-decreto-20910-5a',
  name: text('Ação contra a Fazenda Pública', 'Acción contra el Estado', 'Action against the public treasury'),
  holder: 'petitioner',
  nature: 'bar',
  opens: ['harm-suffered'],
  closes: ['action-filed'],
  terms: [
    {
      limit: fixed({ years: 5 }, substantive),
      source: {
        cite: 'Decreto 20.910/1932, art. 1º',
        url: 'https://www.planalto.gov.br/ccivil_03/decreto/antigos/d20910.htm',
      },
      confidence: 'KNOWN',
      note: text(
        'Não corre durante a apuração administrativa (art. 4º): registre a suspensão e a retomada da contagem.',
        'No corre durante el examen administrativo (art. 4): registre la suspensión y la reanudación del cómputo.',
        'It does not run while the administration examines the claim (art. 4): record the suspension and its end.',
      ),
    },
  ],
  examples: [
    { trigger: '2021-05-10', due: '2026-05-11', safe: '2026-05-08', court: 'jfpr', why: '10/5/2026 é domingo.' },
    { trigger: '2020-02-29', due: '2025-03-05', court: 'jfpr', why: 'Sem 29/2 em 2025, 1º/3 (sábado); depois, Carnaval até 4/3.' },
  ],
}

const events: readonly EventKind[] = [
  {
    id: 'harm-suffered',
    name: text('Ato ou fato que causou o dano', 'Acto o hecho que causó el daño', 'Act or fact that caused the harm'),
    by: 'state',
    from: ['conhecimento'],
    precedes: true,
  },
  {
    id: 'action-filed',
    name: text('Ação ajuizada', 'Demanda presentada', 'Action filed'),
    by: 'petitioner',
    from: ['conhecimento'],
    moves: 'conhecimento',
  },
  ...defenceEvents(['conhecimento']),
  ...appealEvents(stages),
]

/** An ordinary civil case and its appeals up to the decision that exhausts domestic remedies. */
export const civilAppeals: Procedure = {
  id: 'br-recursos-cpc',
  name: text('Ação cível e recursos (CPC)', 'Acción civil y recursos (CPC brasileño)', 'Civil action and appeals (Brazilian CPC)'),
  noun: text('ação', 'acción', 'action'),
  ourRole: 'petitioner',
  country: 'BR',
  courts,
  stages,
  events,
  rules: pickRules([stateDebts, summonsRule, defenceRule, ...fifteenDayAppeals, ...answers], { events, courts }),
  outcomes: appealOutcomes,
  filings: appealFilings(events),
  provisions: appealProvisions,
}
