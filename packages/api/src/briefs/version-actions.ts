import type { BriefView } from '@travessia/shared/briefs'
import type { Instant } from '@travessia/shared/dates'
import type { OpenCaseId } from '../access.ts'
import { audit } from '../audit.ts'
import { noteCitations } from '../authorities/citations.ts'
import { lockCase } from '../case-row.ts'
import { findChanges } from '../changes.ts'
import type { Actor } from '../context.ts'
import { type Db, inTransaction } from '../db.ts'
import { freeze, requireOpen } from './actions.ts'
import { requireFree } from './presence.ts'
import * as rows from './queries.ts'
import { getVersion, type VersionView } from './versions.ts'

export function makeVersion(db: Db, actor: Actor, id: OpenCaseId, briefId: string, name: string, now: Instant): Promise<VersionView> {
  return inTransaction(db, async (tx) => {
    await lockCase(tx, id, now)
    const brief = await rows.getBriefRow(tx, id, briefId)
    // A filed brief has its last version: the one that was filed.
    if (brief.state === 'filed') requireOpen(brief.state)
    const made = await getVersion(tx, id, briefId, await freeze(tx, actor, id, briefId, name, now))
    await audit(tx, actor, { action: 'brief.version', caseId: id.caseId, recordId: briefId, after: { version: made.id, name }, at: now })
    return made
  })
}

/** Brings the sections back to a version; what stands now becomes a version first, so that nothing is lost. */
export function restoreVersion(db: Db, actor: Actor, id: OpenCaseId, briefId: string, versionId: string, now: Instant): Promise<BriefView> {
  return inTransaction(db, async (tx) => {
    await lockCase(tx, id, now)
    requireOpen((await rows.getBriefRow(tx, id, briefId)).state)
    const version = await getVersion(tx, id, briefId, versionId)
    await freeze(tx, actor, id, briefId, '', now)

    const wanted = new Map(version.sections.map((one) => [one.section, one.content]))
    const present = new Map((await rows.listStoredSections(tx, id, briefId)).map((one) => [one.section, one.content]))
    for (const section of new Set([...wanted.keys(), ...present.keys()])) {
      const content = wanted.get(section) ?? null
      const isNew = findChanges({ content: present.get(section) ?? null }, { content })
      if (isNew) await requireFree(tx, actor, id, briefId, section, undefined, now)
      if (isNew) await rows.putSection(tx, id, briefId, section, content, actor.userId, now)
    }
    await noteCitations(tx, id, briefId)
    await rows.touchBrief(tx, id, briefId, now)
    await audit(tx, actor, { action: 'brief.restore', caseId: id.caseId, recordId: briefId, after: { version: versionId }, at: now })
    return rows.getBrief(tx, id, briefId)
  })
}
