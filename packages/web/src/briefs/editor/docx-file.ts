import { DetailedError } from 'hono/client'
import { travel } from '../../api.ts'

/** The brief as a file, or the problem that the server tells. */
export async function fetchDocx(caseId: string, brief: string, gaps: 'refuse' | 'show'): Promise<{ name: string; file: Blob }> {
  const response = await travel(`/api/cases/${caseId}/briefs/${brief}/docx?gaps=${gaps}`)
  if (!response.ok) {
    const data: unknown = await response.json().catch(() => undefined)
    throw new DetailedError(response.statusText, { statusCode: response.status, detail: { data } })
  }
  const name = /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1] ?? 'travessia.docx'
  return { name, file: await response.blob() }
}

export function saveFile(name: string, file: Blob): void {
  const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(file), download: name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
