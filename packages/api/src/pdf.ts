import type { Made, PdfTask } from './pdf/tasks.ts'
import { openWorkshop } from './workshop.ts'

const script = new URL('./pdf/worker.ts', import.meta.url)

/**
 * What we do to PDF files, in a worker: reading one of hundreds of pages takes seconds and much memory. One that
 * asks for more than this breaks the worker, not the server.
 */
export const workOnPdf = openWorkshop<PdfTask, readonly Made[]>(script, { seconds: 300, megabytes: 2048 })

/** Files that came just now, which nobody has looked at yet, keep no package waiting, and their sender not for long. */
const lookAtPdf = openWorkshop<PdfTask, readonly Made[]>(script, { seconds: 4, megabytes: 512 })

/** How many pages a PDF has. Throws when it cannot be read. */
export async function countPages(path: string): Promise<number> {
  const [counted] = await lookAtPdf({ do: 'count', path })
  if (!counted) throw new Error('The pages were not counted.')
  return counted.pages
}
