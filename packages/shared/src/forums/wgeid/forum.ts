import type { Forum } from '../../law.ts'
import { text } from '../text.ts'
import { unZone } from '../un/counting.ts'
import { standardProcedure, urgentProcedure } from './disappearance.ts'

/** Working Group on Enforced or Involuntary Disappearances. */
export const wgeid = {
  id: 'wgeid',
  name: text(
    'Grupo de Trabalho da ONU sobre Desaparecimentos Forçados ou Involuntários',
    'Grupo de Trabajo de la ONU sobre las Desapariciones Forzadas o Involuntarias',
    'UN Working Group on Enforced or Involuntary Disappearances',
  ),
  short: text('GT Desaparecimentos Forçados', 'GT Desapariciones Forzadas', 'WGEID'),
  system: 'united-nations',
  zone: unZone,
  procedures: [urgentProcedure, standardProcedure],
} satisfies Forum
