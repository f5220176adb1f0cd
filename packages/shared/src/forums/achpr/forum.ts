import type { Forum } from '../../law.ts'
import { text } from '../text.ts'
import { communication } from './communication.ts'

/** African Commission on Human and Peoples' Rights. */
export const africanCommission = {
  id: 'achpr',
  name: text(
    'Comissão Africana dos Direitos Humanos e dos Povos',
    'Comisión Africana de Derechos Humanos y de los Pueblos',
    "African Commission on Human and Peoples' Rights",
  ),
  short: text('Comissão Africana', 'Comisión Africana', 'ACHPR'),
  system: 'africa',
  zone: 'Africa/Banjul',
  procedures: [communication],
} satisfies Forum
