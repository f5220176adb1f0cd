import { findAcceptance, findRespondent, opensWindows } from '@travessia/shared/acceptance'
import type { Instant } from '@travessia/shared/dates'
import { readDocket } from '@travessia/shared/docket'
import { catalogue } from '@travessia/shared/forums/index'
import type { Procedure } from '@travessia/shared/law'
import type { ProceedingView } from '@travessia/shared/proceedings'
import type { OpenCaseId } from '../access.ts'
import { listAnnexRows } from '../annexes/queries.ts'
import { showAnnexes } from '../annexes/show.ts'
import { listBriefs } from '../briefs/queries.ts'
import type { Db } from '../db.ts'
import { listLivingDeadlines } from '../deadlines/queries.ts'
import { toDocketProceeding } from '../deadlines/stored.ts'
import { listEvents } from '../events/queries.ts'
import type { FileStore } from '../files.ts'
import { lawOf } from '../law.ts'
import { listPeople } from '../people/queries.ts'
import { listProceedings } from '../proceedings/queries.ts'
import { getCase } from './queries.ts'

/**
 * The whole case in one answer. Stages and deadlines are as stored; what may come next, silences and
 * warnings are read from the events at this moment, as some of them come with the clock alone.
 */
export async function readCase(db: Db, files: FileStore, id: OpenCaseId, now: Instant) {
  const [law, found, proceedings, people, events, deadlines, annexes, briefs] = await Promise.all([
    lawOf(db, id.organisationId),
    getCase(db, id),
    listProceedings(db, id),
    listPeople(db, id, 'internal'),
    listEvents(db, id),
    listLivingDeadlines(db, id, now),
    listAnnexRows(db, id).then((rows) => showAnnexes(db, files, id, rows)),
    listBriefs(db, id),
  ])
  const happened = events.map((event) => ({ ...event, proceeding: event.proceedingId }))
  const docket = readDocket(law, { state: found.state, proceedings: proceedings.map(toDocketProceeding), events: happened }, now)
  const states = new Map(docket.proceedings.map((state) => [state.id, state]))
  const told = proceedings.map((proceeding) => {
    const state = states.get(proceeding.id)
    return {
      ...proceeding,
      next: state?.next ?? [],
      silences: state?.silences ?? [],
      waiting: state?.waiting ?? null,
      warnings: state?.warnings ?? [],
    }
  })
  return { ...found, bodies: bodiesOf(found.state, proceedings), proceedings: told, people, events, deadlines, annexes, briefs }
}

/** The bodies whose law is needed to read the case: those of its proceedings and those whose windows it may open. */
export function bodiesOf(state: string | null, proceedings: readonly ProceedingView[]): string[] {
  const procedures = new Set(proceedings.map((one) => one.procedure))
  const respondent = findRespondent(catalogue, { state, proceedings })
  const speaks = (procedure: Procedure) =>
    procedures.has(procedure.id) || (opensWindows(procedure) && findAcceptance(procedure, respondent) !== null)
  return catalogue.forums.filter((forum) => forum.procedures.some(speaks)).map((forum) => forum.id)
}
