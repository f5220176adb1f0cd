import { text } from '../text.ts'
import { communication } from '../un/communication.ts'
import {
  followUp,
  inadmissibilityRequest,
  interimMeasures,
  noTimeLimit,
  stateObservations,
  usualAdmissibilityComments,
  usualComments,
} from '../un/rules.ts'
import { examinedOrPending } from '../un/same-matter.ts'
import { usualWords } from '../un/words.ts'
import { protocol } from './sources.ts'
import { protocolParties } from './states.ts'

/** Communication to the Committee on the Elimination of Discrimination against Women. */
export const cedawCommunication = communication({
  id: 'cedaw-communication',
  matters: text('Só discriminação contra mulheres.', 'Solo discriminación contra las mujeres.', 'Discrimination against women only.'),
  name: text('Comunicação ao Comitê CEDAW', 'Comunicación al Comité CEDAW', 'Communication to the CEDAW Committee'),
  words: usualWords,
  lodging: [
    noTimeLimit(
      'cedaw-no-time-limit',
      text(
        'o Protocolo não fixa prazo; apresente sem demora.',
        'el Protocolo no fija plazo; preséntela sin demora.',
        'the Protocol sets no limit; submit without delay.',
      ),
      { source: protocol('art. 4', 'the text, copy at law-ref.org'), confidence: 'VERIFIED' },
    ),
  ],
  interimMeasures: interimMeasures('cedaw-interim-measures', { source: protocol('art. 5', 'the text'), confidence: 'VERIFIED' }),
  observations: stateObservations('cedaw-state-observations', { source: protocol('art. 6(2)', 'the text'), confidence: 'VERIFIED' }),
  inadmissibility: inadmissibilityRequest('cedaw-state-inadmissibility-request', {
    source: { cite: 'CEDAW Rules, rule 69' },
    confidence: 'KNOWN',
  }),
  comments: usualComments,
  admissibilityComments: usualAdmissibilityComments,
  followUp: followUp('cedaw-follow-up', { source: protocol('art. 7(4)', 'the text, copy at lovdata.no'), confidence: 'VERIFIED' }),
  facts: protocol('art. 4(2)(e)'),
  anonymity: protocol('art. 3'),
  accepts: protocolParties,
  sameMatter: {
    bars: 'pending-or-decided',
    says: examinedOrPending,
    source: protocol('art. 4(2)(a)', 'the text'),
    confidence: 'VERIFIED',
  },
})
