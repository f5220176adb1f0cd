import type { PresenceBeat, PresenceView } from '@travessia/shared/brief-desk'
import { isSectionOf } from '@travessia/shared/briefs/sections'
import type { Instant } from '@travessia/shared/dates'
import type { Text } from '@travessia/shared/languages'
import { mayDo } from '@travessia/shared/permissions'
import type { OpenCaseId } from '../access.ts'
import type { Actor } from '../context.ts'
import { commitBehind, type Db, inTransaction } from '../db.ts'
import { forbidden, notFound, ProblemError } from '../problems.ts'
import * as rows from './presence-rows.ts'
import { listStoredSections } from './queries.ts'

/**
 * Takes note that a window shows the brief, and tells who else does. A section belongs to whoever writes in it until
 * they go elsewhere, are gone, have been still for a minute, or somebody takes it over; the windows of one person
 * share it. Tells of the present moment only: nothing of it is kept in the trail.
 */
export function appear(db: Db, actor: Actor, id: OpenCaseId, briefId: string, beat: PresenceBeat, now: Instant): Promise<PresenceView> {
  return inTransaction(db, async (tx) => {
    await commitBehind(tx)
    const brief = await rows.holdBrief(tx, id, briefId)
    const { section, tab } = beat
    if (section !== null && !isSectionOf(brief, section)) throw notFound('section')
    if (beat.write && !mayDo(actor.role, 'brief.write')) throw forbidden()
    await rows.deleteGone(tx, id, briefId, now)

    const before = (await rows.listPresent(tx, id, briefId, now)).find((one) => one.id === actor.userId && one.tab === tab)
    const stays = before?.section === section ? before : undefined
    const isTaken = section !== null && beat.write && !beat.takeOver && (await rows.findHolder(tx, id, briefId, section, actor.userId, now))
    const takes = section !== null && beat.write && !isTaken
    if (takes) await rows.freeSection(tx, id, briefId, section, actor.userId)
    const wroteAt = takes ? now : (stays?.wroteAt ?? null)
    await rows.putPresence(tx, id, briefId, { memberId: actor.userId, tab, section, since: stays?.since ?? now, seenAt: now, wroteAt })
    return tellPresence(tx, actor, id, briefId, section, brief.version, now)
  })
}

export function leave(db: Db, actor: Actor, id: OpenCaseId, briefId: string, tab: string): Promise<void> {
  return inTransaction(db, async (tx) => {
    await commitBehind(tx)
    await rows.holdBrief(tx, id, briefId)
    await rows.deletePresence(tx, id, briefId, actor.userId, tab)
  })
}

/** Refuses to write a section in which somebody else is writing; `current` is what stands there. */
export async function requireFree(
  db: Db,
  actor: Actor,
  id: OpenCaseId,
  briefId: string,
  section: string,
  current: unknown,
  now: Instant,
): Promise<void> {
  const holder = await rows.findHolder(db, id, briefId, section, actor.userId, now)
  if (holder) throw new ProblemError('held', { detail: tellHolder(holder.name), current })
}

async function tellPresence(
  db: Db,
  actor: Actor,
  id: OpenCaseId,
  briefId: string,
  section: string | null,
  version: number,
  now: Instant,
): Promise<PresenceView> {
  const present = await rows.listPresent(db, id, briefId, now)
  const stored = await listStoredSections(db, id, briefId)
  return {
    others: tellOthers(present.filter((one) => one.id !== actor.userId)),
    holds: present.some((one) => one.id === actor.userId && one.section === section && one.writes),
    version,
    sections: stored.flatMap((one) => (one.content ? [{ section: one.section, version: one.version }] : [])),
  }
}

type Present = Awaited<ReturnType<typeof rows.listPresent>>

/** Each person at each section that they hold; who holds none, where they were last seen. */
function tellOthers(present: Present): PresenceView['others'] {
  const holds = present.filter((one) => one.writes)
  const reads = present.filter((one) => !holds.some(({ id }) => id === one.id))
  const told = new Map([
    ...reads.toReversed().map((one) => [one.id, one] as const),
    ...holds.map((one) => [`${one.id} ${one.section}`, one] as const),
  ])
  return [...told.values()].map(({ id, name, section, since, writes }) => ({ id, name, section, since, writes }))
}

function tellHolder(name: string): Text {
  return {
    'pt-BR': `${name} está escrevendo nesta seção. Suas palavras não foram gravadas.`,
    es: `${name} está escribiendo en esta sección. Sus palabras no se guardaron.`,
    en: `${name} is writing in this section. Your words were not stored.`,
  }
}
