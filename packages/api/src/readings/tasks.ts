import type { FileType } from '@travessia/shared/files'

/** An open copy of a file, to be looked at. */
export interface ReadingTask {
  readonly path: string
  readonly type: FileType
}

/** What a file gives to be read: a small picture of it (WebP), its words, and which pages have theirs in a picture alone. */
export interface Reading {
  readonly thumbnail: Uint8Array | null
  readonly text: string | null
  readonly scanned: readonly number[]
}

/** A page of an open copy of a file, to be drawn as a picture to `target`. */
export interface PageTask extends ReadingTask {
  readonly page: number
  readonly target: string
}

/** Of which types something can be read. */
export const readable: ReadonlySet<FileType> = new Set<FileType>(['pdf', 'docx', 'txt', 'jpg', 'png', 'gif'])
