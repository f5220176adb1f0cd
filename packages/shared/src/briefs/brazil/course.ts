import type { Catalogue } from '../../catalogue.ts'
import { type Block, gap, numbered } from '../blocks.ts'
import type { CaseFile } from '../case-file.ts'
import { findOwnProceeding } from '../parts/acts.ts'
import { tableActs } from '../parts/history.ts'
import { tell } from './pt.ts'

/** What was done so far in the proceeding of the brief, as a table; a gap where the brief belongs to none. */
export function writeCourse(file: CaseFile, law: Catalogue, lead = 'O processo teve o andamento a seguir.'): readonly Block[] {
  const own = findOwnProceeding(file, law)
  if (!own) return [numbered(gap('o processo, com seus atos', { at: 'proceedings' }))]
  return [numbered(tell(lead)), tableActs(file, own)]
}
