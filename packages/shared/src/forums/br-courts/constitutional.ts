import type { Procedure } from '../../law.ts'
import { text } from '../text.ts'
import { clarificationMotion } from './answers.ts'
import { supremeCourt } from './calendars-superior.ts'
import { constitutionalEvents } from './constitutional/events.ts'
import { amicusFilings, amicusProvisions } from './constitutional/filings.ts'
import { constitutionalRules } from './constitutional/rules.ts'
import { constitutionalOutcomes, constitutionalStages } from './constitutional/stages.ts'
import { pickRules } from './pick-rules.ts'
import { beforeVirtualSession, untilRelease } from './supreme-rules.ts'

/**
 * Abstract review in the Supreme Court (ADI, ADC, ADO, ADPF), seen by an amicus. It is no remedy of a victim's, so no
 * international window opens from it.
 */
export const abstractReview: Procedure = {
  id: 'br-adi-amicus',
  name: text(
    'Amicus curiae em ADI, ADC, ADO ou ADPF (STF)',
    'Amicus curiae en ADI, ADC, ADO o ADPF (STF)',
    'Amicus curiae in an ADI, ADC, ADO or ADPF (STF)',
  ),
  noun: text('ação', 'acción', 'action'),
  ourRole: 'amicus',
  country: 'BR',
  calendar: supremeCourt,
  stages: constitutionalStages,
  events: constitutionalEvents,
  rules: [
    untilRelease('action-distributed'),
    ...constitutionalRules,
    beforeVirtualSession('amicus'),
    ...pickRules([clarificationMotion], { events: constitutionalEvents, courts: [supremeCourt] }),
  ],
  outcomes: constitutionalOutcomes,
  filings: amicusFilings,
  provisions: amicusProvisions,
}
