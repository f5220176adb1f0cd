import path from 'node:path'
import type { Source } from './sources.ts'

export interface Import {
  from: string
  /** A file of the house from the root, or the name of a package. */
  to: string
  names: string
  isType: boolean
}

/** Every import of every file, relative and workspace addresses resolved to files. */
export function listImports(sources: Source[]): Import[] {
  return sources.flatMap((source) =>
    [...source.text.matchAll(statement)].map((match) => {
      const names = (match.groups?.names ?? '').trim()
      const address = match.groups?.address ?? match.groups?.bare ?? match.groups?.called ?? ''
      return { from: source.path, to: resolve(source.path, address), names, isType: isTypeOnly(names) }
    }),
  )
}

/** What the imports do that the plan of the house forbids, one sentence each. */
export function findWrongImports(sources: Source[]): string[] {
  const imports = listImports(sources)
  return [
    ...imports.flatMap((one) => rules.filter((rule) => rule.breaks(one)).map((rule) => `${one.from} imports ${one.to}: ${rule.says}`)),
    ...findSliceCycles(imports),
  ]
}

const statement =
  /(?:^|\n)\s*(?:import|export)\s(?<names>[^'"`;]*?)\sfrom\s+['"](?<address>[^'"]+)['"]|(?:^|\n)\s*import\s+['"](?<bare>[^'"]+)['"]|\bimport\(\s*['"](?<called>[^'"]+)['"]\s*\)/g

const rules: { says: string; breaks: (one: Import) => boolean }[] = [
  {
    says: 'shared knows only itself and its two libraries',
    breaks: ({ from, to }) => isIn(from, shared) && !isIn(to, shared) && !['zod', 'temporal-polyfill'].includes(packageOf(to)),
  },
  {
    says: 'only dates.ts knows Temporal',
    breaks: ({ from, to }) => isIn(from, 'packages/') && packageOf(to) === 'temporal-polyfill' && from !== `${shared}dates.ts`,
  },
  { says: 'api does not know web', breaks: ({ from, to }) => isIn(from, api) && isIn(to, 'packages/web/') },
  {
    says: 'web takes from api only `import type { App }`',
    breaks: ({ from, to, names }) => isIn(from, web) && isIn(to, api) && !(to === `${api}app.ts` && /^type \{ App \}$/.test(names)),
  },
  { says: 'only tests know tests', breaks: ({ from, to }) => !isIn(from, 'tests/') && isIn(to, 'tests/') },
  { says: 'scripts serve the house, not the reverse', breaks: ({ from, to }) => isIn(from, 'packages/') && isIn(to, 'scripts/') },
  {
    says: 'only the app mounts routes',
    breaks: ({ from, to }) => isIn(from, api) && isRoutes(to) && from !== `${api}app.ts` && !isRoutes(from),
  },
  {
    says: 'a slice does not use another slice’s routes',
    breaks: ({ from, to }) => isRoutes(from) && isRoutes(to) && sliceOf(from) !== sliceOf(to),
  },
  {
    says: 'queries do not call actions',
    breaks: ({ from, to }) => isIn(from, api) && /\/queries\.ts$/.test(from) && /\/actions\.ts$/.test(to),
  },
  {
    says: 'routes hold no SQL',
    breaks: ({ from, to, isType }) => isIn(from, api) && isRoutes(from) && !isType && (packageOf(to) === 'kysely' || to === `${api}db.ts`),
  },
  { says: 'ui/ knows no page', breaks: ({ from, to }) => isIn(from, `${web}ui/`) && isNoun(to) },
  {
    says: 'only main.tsx knows the routes',
    breaks: ({ from, to, isType }) => isIn(from, web) && to === `${web}routes.tsx` && !isType && from !== `${web}main.tsx`,
  },
]

const shared = 'packages/shared/src/'
const api = 'packages/api/src/'
const web = 'packages/web/src/'

/** The folders of nouns use each other in one direction only. */
function findSliceCycles(imports: Import[]): string[] {
  const uses = new Map<string, Set<string>>()
  for (const { from, to, isType } of imports) {
    const [user, used] = [sliceOf(from), sliceOf(to)]
    if (user && used && user !== used && !isType) uses.set(user, (uses.get(user) ?? new Set()).add(used))
  }
  return [...uses.keys()].filter((slice) => reaches(uses, slice, slice)).map((slice) => `${api}${slice} uses itself through other slices`)
}

function reaches(uses: Map<string, Set<string>>, start: string, goal: string, seen = new Set<string>()): boolean {
  for (const next of uses.get(start) ?? []) {
    if (next === goal) return true
    if (seen.has(next)) continue
    seen.add(next)
    if (reaches(uses, next, goal, seen)) return true
  }
  return false
}

function resolve(from: string, address: string): string {
  if (address.startsWith('.')) return path.posix.join(path.posix.dirname(from), address)
  const workspace = /^@travessia\/(shared|api|web)\/(.+)$/.exec(address)
  return workspace ? `packages/${workspace[1]}/src/${workspace[2]}.ts` : address
}

function isTypeOnly(names: string): boolean {
  if (/^type\s/.test(names)) return true
  const listed = /^\{(.*)\}$/s.exec(names)?.[1]
  return listed?.split(',').every((name) => name.trim() === '' || /^type\s/.test(name.trim())) ?? false
}

function isIn(file: string, folder: string): boolean {
  return file.startsWith(folder)
}

function isRoutes(file: string): boolean {
  return isIn(file, api) && /\/([\w-]+-)?routes\.ts$/.test(file)
}

function isNoun(file: string): boolean {
  const folder = /^packages\/web\/src\/([\w-]+)\//.exec(file)?.[1]
  return folder !== undefined && !['ui', 'words'].includes(folder)
}

function sliceOf(file: string): string | undefined {
  return /^packages\/api\/src\/([\w-]+)\//.exec(file)?.[1]
}

function packageOf(address: string): string {
  return address
    .split('/')
    .slice(0, address.startsWith('@') ? 2 : 1)
    .join('/')
}
