import type { Forum } from '../../law.ts'
import { text } from '../text.ts'
import { unZone } from '../un/counting.ts'
import { crpdCommunication } from './communication.ts'

export const crpd = {
  id: 'crpd',
  name: text(
    'Comitê sobre os Direitos das Pessoas com Deficiência',
    'Comité sobre los Derechos de las Personas con Discapacidad',
    'Committee on the Rights of Persons with Disabilities',
  ),
  short: text('CRPD', 'CRPD', 'CRPD'),
  system: 'united-nations',
  zone: unZone,
  procedures: [crpdCommunication],
} satisfies Forum
