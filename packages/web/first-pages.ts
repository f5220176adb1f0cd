/** What the builder knows of a module, as far as this file asks. */
interface Modules {
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null
}

/** The pages that a day begins with, and the files that their screens begin in. */
const firstPages: Readonly<Record<string, readonly string[]>> = {
  home: ['/deadlines/home-page.tsx'],
  case: ['/cases/case-page.tsx', '/events/timeline-page.tsx'],
  overview: ['/overview/overview-page.tsx'],
}

/**
 * Groups what the first pages are made of: one file for what several of them share, and one for each. Left alone, each
 * part that two pages share would be a file of its own, and a slow line pays for each.
 */
export function groupFirstPages() {
  const known = new Map<string, ReadonlySet<string>>()
  const pagesOf = (id: string, modules: Modules) => (isOurs(id) ? findPages(id, modules, known) : new Set<string>())
  return [
    { debugName: 'several first pages', name: (id: string, modules: Modules) => (pagesOf(id, modules).size > 1 ? 'first-pages' : null) },
    { debugName: 'one first page', name: (id: string, modules: Modules) => [...pagesOf(id, modules)][0] ?? null },
  ]
}

/** Libraries are left out: what of them is used cannot be read from who imports their collected index. */
function isOurs(id: string): boolean {
  return /packages[\\/](web|shared)[\\/]src/.test(id)
}

function findPages(id: string, modules: Modules, known: Map<string, ReadonlySet<string>>): ReadonlySet<string> {
  const before = known.get(id)
  if (before) return before
  const found = new Set(Object.keys(firstPages).filter((page) => firstPages[page]?.some((file) => id.endsWith(file))))
  known.set(id, found)
  for (const importer of modules.getModuleInfo(id)?.importers ?? []) for (const page of findPages(importer, modules, known)) found.add(page)
  return found
}
