import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import type { CaseFile } from '@travessia/shared/briefs/case-file'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'

const briefs = api.cases[':case'].briefs

export const briefsQuery = (caseId: string) =>
  queryOptions({ queryKey: ['cases', caseId, 'briefs'], queryFn: () => parseResponse(briefs.$get({ param: { case: caseId } })) })

export const briefQuery = (caseId: string, brief: string) =>
  queryOptions({
    queryKey: ['cases', caseId, 'briefs', brief],
    queryFn: () => parseResponse(briefs[':brief'].$get({ param: { case: caseId, brief } })),
  })

/** The record that the brief is written from, as the reader may know it. */
const recordQuery = (caseId: string, brief: string) =>
  queryOptions({
    queryKey: ['cases', caseId, 'briefs', brief, 'record'],
    queryFn: (): Promise<CaseFile> => parseResponse(briefs[':brief'].record.$get({ param: { case: caseId, brief } })),
  })

export const versionsQuery = (caseId: string, brief: string) =>
  queryOptions({
    queryKey: ['cases', caseId, 'briefs', brief, 'versions'],
    queryFn: () => parseResponse(briefs[':brief'].versions.$get({ param: { case: caseId, brief } })),
  })

export const versionQuery = (caseId: string, brief: string, version: string) =>
  queryOptions({
    queryKey: ['cases', caseId, 'briefs', brief, 'versions', version],
    queryFn: () => parseResponse(briefs[':brief'].versions[':version'].$get({ param: { case: caseId, brief, version } })),
    staleTime: Number.POSITIVE_INFINITY,
  })

export type Brief = Awaited<ReturnType<NonNullable<ReturnType<typeof briefQuery>['queryFn']>>>
export type Version = Awaited<ReturnType<NonNullable<ReturnType<typeof versionQuery>['queryFn']>>>

export function useBrief(caseId: string, brief: string) {
  return useSuspenseQuery(briefQuery(caseId, brief)).data
}

export function useRecord(caseId: string, brief: string): CaseFile {
  return useSuspenseQuery(recordQuery(caseId, brief)).data
}
