import { listImports } from './imports.ts'
import type { Source } from './sources.ts'

/**
 * Words that a page says which come only with other pages: whoever opens the page first would read their keys. Follows
 * every page that is loaded so, with the early words alone, to what it is made of.
 */
export function findLateWords(sources: Source[], loadedBy: string, words: readonly string[], all: readonly string[]): string[] {
  const early = new Set(words)
  const late = all.filter((key) => !early.has(key))
  const texts = new Map(sources.map((source) => [source.path, source.text]))
  return [...follow(sources, loadedBy)].flatMap((file) =>
    keysSaid(texts.get(file) ?? '').flatMap((said) =>
      late.filter((key) => (said.endsWith('*') ? key.startsWith(said.slice(0, -1)) : key === said)).map((key) => `${file} says ${key}`),
    ),
  )
}

/** The files of the pages that are loaded so, and all that they import at once. */
function follow(sources: Source[], loadedBy: string): Set<string> {
  const statics = new Map<string, string[]>()
  for (const source of sources) {
    const atOnce = { ...source, text: source.text.replaceAll(/\bimport\(/g, 'later(') }
    statics.set(
      source.path,
      listImports([atOnce])
        .filter((one) => !one.isType)
        .map((one) => one.to),
    )
  }
  const found = new Set<string>()
  const open = sources.flatMap(({ path, text }) => findPages(path, text, loadedBy))
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next) || !next.startsWith(web)) continue
    found.add(next)
    open.push(...(statics.get(next) ?? []))
  }
  return found
}

function findPages(path: string, text: string, loadedBy: string): string[] {
  if (!path.startsWith(web)) return []
  return [...text.matchAll(new RegExp(`${loadedBy}\\(\\(\\) => import\\('\\./([^']+)'\\)`, 'g'))].map((match) => `${web}${match[1]}`)
}

/** Keys as they are written, or with a star for the part that is put in. */
function keysSaid(text: string): string[] {
  const said = [...text.matchAll(/\bsay\(((?:[^()]|\([^()]*\))*)\)/g)].map((match) => match[1] ?? '').join('\n')
  const plain = [...said.matchAll(/'([^']+)'/g)].map((match) => match[1] ?? '')
  const composed = [...said.matchAll(/`([^`$]+)\$\{/g)].map((match) => `${match[1]}*`)
  return [...plain, ...composed]
}

const web = 'packages/web/src/'
