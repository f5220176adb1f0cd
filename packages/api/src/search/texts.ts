import type { Readable } from 'node:stream'
import type { Language } from '@travessia/shared/languages'
import type { SearchHit } from '@travessia/shared/search-hits'
import { listCorrespondenceById } from '../correspondence/queries.ts'
import { kindWords } from '../correspondence/words.ts'
import type { Db } from '../db.ts'
import { listCommentsById } from '../discussion/queries.ts'
import type { FileStore } from '../files.ts'
import { kindName } from '../law-names.ts'
import { listMeasuresById } from '../measures/find.ts'
import { listShownPeople } from '../people/find.ts'
import { listTasksById } from '../tasks/queries.ts'
import type { Entry } from './find.ts'
import { mostLetters, passageOf } from './pieces.ts'
import * as rows from './queries.ts'
import type { Word } from './sought.ts'

/** What is told of a record: its title, and the texts of which one may say what was looked for. */
export interface Told extends Partial<Pick<SearchHit, 'id' | 'day' | 'briefId' | 'section'>> {
  readonly title: string
  readonly texts: readonly string[]
  /** Whether a machine read them from pictures of pages: a name may stand there misspelt, and not be covered. */
  readonly isRecognised?: boolean
}

export interface Reader {
  readonly db: Db
  readonly files: FileStore
  readonly organisationId: string
  readonly language: Language
}

/** By `keyOf` of their entries; what the reader does not see, or is gone, is not among it. */
export async function readTexts(reader: Reader, entries: readonly Entry[], words: readonly Word[]): Promise<Map<string, Told>> {
  const idsOf = (kind: Entry['kind']) => entries.filter((entry) => entry.kind === kind).map(({ recordId }) => recordId)
  const { db, organisationId, language } = reader
  const [events, tasks, discussion, people, documents, annexes, briefs, comments, filings, letters, measures, authorities] =
    await Promise.all([
      rows.listEventTexts(db, organisationId, idsOf('event')),
      listTasksById(db, organisationId, idsOf('task'), language),
      listCommentsById(db, organisationId, idsOf('discussion')),
      listShownPeople(db, organisationId, idsOf('person')),
      readDocuments(reader, idsOf('document'), words),
      rows.listAnnexTexts(db, organisationId, idsOf('annex')),
      readBriefs(reader, entries),
      rows.listCommentTexts(db, organisationId, idsOf('comment')),
      rows.listFilingTexts(db, organisationId, idsOf('filing')),
      listCorrespondenceById(db, organisationId, idsOf('correspondence')),
      listMeasuresById(db, organisationId, idsOf('measure')),
      rows.listAuthorityTexts(db, organisationId, idsOf('authority')),
    ])
  const named = (procedure: string | null, kind: string) => (procedure ? kindName(procedure, kind, language) : '')
  return new Map<string, Told>([
    ...events.map(({ id, day, title, note, kind, procedure }) =>
      entry('event', id, { title: [named(procedure, kind), title].filter(Boolean).join(': '), texts: [note], day }),
    ),
    ...tasks.map(({ id, title, note, dueOn }) => entry('task', id, { title, texts: [note], day: dueOn })),
    ...discussion.map(({ id, body, authorName, createdAt }) =>
      entry('discussion', id, { title: authorName, texts: [body], day: createdAt.slice(0, 10) }),
    ),
    ...people.map((person) => entry('person', person.id, { title: person.shown, texts: [] })),
    ...documents,
    ...annexes.map(({ id, title, source, tags, day }) => entry('annex', id, { title, texts: [source, tags.join(' · ')], day })),
    ...briefs,
    ...comments.map(({ id, title, body, briefId, section, createdAt }) =>
      entry('comment', id, { title, texts: [body], briefId, section, day: createdAt.slice(0, 10) }),
    ),
    ...filings.map(({ id, procedure, kind, note, day }) => entry('filing', id, { title: named(procedure, kind), texts: [note], day })),
    ...letters.map(({ id, kind, subject, note, institution, reference, day }) =>
      entry('correspondence', id, { title: subject || kindWords(kind, language), texts: [note, institution, reference], day }),
    ),
    ...measures.map(({ id, text, addressee, panel, termText, notes }) => {
      const [title, rest] = splitText(text)
      return entry('measure', id, { title, texts: [rest, ...notes, addressee, panel, termText] })
    }),
    ...authorities.map(({ id, title, day, tags, passages, ...others }) =>
      entry('authority', id, { title, day, texts: [...Object.values(others), ...textsIn(tags), ...textsIn(passages)] }),
    ),
  ])
}

/** As much of what was ordered as a title holds, and what comes after. */
function splitText(text: string): [string, string] {
  if (text.length <= 120) return [text, '']
  const title = text.slice(0, 120).replace(/\s+\S*$/, '')
  return [`${title} …`, text.slice(title.length)]
}

/** What a case says of itself beside its title. */
export function tellCase({
  reference,
  title,
  numbers,
  tags,
  summary,
  territory,
}: Awaited<ReturnType<typeof rows.listCaseNames>>[number]): Told {
  return { title, texts: [reference, numbers ?? '', tags.join(' · '), summary, territory] }
}

export function keyOf({ kind, recordId, part }: Pick<Entry, 'kind' | 'recordId' | 'part'>): string {
  return `${kind}/${recordId}/${part}`
}

function entry(kind: Entry['kind'], recordId: string, told: Told, part = ''): [string, Told] {
  return [keyOf({ kind, recordId, part }), told]
}

async function readBriefs({ db, organisationId }: Reader, entries: readonly Entry[]): Promise<[string, Told][]> {
  const found = entries.filter(({ kind }) => kind === 'brief')
  const ids = found.map(({ recordId }) => recordId)
  const [titles, sections] = await Promise.all([
    rows.listBriefTitles(db, organisationId, ids),
    rows.listSectionContents(
      db,
      organisationId,
      found.filter(({ part }) => part !== '').map(({ recordId }) => recordId),
    ),
  ])
  return found.flatMap(({ recordId, part }) => {
    const brief = titles.find(({ id }) => id === recordId)
    const content = sections.find(({ briefId, section }) => briefId === recordId && section === part)?.content
    const texts = part === '' ? [] : [textsIn(content).join(' ')]
    return brief ? [entry('brief', recordId, { title: brief.title, texts, briefId: recordId, section: part || null }, part)] : []
  })
}

/** The text of a document is opened for these few alone, and told without the names of whom the case protects. */
async function readDocuments({ db, files, organisationId }: Reader, fileIds: readonly string[], words: readonly Word[]) {
  const documents = await rows.listDocuments(db, organisationId, fileIds)
  return Promise.all(
    documents.map(async ({ id, fileId, title, day, text, scannedPages }): Promise<[string, Told]> => {
      const passage = text ? passageOf(await readStart(await files.read(text)), words) : ''
      return entry('document', fileId ?? '', { id, title, texts: [passage], isRecognised: scannedPages > 0, day })
    }),
  )
}

/** As much as is looked through: the rest of a long text is not even opened. */
async function readStart(text: Readable): Promise<string> {
  let start = ''
  for await (const part of text.setEncoding('utf8')) {
    start += String(part)
    if (start.length >= mostLetters) break
  }
  return start
}

/** Every text of a piece of JSON, in its order. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, one]) => (name === 'text' || name === 'content' ? textsIn(one) : []))
}
