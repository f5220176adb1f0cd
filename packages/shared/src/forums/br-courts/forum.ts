import type { Forum } from '../../law.ts'
import { text } from '../text.ts'
import { civilAppeals } from './appeals-procedure.ts'
import { abstractReview } from './constitutional.ts'
import { extraordinaryAppeal } from './extraordinary.ts'
import { publicAction } from './public-action.ts'
import { writOfMandamus } from './writ.ts'

/** Brazilian courts, as far as their calendars are known. */
export const brazilianCourts: Forum = {
  id: 'br-courts',
  name: text('Justiça brasileira', 'Justicia brasileña', 'Brazilian courts'),
  short: text('Justiça', 'Justicia', 'Courts'),
  zone: 'America/Sao_Paulo',
  procedures: [civilAppeals, writOfMandamus, publicAction, extraordinaryAppeal, abstractReview],
}
