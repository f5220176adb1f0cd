import { isFileType } from '@travessia/shared/files'
import { type Channel, channels, type FiledFile, type FilingRow, type FilingView } from '@travessia/shared/filings'
import type { OpenCaseId } from '../access.ts'
import type { Db, Tx } from '../db.ts'
import { listFiles } from '../files/queries.ts'
import type { FileStore } from '../files.ts'
import { notFound } from '../problems.ts'

interface FilingFields
  extends Pick<FilingRow, 'proceedingId' | 'eventId' | 'kind' | 'channel' | 'time' | 'zone' | 'audience' | 'note' | 'reference' | 'size'> {
  briefId: string
  replyId: string | null
  filedAt: string
  filedOn: string
  madeBy: string
  madeAt: string
}

export async function insertFiling(tx: Tx, id: OpenCaseId, fields: FilingFields): Promise<string> {
  const made = await tx
    .insertInto('filing')
    .values({ organisationId: id.organisationId, caseId: id.caseId, ...fields })
    .returning('id')
    .executeTakeFirstOrThrow()
  return made.id
}

export async function insertFilingFiles(
  tx: Tx,
  id: OpenCaseId,
  filingId: string,
  files: readonly (Omit<FiledFile, 'type' | 'missing'> & { fileId: string })[],
): Promise<void> {
  const rows = files.map((file) => ({ organisationId: id.organisationId, filingId, ...file }))
  await tx.insertInto('filingFile').values(rows).execute()
}

export async function setReceipt(tx: Tx, id: OpenCaseId, filingId: string, fileId: string, at: string): Promise<void> {
  await tx
    .updateTable('filing')
    .set({ receiptFileId: fileId, receiptAt: at })
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .where('id', '=', filingId)
    .execute()
}

/** What was filed in a case, the last first. */
export async function listFilings(db: Db, id: OpenCaseId): Promise<FilingRow[]> {
  return (await selectFilings(db, id).orderBy('filedAt', 'desc').orderBy('filing.id').execute()).map(({ receiptFileId: _, ...row }) =>
    toRow(row),
  )
}

/** A filing with its files, and whether the bytes of each are there. */
export async function getFiling(db: Db, store: FileStore, id: OpenCaseId, filingId: string): Promise<FilingView> {
  const { receiptFileId, ...row } = await findFiling(db, id, filingId)
  const filed = await listFilingFiles(db, id, filingId)
  const files = await Promise.all(filed.map(async ({ fileId: _, ...file }) => ({ ...file, missing: !(await store.isThere(file)) })))
  return {
    ...toRow(row),
    files,
    parts: Math.max(...files.map(({ part }) => part)),
    receipt: await showReceipt(db, store, id, receiptFileId),
  }
}

async function showReceipt(db: Db, store: FileStore, id: OpenCaseId, fileId: string | null): Promise<FilingView['receipt']> {
  const stored = fileId ? (await listFiles(db, id, [fileId])).get(fileId) : undefined
  if (!stored) return null
  const { id: _, ...receipt } = stored
  return { ...receipt, missing: !(await store.isThere(stored)) }
}

export async function listFilingFiles(db: Db, id: OpenCaseId, filingId: string) {
  const found = await db
    .selectFrom('filingFile')
    .innerJoin('file', (join) =>
      join.onRef('file.organisationId', '=', 'filingFile.organisationId').onRef('file.id', '=', 'filingFile.fileId'),
    )
    .select(['position', 'part', 'role', 'annex', 'filingFile.name', 'filingFile.size', 'filingFile.sha256', 'pages', 'fileId', 'type'])
    .$narrowType<Pick<FiledFile, 'role'>>()
    .where('filingFile.organisationId', '=', id.organisationId)
    .where('filingId', '=', filingId)
    .orderBy('position')
    .execute()
  return found.map(({ type, ...file }) => {
    if (!isFileType(type)) throw new Error(`A filed file is stored as ${type}.`)
    return { ...file, type }
  })
}

export async function findFiling(db: Db, id: OpenCaseId, filingId: string) {
  const found = await selectFilings(db, id).where('filing.id', '=', filingId).executeTakeFirst()
  if (!found) throw notFound('filing')
  return found
}

function selectFilings(db: Db, id: OpenCaseId) {
  return db
    .selectFrom('filing')
    .leftJoin('brief', (join) => join.onRef('brief.organisationId', '=', 'filing.organisationId').onRef('brief.id', '=', 'filing.briefId'))
    .leftJoin('member', (join) =>
      join.onRef('member.organisationId', '=', 'filing.organisationId').onRef('member.id', '=', 'filing.madeBy'),
    )
    .select([
      'filing.id',
      'filing.briefId',
      'brief.title as briefTitle',
      'filing.proceedingId',
      'filing.eventId',
      'filing.kind',
      'filing.channel',
      'filing.filedOn as on',
      'filing.time',
      'filing.zone',
      'filing.audience',
      'filing.note',
      'filing.reference',
      'filing.replyId as inReplyTo',
      'filing.size',
      'filing.receiptFileId',
      'filing.receiptAt',
      'filing.madeAt',
      'member.name as madeBy',
    ])
    .select((eb) =>
      eb
        .selectFrom('filingFile')
        .select((inner) => inner.fn.countAll<number>().as('files'))
        .whereRef('filingFile.organisationId', '=', 'filing.organisationId')
        .whereRef('filingFile.filingId', '=', 'filing.id')
        .as('files'),
    )
    .$narrowType<Pick<FilingRow, 'audience'>>()
    .where('filing.organisationId', '=', id.organisationId)
    .where('filing.caseId', '=', id.caseId)
}

function toRow(row: Omit<FilingRow, 'channel' | 'files'> & { channel: string; files: number | null }): FilingRow {
  return { ...row, channel: toChannel(row.channel), files: row.files ?? 0 }
}

function toChannel(name: string): Channel {
  return channels.find((one) => one === name) ?? 'other'
}
