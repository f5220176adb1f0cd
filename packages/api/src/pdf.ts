import type { Made, PdfTask } from './pdf/tasks.ts'
import { openWorkshop } from './workshop.ts'

/**
 * What we do to PDF files, in a worker: reading one of hundreds of pages takes seconds and much memory. One that
 * asks for more than this breaks the worker, not the server.
 */
export const workOnPdf = openWorkshop<PdfTask, readonly Made[]>(new URL('./pdf/worker.ts', import.meta.url), {
  maxOldGenerationSizeMb: 2048,
})

/** How many pages a PDF has. Throws when it cannot be read. */
export async function countPages(path: string): Promise<number> {
  const [counted] = await workOnPdf({ do: 'count', path })
  if (!counted) throw new Error('The pages were not counted.')
  return counted.pages
}
