import type { Forum } from '../../law.ts'
import { text } from '../text.ts'
import { application } from './application.ts'

/** Court of Justice of the Economic Community of West African States. */
export const ecowasCourt = {
  id: 'ecowas',
  name: text(
    'Corte de Justiça da Comunidade Econômica dos Estados da África Ocidental',
    'Tribunal de Justicia de la Comunidad Económica de Estados de África Occidental',
    'Court of Justice of the Economic Community of West African States',
  ),
  short: text('Corte da CEDEAO', 'Tribunal de la CEDEAO', 'ECOWAS Court'),
  system: 'africa',
  zone: 'Africa/Lagos',
  procedures: [application],
} satisfies Forum
