/** What the builder knows of a module, as far as this file asks. */
interface Modules {
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null
}

/** The pages that a day begins with, by the files that they begin in; a case opens with its story. */
const pages = {
  '/deadlines/home-page.tsx': 'home',
  '/cases/case-page.tsx': 'case',
  '/events/timeline-page.tsx': 'case',
  '/overview/overview-page.tsx': 'overview',
}

/** What reads a case by the law, whichever body's it is; later pages need it as well. */
const reader = { '/law/catalogue.ts': 'law' }

/**
 * Groups what the first pages are made of: one file for what several of them share, one for each, one for what reads the
 * law and one for the law that several bodies share. Left alone, each part that two of them share would be a file of its
 * own, and a slow line pays for each.
 */
export function groupFirstPages() {
  const pagesOf = findersOf(pages)
  const readersOf = findersOf(reader)
  return [
    { debugName: 'several first pages', name: (id: string, modules: Modules) => (pagesOf(id, modules).size > 1 ? 'first-pages' : null) },
    { debugName: 'what reads the law', name: (id: string, modules: Modules) => (readersOf(id, modules).size > 0 ? 'law' : null) },
    { debugName: 'one first page', name: (id: string, modules: Modules) => [...pagesOf(id, modules)][0] ?? null },
    { debugName: 'what several bodies share', name: lawOf, minShareCount: 2 },
  ]
}

/** The law in one language, as `law-in-one-language.ts` cuts it. */
function lawOf(id: string): string | null {
  const language = /[?]law=([\w-]+)/.exec(id)?.[1]
  return language ? `law-${language}` : null
}

/** Which of these are made of a module. Libraries are left out: what of them is used cannot be read from who imports their collected index. */
function findersOf(beginnings: Readonly<Record<string, string>>) {
  const known = new Map<string, ReadonlySet<string>>()
  const find = (id: string, modules: Modules): ReadonlySet<string> => {
    const before = known.get(id)
    if (before) return before
    const found = new Set(Object.entries(beginnings).flatMap(([file, name]) => (id.endsWith(file) ? [name] : [])))
    known.set(id, found)
    for (const importer of modules.getModuleInfo(id)?.importers ?? []) for (const name of find(importer, modules)) found.add(name)
    return found
  }
  return (id: string, modules: Modules) => (/packages[\\/](web|shared)[\\/]src/.test(id) ? find(id, modules) : new Set<string>())
}
