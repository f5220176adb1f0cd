import { randomUUID } from 'node:crypto'
import type { RichText } from '@travessia/shared/briefs'
import type { CaseFile } from '@travessia/shared/briefs/case-file'
import type { Instant } from '@travessia/shared/dates'
import { noParticulars } from '@travessia/shared/organisation'
import { sql } from 'kysely'
import type { OpenCaseId } from '../access.ts'
import { type Db, type Tx, toJson } from '../db.ts'
import { notFound } from '../problems.ts'
import { keyringOf } from '../vault.ts'

export interface VersionRow {
  id: string
  number: number
  name: string
  madeAt: Instant
  madeBy: string | null
  sections: number
}

export interface VersionView extends Omit<VersionRow, 'sections'> {
  sections: { section: string; content: RichText }[]
}

/** The versions of a brief, newest first. */
export async function listVersions(db: Db, id: OpenCaseId, briefId: string): Promise<VersionRow[]> {
  return selectVersions(db, id, briefId)
    .select(sql<number>`jsonb_array_length(brief_version.sections)`.as('sections'))
    .orderBy('number', 'desc')
    .execute()
}

export async function getVersion(db: Db, id: OpenCaseId, briefId: string, versionId: string): Promise<VersionView> {
  const found = await selectVersions(db, id, briefId)
    .select('sections')
    .where('briefVersion.id', '=', versionId)
    .$castTo<VersionView>()
    .executeTakeFirst()
  if (!found) throw notFound('version')
  return found
}

/** The record as it stood when the newest version was made: for a filed brief, when it was filed. */
export async function findFiledRecord(db: Db, id: OpenCaseId, briefId: string): Promise<CaseFile | undefined> {
  const found = await db
    .selectFrom('briefVersion')
    .select(['id', 'record'])
    .$castTo<{ id: string; record: string }>()
    .where('organisationId', '=', id.organisationId)
    .where('briefId', '=', briefId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return found && complete(await openRecord(db, id.organisationId, found))
}

/** The record holds the names of all, so it lies sealed. The cast holds: `insertVersion` sealed it. */
async function openRecord(db: Db, organisationId: string, version: { id: string; record: string }): Promise<CaseFile> {
  const keyring = await keyringOf(db, organisationId)
  return JSON.parse(keyring.open(version.record, recordPlace(version.id))) as CaseFile
}

/** Where the record of a version lies sealed. */
export function recordPlace(versionId: string): string {
  return `brief_version.record/${versionId}`
}

/** A record that was frozen before a field existed has it empty. */
function complete(record: CaseFile): CaseFile {
  return {
    ...record,
    authorities: record.authorities ?? [],
    measures: record.measures ?? [],
    people: record.people.map((person) => ({
      ...person,
      identifiers: person.identifiers ?? '',
      barNumber: person.barNumber ?? '',
      contact: person.contact ?? '',
    })),
    organisation: { ...noParticulars, ...record.organisation },
    brief: {
      ...record.brief,
      paper: record.brief.paper ?? 'a4',
      title: record.brief.title ?? '',
      outline: record.brief.outline ?? null,
    },
  }
}

export async function insertVersion(
  tx: Tx,
  id: OpenCaseId,
  briefId: string,
  name: string,
  file: CaseFile,
  by: string,
  now: Instant,
): Promise<string> {
  const number = tx
    .selectFrom('briefVersion')
    .select(sql<number>`coalesce(max(number), 0) + 1`.as('number'))
    .where('organisationId', '=', id.organisationId)
    .where('briefId', '=', briefId)
  const versionId = randomUUID()
  const keyring = await keyringOf(tx, id.organisationId)
  await tx
    .insertInto('briefVersion')
    .values({
      id: versionId,
      organisationId: id.organisationId,
      briefId,
      number,
      name,
      sections: toJson(file.brief.sections),
      record: toJson(keyring.seal(JSON.stringify(file), recordPlace(versionId))),
      madeBy: by,
      madeAt: now,
    })
    .execute()
  return versionId
}

function selectVersions(db: Db, id: OpenCaseId, briefId: string) {
  return db
    .selectFrom('briefVersion')
    .leftJoin('member', (join) =>
      join.onRef('member.organisationId', '=', 'briefVersion.organisationId').onRef('member.id', '=', 'briefVersion.madeBy'),
    )
    .select(['briefVersion.id', 'number', 'briefVersion.name', 'madeAt', 'member.name as madeBy'])
    .where('briefVersion.organisationId', '=', id.organisationId)
    .where('briefId', '=', briefId)
}
