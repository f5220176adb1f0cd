import type { Forum } from '../../law.ts'
import { text } from '../text.ts'
import { contentious } from './contentious.ts'

export const iacthr = {
  id: 'iacthr',
  name: text(
    'Corte Interamericana de Direitos Humanos',
    'Corte Interamericana de Derechos Humanos',
    'Inter-American Court of Human Rights',
  ),
  short: text('Corte IDH', 'Corte IDH', 'IACtHR'),
  zone: 'America/Costa_Rica',
  procedures: [contentious],
} satisfies Forum
