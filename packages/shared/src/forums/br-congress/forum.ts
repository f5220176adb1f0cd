import type { Forum } from '../../law.ts'
import { text } from '../text.ts'
import { chamberBill } from './bill.ts'
import { complementaryBill } from './complementary-bill.ts'
import { constitutionalAmendment } from './constitutional-amendment.ts'
import { informationRequest } from './information-request.ts'
import { provisionalMeasure } from './measure.ts'
import { senateBill } from './senate-bill.ts'
import { legislativeSuggestion } from './suggestion.ts'

/** National Congress of Brazil. */
export const brazilianCongress: Forum = {
  id: 'br-congress',
  name: text('Congresso Nacional', 'Congreso Nacional de Brasil', 'National Congress of Brazil'),
  short: text('Congresso', 'Congreso', 'Congress'),
  system: 'brazil',
  zone: 'America/Sao_Paulo',
  procedures: [
    chamberBill,
    senateBill,
    complementaryBill,
    constitutionalAmendment,
    provisionalMeasure,
    legislativeSuggestion,
    informationRequest,
  ],
}
