import type { Instant } from '@travessia/shared/dates'
import { mayDo } from '@travessia/shared/permissions'
import type { NewWall, ReaderView, Sharing } from '@travessia/shared/readers'
import type { OpenCaseId } from '../access.ts'
import { audit } from '../audit.ts'
import { lockCase } from '../case-row.ts'
import type { Actor } from '../context.ts'
import { type Db, inTransaction, type Tx } from '../db.ts'
import { houseDay } from '../house-day.ts'
import { conflict, invalid, notFound } from '../problems.ts'
import * as rows from './queries.ts'

/** Shares the case with a member of the organisation who may read cases, or moves the day on which the sharing ends. */
export function shareCase(db: Db, actor: Actor, id: OpenCaseId, memberId: string, { until }: Sharing, now: Instant): Promise<ReaderView[]> {
  const today = houseDay(now)
  return inTransaction(db, async (tx) => {
    await lockCase(tx, id, now)
    const before = await getReader(tx, actor, id, memberId, now)
    if (!mayDo(before.role, 'case.read')) throw conflict(readsNoCases)
    if (until !== null && until < today) throw invalid([{ pointer: '#/until', code: 'past' }])
    await rows.putMember(tx, id, memberId, until)
    const readers = await rows.listReaders(tx, actor, id, today)
    refuseWithout(readers, actor)
    const change = { before: { isMember: before.isMember, until: before.until }, after: { isMember: true, until } }
    await audit(tx, actor, { action: 'case.share', caseId: id.caseId, recordId: memberId, ...change, at: now })
    return readers
  })
}

export function unshareCase(db: Db, actor: Actor, id: OpenCaseId, memberId: string, now: Instant): Promise<ReaderView[]> {
  return inTransaction(db, async (tx) => {
    await lockCase(tx, id, now)
    const before = await getReader(tx, actor, id, memberId, now)
    if (!before.isMember) throw notFound('user')
    await rows.deleteMember(tx, id, memberId)
    const readers = await rows.listReaders(tx, actor, id, houseDay(now))
    refuseWithout(readers, actor)
    const change = { before: { isMember: true, until: before.until }, after: { isMember: false, until: null } }
    await audit(tx, actor, { action: 'case.unshare', caseId: id.caseId, recordId: memberId, ...change, at: now })
    return readers
  })
}

/** Keeps a member out of the case, whatever their role; somebody who may take the wall down again must stay. */
export function buildWall(db: Db, actor: Actor, id: OpenCaseId, memberId: string, wall: NewWall, now: Instant): Promise<ReaderView[]> {
  return inTransaction(db, async (tx) => {
    await lockCase(tx, id, now)
    const readers = await rows.listReaders(tx, actor, id, houseDay(now))
    const walled = readers.find((one) => one.id === memberId)
    if (!walled) throw notFound('user')
    if (walled.wall) throw conflict(standsAlready)
    if (walled.sees === 'lead') throw conflict(isLead)
    if (!readers.some((one) => one.id !== memberId && one.sees !== null && mayDo(one.role, 'case.wall'))) throw conflict(lastOne)
    // The trail comes first: after it, whoever recuses themselves no longer sees the case.
    await audit(tx, actor, { action: 'case.wall', caseId: id.caseId, recordId: memberId, after: wall, at: now })
    await rows.insertWall(tx, id, { memberId, ...wall, madeBy: actor.userId, madeAt: now })
    return memberId === actor.userId ? [] : rows.listReaders(tx, actor, id, houseDay(now))
  })
}

export function removeWall(db: Db, actor: Actor, id: OpenCaseId, memberId: string, now: Instant): Promise<ReaderView[]> {
  return inTransaction(db, async (tx) => {
    await lockCase(tx, id, now)
    const { wall } = await getReader(tx, actor, id, memberId, now)
    if (!wall) throw notFound('user')
    await rows.deleteWall(tx, id, memberId)
    await audit(tx, actor, { action: 'case.unwall', caseId: id.caseId, recordId: memberId, before: { reason: wall.reason }, at: now })
    return rows.listReaders(tx, actor, id, houseDay(now))
  })
}

async function getReader(tx: Tx, actor: Actor, id: OpenCaseId, memberId: string, now: Instant): Promise<ReaderView> {
  const found = (await rows.listReaders(tx, actor, id, houseDay(now))).find((one) => one.id === memberId)
  if (!found) throw notFound('user')
  return found
}

/** Whoever shares a case goes on seeing it. */
function refuseWithout(readers: readonly ReaderView[], actor: Actor): void {
  const own = readers.find((one) => one.id === actor.userId)
  if (!own?.sees) throw invalid([{ pointer: '#/memberIds', code: 'shut-out' }])
}

const readsNoCases = {
  'pt-BR': 'Quem administra ou audita não lê casos; um caso não se compartilha com essa pessoa.',
  es: 'Quien administra o audita no lee casos; un caso no se comparte con esa persona.',
  en: 'Administrators and auditors read no cases; a case is not shared with them.',
}

const standsAlready = {
  'pt-BR': 'Esta pessoa já está impedida neste caso.',
  es: 'Esta persona ya está impedida en este caso.',
  en: 'This person is already kept out of this case.',
}

const isLead = {
  'pt-BR': 'Esta pessoa responde pelo caso. Escolha antes outra pessoa responsável.',
  es: 'Esta persona está a cargo del caso. Elija antes a otra persona responsable.',
  en: 'This person leads the case. Choose another lead first.',
}

const lastOne = {
  'pt-BR': 'Ninguém mais poderia desfazer o impedimento: antes, dê acesso ao caso a outra pessoa da direção ou da advocacia.',
  es: 'Nadie más podría deshacer el impedimento: antes, dé acceso al caso a otra persona de la dirección o de la abogacía.',
  en: 'Nobody else could take the wall down: first give another director or lawyer access to the case.',
}
