import type { IsoDate } from '@travessia/shared/dates'
import { mayDo } from '@travessia/shared/permissions'
import type { NewWall, ReaderView } from '@travessia/shared/readers'
import { sql } from 'kysely'
import type { OpenCaseId } from '../access.ts'
import type { Actor } from '../context.ts'
import type { Db, Tx } from '../db.ts'
import { audienceOf } from '../people/queries.ts'
import { toRole } from '../users/queries.ts'

/**
 * Everybody who may sign in, with what of the case exists for them; those who see it first. Whoever does not read who is in
 * the team, such as counsel from outside, is told of those with whom they share the case alone.
 */
export async function listReaders(db: Db, actor: Actor, id: OpenCaseId, today: IsoDate): Promise<ReaderView[]> {
  const found = await selectMembers(db, id).execute()
  const readers = found.map((row): ReaderView => {
    const role = toRole(row.role)
    const sees = findSighting({ ...row, role }, today)
    return {
      id: row.id,
      name: row.name,
      role,
      sees,
      names: sees !== null && audienceOf(role) === 'cleared',
      isMember: row.memberId !== null,
      until: row.until,
      wall: row.wallReason === null ? null : tellWall(row.wallReason, row.wallBy, row.wallAt, actor),
    }
  })
  const isOfTeam = mayDo(actor.role, 'user.read')
  return [...readers.filter((one) => one.sees !== null), ...readers.filter((one) => one.sees === null && isOfTeam)]
}

type Member = Awaited<ReturnType<ReturnType<typeof selectMembers>['execute']>>[number] & Pick<ReaderView, 'role'>

/** The rule of `visibleTo`, told for one member, with the reason. */
function findSighting(member: Member, today: IsoDate): ReaderView['sees'] {
  if (member.wallReason !== null || !mayDo(member.role, 'case.register')) return null
  if (member.role === 'director' || member.role === 'auditor') return 'role'
  const isShared = member.memberId !== null && (member.until === null || member.until >= today)
  if (member.role === 'partner') return isShared ? 'member' : null
  if (member.leadId === member.id) return 'lead'
  if (isShared) return 'member'
  return member.visibility === 'organisation' ? 'organisation' : null
}

function tellWall(reason: string, madeBy: string | null, madeAt: string | null, actor: Actor) {
  return { reason: mayDo(actor.role, 'case.wall') ? reason : null, madeBy: madeBy ?? '', madeAt: madeAt ?? '' }
}

function selectMembers(db: Db, id: OpenCaseId) {
  return db
    .selectFrom('member')
    .innerJoin('case', (join) => join.onRef('case.organisationId', '=', 'member.organisationId').on('case.id', '=', id.caseId))
    .leftJoin('caseMember', (join) =>
      join
        .onRef('caseMember.organisationId', '=', 'member.organisationId')
        .on('caseMember.caseId', '=', id.caseId)
        .onRef('caseMember.memberId', '=', 'member.id'),
    )
    .leftJoin('caseWall', (join) =>
      join
        .onRef('caseWall.organisationId', '=', 'member.organisationId')
        .on('caseWall.caseId', '=', id.caseId)
        .onRef('caseWall.memberId', '=', 'member.id'),
    )
    .leftJoin('member as builder', (join) =>
      join.onRef('builder.organisationId', '=', 'caseWall.organisationId').onRef('builder.id', '=', 'caseWall.madeBy'),
    )
    .select(['member.id', 'member.name', 'member.role', 'case.visibility', 'case.leadId', 'caseMember.memberId', 'caseMember.until'])
    .select(['caseWall.reason as wallReason', 'caseWall.madeAt as wallAt', 'builder.name as wallBy'])
    .where('member.organisationId', '=', id.organisationId)
    .where('member.suspended', '=', false)
    .orderBy(sql`lower(member.name)`)
    .orderBy('member.id')
}

export async function putMember(tx: Tx, { organisationId, caseId }: OpenCaseId, memberId: string, until: IsoDate | null): Promise<void> {
  await tx
    .insertInto('caseMember')
    .values({ organisationId, caseId, memberId, until })
    .onConflict((conflict) => conflict.columns(['organisationId', 'caseId', 'memberId']).doUpdateSet({ until }))
    .execute()
}

export async function deleteMember(tx: Tx, id: OpenCaseId, memberId: string): Promise<void> {
  await tx
    .deleteFrom('caseMember')
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .where('memberId', '=', memberId)
    .execute()
}

export async function insertWall(
  tx: Tx,
  { organisationId, caseId }: OpenCaseId,
  wall: NewWall & { memberId: string; madeBy: string; madeAt: string },
): Promise<void> {
  await tx
    .insertInto('caseWall')
    .values({ organisationId, caseId, ...wall })
    .execute()
}

export async function deleteWall(tx: Tx, id: OpenCaseId, memberId: string): Promise<void> {
  await tx
    .deleteFrom('caseWall')
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .where('memberId', '=', memberId)
    .execute()
}
