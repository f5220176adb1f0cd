import type { Forum } from '../../law.ts'
import { text } from '../text.ts'
import { unZone } from '../un/counting.ts'
import { cescrCommunication } from './communication.ts'

export const cescr = {
  id: 'cescr',
  name: text(
    'Comitê de Direitos Econômicos, Sociais e Culturais',
    'Comité de Derechos Económicos, Sociales y Culturales',
    'Committee on Economic, Social and Cultural Rights',
  ),
  short: text('Comitê DESC', 'Comité DESC', 'CESCR'),
  system: 'united-nations',
  zone: unZone,
  procedures: [cescrCommunication],
} satisfies Forum
