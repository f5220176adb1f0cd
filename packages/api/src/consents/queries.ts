import type { ConsentView } from '@travessia/shared/data-protection/consents'
import type { Instant } from '@travessia/shared/dates'
import type { OpenCaseId } from '../access.ts'
import type { Db, Tx } from '../db.ts'
import { notFound } from '../problems.ts'
import { type Keyring, keyringOf } from '../vault.ts'

const columns = [
  'consent.id',
  'personId',
  'purpose',
  'audiences',
  'textVersion',
  'consent.language',
  'givenOn',
  'way',
  'givenBy',
  'interpreted',
  'annexId',
  'note',
  'withdrawnOn',
  'recordedAt',
  'consent.version',
] as const

/** Every consent of the case, the newest first, the notes only for who may read names. */
export async function listConsents(db: Db, id: OpenCaseId, isCleared: boolean): Promise<ConsentView[]> {
  const [found, keyring] = await Promise.all([
    selectConsents(db, id).orderBy('givenOn', 'desc').orderBy('recordedAt', 'desc').orderBy('consent.id').execute(),
    keyringOf(db, id.organisationId),
  ])
  return found.map((one) => show(one, keyring, isCleared))
}

export async function getConsent(db: Db, id: OpenCaseId, consentId: string, isCleared: boolean): Promise<ConsentView> {
  const found = await selectConsents(db, id).where('consent.id', '=', consentId).executeTakeFirst()
  if (!found) throw notFound('consent')
  return show(found, await keyringOf(db, id.organisationId), isCleared)
}

/** The note may say who somebody is: it is opened only for who may read names. */
function show<Row extends { id: string; note: string }>(row: Row, keyring: Keyring, isCleared: boolean): Row {
  return { ...row, note: isCleared ? keyring.open(row.note, placeOf(row.id)) : '' }
}

type Stored = Omit<ConsentView, 'id' | 'version' | 'recordedBy' | 'recordedAt' | 'withdrawnOn'> & { readonly id: string }

export async function insertConsent(tx: Tx, id: OpenCaseId, consent: Stored, by: string, now: Instant): Promise<void> {
  const note = (await keyringOf(tx, id.organisationId)).seal(consent.note, placeOf(consent.id))
  await tx
    .insertInto('consent')
    .values({ organisationId: id.organisationId, caseId: id.caseId, ...consent, note, recordedBy: by, recordedAt: now })
    .execute()
}

export async function withdraw(tx: Tx, id: OpenCaseId, consentId: string, on: string): Promise<void> {
  await tx
    .updateTable('consent')
    .set((eb) => ({ withdrawnOn: on, version: eb('version', '+', 1) }))
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .where('id', '=', consentId)
    .execute()
}

/** Takes what the notes say of a person; the consents stay, as the proof of what was allowed. */
export async function clearNotes(tx: Tx, id: OpenCaseId, personId: string): Promise<void> {
  await tx
    .updateTable('consent')
    .set({ note: '' })
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .where('personId', '=', personId)
    .execute()
}

function selectConsents(db: Db, id: OpenCaseId) {
  return db
    .selectFrom('consent')
    .leftJoin('member', (join) =>
      join.onRef('member.organisationId', '=', 'consent.organisationId').onRef('member.id', '=', 'consent.recordedBy'),
    )
    .select([...columns, 'member.name as recordedBy'])
    .$narrowType<Pick<ConsentView, 'purpose' | 'audiences' | 'language' | 'way' | 'givenBy'>>()
    .where('consent.organisationId', '=', id.organisationId)
    .where('consent.caseId', '=', id.caseId)
}

function placeOf(consentId: string): string {
  return `consent.note/${consentId}`
}
