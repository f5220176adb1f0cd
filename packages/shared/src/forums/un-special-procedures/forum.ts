import type { Forum } from '../../law.ts'
import { text } from '../text.ts'
import { unZone } from '../un/counting.ts'
import { specialProceduresCommunication } from './communication.ts'

/** Special Procedures of the Human Rights Council: rapporteurs, experts and working groups. */
export const specialProcedures = {
  id: 'un-special-procedures',
  name: text(
    'Procedimentos Especiais do Conselho de Direitos Humanos',
    'Procedimientos Especiales del Consejo de Derechos Humanos',
    'Special Procedures of the Human Rights Council',
  ),
  short: text('Procedimentos Especiais', 'Procedimientos Especiales', 'Special Procedures'),
  system: 'united-nations',
  zone: unZone,
  procedures: [specialProceduresCommunication],
} satisfies Forum
