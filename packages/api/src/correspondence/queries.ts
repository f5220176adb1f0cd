import { randomUUID } from 'node:crypto'
import type { CorrespondenceFacts, Direction } from '@travessia/shared/correspondence'
import type { Instant } from '@travessia/shared/dates'
import type { OpenCaseId } from '../access.ts'
import type { Db, Tx } from '../db.ts'
import { notFound } from '../problems.ts'
import { type Keyring, keyringOf } from '../vault.ts'

/** What an entry says, as it is stored: what it answers is known by where that stands. */
export type Fields = Omit<CorrespondenceFacts, 'inReplyTo'> & Replied

export interface Replied {
  readonly replyFilingId: string | null
  readonly replyId: string | null
}

export type Correspondence = Fields & { readonly id: string; readonly direction: Direction; readonly version: number }

/** Takes an entry down; answers its id. */
export async function insertCorrespondence(
  tx: Tx,
  id: OpenCaseId,
  { on, ...fields }: Fields & { direction: Direction },
  by: { userId: string; now: Instant },
): Promise<string> {
  const entryId = randomUUID()
  const sealed = sealTexts(await keyringOf(tx, id.organisationId), entryId, fields)
  await tx
    .insertInto('correspondence')
    .values({
      ...{ organisationId: id.organisationId, caseId: id.caseId, id: entryId, ...fields, ...sealed, happenedOn: on },
      ...{ recordedBy: by.userId, recordedAt: by.now },
    })
    .execute()
  return entryId
}

export async function updateCorrespondence(tx: Tx, id: OpenCaseId, entryId: string, { on, ...edit }: Partial<Fields>): Promise<void> {
  const sealed = sealTexts(await keyringOf(tx, id.organisationId), entryId, edit)
  await tx
    .updateTable('correspondence')
    .set((eb) => ({ ...edit, ...sealed, ...(on && { happenedOn: on }), version: eb('version', '+', 1) }))
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .where('id', '=', entryId)
    .execute()
}

export async function deleteCorrespondence(tx: Tx, id: OpenCaseId, entryId: string): Promise<void> {
  await tx
    .deleteFrom('correspondence')
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .where('id', '=', entryId)
    .execute()
}

export async function getCorrespondence(db: Db, id: OpenCaseId, entryId: string): Promise<Correspondence> {
  const found = await findCorrespondence(db, id, entryId)
  if (!found) throw notFound('correspondence')
  return found
}

export async function findCorrespondence(db: Db, id: OpenCaseId, entryId: string): Promise<Correspondence | undefined> {
  const found = await selectOf(db, id).where('id', '=', entryId).executeTakeFirst()
  return found && { ...found, ...openTexts(await keyringOf(db, id.organisationId), found) }
}

/** What was taken down by hand in a case, the first one first. */
export async function listCorrespondence(db: Db, id: OpenCaseId) {
  const found = await selectOf(db, id).select('recordedAt').orderBy('happenedOn').orderBy('recordedAt').orderBy('id').execute()
  const keyring = await keyringOf(db, id.organisationId)
  return found.map((row) => ({ ...row, ...openTexts(keyring, row) }))
}

/** Entries as the reader sees them, by their ids. */
export async function listCorrespondenceById(db: Db, organisationId: string, ids: readonly string[]) {
  if (ids.length === 0) return []
  const found = await db
    .selectFrom('correspondence')
    .select(['id', 'kind', 'institution', 'reference', 'subject', 'note', 'happenedOn as day'])
    .where('organisationId', '=', organisationId)
    .where('id', 'in', ids)
    .execute()
  const keyring = await keyringOf(db, organisationId)
  return found.map((row) => ({ ...row, ...openTexts(keyring, row) }))
}

/** By what correspondence is found, of the day on which it came or went. */
export async function listWordsOfCorrespondence(tx: Tx, organisationId: string, ids: readonly string[]) {
  const found = await tx
    .selectFrom('correspondence')
    .select(['id', 'caseId', 'happenedOn', 'institution', 'reference', 'subject', 'note'])
    .where('organisationId', '=', organisationId)
    .where('id', 'in', ids)
    .execute()
  const keyring = await keyringOf(tx, organisationId)
  return found.map(({ id, caseId, happenedOn, institution, reference, ...sealed }) => {
    const { subject, note } = openTexts(keyring, { id, ...sealed })
    return { id, caseId, at: `${happenedOn}T00:00:00Z`, words: [subject, note, institution, reference].join('\n') }
  })
}

/** Whether something says that it answers the entry, which therefore stays. */
export async function isAnswered(tx: Tx, id: OpenCaseId, entryId: string): Promise<boolean> {
  const answers = await Promise.all(
    (['correspondence', 'filing'] as const).map((table) =>
      tx.selectFrom(table).select('id').where('organisationId', '=', id.organisationId).where('replyId', '=', entryId).limit(1).execute(),
    ),
  )
  return answers.flat().length > 0
}

/** What of an entry may name people. */
export function openTexts(keyring: Keyring, { id, subject, note }: { id: string; subject: string; note: string }) {
  return { subject: keyring.open(subject, placeOf('subject', id)), note: keyring.open(note, placeOf('note', id)) }
}

function sealTexts(keyring: Keyring, id: string, { subject, note }: Partial<Pick<Fields, 'subject' | 'note'>>) {
  return {
    ...(subject !== undefined && { subject: keyring.seal(subject, placeOf('subject', id)) }),
    ...(note !== undefined && { note: keyring.seal(note, placeOf('note', id)) }),
  }
}

function placeOf(column: 'subject' | 'note', id: string): string {
  return `correspondence.${column}/${id}`
}

function selectOf(db: Db, id: OpenCaseId) {
  return db
    .selectFrom('correspondence')
    .select([
      ...(['id', 'direction', 'kind', 'party', 'institution', 'proceedingId', 'eventId', 'channel', 'reference', 'time'] as const),
      ...(['happenedOn as on', 'zone', 'subject', 'note', 'annexes', 'replyFilingId', 'replyId', 'version'] as const),
    ])
    .$narrowType<Pick<Correspondence, 'direction' | 'kind' | 'party' | 'channel'>>()
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
}
