import { fetchFile } from '../../ui/fetch-file.ts'

/** The brief as a file, with a cover sheet for each annex if wanted; or the problem that the server tells. */
export function fetchDocx(
  caseId: string,
  brief: string,
  gaps: 'refuse' | 'show',
  hasSheets = false,
): Promise<{ name: string; file: Blob }> {
  return fetchFile(`/api/cases/${caseId}/briefs/${brief}/docx?gaps=${gaps}&sheets=${hasSheets}`)
}
