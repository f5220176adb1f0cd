import type { Procedure } from '../../law.ts'
import { text } from '../text.ts'
import { judgmentEvents } from './contentious/events-judgment.ts'
import { oralEvents } from './contentious/events-oral.ts'
import { writtenEvents } from './contentious/events-written.ts'
import { contentiousFilings } from './contentious/filings.ts'
import { contentiousProvisions } from './contentious/provisions.ts'
import { amicusRules } from './contentious/rules-amicus.ts'
import { evidenceRules } from './contentious/rules-evidence.ts'
import { filingRules } from './contentious/rules-filing.ts'
import { judgmentRules } from './contentious/rules-judgment.ts'
import { oralRules } from './contentious/rules-oral.ts'
import { pleadingRules } from './contentious/rules-pleadings.ts'
import { submissionRules } from './contentious/rules-submission.ts'
import { contentiousStages } from './contentious/stages.ts'
import { seatCalendar } from './counting.ts'
import { jurisdiction } from './states.ts'

/** Contentious case before the Court: from the submission by the Commission to the monitoring of compliance. */
export const contentious = {
  id: 'iacthr-contentious',
  name: text('Caso contencioso na Corte IDH', 'Caso contencioso ante la Corte IDH', 'Contentious case before the IACtHR'),
  noun: text('caso', 'caso', 'case'),
  ourRole: 'petitioner',
  calendar: seatCalendar,
  stages: contentiousStages,
  events: [...writtenEvents, ...oralEvents, ...judgmentEvents],
  rules: [...submissionRules, ...pleadingRules, ...filingRules, ...evidenceRules, ...oralRules, ...amicusRules, ...judgmentRules],
  outcomes: [
    { id: 'withdrawn', name: text('Desistência', 'Desistimiento', 'Withdrawn') },
    { id: 'friendly_settlement', name: text('Solução amistosa', 'Solución amistosa', 'Friendly settlement') },
    { id: 'objection_upheld', name: text('Exceção preliminar acolhida', 'Excepción preliminar acogida', 'Preliminary objection upheld') },
    {
      id: 'full_compliance',
      name: text('Sentença cumprida e arquivada', 'Sentencia cumplida y archivada', 'Judgment complied with and closed'),
    },
  ],
  filings: contentiousFilings,
  provisions: contentiousProvisions,
  settles: true,
  accepts: jurisdiction,
} satisfies Procedure
