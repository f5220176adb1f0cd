import type { Db } from '../db.ts'
import { tooLarge, usedUp } from '../files/words.ts'
import type { FileStore } from '../files.ts'
import { countUsedBytes } from './queries.ts'

/**
 * Throws when a file of that size is larger than one may be, or more than the organisation may keep. It is asked of what
 * people send; a package that is filed is never refused for want of room: its day does not wait.
 */
export async function requireRoom(db: Db, { maxBytes, maxOrganisationBytes }: FileStore, size: number): Promise<void> {
  if (size > maxBytes) throw tooLarge(maxBytes)
  if ((await countUsedBytes(db)) + size > maxOrganisationBytes) throw usedUp(maxOrganisationBytes)
}
