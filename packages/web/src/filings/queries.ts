import { keepPreviousData, queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import type { FilingContents } from '@travessia/shared/filings'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'

const ofCase = api.cases[':case']

export const filingsQuery = (caseId: string) =>
  queryOptions({ queryKey: ['cases', caseId, 'filings'], queryFn: () => parseResponse(ofCase.filings.$get({ param: { case: caseId } })) })

const filingQuery = (caseId: string, filing: string) =>
  queryOptions({
    queryKey: ['cases', caseId, 'filings', filing],
    queryFn: () => parseResponse(ofCase.filings[':filing'].$get({ param: { case: caseId, filing } })),
  })

/** What the package would be; what stood before stays while another choice is being looked at. */
export const packageQuery = (caseId: string, brief: string, json: Partial<FilingContents>) =>
  queryOptions({
    queryKey: ['cases', caseId, 'briefs', brief, 'filing', json],
    queryFn: () => parseResponse(ofCase.briefs[':brief'].filing.preview.$post({ param: { case: caseId, brief }, json })),
    placeholderData: keepPreviousData,
  })

export const preflightQuery = (caseId: string, brief: string) =>
  queryOptions({
    queryKey: ['cases', caseId, 'briefs', brief, 'preflight'],
    queryFn: () => parseResponse(ofCase.briefs[':brief'].preflight.$get({ param: { case: caseId, brief } })),
  })

export type Filing = Awaited<ReturnType<NonNullable<ReturnType<typeof filingQuery>['queryFn']>>>

export function useFiling(caseId: string, filing: string): Filing {
  return useSuspenseQuery(filingQuery(caseId, filing)).data
}
