import type { Forum } from '../../law.ts'
import { text } from '../text.ts'
import { executionOfJudgment } from './execution.ts'
import { individualApplication } from './individual.ts'
import { interimMeasures } from './interim-measures.ts'
import { thirdPartyIntervention } from './intervention.ts'

/** European Court of Human Rights. */
export const europeanCourt: Forum = {
  id: 'ecthr',
  name: text('Corte Europeia de Direitos Humanos', 'Tribunal Europeo de Derechos Humanos', 'European Court of Human Rights'),
  short: text('CEDH', 'TEDH', 'ECtHR'),
  system: 'europe',
  zone: 'Europe/Paris',
  procedures: [individualApplication, interimMeasures, thirdPartyIntervention, executionOfJudgment],
}
