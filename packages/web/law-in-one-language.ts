import type { Plugin } from 'vite'

/** A part of the parsed code, as far as this file looks. */
interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

const languages = ['pt-BR', 'es', 'en']
const isLaw = (id: string) => id.includes('/shared/src/forums/')

/**
 * The law of a body stands in three languages and carries the examples that test it. A slow line should bear one
 * language and no examples: `forum.ts?law=es` is the body, and everything of the law that it imports, cut to that.
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

/** Leaves of each `text(pt, es, en)` the wanted language, and of each rule no examples. */
function cut(code: string, tree: Node, language: number): string {
  const kept: string[] = []
  let at = 0
  for (const { start, end, by } of findCuts(tree, language).toSorted((a, b) => a.start - b.start)) {
    kept.push(code.slice(at, start), by ? code.slice(by.start, by.end) : 'examples: []')
    at = end
  }
  return [...kept, code.slice(at)].join('')
}

interface Cut {
  readonly start: number
  readonly end: number
  readonly by?: Node
}

function findCuts(value: unknown, language: number): Cut[] {
  if (Array.isArray(value)) return value.flatMap((one) => findCuts(one, language))
  if (!isNode(value)) return []
  if (isExamples(value)) return [{ start: value.start, end: value.end }]
  const said = textArguments(value)
  const [first, , last] = said
  const by = said[language]
  if (first && last && by) return [{ start: first.start, end: last.end, by }]
  return Object.values(value).flatMap((one) => findCuts(one, language))
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value
}

function isExamples(node: Node): boolean {
  return node.type === 'Property' && isNode(node['key']) && node['key']['name'] === 'examples'
}

function textArguments(node: Node): readonly Node[] {
  const { callee, arguments: given } = node
  const isText = node.type === 'CallExpression' && isNode(callee) && callee['name'] === 'text' && Array.isArray(given)
  return isText && given.length === languages.length ? given.filter(isNode) : []
}
