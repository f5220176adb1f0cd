import type { UnreadableDocument } from './docx-reader/archive.ts'
import type { Reading } from './docx-reader/worker.ts'
import { openWorkshop } from './workshop.ts'

export type Refusal = UnreadableDocument['reason']

/** Reads a DOCX file, or says why not. With little memory and time: a file can be made to need a great deal of them. */
export const readDocument = openWorkshop<Uint8Array, Reading>(new URL('./docx-reader/worker.ts', import.meta.url), {
  seconds: 30,
  megabytes: 512,
})
