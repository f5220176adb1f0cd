import { setImmediate as breathe } from 'node:timers/promises'
import type { StandingAddition } from '@travessia/shared/calendar-additions'
import type { Catalogue } from '@travessia/shared/catalogue'
import type { Instant } from '@travessia/shared/dates'
import { type DocketDeadline, readDocket, type Story } from '@travessia/shared/docket'
import type { Logger } from 'pino'
import { countCasesUnder, listCasesUnder, type OpenCaseId } from '../access.ts'
import { type Db, isDatabaseAway, type Tx } from '../db.ts'
import { refreshCase } from '../deadlines/actions.ts'
import { readDocketInputs } from '../deadlines/stored.ts'
import { completeLaw, listStanding } from '../law.ts'
import { proceduresUnder } from './catalogue.ts'
import * as rows from './queries.ts'

/**
 * Does the next few cases of the oldest change that waits for it; answers whether there was anything to do.
 * The change is held meanwhile, so that of two servers only one does it, and its place is written down with
 * what was done, so that after an interruption the work goes on from there. Looking through only reads;
 * bringing the cases to the change takes each of them in a transaction of its own, which a writer waits for
 * no longer than for another writer.
 */
export function workOnChange(db: Db, now: Instant, log: Pick<Logger, 'warn'>, size = 50): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const work = await rows.claimWork(tx)
    if (!work) return false
    const scope = { organisationId: work.organisationId, procedures: proceduresUnder(work.calendar) }
    // What was running when the change was confirmed is brought to it, even if its time runs out before its turn comes.
    const moment = work.confirmedAt ?? now
    const total = work.total ?? (await countCasesUnder(tx, scope, moment))
    const cases = await listCasesUnder(tx, { ...scope, after: work.lastCase, limit: size }, moment)
    if (work.state === 'checking') await rows.insertEffects(tx, work, await check(tx, work, cases, now, log))
    else for (const id of cases) await refreshCase(db, id, now).catch(tellFailure(log, id))

    const done = work.done + cases.length
    const place = { done, total: Math.max(total, done), lastCase: cases.at(-1)?.caseId ?? work.lastCase }
    await rows.updateWork(tx, work, cases.length < size ? { ...place, total: done, ...finish(work, now) } : place)
    return true
  })
}

function finish({ state }: rows.Work, now: Instant) {
  return state === 'checking' ? { state: 'checked' as const, checkedAt: now } : { state: 'applied' as const }
}

/** What the change would move in these cases. */
async function check(tx: Tx, work: rows.Work, cases: readonly OpenCaseId[], now: Instant, log: Pick<Logger, 'warn'>) {
  const standing = await listStanding(tx, work.organisationId)
  const before = completeLaw(standing)
  const after = completeLaw(await addTo(tx, work, standing))
  const inputs = await readDocketInputs(tx, work.organisationId, cases)
  const effects: rows.Effect[] = []
  for (const id of cases) {
    try {
      effects.push(...(await compare(id, inputs.get(id.caseId)?.story, before, after, now)))
    } catch (error) {
      tellFailure(log, id)(error)
    }
    await breathe()
  }
  return effects
}

/** The additions as they would stand if the change had been confirmed at once. */
async function addTo(tx: Tx, work: rows.Work, standing: readonly StandingAddition[]): Promise<StandingAddition[]> {
  if (work.kind === 'withdraw') return standing.map((one) => (one.id === work.additionId ? { ...one, until: work.createdAt } : one))
  const { createdAt: _, createdByName: __, ...addition } = await rows.getAddition(tx, work.organisationId, work.additionId)
  return [...standing, { ...addition, since: work.createdAt }]
}

/** A docket is reckoned in one go; between two of them the others have their turn. */
async function compare(
  id: OpenCaseId,
  story: Story | undefined,
  before: Catalogue,
  after: Catalogue,
  now: Instant,
): Promise<rows.Effect[]> {
  if (!story) return []
  const then = new Map(readDocket(after, story, now).deadlines.map((one) => [keyOf(one), one]))
  await breathe()
  return readDocket(before, story, now).deadlines.flatMap((one) => {
    const moved = then.get(keyOf(one))
    const isRunning = one.state === 'running' || one.state === 'suspended'
    return isRunning && moved && isMoved(one, moved) ? [toEffect(id, one, moved)] : []
  })
}

/** Another date, or the same one better known. */
function isMoved(one: DocketDeadline, other: DocketDeadline): boolean {
  return one.due !== other.due || one.safe !== other.safe || one.answer !== other.answer || isUnsure(one) !== isUnsure(other)
}

function isUnsure({ steps }: DocketDeadline): boolean {
  return steps.some((step) => step.say === 'year-not-covered')
}

function toEffect({ caseId }: OpenCaseId, { rule, procedure, opens, due }: DocketDeadline, moved: DocketDeadline): rows.Effect {
  return { caseId, rule, openedBy: opens.id, procedure, dueBefore: due, dueAfter: moved.due }
}

function keyOf({ lineage, procedure, opens }: DocketDeadline): string {
  return `${procedure} ${lineage} ${opens.id}`
}

/** One case that fails does not keep the others from it; a database that is away does. */
function tellFailure(log: Pick<Logger, 'warn'>, { caseId }: OpenCaseId) {
  return (error: unknown) => {
    if (isDatabaseAway(error)) throw error
    log.warn(`the docket of case ${caseId} was not read: ${error instanceof Error ? error.message : String(error)}`)
    return undefined
  }
}
