import type { FileStore, StoredBytes } from '../files.ts'
import type { SheetLine } from './sheet.ts'

/** How many rows lie together. */
export const rowsInPart = 500

/** Keeps the lines of a sheet sealed, apart from all other files; the headings are the first line of the first part. */
export async function storeLines(files: FileStore, importId: string, lines: readonly SheetLine[]): Promise<StoredBytes[]> {
  const shelf = files.apart(placeOf(importId))
  const parts: StoredBytes[] = []
  for (let at = 0; at < lines.length; at += rowsInPart)
    parts.push(await shelf.write(Buffer.from(JSON.stringify(lines.slice(at, at + rowsInPart)))))
  return parts
}

/** The lines of a part. The cast holds: what is read was checked against its sum, and `storeLines` wrote it. */
export async function readLines(files: FileStore, importId: string, part: StoredBytes): Promise<SheetLine[]> {
  const chunks: Buffer[] = []
  for await (const chunk of await files.apart(placeOf(importId)).read(part)) chunks.push(chunk)
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as SheetLine[]
}

export function dropLines(files: FileStore, importId: string): Promise<void> {
  return files.clearApart(placeOf(importId))
}

function placeOf(importId: string): string {
  return `imports/${importId}`
}
