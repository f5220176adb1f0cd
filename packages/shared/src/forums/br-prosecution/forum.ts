import type { Forum } from '../../law.ts'
import { text } from '../text.ts'
import { representation } from './representation.ts'

/** Federal Prosecution Service of Brazil. */
export const brazilianProsecution: Forum = {
  id: 'br-prosecution',
  name: text('Ministério Público Federal', 'Ministerio Público Federal de Brasil', 'Federal Prosecution Service of Brazil'),
  short: text('MPF', 'MPF', 'MPF'),
  system: 'brazil',
  zone: 'America/Sao_Paulo',
  procedures: [representation],
}
