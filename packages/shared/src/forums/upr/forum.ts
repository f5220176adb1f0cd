import type { Forum } from '../../law.ts'
import { text } from '../text.ts'
import { unZone } from '../un/counting.ts'
import { stakeholderSubmission } from './stakeholder.ts'

/** Universal Periodic Review. */
export const upr = {
  id: 'upr',
  name: text('Revisão Periódica Universal', 'Examen Periódico Universal', 'Universal Periodic Review'),
  short: text('RPU', 'EPU', 'UPR'),
  system: 'united-nations',
  zone: unZone,
  procedures: [stakeholderSubmission],
} satisfies Forum
