import type { RegisterContent, RegisterEdit, RegisterView } from '@travessia/shared/data-protection/register'
import { proposeRegister } from '@travessia/shared/data-protection/register-proposal'
import type { Instant } from '@travessia/shared/dates'
import type { Language } from '@travessia/shared/languages'
import { audit } from '../audit.ts'
import { findChanges } from '../changes.ts'
import type { Actor } from '../context.ts'
import { type Db, inTransaction } from '../db.ts'
import { getOrganisation, getOrganisationForUpdate } from '../organisation/queries.ts'
import { stale } from '../problems.ts'
import * as rows from './queries.ts'

/** The register as kept, or what the system proposes to begin with. */
export async function readRegister(db: Db, organisationId: string, language: Language, version?: number): Promise<RegisterView> {
  const found = await rows.findRegister(db, organisationId, version)
  if (found) return found
  const { name, taxId, address } = await getOrganisation(db, organisationId)
  const controller = [name, taxId, address].filter(Boolean).join(', ')
  return { ...proposeRegister(language, controller), version: 0, savedAt: null, savedBy: null }
}

/** Keeps the register as a new version; those before stay to be read. */
export function saveRegister(db: Db, actor: Actor, { version, ...content }: RegisterEdit, now: Instant): Promise<RegisterView> {
  const { organisationId, language } = actor
  return inTransaction(db, async (tx) => {
    // Two who keep it at once take turns.
    await getOrganisationForUpdate(tx, organisationId)
    const before = await readRegister(tx, organisationId, language)
    if (before.version !== version) throw stale(before)
    if (version > 0 && !findChanges({ ...toContent(before) }, { ...content })) return before
    await rows.insertRegister(tx, organisationId, { version: version + 1, content, by: actor.userId }, now)
    const change = {
      ...(version > 0 ? { before: { version } } : {}),
      after: { version: version + 1, operations: content.operations.length },
    }
    await audit(tx, actor, { action: 'register.save', recordId: organisationId, ...change, at: now })
    return readRegister(tx, organisationId, language)
  })
}

function toContent({ controller, officer, operations }: RegisterView): RegisterContent {
  return { controller, officer, operations }
}
