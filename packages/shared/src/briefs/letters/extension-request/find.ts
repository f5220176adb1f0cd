import type { Catalogue } from '../../../catalogue.ts'
import { addPeriod, type IsoDate } from '../../../dates.ts'
import { isNamed } from '../../../track.ts'
import type { CaseFile } from '../../case-file.ts'
import { findLastAct, findOwnProceeding, listActs } from '../../parts/acts.ts'
import { listOwnDeadlines, type OwnDeadline } from '../own-deadlines.ts'

/**
 * The deadline that is to be extended: the one of which an extension was last asked, else of ours that run the one
 * that ends first. Undefined where none of ours runs.
 */
export function findExtended(file: CaseFile, law: Catalogue): OwnDeadline | undefined {
  const ourRole = findOwnProceeding(file, law)?.procedure.ourRole
  const ours = listOwnDeadlines(file, law).filter(({ rule }) => rule.holder === 'party' || rule.holder === ourRole)
  const running = ours.filter(({ deadline }) => deadline.state === 'running')
  const asked = findLastAct(file, 'extension-requested')?.fields.for
  return running.find(({ rule }) => asked !== undefined && isNamed(rule, asked)) ?? running[0]
}

/** How often an extension of it was granted before. */
export function countGranted(file: CaseFile, { rule, opening }: OwnDeadline): number {
  return listActs(file, 'extension-granted').filter((event) => isNamed(rule, event.fields.for) && event.on >= opening.on).length
}

/** The last day that any extension may reach, where the law sets one. */
export function findFurthest({ rule, opening }: OwnDeadline): IsoDate | undefined {
  const furthest = rule.extension?.notBeyond
  return furthest && opening.precision === 'day' ? addPeriod(opening.on, furthest, 'after') : undefined
}
