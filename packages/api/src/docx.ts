import type { PrintedBrief } from '@travessia/shared/briefs/printed'
import { openWorkshop } from './workshop.ts'

/** A brief as a DOCX file: one of forty pages takes tens of milliseconds of pure computing. */
export const makeDocx = openWorkshop<PrintedBrief, Uint8Array<ArrayBuffer>>(new URL('./docx/worker.ts', import.meta.url))
