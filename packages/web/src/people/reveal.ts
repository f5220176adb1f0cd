import type { RevealedPerson } from '@travessia/shared/people'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'

/** Who a protected person is. Asking leaves its reason in the trail. */
export function reveal(caseId: string, personId: string, reason: string): Promise<RevealedPerson> {
  return parseResponse(api.cases[':case'].people[':person'].reveal.$post({ param: { case: caseId, person: personId }, json: { reason } }))
}
