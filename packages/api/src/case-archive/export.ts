import { createHash } from 'node:crypto'
import type { ArchiveChoice, CaseArchive } from '@travessia/shared/case-archive'
import type { Instant } from '@travessia/shared/dates'
import type { Language } from '@travessia/shared/languages'
import type { TrailRow } from '@travessia/shared/trail'
import type { OpenCaseId } from '../access.ts'
import type { Actor } from '../context.ts'
import { csvLine, csvMark } from '../csv.ts'
import type { Db } from '../db.ts'
import type { FileStore } from '../files.ts'
import { type ZipEntry, type Zipped, zip } from '../filings/zip.ts'
import { listTrail } from '../trail/list.ts'
import { listArchivedFiles } from './files.ts'
import { gatherCase } from './gather.ts'
import { warningsOf, writePage } from './page.ts'
import { withPseudonyms } from './pseudonyms.ts'
import { tablesOf } from './tables.ts'
import { readme } from './words.ts'

interface Exporting {
  readonly actor: Actor
  readonly choice: ArchiveChoice
  readonly language: Language
  readonly now: Instant
}

/** The case as one ZIP file, while it is read. */
export async function exportCase(db: Db, files: FileStore, id: OpenCaseId, exporting: Exporting): Promise<Zipped> {
  const { actor, choice, language, now } = exporting
  const whole = await gatherCase(db, id, choice, now)
  const history = await listWholeTrail(db, actor, id, now)
  if (choice.names === 'real') return write(files, whole, history, language)
  const { archive, hide } = withPseudonyms(whole)
  return write(files, archive, hide(history), language)
}

async function listWholeTrail(db: Db, actor: Actor, id: OpenCaseId, now: Instant): Promise<TrailRow[]> {
  const rows: TrailRow[] = []
  for (let cursor: string | undefined; ; ) {
    const page = await listTrail(db, actor, { case: id.caseId, limit: 200, cursor }, now)
    rows.push(...page.items)
    if (page.next === null) return rows.toReversed()
    cursor = page.next
  }
}

function write(files: FileStore, archive: CaseArchive, history: readonly TrailRow[], language: Language): Promise<Zipped> {
  const tables = tablesOf(archive, history, language)
  const texts = [
    ['README.txt', `${[readme[language], ...warningsOf(archive, language)].join('\n\n')}\n`],
    ['index.html', writePage(archive, tables, language)],
    ['case.json', `${JSON.stringify(archive, undefined, 2)}\n`],
    ['history.json', `${JSON.stringify(history, undefined, 2)}\n`],
    ...tables.map(({ name, columns, rows }) => [`tables/${name}.csv`, csvMark + [columns, ...rows].map(csvLine).join('')] as const),
  ] as const
  const made = texts.map(([name, text]) => toEntry(name, text))
  const stored = listArchivedFiles(archive).flatMap(({ path, sha256, size }) => (path ? [{ name: path, sha256, size }] : []))
  const entries: ZipEntry[] = [...made, ...stored]
  const sums = entries.map(({ sha256, name }) => `${sha256}  ${name}\n`).join('')
  return zip(files, [...entries, toEntry('SHA256SUMS', sums)], archive.madeAt)
}

function toEntry(name: string, text: string): ZipEntry {
  const bytes = Buffer.from(text)
  return { name, bytes, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
}
