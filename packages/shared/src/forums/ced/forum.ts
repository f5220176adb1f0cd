import type { Forum } from '../../law.ts'
import { text } from '../text.ts'
import { unZone } from '../un/counting.ts'
import { cedCommunication } from './communication.ts'
import { cedUrgentAction } from './urgent-action.ts'

export const ced = {
  id: 'ced',
  name: text('Comitê contra Desaparecimentos Forçados', 'Comité contra la Desaparición Forzada', 'Committee on Enforced Disappearances'),
  short: text('CED', 'CED', 'CED'),
  system: 'united-nations',
  zone: unZone,
  procedures: [cedCommunication, cedUrgentAction],
} satisfies Forum
