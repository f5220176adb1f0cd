import type { AnnexView, ScanState } from '@travessia/shared/annexes'
import type { OpenCaseId } from '../access.ts'
import type { Db } from '../db.ts'
import { listFiles } from '../files/queries.ts'
import type { FileStore } from '../files.ts'
import { type FileReading, listReadings } from '../readings/queries.ts'
import type { AnnexRow } from './queries.ts'
import { countVersions } from './versions.ts'

/** Annexes with what the team may know of their files: never the place of the bytes, but whether they are there. */
export async function showAnnexes(db: Db, files: FileStore, id: OpenCaseId, rows: readonly AnnexRow[]): Promise<AnnexView[]> {
  if (rows.length === 0) return []
  const fileIds = rows.flatMap(({ fileId }) => fileId ?? [])
  const [found, readings, counted] = await Promise.all([listFiles(db, id, fileIds), listReadings(db, id, fileIds), countVersions(db, id)])
  return Promise.all(
    rows.map(async ({ fileId, ...row }) => {
      const annex = { ...row, versions: counted.get(row.id) ?? 0 }
      const file = found.get(fileId ?? '')
      if (!file) return { ...annex, file: null }
      const { size, type, name, warning } = file
      const reading = readings.get(file.id)
      const [thumbnail, scan] = [Boolean(reading?.thumbnail), reading ? scanOf(reading, files) : null]
      return { ...annex, file: { size, type, name, warning, missing: !(await files.isThere(file)), thumbnail, scan } }
    }),
  )
}

function scanOf({ scannedPages, waitingPages, illegiblePages, text }: FileReading, { recogniser }: FileStore): ScanState | null {
  if (scannedPages === 0) return null
  if (waitingPages.length > 0) return recogniser ? 'waiting' : 'unsearchable'
  if (illegiblePages > 0) return 'partly'
  return text ? 'recognised' : null
}

export async function showAnnex(db: Db, files: FileStore, id: OpenCaseId, row: AnnexRow): Promise<AnnexView> {
  const [shown] = await showAnnexes(db, files, id, [row])
  if (!shown) throw new Error('An annex was not shown.')
  return shown
}
