import type { Shelf } from '../files/shelf.ts'
import type { FileStore } from '../files.ts'

/** Where the files of one batch lie, apart from all others, so that they can go as a whole. */
export function openBatchStore(files: FileStore, batchId: string): Shelf {
  return files.apart(placeOf(batchId))
}

export function dropBatchStore(files: FileStore, batchId: string): Promise<void> {
  return files.clearApart(placeOf(batchId))
}

function placeOf(batchId: string): string {
  return `batches/${batchId}`
}
