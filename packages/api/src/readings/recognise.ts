import path from 'node:path'
import { text as readWords } from 'node:stream/consumers'
import type { Logger } from 'pino'
import type { Db } from '../db.ts'
import type { FileStore } from '../files.ts'
import { ProblemError } from '../problems.ts'
import type { Recogniser } from '../recogniser.ts'
import { drawPageAside } from './draw-page.ts'
import { findScanned, type Scanned, settleScanned } from './queries.ts'

/** After so many pages other work has its turn. */
const pagesAtOnce = 3

/**
 * Recognises the words on the next few scanned pages of a file that an annex shows; answers whether there were any. It may
 * take minutes: no row is held meanwhile, and what another did in that time stands.
 */
export async function recogniseNext(db: Db, files: FileStore, log: Pick<Logger, 'warn'>): Promise<boolean> {
  const { recogniser } = files
  const scanned = recogniser && (await findScanned(db))
  if (!recogniser || !scanned) return false
  const pages = scanned.waitingPages.slice(0, pagesAtOnce)
  const words = await recogniseAll(files, recogniser, scanned, pages, log)
  const found = words.filter((one) => one !== undefined && one !== '')
  // A photograph without words is none the worse; a page without any may have been read badly.
  const illegible = scanned.type === 'pdf' ? words.length - found.length : words.filter((one) => one === undefined).length
  const text = found.length > 0 ? await append(files, scanned, found.join('\n')) : scanned.text
  await settleScanned(db, scanned, { waitingPages: scanned.waitingPages.slice(pagesAtOnce), illegible, text })
  return true
}

/** The words of each page; undefined of one that could not be read. Open copies lie in a folder that goes when the work is done. */
function recogniseAll(
  files: FileStore,
  recogniser: Recogniser,
  scanned: Scanned,
  pages: readonly number[],
  log: Pick<Logger, 'warn'>,
): Promise<(string | undefined)[]> {
  const work = ([file = '']: readonly string[]) =>
    files.withFolder(async (folder) => {
      const words: (string | undefined)[] = []
      for (const page of pages) {
        const target = path.join(folder, `${page}.png`)
        const read = drawPageAside({ path: file, type: scanned.type, page, target }).then(() => recogniser.read(target))
        words.push(await read.catch(() => undefined))
      }
      return words
    })
  return files.lend([scanned], work).catch((error: unknown) => {
    // A store that is away, or a full disk, will be there again: the pages wait on.
    if (!(error instanceof ProblemError) || error.code === 'store-away' || error.code === 'no-room') throw error
    log.warn(`the scanned pages of file ${scanned.fileId} were not read: ${error.code}`)
    return pages.map(() => undefined)
  })
}

/** What is recognised endangers whom the file does: it is sealed as it is. */
async function append(files: FileStore, { text }: Scanned, words: string) {
  const before = text ? `${await readWords(await files.read(text))}\n` : ''
  return files.write(new TextEncoder().encode(before + words))
}
