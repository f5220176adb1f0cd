import type { FileType } from '@travessia/shared/files'

/** An open copy of a file, to be looked at. */
export interface ReadingTask {
  readonly path: string
  readonly type: FileType
}

/** What a file gives to be read: a small picture of it (WebP) and its words. */
export interface Reading {
  readonly thumbnail: Uint8Array | null
  readonly text: string | null
}

/** Of which types something can be read. */
export const readable: ReadonlySet<FileType> = new Set<FileType>(['pdf', 'docx', 'txt', 'jpg', 'png', 'gif'])
