import { fetchFile } from '../../ui/fetch-file.ts'

/** The brief as a file, or the problem that the server tells. */
export function fetchDocx(caseId: string, brief: string, gaps: 'refuse' | 'show'): Promise<{ name: string; file: Blob }> {
  return fetchFile(`/api/cases/${caseId}/briefs/${brief}/docx?gaps=${gaps}`)
}
