import type { Procedure } from '../../law.ts'
import { federalAdministration } from '../br-administration/calendars.ts'
import { text } from '../text.ts'
import { deportationEvents, deportationStages } from './removal/deportation-events.ts'
import { deportationRules } from './removal/deportation-rules.ts'
import { deportationFilings } from './removal/filings.ts'
import { barsToDeportation } from './removal/provisions.ts'

/** Deportation of a person in irregular situation (Law 13.445/2017 arts. 50-53). */
export const deportation: Procedure = {
  id: 'br-deportacao',
  name: text('Deportação', 'Deportación', 'Deportation'),
  noun: text('procedimento de deportação', 'procedimiento de deportación', 'deportation proceeding'),
  ourRole: 'petitioner',
  country: 'BR',
  calendar: federalAdministration,
  stages: deportationStages,
  events: deportationEvents,
  rules: deportationRules,
  outcomes: [
    { id: 'encerrado', name: text('Encerrado sem deportação', 'Cerrado sin deportación', 'Ended without deportation') },
    { id: 'deportado', name: text('Deportação executada', 'Deportación ejecutada', 'Deported') },
  ],
  filings: deportationFilings,
  provisions: barsToDeportation,
}
