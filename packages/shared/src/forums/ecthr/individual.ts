import type { Procedure } from '../../law.ts'
import { text } from '../text.ts'
import { strasbourg } from './counting.ts'
import { interventionEvents } from './events-intervention.ts'
import { executionEvents, judgmentEvents } from './events-judgment.ts'
import { writtenEvents } from './events-written.ts'
import { individualStages } from './individual-stages.ts'
import { executionRules } from './rules-execution.ts'
import { interventionRules } from './rules-intervention.ts'
import { judgmentRules } from './rules-judgment.ts'
import { lodgingRules } from './rules-lodging.ts'
import { writtenRules } from './rules-written.ts'

/** An individual application (art. 34), from the final domestic decision to the end of supervision. */
export const individualApplication: Procedure = {
  id: 'echr-individual',
  name: text('Petição individual', 'Demanda individual', 'Individual application'),
  ourRole: 'petitioner',
  calendar: strasbourg,
  stages: individualStages,
  events: [...writtenEvents, ...interventionEvents, ...judgmentEvents, ...executionEvents],
  rules: [...lodgingRules, ...writtenRules, ...interventionRules, ...judgmentRules, ...executionRules],
}
