import type { Forum } from '../../law.ts'
import { text } from '../text.ts'
import { unZone } from '../un/counting.ts'
import { catComplaint } from './complaint.ts'

export const committeeAgainstTorture = {
  id: 'cat',
  name: text('Comitê contra a Tortura', 'Comité contra la Tortura', 'Committee against Torture'),
  short: text('CAT', 'CAT', 'CAT'),
  system: 'united-nations',
  zone: unZone,
  procedures: [catComplaint],
} satisfies Forum
