import type { Plugin } from 'vite'

/** A part of the parsed code, as far as this file looks. */
interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

const languages = ['pt-BR', 'es', 'en']
/** What only the pages of the law show; they ask the server for it. */
const dropped = ['examples', 'filings', 'provisions']
const isLaw = (id: string) => id.includes('/shared/src/forums/')

/**
 * The law of a body stands in three languages and carries more than it takes to read a case. A slow line should bear
 * one language and no more: `forum.ts?law=es` is the body, and everything of the law that it imports, cut to that.
 */
export function lawInOneLanguage(): Plugin[] {
  return [
    {
      name: 'law-in-one-language:what-it-imports',
      enforce: 'pre',
      async resolveId(source, importer, options) {
        const language = languageOf(importer)
        if (!language || languageOf(source)) return undefined
        const found = await this.resolve(source, importer, { ...options, skipSelf: true })
        return found && isLaw(found.id) ? { ...found, id: `${found.id.split('?')[0]}?law=${language}` } : found
      },
    },
    {
      name: 'law-in-one-language:cut',
      enforce: 'post',
      transform(code, id) {
        const language = languageOf(id)
        if (!language || !isLaw(id)) return undefined
        if (id.includes('/forums/text.ts')) return { code: oneText, map: null }
        return { code: cut(code, this.parse(code) as unknown as Node, languages.indexOf(language)), map: null }
      },
    },
  ]
}

const oneText = `export function text(one) { return { 'pt-BR': one, es: one, en: one } }`

function languageOf(id: string | undefined): string | undefined {
  return id?.match(/[?&]law=([\w-]+)/)?.[1]
}

interface Cut {
  readonly start: number
  readonly end: number
  readonly by: string
}

/** Leaves of each `text(pt, es, en)` the wanted language, and of rules and procedures what is not dropped. */
function cut(code: string, tree: Node, language: number): string {
  const kept: string[] = []
  let at = 0
  for (const { start, end, by } of findCuts(tree).toSorted((a, b) => a.start - b.start)) {
    kept.push(code.slice(at, start), by)
    at = end
  }
  return [...kept, code.slice(at)].join('')

  function findCuts(value: unknown): Cut[] {
    if (Array.isArray(value)) return value.flatMap(findCuts)
    if (!isNode(value)) return []
    const { start, end } = value
    const name = droppedName(value)
    if (name) return [{ start, end, by: `${name}: []` }]
    // Law is data: a call only answers, so what nobody uses any more can go.
    const pure = value.type === 'CallExpression' ? [{ start, end: start, by: '/* @__PURE__ */ ' }] : []
    const said = textArguments(value)
    const [first, , last] = said
    const by = said[language]
    if (first && last && by) return [...pure, { start: first.start, end: last.end, by: code.slice(by.start, by.end) }]
    return [...pure, ...Object.values(value).flatMap(findCuts)]
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value
}

function droppedName({ type, key }: Node): string | undefined {
  return type === 'Property' && isNode(key) ? dropped.find((name) => name === key['name']) : undefined
}

function textArguments(node: Node): readonly Node[] {
  const { callee, arguments: given } = node
  const isText = node.type === 'CallExpression' && isNode(callee) && callee['name'] === 'text' && Array.isArray(given)
  return isText && given.length === languages.length ? given.filter(isNode) : []
}
