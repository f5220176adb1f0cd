import type { Procedure } from '../../law.ts'
import { text } from '../text.ts'
import { assentEvents } from './assent-events.ts'
import { assentRules } from './assent-rules.ts'
import { billStages } from './bill-stages.ts'
import { chamberEvents } from './chamber-events.ts'
import { chamberRules } from './chamber-rules.ts'
import { congressCalendar } from './counting.ts'

/** A bill that begins in the Chamber of Deputies, through the Senate to assent or veto. */
export const chamberBill: Procedure = {
  id: 'br-pl-camara',
  name: text('Projeto de lei (Câmara, Senado, sanção)', 'Proyecto de ley (Cámara, Senado, sanción)', 'Bill (Chamber, Senate, assent)'),
  noun: text('projeto de lei', 'proyecto de ley', 'bill'),
  ourRole: 'third',
  country: 'BR',
  calendar: congressCalendar,
  stages: billStages,
  events: [...chamberEvents, ...assentEvents],
  rules: [...chamberRules, ...assentRules],
  outcomes: [
    { id: 'arquivado', name: text('Arquivado', 'Archivado', 'Archived') },
    { id: 'prejudicado', name: text('Prejudicado', 'Decaído', 'Overtaken') },
    { id: 'lei', name: text('Transformado em lei', 'Convertido en ley', 'Enacted') },
    { id: 'vetado', name: text('Vetado', 'Vetado', 'Vetoed') },
  ],
  filings: [],
  provisions: [],
}
