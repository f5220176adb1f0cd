import type { Template } from '../template.ts'
import { echrObservations } from './echr-observations.ts'
import { echrRule39Request } from './echr-r39-request.ts'
import { echrRule92 } from './echr-rule9-2.ts'
import { echrSupplement } from './echr-supplement.ts'
import { echrInterventionComments } from './echr-tpi-comments.ts'
import { echrInterventionRequest } from './echr-tpi-request.ts'

/** Briefs for the European Court and the Committee of Ministers, in the order in which they are offered. */
export const europeanTemplates: readonly Template[] = [
  echrSupplement,
  echrRule39Request,
  echrObservations,
  echrInterventionRequest,
  echrInterventionComments,
  echrRule92,
]
