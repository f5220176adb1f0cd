import type { Forum } from '../../law.ts'
import { text } from '../text.ts'
import { unZone } from '../un/counting.ts'
import { cedawCommunication } from './communication.ts'
import { cedawInquiry } from './inquiry.ts'

export const cedaw = {
  id: 'cedaw',
  name: text(
    'Comitê para a Eliminação da Discriminação contra as Mulheres',
    'Comité para la Eliminación de la Discriminación contra la Mujer',
    'Committee on the Elimination of Discrimination against Women',
  ),
  short: text('CEDAW', 'CEDAW', 'CEDAW'),
  system: 'united-nations',
  zone: unZone,
  procedures: [cedawCommunication, cedawInquiry],
} satisfies Forum
