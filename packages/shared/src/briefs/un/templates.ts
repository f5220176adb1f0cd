import type { Template } from '../template.ts'
import { authorCommentsTo } from './author-comments.ts'
import { committees } from './committees.ts'
import { communicationTo } from './communication.ts'
import { interimMeasuresTo } from './interim-measures.ts'
import { shadowReport } from './shadow-report.ts'
import { specialProceduresSubmission } from './special-procedures.ts'
import { uprSubmission } from './upr-submission.ts'
import { wgadCommunication } from './wgad-communication.ts'

/** Briefs for the bodies of the United Nations, in the order in which they are offered. */
export const unTemplates: readonly Template[] = [
  ...committees.flatMap((committee) => [communicationTo(committee), interimMeasuresTo(committee), authorCommentsTo(committee)]),
  specialProceduresSubmission,
  wgadCommunication,
  uprSubmission,
  shadowReport,
]
