import type { Forum } from '../../law.ts'
import { text } from '../text.ts'
import { unZone } from '../un/counting.ts'
import { cmwCommunication } from './communication.ts'

export const cmw = {
  id: 'cmw',
  name: text(
    'Comitê sobre os Trabalhadores Migrantes',
    'Comité de Protección de los Trabajadores Migratorios',
    'Committee on Migrant Workers',
  ),
  short: text('CMW', 'CMW', 'CMW'),
  system: 'united-nations',
  zone: unZone,
  procedures: [cmwCommunication],
} satisfies Forum
