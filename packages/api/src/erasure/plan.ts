import { isDeepStrictEqual } from 'node:util'
import type { CaseFile } from '@travessia/shared/briefs/case-file'
import type { ErasureEffect, ErasurePlace } from '@travessia/shared/data-protection/erasure'
import type { KeepingGround } from '@travessia/shared/data-protection/law'
import { scrubAll, scrubber } from '@travessia/shared/data-protection/scrub'
import type { OpenCaseId } from '../access.ts'
import { listCorrespondence, updateCorrespondence } from '../correspondence/queries.ts'
import type { Db, Tx } from '../db.ts'
import { listComments, updateComment } from '../discussion/queries.ts'
import { listMeasureTexts, putMeasureText } from '../measures/queries.ts'
import type { StoredPerson } from '../people/queries.ts'
import { listTaskTexts, updateTask } from '../tasks/queries.ts'
import * as rows from './queries.ts'

/** What an erasure would change, and how it is written. */
export interface ErasurePlan {
  readonly effects: readonly ErasureEffect[]
  readonly edits: readonly Edit[]
}

interface Edit {
  readonly place: ErasurePlace
  readonly write: (tx: Tx) => Promise<void>
}

/** Looks through everything of the case that may tell of the person. Writes nothing. */
export async function planErasure(
  db: Db,
  id: OpenCaseId,
  person: StoredPerson,
  pseudonym: string,
  nationality: boolean,
): Promise<ErasurePlan> {
  const scrub = scrubber(person, pseudonym)
  const briefs = await rows.listBriefs(db, id)
  const [texts, written, versions, trail, kept] = await Promise.all([
    planTexts(db, id, scrub),
    planBriefs(db, id, briefs, scrub),
    planVersions(db, id, briefs, person, pseudonym, scrub),
    rows.countTrail(db, id, person.id, person.name),
    countKept(db, id, person.id),
  ])
  const edits = [...texts, ...written, ...versions]
  const count = (place: ErasurePlace) => edits.filter((one) => one.place === place).length
  const replaced = (['case', 'events', 'annexes', 'tasks', 'comments', 'measures', 'correspondence', 'briefs', 'versions'] as const).map(
    (place) => effect(place, 'replaced', count(place)),
  )
  const all = [
    effect('record', 'goes', 1),
    effect('nationality', nationality ? 'goes' : 'stays', person.nationality ? 1 : 0, nationality ? null : 'anonymised'),
    effect('consents', 'stays', kept.consents, 'proof'),
    effect('requests', 'stays', kept.requests, 'obligation'),
    ...replaced,
    effect('trail', 'goes', trail.own),
    effect('trail', 'stays', trail.other, 'proceedings'),
    effect('filings', 'stays', kept.filings, 'proceedings'),
    effect('annex-files', 'stays', kept.files, 'proceedings'),
  ]
  return { effects: all.filter((one) => one.count > 0), edits }
}

function effect(place: ErasurePlace, what: ErasureEffect['effect'], count: number, ground: KeepingGround | null = null): ErasureEffect {
  return { place, effect: what, count, ground }
}

type Scrub = (text: string) => string

async function planTexts(db: Db, id: OpenCaseId, scrub: Scrub): Promise<Edit[]> {
  const [cases, events, annexes, tasks, comments, measures, entries] = await Promise.all([
    rows.listCaseTexts(db, id),
    rows.listEventTexts(db, id),
    rows.listAnnexTexts(db, id),
    listTaskTexts(db, id),
    listComments(db, id),
    listMeasureTexts(db, id),
    listCorrespondence(db, id),
  ])
  return [
    ...cases.flatMap(({ id: caseId, ...texts }) => editOf('case', texts, scrub, (tx, now) => rows.putTexts(tx, id, 'case', caseId, now))),
    ...events.flatMap(({ id: eventId, ...texts }) =>
      editOf('events', texts, scrub, (tx, now) => rows.putTexts(tx, id, 'event', eventId, now)),
    ),
    ...annexes.flatMap(({ id: annexId, ...texts }) =>
      editOf('annexes', texts, scrub, (tx, now) => rows.putTexts(tx, id, 'annex', annexId, now)),
    ),
    ...tasks.flatMap(({ id: taskId, title, note }) =>
      editOf('tasks', { title, note }, scrub, (tx, now) => updateTask(tx, id, taskId, now)),
    ),
    ...comments.flatMap(({ id: commentId, body }) =>
      editOf('comments', { body }, scrub, (tx, now) => updateComment(tx, id, commentId, now)),
    ),
    ...measures.flatMap(({ table, id: rowId, text }) =>
      editOf('measures', { text }, scrub, (tx, now) => putMeasureText(tx, id, { table, id: rowId, text: now.text })),
    ),
    ...entries.flatMap(({ id: entryId, institution, reference, subject, note }) =>
      editOf('correspondence', { institution, reference, subject, note }, scrub, (tx, now) => updateCorrespondence(tx, id, entryId, now)),
    ),
  ]
}

