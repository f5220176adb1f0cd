import { createHash, randomUUID } from 'node:crypto'
import type { CaseArchive } from '@travessia/shared/case-archive'
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'

/** The archive with other data, under the right sums. */
export function changeArchive(bytes: Uint8Array, change: (archive: CaseArchive, files: Zippable) => void): Uint8Array<ArrayBuffer> {
  const files = unzipSync(bytes)
  const archive = JSON.parse(strFromU8(files['case.json'] ?? new Uint8Array()))
  change(archive, files)
  files['case.json'] = strToU8(JSON.stringify(archive))
  const { SHA256SUMS: _, ...rest } = files
  const sums = Object.entries(rest).map(([name, content]) => `${sum(content)}  ${name}\n`)
  return Uint8Array.from(zipSync({ ...rest, SHA256SUMS: strToU8(sums.join('')) }, { level: 0 }))
}

/** The archive with so many more documents that taking it in needs a while. */
export function withDocuments(bytes: Uint8Array, count: number): Uint8Array<ArrayBuffer> {
  return changeArchive(bytes, (archive, files) => {
    archive.files = true
    for (let at = 0; at < count; at += 1) {
      const [path, content] = [`annexes/more-${at}.txt`, strToU8(`Documento ${at}.`)]
      files[path] = content
      const file = { path, sha256: sum(content), size: content.length, type: 'txt' as const, name: `more-${at}.txt`, warning: null }
      const said = { title: `Documento ${at}`, datedOn: null, pages: null, source: '', kinds: [], tags: [] }
      archive.annexes.push({ ...said, id: randomUUID(), file, attachedAt: null, earlier: [] })
    }
  })
}

function sum(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
