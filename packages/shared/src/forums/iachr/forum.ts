import type { Forum } from '../../law.ts'
import { text } from '../text.ts'
import { hearingProcedure } from './hearing.ts'
import { petition } from './petition.ts'
import { precautionary } from './precautionary.ts'

export const iachr = {
  id: 'iachr',
  name: text(
    'Comissão Interamericana de Direitos Humanos',
    'Comisión Interamericana de Derechos Humanos',
    'Inter-American Commission on Human Rights',
  ),
  short: text('CIDH', 'CIDH', 'IACHR'),
  system: 'inter-american',
  zone: 'America/New_York',
  procedures: [petition, precautionary, hearingProcedure],
} satisfies Forum
