import { scrubber } from '@travessia/shared/data-protection/scrub'
import type { Instant } from '@travessia/shared/dates'
import type { Language } from '@travessia/shared/languages'
import { nameFor } from '@travessia/shared/names'
import { actionWords } from '@travessia/shared/words/trail'
import type { OpenCaseId } from '../access.ts'
import { listAnnexes } from '../annexes/queries.ts'
import { referenceOf } from '../case-row.ts'
import { listConsents } from '../consents/queries.ts'
import type { Db } from '../db.ts'
import { listEvents } from '../events/queries.ts'
import { listFilings } from '../filings/queries.ts'
import { listMeasureTexts } from '../measures/queries.ts'
import { getStoredPerson, listPeople } from '../people/queries.ts'
import { listSubjectRequests } from '../subject-requests/queries.ts'
import { listEntries } from './queries.ts'

/**
 * Everything that is kept of a person in a case, for that person: the record, the facts that mention them by name or
 * pseudonym, what they allowed and asked, the documents, what was filed, and who wrote or read of them. Of other people in
 * the same facts it says what the State would read.
 */
export async function gatherPersonData(db: Db, id: OpenCaseId, personId: string, language: Language, now: Instant) {
  const [reference, person, people, events, annexes, consents, requests, filings, measures, entries] = await Promise.all([
    referenceOf(db, id),
    getStoredPerson(db, id, personId),
    listPeople(db, id, 'cleared'),
    listEvents(db, id),
    listAnnexes(db, id),
    listConsents(db, id, true),
    listSubjectRequests(db, id, true),
    listFilings(db, id),
    listMeasureTexts(db, id),
    listEntries(db, id, personId),
  ])
  const { mentions, cover } = readers(person, people)
  const isOwn = (one: { personId: string }) => one.personId === personId
  return {
    case: reference,
    takenOutAt: now,
    person: withoutSystem(person),
    facts: events
      .filter((one) => mentions(`${one.title}\n${one.note}`))
      .map(({ on, title, note }) => ({ on, title: cover(title), note: cover(note) })),
    documents: annexes
      .filter(({ title, source }) => mentions(`${title}\n${source}`))
      .map(({ position, title, datedOn }) => ({ number: position, title: cover(title), datedOn })),
    measures: measures.filter(({ text }) => mentions(text)).map(({ text }) => cover(text)),
    consents: consents.filter(isOwn).map(({ purpose, audiences, textVersion, language, givenOn, way, givenBy, withdrawnOn, note }) => ({
      ...{ purpose, audiences, textVersion, language, givenOn, way, givenBy, withdrawnOn, note },
    })),
    requests: requests.filter(isOwn).map(({ kind, form, receivedOn, dueOn, state, answeredOn, note, answer }) => ({
      ...{ kind, form, receivedOn, dueOn, state, answeredOn, note, answer },
    })),
    filed: filings.map(({ on, channel, audience }) => ({ on, channel, audience })),
    trail: entries.map(({ at, action, role }) => ({ at, role, did: tell(action, language) })),
  }
}

export type PersonData = Awaited<ReturnType<typeof gatherPersonData>>

type People = Awaited<ReturnType<typeof listPeople>>

/** Whether a text tells of the person, and the text with the names of the others covered. */
function readers(person: People[number], people: People) {
  const marked = scrubber(person, mark)
  const others = people.filter((one) => one.id !== person.id && one.protected).map((one) => scrubber(one, nameFor(one, 'state')))
  return {
    mentions: (text: string) => marked(text) !== text || (person.pseudonym !== '' && text.includes(person.pseudonym)),
    cover: (text: string) => others.reduce((left, scrub) => scrub(left), text),
  }
}

const mark = '\ue000'

function withoutSystem({ id: _, version: __, ...person }: People[number]) {
  return person
}

function tell(action: string, language: Language): string {
  const known = Object.entries(actionWords).find(([name]) => name === action)
  return known ? known[1][language] : action
}
