import type { Template } from '../template.ts'
import { extensionRequest } from './extension-request.ts'
import { statusEnquiry } from './status-enquiry.ts'

/** Letters to whatever body a proceeding is before, in the order in which they are offered. */
export const letters: readonly Template[] = [statusEnquiry, extensionRequest]
