import type { Forum } from '../../law.ts'
import { text } from '../text.ts'
import { unZone } from '../un/counting.ts'
import { ccprCommunication } from './communication.ts'

export const humanRightsCommittee = {
  id: 'ccpr',
  name: text('Comitê de Direitos Humanos da ONU', 'Comité de Derechos Humanos de la ONU', 'UN Human Rights Committee'),
  short: text('CCPR', 'CCPR', 'CCPR'),
  system: 'united-nations',
  zone: unZone,
  procedures: [ccprCommunication],
} satisfies Forum