type Briefs = Awaited<ReturnType<typeof rows.listBriefs>>

/** What was filed is left as it went out. */
async function planBriefs(db: Db, id: OpenCaseId, briefs: Briefs, scrub: Scrub): Promise<Edit[]> {
  const unfiled = briefs.filter((one) => one.state !== 'filed')
  const [sections, comments] = await Promise.all([
    rows.listSectionTexts(
      db,
      id,
      unfiled.map((one) => one.id),
    ),
    rows.listCommentTexts(
      db,
      id,
      briefs.map((one) => one.id),
    ),
  ])
  return [
    ...unfiled.flatMap(({ id: briefId, title }) =>
      editOf('briefs', { title }, scrub, (tx, now) => rows.putTexts(tx, id, 'brief', briefId, now)),
    ),
    ...sections.flatMap(({ briefId, section, content }) =>
      editOf('briefs', { content }, scrub, (tx, now) => rows.putSection(tx, id, briefId, section, now.content)),
    ),
    ...comments.flatMap(({ id: commentId, ...texts }) =>
      editOf('briefs', texts, scrub, (tx, now) => rows.putTexts(tx, id, 'briefComment', commentId, now)),
    ),
  ]
}

/** Every version but the newest of a filed brief, which is what was filed. */
async function planVersions(
  db: Db,
  id: OpenCaseId,
  briefs: Briefs,
  person: StoredPerson,
  pseudonym: string,
  scrub: Scrub,
): Promise<Edit[]> {
  const versions = await rows.listVersionTexts(
    db,
    id,
    briefs.map((one) => one.id),
  )
  const filed = new Set(briefs.filter((one) => one.state === 'filed').map((one) => one.id))
  const newest = new Map<string, string>()
  for (const one of versions) if (!newest.has(one.briefId)) newest.set(one.briefId, one.id)
  return versions
    .filter((one) => !filed.has(one.briefId) || newest.get(one.briefId) !== one.id)
    .flatMap(({ id: versionId, name, sections, record }) => {
      const now = scrubAll({ name, sections, record: withoutPerson(record, person.id, pseudonym) }, scrub)
      if (isDeepStrictEqual(now, { name, sections, record })) return []
      return [{ place: 'versions' as const, write: (tx: Tx) => rows.putVersion(tx, id, { id: versionId, ...now }) }]
    })
}

function withoutPerson(record: CaseFile, personId: string, pseudonym: string): CaseFile {
  const empty = { name: pseudonym, pseudonym, initials: '', identifiers: '', barNumber: '', contact: '' }
  return { ...record, people: record.people.map((one) => (one.id === personId ? { ...one, ...empty } : one)) }
}

function editOf<Texts extends object>(
  place: ErasurePlace,
  texts: Texts,
  scrub: Scrub,
  write: (tx: Tx, now: Texts) => Promise<void>,
): Edit[] {
  const now = scrubAll(texts, scrub)
  return isDeepStrictEqual(now, texts) ? [] : [{ place, write: (tx) => write(tx, now) }]
}

async function countKept(db: Db, id: OpenCaseId, personId: string) {
  const [consents, requests, filings, files] = await Promise.all([
    rows.countOf(db, id, 'consent', personId),
    rows.countOf(db, id, 'subjectRequest', personId),
    rows.countWhole(db, id, 'filing'),
    rows.countWhole(db, id, 'annexVersion'),
  ])
  return { consents, requests, filings, files }
}
