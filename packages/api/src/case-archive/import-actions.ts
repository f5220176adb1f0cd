import type { CaseImportView } from '@travessia/shared/case-archive'
import type { Instant } from '@travessia/shared/dates'
import type { Language, Text } from '@travessia/shared/languages'
import { getOpenCase } from '../access.ts'
import { audit } from '../audit.ts'
import type { Actor } from '../context.ts'
import { type Db, inTransaction } from '../db.ts'
import type { StoredBytes } from '../files.ts'
import { conflict } from '../problems.ts'
import * as rows from './import-rows.ts'

/** Leaves an archive that lies in the store to be taken in. */
export function beginImport(db: Db, actor: Actor, archive: StoredBytes, now: Instant, language: Language): Promise<CaseImportView> {
  return inTransaction(db, async (tx) => {
    const id = await rows.insertImport(tx, actor, archive, language, now)
    await audit(tx, actor, { action: 'case-import.begin', recordId: id, after: { size: archive.size }, at: now })
    return readImport(tx, actor, id, now, language)
  })
}

/** How far it has come; what came of it is told only to who still sees the case. */
export async function readImport(db: Db, actor: Actor, id: string, now: Instant, language: Language): Promise<CaseImportView> {
  const { caseId, reasons, result, ...found } = await rows.getImport(db, actor, id)
  if (caseId) await getOpenCase(db, actor, caseId, now)
  return {
    ...found,
    reasons: (reasons ?? []).map((reason) => reason[language]),
    result: await rows.openResult(db, { ...actor, id }, result),
  }
}

/** Stops an import, which then leaves nothing behind; whoever is about to take it in finds it stopped. */
export function stopImport(db: Db, actor: Actor, id: string, now: Instant): Promise<void> {
  return inTransaction(db, async (tx) => {
    const { state } = await rows.getImport(tx, actor, id)
    if (!(await rows.endImport(tx, { ...actor, id }, 'cancelled', now))) throw conflict(over)
    await audit(tx, actor, { action: 'case-import.stop', recordId: id, before: { state }, at: now })
  })
}

const over: Text = {
  'pt-BR': 'A importação já terminou. Veja o que resultou dela.',
  es: 'La importación ya terminó. Vea qué resultó de ella.',
  en: 'The import is over already. See what came of it.',
}
