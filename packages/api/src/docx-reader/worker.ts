import type { ReadDocument } from '@travessia/shared/briefs/from-word/read-document'
import { takeTasks } from '../worker-tasks.ts'
import { UnreadableDocument } from './archive.ts'
import { readDocx } from './read.ts'

/** What came of a file: the document, or why it cannot be read. */
export type Reading = { readonly document: ReadDocument } | { readonly refused: UnreadableDocument['reason'] }

takeTasks((bytes: Uint8Array): Reading => {
  try {
    return { document: readDocx(bytes) }
  } catch (error) {
    if (error instanceof UnreadableDocument) return { refused: error.reason }
    throw error
  }
})
