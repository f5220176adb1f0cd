import { rm } from 'node:fs/promises'
import path from 'node:path'
import { type FileStore, openFileStore } from '../files.ts'

/** Where the files of one batch lie, apart from all others, so that they can go as a whole. */
export function openBatchStore(files: FileStore, batchId: string): FileStore {
  return openFileStore(folderOf(files, batchId), Number.POSITIVE_INFINITY)
}

export async function dropBatchStore(files: FileStore, batchId: string): Promise<void> {
  await rm(folderOf(files, batchId), { recursive: true, force: true })
}

function folderOf(files: FileStore, batchId: string): string {
  return path.join(files.folder, 'batches', batchId)
}
