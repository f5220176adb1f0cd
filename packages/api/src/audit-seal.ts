import type { Db, Tx } from './db.ts'
import { openForPerson, sealForPerson } from './person-keys.ts'
import type { JsonObject } from './tables.gen.ts'

/** What an entry about a person tells that may say who it is. `reason` is why somebody wanted to know. */
const inConfidence = ['name', 'note', 'identifiers', 'barNumber', 'contact', 'reason']

interface Entry {
  readonly action: string
  readonly caseId?: string | undefined
  readonly recordId?: string | undefined
  readonly before?: unknown
  readonly after?: unknown
}

/**
 * What was before and after; of an entry about a person the texts in confidence under the person's own key, so that the
 * trail stays as it is when that key is destroyed.
 */
export async function sealFields(tx: Tx, organisationId: string, entry: Entry): Promise<Pick<Entry, 'before' | 'after'>> {
  const { action, caseId, recordId } = entry
  if (!isAboutPerson(action) || !caseId || !recordId) return entry
  const seal = (values: unknown) => change(values, (text) => sealForPerson(tx, { organisationId, caseId }, recordId, text))
  return { before: await seal(entry.before), after: await seal(entry.after) }
}

/** The values of an entry about a person, opened where the reader may know them and covered elsewhere. */
export function openFields(
  db: Db,
  organisationId: string,
  personId: string,
  values: JsonObject | null,
  mayRead: (field: string) => boolean,
): Promise<JsonObject | null> {
  return change(values, async (text, field) => {
    if (text === '' || !mayRead(field)) return text && covered
    return (await openForPerson(db, organisationId, personId, text)) ?? covered
  })
}

export function isAboutPerson(action: string): boolean {
  return action.startsWith('person.')
}

const covered = '•••'

async function change<Values>(values: Values, turn: (text: string, field: string) => Promise<string>): Promise<Values> {
  if (typeof values !== 'object' || values === null) return values
  const turned: [string, string][] = []
  for (const field of inConfidence) {
    const text: unknown = Reflect.get(values, field)
    if (typeof text === 'string') turned.push([field, text === '' ? '' : await turn(text, field)])
  }
  return { ...values, ...Object.fromEntries(turned) }
}
