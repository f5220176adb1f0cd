import type { Forum } from '../../law.ts'
import { text } from '../text.ts'
import { certificateRequest } from './certificate.ts'
import { publicConsultation } from './consultation.ts'
import { informationRequest } from './lai.ts'
import { curitibaInformationRequest } from './lai-curitiba.ts'
import { paranaInformationRequest } from './lai-parana.ts'
import { administrativeProceeding } from './lpa.ts'
import { ombudsmanReport } from './ombudsman.ts'

/** Brazilian public administration: information, proceedings, ombudsman, consultation, certificates. */
export const brazilianAdministration: Forum = {
  id: 'br-administration',
  name: text('Administração pública brasileira', 'Administración pública brasileña', 'Brazilian public administration'),
  short: text('Administração', 'Administración', 'Administration'),
  system: 'brazil',
  zone: 'America/Sao_Paulo',
  procedures: [
    informationRequest,
    paranaInformationRequest,
    curitibaInformationRequest,
    administrativeProceeding,
    ombudsmanReport,
    publicConsultation,
    certificateRequest,
  ],
}
