import type { Procedure } from '../../law.ts'
import { text } from '../text.ts'
import { federalAdministration } from './calendars.ts'
import { accessOutcomes, accessProvisions } from './lai/common.ts'
import { accessEvents, accessStages } from './lai/events.ts'
import { accessFilings } from './lai/filings.ts'
import { answerRules } from './lai/rules-answer.ts'
import { appealRules } from './lai/rules-appeals.ts'

/** Request for information to the federal executive (Law 12.527/2011), with its four appeals in Fala.BR. */
export const informationRequest: Procedure = {
  id: 'br-lai',
  name: text(
    'Pedido de acesso à informação: União (Fala.BR)',
    'Solicitud de acceso a la información: Unión (Fala.BR)',
    'Access to information request: federal executive (Fala.BR)',
  ),
  noun: text('pedido', 'solicitud', 'request'),
  ourRole: 'petitioner',
  country: 'BR',
  calendar: federalAdministration,
  stages: accessStages,
  events: accessEvents,
  rules: [...answerRules, ...appealRules],
  outcomes: accessOutcomes,
  filings: accessFilings,
  provisions: accessProvisions,
}
