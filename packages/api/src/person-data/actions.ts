import type { PersonDataAsk } from '@travessia/shared/data-protection/person-data'
import type { Instant } from '@travessia/shared/dates'
import { strToU8, zipSync } from 'fflate'
import type { OpenCaseId } from '../access.ts'
import { audit } from '../audit.ts'
import type { Actor } from '../context.ts'
import { type Db, inTransaction } from '../db.ts'
import { neutral } from '../files/serve.ts'
import { getOrganisation } from '../organisation/queries.ts'
import { printPaper } from '../paper.ts'
import { tellPersonData } from './document.ts'
import { gatherPersonData } from './gather.ts'
import { words } from './words.ts'

/** What is kept of a person, as an archive of a readable copy and of one for machines. Whoever takes it out says why. */
export function exportPersonData(
  db: Db,
  actor: Actor,
  id: OpenCaseId,
  personId: string,
  { reason, language }: PersonDataAsk,
  now: Instant,
) {
  return inTransaction(db, async (tx) => {
    await audit(tx, actor, { action: 'person.export', caseId: id.caseId, recordId: personId, after: { reason }, at: now })
    const found = await gatherPersonData(tx, id, personId, language, now)
    const { name: organisation } = await getOrganisation(tx, id.organisationId)
    const title = words.title[language]
    const paper = { title, organisation, language, reference: found.case, parts: tellPersonData(found, language) }
    const bytes = zipSync({
      [`${words.fileName[language]}.docx`]: await printPaper(tx, id.organisationId, paper),
      [`${words.fileName[language]}.json`]: strToU8(JSON.stringify(found, null, 2)),
    })
    return { name: `${neutral(found.case)}-${words.fileName[language]}.zip`, bytes }
  })
}
