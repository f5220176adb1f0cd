import type { Forum } from '../../law.ts'
import { text } from '../text.ts'
import { unZone } from '../un/counting.ts'
import { regularCommunication } from './regular.ts'
import { urgentAction } from './urgent-action.ts'

/** Working Group on Arbitrary Detention. */
export const wgad = {
  id: 'wgad',
  name: text(
    'Grupo de Trabalho da ONU sobre Detenção Arbitrária',
    'Grupo de Trabajo de la ONU sobre la Detención Arbitraria',
    'UN Working Group on Arbitrary Detention',
  ),
  short: text('GT Detenção Arbitrária', 'GT Detención Arbitraria', 'WGAD'),
  system: 'united-nations',
  zone: unZone,
  procedures: [regularCommunication, urgentAction],
} satisfies Forum
