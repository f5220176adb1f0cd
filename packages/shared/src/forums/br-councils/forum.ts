import type { Forum } from '../../law.ts'
import { text } from '../text.ts'
import { cerma } from './cerma.ts'
import { council } from './council.ts'

/** State and municipal councils of public policy in Brazil. */
export const brazilianCouncils: Forum = {
  id: 'br-councils',
  name: text('Conselhos de políticas públicas', 'Consejos de políticas públicas de Brasil', 'Public policy councils of Brazil'),
  short: text('Conselhos', 'Consejos', 'Councils'),
  system: 'brazil',
  zone: 'America/Sao_Paulo',
  procedures: [cerma, council],
}
