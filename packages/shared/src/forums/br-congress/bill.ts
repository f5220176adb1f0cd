import type { Procedure, Provision } from '../../law.ts'
import { text } from '../text.ts'
import { advocacyEvents, hearingRules } from './advocacy.ts'
import { advocacyFilings } from './advocacy-filings.ts'
import { assentEvents, senateEvents } from './assent-events.ts'
import { assentRules, senateRules } from './assent-rules.ts'
import { billStages } from './bill-stages.ts'
import { chamberEvents } from './chamber-events.ts'
import { chamberRules } from './chamber-rules.ts'
import { chamberOrders, congressCalendar, constitution } from './counting.ts'

const popularInitiative: Provision = {
  id: 'br-iniciativa-popular',
  says: text(
    'Iniciativa popular: a qualquer tempo, assinada por 1% do eleitorado nacional, em ao menos cinco Estados, com 0,3% em cada um.',
    'Iniciativa popular: en cualquier momento, firmada por el 1 % del electorado nacional, en al menos cinco Estados, con el 0,3 % en cada uno.',
    'Popular initiative: at any time, signed by 1% of the national electorate, in at least five States, with 0.3% in each.',
  ),
  source: {
    ...constitution('art. 61, § 2º', 'Página da Câmara para a imprensa'),
    cite: 'Constituição Federal, art. 61, § 2º; Lei 9.709/1998; Regimento Interno da Câmara dos Deputados, art. 252',
  },
  confidence: 'VERIFIED',
}

const plenaryAmendment: Provision = {
  id: 'br-emenda-plenario',
  says: text(
    'Emenda de Plenário pede apoio de uma fração da Casa ou de líderes que a representem, maior na urgência: confira o art. 120.',
    'La enmienda en el Pleno requiere el apoyo de una fracción de la Cámara o de sus líderes, mayor con urgencia: verifique el art. 120.',
    'An amendment in plenary needs a fraction of the House or leaders standing for it, more under urgency: check art. 120.',
  ),
  source: chamberOrders('art. 120'),
  confidence: 'UNSURE',
}

/** A bill that begins in the Chamber of Deputies, through the Senate to assent or veto. */
export const chamberBill: Procedure = {
  id: 'br-pl-camara',
  name: text('Projeto de lei (Câmara, Senado, sanção)', 'Proyecto de ley (Cámara, Senado, sanción)', 'Bill (Chamber, Senate, assent)'),
  noun: text('projeto de lei', 'proyecto de ley', 'bill'),
  ourRole: 'third',
  country: 'BR',
  calendar: congressCalendar,
  stages: billStages,
  events: [...chamberEvents, ...senateEvents, ...assentEvents, ...advocacyEvents],
  rules: [...chamberRules, ...senateRules, ...assentRules, ...hearingRules],
  outcomes: [
    { id: 'arquivado', name: text('Arquivado', 'Archivado', 'Archived') },
    { id: 'prejudicado', name: text('Prejudicado', 'Decaído', 'Overtaken') },
    { id: 'lei', name: text('Transformado em lei', 'Convertido en ley', 'Enacted') },
    { id: 'vetado', name: text('Vetado', 'Vetado', 'Vetoed') },
  ],
  filings: advocacyFilings,
  provisions: [popularInitiative, plenaryAmendment],
}
