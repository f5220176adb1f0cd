import { type RegisterContent, registerContent } from '@travessia/shared/data-protection/register'
import type { Instant } from '@travessia/shared/dates'
import { type Db, type Tx, toJson } from '../db.ts'

export interface RegisterVersion {
  version: number
  savedAt: Instant
  savedBy: string | null
}

/** The register as it stands, or as it stood; nothing while it was never kept. */
export async function findRegister(
  db: Db,
  organisationId: string,
  version?: number,
): Promise<(RegisterContent & RegisterVersion) | undefined> {
  const found = await selectVersions(db, organisationId)
    .select('content')
    .$if(version !== undefined, (query) => query.where('processingRegister.version', '=', version ?? 0))
    .executeTakeFirst()
  if (!found) return undefined
  const { content, ...told } = found
  return { ...registerContent.parse(content), ...told }
}

export async function listRegisterVersions(db: Db, organisationId: string): Promise<RegisterVersion[]> {
  return selectVersions(db, organisationId).execute()
}

/** Whom people turn to about their data, in one line; empty while nobody is named. */
export async function findOfficer(db: Db, organisationId: string): Promise<string> {
  const { name, email, phone, address } = (await findRegister(db, organisationId))?.officer ?? {}
  return [name, email, phone, address].filter(Boolean).join(', ')
}

export async function insertRegister(
  tx: Tx,
  organisationId: string,
  { version, content, by }: { version: number; content: RegisterContent; by: string },
  now: Instant,
): Promise<void> {
  await tx
    .insertInto('processingRegister')
    .values({ organisationId, version, content: toJson(content), savedBy: by, savedAt: now })
    .execute()
}

function selectVersions(db: Db, organisationId: string) {
  return db
    .selectFrom('processingRegister')
    .leftJoin('member', (join) =>
      join.onRef('member.organisationId', '=', 'processingRegister.organisationId').onRef('member.id', '=', 'processingRegister.savedBy'),
    )
    .select(['processingRegister.version', 'savedAt', 'member.name as savedBy'])
    .where('processingRegister.organisationId', '=', organisationId)
    .orderBy('processingRegister.version', 'desc')
}
