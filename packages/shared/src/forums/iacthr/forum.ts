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
  accepts: {
    BR: {
      from: '1998-12-10',
      source: {
        cite: 'ACHR art. 62, declaration of Brazil of 10 December 1998, for facts after that day',
        seen: 'Series C No. 333 para. 3',
      },
      confidence: 'VERIFIED',
    },
  },
  procedures: [contentious],
} satisfies Forum
