import type { Forum } from '../../law.ts'
import { text } from '../text.ts'
import { unZone } from '../un/counting.ts'
import { cerdCommunication } from './communication.ts'

export const cerd = {
  id: 'cerd',
  name: text(
    'Comitê para a Eliminação da Discriminação Racial',
    'Comité para la Eliminación de la Discriminación Racial',
    'Committee on the Elimination of Racial Discrimination',
  ),
  short: text('CERD', 'CERD', 'CERD'),
  system: 'united-nations',
  zone: unZone,
  procedures: [cerdCommunication],
} satisfies Forum
