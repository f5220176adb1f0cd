import type { Forum } from '../../law.ts'
import { text } from '../text.ts'
import { unZone } from '../un/counting.ts'
import { crcCommunication } from './communication.ts'

export const crc = {
  id: 'crc',
  name: text('Comitê sobre os Direitos da Criança', 'Comité de los Derechos del Niño', 'Committee on the Rights of the Child'),
  short: text('CRC', 'CRC', 'CRC'),
  system: 'united-nations',
  zone: unZone,
  procedures: [crcCommunication],
} satisfies Forum
