import type { Template } from '../template.ts'
import { amicusBrief } from './amicus-brief.ts'
import { complianceObservations } from './compliance-observations.ts'
import { esap } from './esap.ts'
import { finalArguments } from './final-arguments.ts'
import { iachrPetition } from './iachr-petition.ts'
import { meritsObservations } from './merits-observations.ts'
import { observationsOnObjections } from './observations-on-objections.ts'
import { positionOnReferral } from './position-on-referral.ts'
import { precautionaryObservations } from './precautionary-observations.ts'
import { precautionaryRequest } from './precautionary-request.ts'
import { provisionalMeasuresObservations } from './provisional-measures-observations.ts'
import { provisionalMeasuresRequest } from './provisional-measures-request.ts'
import { replyOnAdmissibility } from './reply-on-admissibility.ts'

/** Briefs for the Inter-American Commission and Court, in the order in which they are offered: that of a case's life. */
export const interAmericanTemplates: readonly Template[] = [
  iachrPetition,
  precautionaryRequest,
  precautionaryObservations,
  replyOnAdmissibility,
  meritsObservations,
  positionOnReferral,
  esap,
  observationsOnObjections,
  amicusBrief,
  finalArguments,
  provisionalMeasuresRequest,
  provisionalMeasuresObservations,
  complianceObservations,
]
