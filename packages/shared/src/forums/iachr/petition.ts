import type { Procedure } from '../../law.ts'
import { text } from '../text.ts'
import { iachrCalendar } from './counting.ts'
import { admissibilityEvents } from './petition/events-admissibility.ts'
import { meritsEvents } from './petition/events-merits.ts'
import { petitionFilings } from './petition/filings.ts'
import { petitionDoor, petitionProvisions } from './petition/provisions.ts'
import { admissibilityRules } from './petition/rules-admissibility.ts'
import { lodgingRules } from './petition/rules-lodging.ts'
import { meritsRules } from './petition/rules-merits.ts'
import { reportRules } from './petition/rules-report.ts'
import { petitionStages } from './petition/stages.ts'
import { petitionStates } from './states.ts'

/** Individual petition before the Commission: from the last domestic decision to the Court or to publication. */
export const petition = {
  id: 'iachr-petition',
  name: text('Petição individual à CIDH', 'Petición individual ante la CIDH', 'Individual petition to the IACHR'),
  noun: text('petição', 'petición', 'petition'),
  ourRole: 'petitioner',
  calendar: iachrCalendar,
  stages: petitionStages,
  events: [...admissibilityEvents, ...meritsEvents],
  rules: [...lodgingRules, ...admissibilityRules, ...meritsRules, ...reportRules],
  outcomes: [
    { id: 'not_opened', name: text('Petição não tramitada', 'Petición no tramitada', 'Petition not processed') },
    { id: 'inadmissible', name: text('Inadmissível', 'Inadmisible', 'Inadmissible') },
    { id: 'archived', name: text('Arquivada', 'Archivada', 'Archived') },
    { id: 'closed', name: text('Encerrada por desistência', 'Cerrada por desistimiento', 'Closed on withdrawal') },
    { id: 'friendly_settlement', name: text('Solução amistosa', 'Solución amistosa', 'Friendly settlement') },
    { id: 'no_violation', name: text('Sem violação', 'Sin violación', 'No violation') },
    { id: 'solved', name: text('Recomendações cumpridas', 'Recomendaciones cumplidas', 'Recommendations complied with') },
    { id: 'submitted_to_court', name: text('Submetida à Corte', 'Sometida a la Corte', 'Submitted to the Court') },
    { id: 'published', name: text('Relatório publicado', 'Informe publicado', 'Report published') },
  ],
  filings: petitionFilings,
  provisions: petitionProvisions,
  settles: true,
  accepts: petitionStates,
  door: petitionDoor,
} satisfies Procedure
