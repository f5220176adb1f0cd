import type { Forum } from '../../law.ts'
import { text } from '../text.ts'
import { advisoryOpinion } from './advisory-opinion.ts'
import { amicus } from './amicus.ts'
import { contentious } from './contentious.ts'
import { legalAssistanceFund } from './legal-assistance-fund.ts'
import { monitoring } from './monitoring.ts'
import { provisionalMeasures } from './provisional-measures.ts'

export const iacthr = {
  id: 'iacthr',
  name: text(
    'Corte Interamericana de Direitos Humanos',
    'Corte Interamericana de Derechos Humanos',
    'Inter-American Court of Human Rights',
  ),
  short: text('Corte IDH', 'Corte IDH', 'IACtHR'),
  system: 'inter-american',
  zone: 'America/Costa_Rica',
  procedures: [contentious, provisionalMeasures, amicus, monitoring, legalAssistanceFund, advisoryOpinion],
} satisfies Forum
