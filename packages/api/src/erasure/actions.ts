import type { Erasure, ErasurePreview } from '@travessia/shared/data-protection/erasure'
import type { Instant } from '@travessia/shared/dates'
import type { PersonView } from '@travessia/shared/people'
import type { OpenCaseId } from '../access.ts'
import { audit } from '../audit.ts'
import { forgetBulks } from '../bulk/queries.ts'
import { lockCase, refreshSearch } from '../case-row.ts'
import { clearNotes } from '../consents/queries.ts'
import type { Actor } from '../context.ts'
import { type Db, inTransaction } from '../db.ts'
import { getStoredPerson, type StoredPerson, showPerson, updatePerson } from '../people/queries.ts'
import { destroyPersonKey } from '../person-keys.ts'
import { conflict, invalid, stale } from '../problems.ts'
import { clearTexts } from '../subject-requests/queries.ts'
import { emptyTrash } from '../trash/queries.ts'
import { planErasure } from './plan.ts'
import * as rows from './queries.ts'

/** What would go, what would stay, and on what ground. Changes nothing. */
export async function previewErasure(db: Db, id: OpenCaseId, personId: string): Promise<ErasurePreview> {
  const person = await getStoredPerson(db, id, personId)
  if (await rows.isErased(db, id, personId)) throw conflict(isErased)
  const { effects } = await planErasure(db, id, person, person.pseudonym, false)
  return { effects: [...effects], pseudonym: person.pseudonym, version: person.version }
}

/**
 * Makes a person unreadable in their place, so that the case stays whole: the record keeps a pseudonym, texts say it in
 * place of the name, and the key goes under which the trail tells of the person. What was filed does not change.
 */
export function erasePerson(db: Db, actor: Actor, id: OpenCaseId, personId: string, input: Erasure, now: Instant): Promise<PersonView> {
  return inTransaction(db, async (tx) => {
    await lockCase(tx, id, now)
    const before = await getStoredPerson(tx, id, personId)
    if (before.version !== input.version) throw stale(showPerson(before, 'internal'))
    if (await rows.isErased(tx, id, personId)) throw conflict(isErased)
    const pseudonym = input.pseudonym || before.pseudonym
    if (pseudonym === '' || pseudonym === before.name) throw invalid([{ pointer: '#/pseudonym', code: 'pseudonym' }])

    const { effects, edits } = await planErasure(tx, id, before, pseudonym, input.nationality)
    for (const edit of edits) await edit.write(tx)
    const gone = { ...nothing, name: pseudonym, pseudonym, protected: true, ...(input.nationality ? { nationality: null } : {}) }
    const after: StoredPerson = { ...before, ...gone }
    await updatePerson(tx, id, gone, after)
    await clearNotes(tx, id, personId)
    await clearTexts(tx, id, personId)
    await forgetBulks(tx, id)
    await emptyTrash(tx, id)
    await refreshSearch(tx, id)
    await rows.insertErasure(tx, id, { personId, erasedBy: actor.userId, grounds: input.grounds }, now)
    // Last of what tells of the person; the reason of the erasure begins a new key.
    await destroyPersonKey(tx, id, personId)
    const told = { grounds: input.grounds, reason: input.reason, effects }
    await audit(tx, actor, { action: 'person.erase', caseId: id.caseId, recordId: personId, after: told, at: now })
    return showPerson(await getStoredPerson(tx, id, personId), 'internal')
  })
}

const nothing = { note: '', identifiers: '', barNumber: '', contact: '', initials: '' }

const isErased = {
  'pt-BR': 'Os dados desta pessoa já foram apagados.',
  es: 'Los datos de esta persona ya fueron borrados.',
  en: 'The data of this person were erased already.',
}
