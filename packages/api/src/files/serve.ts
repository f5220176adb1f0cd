import { Readable } from 'node:stream'
import { type FileType, mediaTypes } from '@travessia/shared/files'
import type { FileStore, StoredBytes } from '../files.ts'
import type { Zipped } from '../filings/zip.ts'

/**
 * A stored file, always to be saved and never to be shown by the browser, under a neutral name that we give. It is
 * checked as it goes out.
 */
export async function serveFile(files: FileStore, file: StoredBytes & { type: FileType }, name: string): Promise<Response> {
  return sendStream(await files.read(file), name, { 'Content-Type': mediaTypes[file.type], 'Content-Length': String(file.size) })
}

/** A small picture that we drew ourselves: the one thing that is shown and not saved. Nothing in it can run. */
export async function showPicture(files: FileStore, picture: StoredBytes): Promise<Response> {
  return new Response(Readable.toWeb(await files.read(picture)) as ReadableStream, {
    headers: {
      'Content-Type': 'image/webp',
      'Content-Length': String(picture.size),
      'Content-Disposition': 'inline',
      'Cache-Control': 'no-store',
    },
  })
}

/** A stream to be saved under a name. The casts hold: Node's web streams are the web's. */
export function sendStream(stream: Readable, name: string, headers: Record<string, string>): Response {
  return new Response(Readable.toWeb(stream) as ReadableStream, {
    headers: { ...headers, 'Content-Disposition': `attachment; filename="${name}"`, 'Cache-Control': 'no-store' },
  })
}

export function sendZip({ stream, size }: Zipped, name: string): Response {
  return sendStream(stream, name, { 'Content-Type': 'application/zip', 'Content-Length': String(size) })
}

/** The part of a file's name that says which case it is: its reference, in plain letters. */
export function neutral(reference: string): string {
  return reference.replaceAll(/[^\w-]+/g, '-')
}
