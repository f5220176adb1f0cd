import type { Source } from './sources.ts'

const longest = 250

/** Files that do too much; data and generated files may be long. */
export function findLongFiles(sources: Source[]): string[] {
  return sources
    .filter(({ path }) => !/\.gen\.ts$|\/(forums|words|calendars|library\/seed)\//.test(path))
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > longest)
    .map(({ path, lines }) => `${path} has ${lines} lines; split it by verb`)
}

/** Where the clock may be read, and where a moment is shown; days are reckoned only in dates.ts. */
const knowsMoments = new Set([
  'packages/shared/src/dates.ts',
  'packages/api/src/server.ts',
  'packages/web/src/ui/clock.ts',
  'packages/web/src/ui/format-day.ts',
])

const reckoning = /\bnew Date\b|\bDate\.(now|parse|UTC)\b|\.(set|get)(UTC)?(Date|Month|FullYear|Hours|Day)\(|\bTemporal\./

/** Places outside dates.ts that reckon with dates or read the clock. */
export function findDateReckoning(sources: Source[]): string[] {
  return findLines(
    sources.filter(({ path }) => !knowsMoments.has(path)),
    reckoning,
    'reckons with dates; that is for shared/dates.ts',
  )
}

const places = new RegExp(['/(root|work|home/\\w+|Users/\\w+)/\\w', '[A-Z]:\\\\Users', 'registry\\.npm'].join('|'))

/** Names of places on somebody's machine. */
export function findMachinePaths(sources: Source[]): string[] {
  return findLines(sources, places, 'names a place on one machine')
}

const shortcuts = /\bTODO\b|\bFIXME\b|@ts-(ignore|expect-error|nocheck)|^export default\b/

/** What the conventions forbid and a formatter does not see. */
export function findShortcuts(sources: Source[]): string[] {
  return findLines(
    sources.filter(({ path }) => !/\.config\.ts$|\.gen\.ts$/.test(path)),
    shortcuts,
    'takes a shortcut',
  )
}

function findLines(sources: Source[], pattern: RegExp, says: string): string[] {
  return sources.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1} ${says}: ${line.trim()}`] : [])),
  )
}
