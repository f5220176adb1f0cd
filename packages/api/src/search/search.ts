import { hitKinds } from '@travessia/shared/choices'
import { scrubber } from '@travessia/shared/data-protection/scrub'
import { mayDo } from '@travessia/shared/permissions'
import { type HitKind, mostCounted, type SearchAnswer, type SearchFilter, type SearchHit } from '@travessia/shared/search-hits'
import { stemsOf } from '@travessia/shared/stems'
import type { Actor } from '../context.ts'
import { pageOf } from '../cursor.ts'
import type { Db } from '../db.ts'
import type { FileStore } from '../files.ts'
import { listPeopleNamed, listProtected, type ProtectedPerson } from '../people/find.ts'
import { keyringOf } from '../vault.ts'
import { type Entry, findEntries, findSimilar, positionOf, readPosition } from './find.ts'
import { markPart, markWhole } from './pieces.ts'
import { listCaseNames } from './queries.ts'
import { readSought, type Word } from './sought.ts'
import { keyOf, readTexts, type Told, tellCase } from './texts.ts'

/** Of each kind, where all of them are asked for. */
const ofEach = 5

/** What the organisation knows by these words, as far as the actor sees it. Writes nothing. */
export async function searchAll(db: Db, files: FileStore, actor: Actor, filter: SearchFilter): Promise<SearchAnswer> {
  const { q, kind, limit } = filter
  const words = readSought(q)
  const kinds = hitKinds.filter((one) => (kind === undefined || one === kind) && mayFind(actor, one))
  const after = readPosition(kind && filter.cursor)
  if (words.length === 0 || kinds.length === 0) return { items: [], next: null, counts: [], similar: false }
  const keyring = await keyringOf(db, actor.organisationId)
  const [enough, most] = [(kind ? limit : ofEach) + 1, Math.max(mostCounted, limit) + 1]
  const [named, said] = await Promise.all([
    after ? [] : findNamed(db, actor, kinds, q),
    findEntries(db, actor, keyring, { words, kinds, after, enough, most }),
  ])
  const known = await withoutNamed(
    db,
    actor,
    [...named, ...said.filter((one) => !named.some(({ recordId }) => recordId === one.recordId))],
    words,
  )
  const similar = known.length === 0 && !after ? await findSimilar(db, actor, kinds, q) : []
  const found = known.length > 0 ? known : similar
  const counts = kinds.flatMap((one) => count(found, one))
  const page = kind
    ? pageOf(found, limit, positionOf)
    : { items: kinds.flatMap((one) => found.filter((entry) => entry.kind === one).slice(0, ofEach)), next: null }
  return { items: await tell(db, files, actor, page.items, words), next: page.next, counts, similar: similar.length > 0 }
}

/** The auditor has the register of cases, and whoever reads cases what is in them. */
function mayFind({ role }: Actor, kind: HitKind): boolean {
  if (kind === 'authority') return mayDo(role, 'library.read')
  return mayDo(role, kind === 'case' ? 'case.register' : 'case.read')
}

function count(found: readonly (Entry & { readonly more?: boolean })[], kind: HitKind) {
  const ofKind = found.filter((one) => one.kind === kind)
  const [number, more] = [ofKind.length, ofKind.some((one) => one.more)]
  return number === 0 ? [] : [{ kind, number: Math.min(number, mostCounted), more: more || number > mostCounted }]
}

/** A protected person by the whole name, or by a number of a document: for who may read it, and told by the pseudonym. */
async function findNamed(db: Db, actor: Actor, kinds: readonly HitKind[], q: string): Promise<Entry[]> {
  if (!kinds.includes('person') || !mayDo(actor.role, 'person.read')) return []
  const people = await listPeopleNamed(db, actor.organisationId, q)
  return people.map(({ personId, caseId }) => ({ kind: 'person', recordId: personId, part: '', caseId, at: '9999-12-31T00:00:00Z' }))
}

/** Who may not read a name does not learn by searching for it in which documents it stands. */
async function withoutNamed(db: Db, actor: Actor, entries: readonly Entry[], words: readonly Word[]): Promise<readonly Entry[]> {
  const caseIds = entries.flatMap(({ kind, caseId }) => (kind === 'document' && caseId ? [caseId] : []))
  if (caseIds.length === 0 || mayDo(actor.role, 'person.read')) return entries
  const people = await listProtected(db, actor.organisationId, caseIds)
  const sought = new Set(words.flatMap(({ stems, bare }) => [...stems, ...(bare ? [bare] : [])]))
  const isOf = ({ name, identifiers }: ProtectedPerson) => stemsOf(`${name} ${identifiers}`).some((stem) => sought.has(stem))
  const closed = new Set(people.filter(isOf).map(({ caseId }) => caseId))
  return entries.filter(({ kind, caseId }) => kind !== 'document' || !closed.has(caseId ?? ''))
}

async function tell(db: Db, files: FileStore, actor: Actor, entries: readonly Entry[], words: readonly Word[]): Promise<SearchHit[]> {
  const caseIds = [...new Set(entries.flatMap(({ caseId }) => caseId ?? []))]
  const withDocuments = entries.flatMap(({ kind, caseId }) => (kind === 'document' && caseId ? [caseId] : []))
  const { organisationId, language } = actor
  const [cases, texts, hidden] = await Promise.all([
    listCaseNames(db, organisationId, caseIds),
    readTexts({ db, files, organisationId, language }, entries, words),
    listProtected(db, organisationId, withDocuments),
  ])
  const isRegister = actor.role === 'auditor'
  return entries.flatMap((entry) => {
    const own = cases.find(({ id }) => id === entry.caseId)
    const told = entry.kind === 'case' ? own && (isRegister ? { title: own.reference, texts: [] } : tellCase(own)) : texts.get(keyOf(entry))
    if (!told) return []
    const people = entry.kind === 'document' ? hidden.filter(({ caseId }) => caseId === entry.caseId) : []
    const shown = own ? { reference: own.reference, caseTitle: isRegister ? '' : own.title } : { reference: null, caseTitle: null }
    return [{ ...toHit(entry, cover(told, people), words), ...shown }]
  })
}

function cover(told: Told, people: readonly ProtectedPerson[]): Told {
  if (told.isRecognised && people.length > 0) return { ...told, texts: [] }
  const cleaned = told.texts.map((text) => people.reduce((left, person) => scrubber(person, person.shown)(left), text))
  return { ...told, texts: cleaned }
}

function toHit({ kind, recordId, caseId }: Entry, told: Told, words: readonly Word[]): Omit<SearchHit, 'reference' | 'caseTitle'> {
  const text = told.texts.map((one) => markPart(one, words)).find((pieces) => pieces.length > 0) ?? []
  const { id = recordId, day = null, briefId = null, section = null } = told
  return { kind, id, caseId, title: markWhole(told.title, words), text, day, briefId, section }
}
