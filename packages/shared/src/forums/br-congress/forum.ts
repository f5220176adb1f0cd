import type { Forum } from '../../law.ts'
import { text } from '../text.ts'
import { chamberBill } from './bill.ts'

/** National Congress of Brazil. */
export const brazilianCongress: Forum = {
  id: 'br-congress',
  name: text('Congresso Nacional', 'Congreso Nacional de Brasil', 'National Congress of Brazil'),
  short: text('Congresso', 'Congreso', 'Congress'),
  zone: 'America/Sao_Paulo',
  procedures: [chamberBill],
}
