/** Stands before everything that is covered; what bears it must never be written back. */
export const cover = '••••'

/** Fields whose words are somebody's, whatever they look like. */
const personal = new Set(
  (
    'address alternateName authorName barNumber body briefTitle by byName caseReference caseTitle checkedByName contact createdByName doneByName email groupLabel ' +
    'identifiers initials leadName legalNature madeByName name note number ownerName phone pseudonym proof quote realName reason recordedByName ' +
    'reference summary tags taxId territory text title'
  ).split(' '),
)

/** Fields whose words are the law's, the clock's or the program's own. */
const ours = new Set(
  (
    'type kind code action state status stage outcome role right language languages audience template procedure ' +
    'forum rule court section sections calendar zone time on at since until createdAt updatedAt madeAt askedAt expiresAt ' +
    'next cursor token leave link url urn ecli cite seen confidence sha256 fronts axes visibility nationality ruleName stageName ' +
    'forumName calendarName filingName say holder nature sort effect gaps mayFollow kinds bodies missing rewritten pt-BR es en'
  ).split(' '),
)

/** Answers that speak of the law alone. */
const lawOnly = /^\/api\/(forums|docket|openapi)/
/** Answers about what is public, beside which only some fields are somebody's. */
const mostlyPublic = /^\/api\/(calendars|authorities)/
/** Answers that count, beside whose own words the names of the team and of places stand. */
const counted = /^\/api\/overview/
const besideFigures = new Set(['name', 'summary'])
const beside = new Set('briefTitle caseReference caseTitle createdByName note tags'.split(' '))

/** Uuids, days and moments, and words as programs write them: they name nobody. */
const code =
  /^([\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|\d{4}-\d\d-\d\d(T[\d:.]+Z)?|[a-z][A-Za-z0-9]*([-./][A-Za-z0-9]+)*|[A-Z]{2}|[A-Z]\w+\/\w+)$/

/** The answer of an address with everything covered that could tell who or what it is about. */
export function coverAnswer(address: string, value: unknown): unknown {
  if (lawOnly.test(address)) return value
  if (isProblem(value)) return { ...value, ...('current' in value && { current: walk(value.current, '', isCovered) }) }
  if (counted.test(address)) return walk(value, '', (key) => besideFigures.has(key))
  return walk(value, '', mostlyPublic.test(address) ? (key) => beside.has(key) : isCovered)
}

/** What went wrong is told in words of ours; only the record that it met is somebody's. */
function isProblem(value: unknown): value is object {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'about:blank'
}

function isCovered(key: string, text: string): boolean {
  return personal.has(key) || !(ours.has(key) || code.test(text))
}

function walk(value: unknown, key: string, covers: (key: string, text: string) => boolean): unknown {
  if (typeof value === 'string') return value !== '' && covers(key, value) ? coverText(value) : value
  if (Array.isArray(value)) return value.map((one) => walk(one, key, covers))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, walk(one, name, covers)]))
}

const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ'
/** Another one each time the page is loaded, so that a sign cannot be traced back to a name. */
const salt = crypto.getRandomValues(new Uint32Array(1))[0] ?? 1

/** The same words get the same sign for as long as the page is open, so that two cases can be told apart. */
function coverText(text: string): string {
  if (text.length > 120) return `${cover} ${cover}`
  let hash = salt
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16_777_619) >>> 0
  const letter = (at: number) => letters[(hash >>> at) % letters.length]
  return `${cover} ${letter(3)}${letter(13)}${(hash >>> 23) % 10}`
}
