import type { UnreadableDocument } from './docx-reader/archive.ts'
import type { Reading } from './docx-reader/worker.ts'
import { openWorkshop } from './workshop.ts'

export type Refusal = UnreadableDocument['reason']

/** Reads a DOCX file, or says why not. In a thread with little memory: a file can be made to need a great deal of it. */
export const readDocument = openWorkshop<Uint8Array, Reading>(new URL('./docx-reader/worker.ts', import.meta.url), {
  maxOldGenerationSizeMb: 512,
})
