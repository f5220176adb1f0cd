import type { AnnexView } from '@travessia/shared/annexes'
import type { OpenCaseId } from '../access.ts'
import type { Db } from '../db.ts'
import { listFiles } from '../files/queries.ts'
import type { FileStore } from '../files.ts'
import type { AnnexRow } from './queries.ts'

/** Annexes with what the team may know of their files: never the place of the bytes, but whether they are there. */
export async function showAnnexes(db: Db, files: FileStore, id: OpenCaseId, rows: readonly AnnexRow[]): Promise<AnnexView[]> {
  const found = await listFiles(
    db,
    id,
    rows.flatMap(({ fileId }) => fileId ?? []),
  )
  return Promise.all(
    rows.map(async ({ fileId, ...annex }) => {
      const file = found.get(fileId ?? '')
      if (!file) return { ...annex, file: null }
      const { size, type, name, warning } = file
      return { ...annex, file: { size, type, name, warning, missing: !(await files.isThere(file)) } }
    }),
  )
}

export async function showAnnex(db: Db, files: FileStore, id: OpenCaseId, row: AnnexRow): Promise<AnnexView> {
  const [shown] = await showAnnexes(db, files, id, [row])
  if (!shown) throw new Error('An annex was not shown.')
  return shown
}
