import type { EventKind, Procedure } from '../../law.ts'
import { due } from '../terms.ts'
import { text } from '../text.ts'
import { answers } from './answers.ts'
import { appealEvents } from './appeal-events.ts'
import { appealFilings, appealProvisions } from './appeal-filings.ts'
import { fifteenDayAppeals } from './appeals.ts'
import { amicusFilings } from './constitutional/filings.ts'
import { courts } from './courts.ts'
import { pickRules } from './pick-rules.ts'
import { appealOutcomes, appealStages } from './stages.ts'
import { amicusRequest, oralArgument, released, sessions } from './supreme-events.ts'
import { beforeVirtualSession, onRepercussion, untilRelease } from './supreme-rules.ts'

const stages = appealStages
  .filter(({ id }) => !['sent', 'ap'].includes(id))
  .toSorted((a, b) => Number(b.id === 'acordao') - Number(a.id === 'acordao'))

const events: readonly EventKind[] = [
  ...appealEvents(stages),
  {
    id: 'appeal-stayed',
    name: text('Recurso sobrestado por tema', 'Recurso en espera de un tema', 'Appeal stayed for a pending theme'),
    by: 'body',
    from: ['re', 'contra', 'adm', 'are'],
  },
  {
    id: 'third-parties-invited',
    name: text('Prazo fixado para terceiros', 'Plazo fijado para terceros', 'Time set for third parties'),
    by: 'body',
    from: ['rg'],
    sets: ['br-stf-amicus-rg'],
    fields: [due],
  },
  amicusRequest(['rg', 'merito']),
  released(['rg', 'merito'], ['br-stf-amicus-ate-pauta']),
  ...sessions(['rg', 'merito']),
  oralArgument('party', ['rg', 'merito']),
]

/** An extraordinary appeal from the judgment below to the thesis, for the party who brings it and for an amicus. */
export const extraordinaryAppeal: Procedure = {
  id: 'br-re',
  name: text(
    'Recurso extraordinário com repercussão geral',
    'Recurso extraordinario con repercusión general',
    'Extraordinary appeal with general repercussion',
  ),
  noun: text('recurso', 'recurso', 'appeal'),
  ourRole: 'petitioner',
  country: 'BR',
  courts,
  stages,
  events,
  rules: [
    ...pickRules([...fifteenDayAppeals, ...answers], { events, courts }),
    onRepercussion,
    untilRelease('repercussion-recognised'),
    beforeVirtualSession('party'),
  ],
  outcomes: appealOutcomes,
  filings: [...appealFilings(events), ...amicusFilings],
  provisions: appealProvisions,
}
