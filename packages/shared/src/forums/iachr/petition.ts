import type { Procedure } from '../../law.ts'
import { text } from '../text.ts'
import { iachrCalendar } from './counting.ts'
import { admissibilityEvents } from './petition/events-admissibility.ts'
import { meritsEvents } from './petition/events-merits.ts'
import { admissibilityRules } from './petition/rules-admissibility.ts'
import { lodgingRules } from './petition/rules-lodging.ts'
import { meritsRules } from './petition/rules-merits.ts'
import { reportRules } from './petition/rules-report.ts'
import { petitionStages } from './petition/stages.ts'

/** Individual petition before the Commission: from the last domestic decision to the Court or to publication. */
export const petition = {
  id: 'iachr-petition',
  name: text('Petição individual à CIDH', 'Petición individual ante la CIDH', 'Individual petition to the IACHR'),
  ourRole: 'petitioner',
  calendar: iachrCalendar,
  stages: petitionStages,
  events: [...admissibilityEvents, ...meritsEvents],
  rules: [...lodgingRules, ...admissibilityRules, ...meritsRules, ...reportRules],
} satisfies Procedure
