import type { Procedure } from '../../law.ts'
import { text } from '../text.ts'
import { strasbourg } from './counting.ts'
import { applicationDoor } from './door.ts'
import { interventionEvents } from './events-intervention.ts'
import { executionEvents, judgmentEvents } from './events-judgment.ts'
import { writtenEvents } from './events-written.ts'
import { applicantFilings } from './filings.ts'
import { executionFilings, interventionFilings } from './filings-third.ts'
import { individualStages } from './individual-stages.ts'
import { executionRules } from './rules-execution.ts'
import { interventionRules } from './rules-intervention.ts'
import { judgmentRules } from './rules-judgment.ts'
import { lodgingRules } from './rules-lodging.ts'
import { writtenRules } from './rules-written.ts'
import { parties } from './states.ts'

/** An individual application (art. 34), from the final domestic decision to the end of supervision. */
export const individualApplication: Procedure = {
  id: 'echr-individual',
  name: text('Petição individual', 'Demanda individual', 'Individual application'),
  noun: text('petição', 'demanda', 'application'),
  ourRole: 'petitioner',
  calendar: strasbourg,
  stages: individualStages,
  events: [...writtenEvents, ...interventionEvents, ...judgmentEvents, ...executionEvents],
  rules: [...lodgingRules, ...writtenRules, ...interventionRules, ...judgmentRules, ...executionRules],
  outcomes: [
    { id: 'inadmissible', name: text('Inadmissível', 'Inadmisible', 'Inadmissible') },
    { id: 'struck-out', name: text('Riscada do rol', 'Archivada', 'Struck out') },
    { id: 'no-violation', name: text('Sem violação', 'Sin violación', 'No violation') },
    { id: 'closed', name: text('Supervisão encerrada', 'Supervisión cerrada', 'Supervision closed') },
  ],
  filings: [...applicantFilings, ...interventionFilings, ...executionFilings],
  provisions: [],
  settles: true,
  accepts: parties,
  door: applicationDoor,
}
