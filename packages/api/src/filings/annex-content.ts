import { text } from 'node:stream/consumers'
import type { CaseFile } from '@travessia/shared/briefs/case-file'
import { hasSecrets, searchText } from '../briefs/leak-search.ts'
import type { FileStore } from '../files.ts'
import { ProblemError } from '../problems.ts'
import type { FileReading } from '../readings/queries.ts'

/** `unread`: it has no words that could be searched. `waiting`: nobody has read it yet. */
export type AnnexContent = 'clean' | 'named' | 'unread' | 'waiting'

/** Whether the file of an annex says who somebody is whom the reader of the brief may not know. */
export async function searchContent(files: FileStore, record: CaseFile, reading: FileReading | undefined): Promise<AnnexContent> {
  if (!hasSecrets(record)) return 'clean'
  if (reading?.state === 'waiting') return 'waiting'
  if (!reading?.text) return 'unread'
  try {
    const found = await searchText(record, await text(await files.read(reading.text)))
    if (found.some(({ what }) => what !== 'initials')) return 'named'
    // Of a picture of a page a name may be misread, or not read at all: then a person must look.
    return reading.scannedPages > 0 ? 'unread' : 'clean'
  } catch (error) {
    // What was read of it is gone or damaged: then a person must look.
    if (error instanceof ProblemError && error.code !== 'store-away') return 'unread'
    throw error
  }
}
