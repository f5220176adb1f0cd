import type { AnnexView } from '@travessia/shared/annexes'

export const annexFileAddress = (caseId: string, annexId: string) => `/api/cases/${caseId}/annexes/${annexId}/file`

/** Where a file goes that takes the place of the one that the annex has. */
export const nextFileAddress = (caseId: string, { id, version }: Pick<AnnexView, 'id' | 'version'>) =>
  `${annexFileAddress(caseId, id)}?version=${version}`
