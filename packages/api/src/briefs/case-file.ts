import type { CaseFile, FileMeasure, FilePerson } from '@travessia/shared/briefs/case-file'
import type { Instant } from '@travessia/shared/dates'
import { type Audience, nameFor } from '@travessia/shared/names'
import type { OpenCaseId } from '../access.ts'
import { listAnnexes } from '../annexes/queries.ts'
import { listCited } from '../authorities/citations.ts'
import type { Actor } from '../context.ts'
import type { Db } from '../db.ts'
import { listDeadlines } from '../deadlines/queries.ts'
import { listEvents } from '../events/queries.ts'
import { listMeasures } from '../measures/queries.ts'
import { getOrganisation } from '../organisation/queries.ts'
import { audienceOf, listPeople } from '../people/queries.ts'
import { listProceedings } from '../proceedings/queries.ts'
import { noteReading } from './name-reading.ts'
import { getBrief } from './queries.ts'
import { findFiledRecord } from './versions.ts'

/**
 * Everything that a template needs to write the brief, as the reader may know it. A filed brief is read
 * from the record as it stood when it was filed. The cleared get the names, because the facts are searched for them
 * whoever will read the brief; the trail says so. Whoever looks on as somebody else gets none: the trail would name the other.
 */
export async function readCaseFile(db: Db, actor: Actor, id: OpenCaseId, briefId: string, now: Instant): Promise<CaseFile> {
  const file = await readWholeCaseFile(db, id, briefId, now)
  const audience = actor.viewerId ? 'internal' : audienceOf(actor.role)
  if (audience === 'cleared') await noteReading(db, actor, id, briefId, file, now)
  return hideNames(file, audience)
}

/** As `readCaseFile`, with the names of all: for writing the brief as its own audience reads it. */
export async function readWholeCaseFile(db: Db, id: OpenCaseId, briefId: string, now: Instant): Promise<CaseFile> {
  const brief = await getBrief(db, id, briefId)
  const filed = brief.state === 'filed' ? await findFiledRecord(db, id, briefId) : undefined
  return filed ?? gatherCaseFile(db, id, brief, now)
}

/** The record as it stands now, with the names of all: to be frozen, never to be sent. */
export async function gatherCaseFile(db: Db, id: OpenCaseId, brief: CaseFile['brief'], now: Instant): Promise<CaseFile> {
  const [found, { version: _, ...organisation }, proceedings, people, events, deadlines, annexes, measures, authorities] =
    await Promise.all([
      db
        .selectFrom('case')
        .select(['id', 'reference', 'title', 'state', 'territory'])
        .where('organisationId', '=', id.organisationId)
        .where('id', '=', id.caseId)
        .executeTakeFirstOrThrow(),
      getOrganisation(db, id.organisationId),
      listProceedings(db, id),
      listPeople(db, id, 'cleared'),
      listEvents(db, id),
      listDeadlines(db, id, now),
      listAnnexes(db, id),
      listMeasures(db, id, now),
      listCited(db, id, brief.sections),
    ])
  return {
    case: found,
    proceedings,
    people: people.map(toFilePerson),
    events: events.toReversed(),
    deadlines,
    annexes,
    measures: measures.map(toFileMeasure),
    authorities,
    brief,
    organisation,
  }
}

function hideNames(file: CaseFile, audience: Audience): CaseFile {
  if (audience === 'cleared') return file
  return {
    ...file,
    people: file.people.map((person) => ({
      ...person,
      name: nameFor(person, audience),
      ...(person.protected ? { identifiers: '', barNumber: '', contact: '' } : {}),
    })),
  }
}

/** Only what a template reads: who recorded what, and how it hangs on the docket, is the team's own. */
function toFileMeasure({ statuses, ...measure }: FileMeasure): FileMeasure {
  const { id, proceedingId, kind, type, number, position, text, addressee, term, termOn, termText, termSource, voices } = measure
  const told = statuses.map(({ voice, status, on, note, annexes }) => ({ voice, status, on, note, annexes }))
  return { id, proceedingId, kind, type, number, position, text, addressee, term, termOn, termText, termSource, voices, statuses: told }
}

/** Only what a template reads: notes and the rest of a person's record stay where they are. */
function toFilePerson(person: FilePerson): FilePerson {
  const { id, role, nationality, name, protected: isProtected, pseudonym, initials, groupLabel, identifiers, barNumber, contact } = person
  return { id, role, nationality, name, protected: isProtected, pseudonym, initials, groupLabel, identifiers, barNumber, contact }
}
