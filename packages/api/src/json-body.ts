import type { Context } from 'hono'
import type { Env } from './context.ts'
import { invalid, ProblemError } from './problems.ts'

/** The body as JSON, without what no database could hold: NUL, lone surrogates, bottomless nesting. */
export async function readJson(c: Context<Env>): Promise<unknown> {
  const text = await c.req.text()
  if (depthOf(text) > deepest) throw invalid([{ pointer: '#', code: 'deep' }])
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new ProblemError('bad-json', { errors: [{ pointer: '#', code: 'format' }] })
  }
  const bad = findUnstorable(value, '#')
  if (bad !== undefined) throw invalid([{ pointer: bad, code: 'characters' }])
  return value
}

const deepest = 64

/** How deep the brackets go, text apart; cheaper than parsing, and it cannot overflow. */
function depthOf(json: string): number {
  let depth = 0
  let most = 0
  let isText = false
  for (let at = 0; at < json.length; at++) {
    const char = json[at]
    if (isText) {
      if (char === '\\') at++
      else if (char === '"') isText = false
    } else if (char === '"') isText = true
    else if (char === '[' || char === '{') most = Math.max(most, ++depth)
    else if (char === ']' || char === '}') depth--
  }
  return most
}

/** The pointer to the first text that PostgreSQL would refuse. */
function findUnstorable(value: unknown, pointer: string): string | undefined {
  if (typeof value === 'string') return isStorable(value) ? undefined : pointer
  if (typeof value !== 'object' || value === null) return undefined
  for (const [key, child] of Object.entries(value)) {
    if (!isStorable(key)) return pointer
    const found = findUnstorable(child, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`)
    if (found !== undefined) return found
  }
  return undefined
}

function isStorable(text: string): boolean {
  return !text.includes('\u0000') && text.isWellFormed()
}
