import type { Forum } from '../../law.ts'
import { text } from '../text.ts'
import { unZone } from '../un/counting.ts'
import { councilComplaint } from './complaint.ts'
import { writtenStatement } from './written-statement.ts'

/** Human Rights Council, as organisations and complainants come before it. */
export const humanRightsCouncil = {
  id: 'hr-council',
  name: text(
    'Conselho de Direitos Humanos das Nações Unidas',
    'Consejo de Derechos Humanos de las Naciones Unidas',
    'United Nations Human Rights Council',
  ),
  short: text('Conselho DH', 'Consejo DH', 'HRC'),
  system: 'united-nations',
  zone: unZone,
  procedures: [writtenStatement, councilComplaint],
} satisfies Forum
