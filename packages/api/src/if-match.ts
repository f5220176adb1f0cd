import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { z } from 'zod'
import type { Env } from './context.ts'
import { invalid } from './problems.ts'

/** Says the version of a single record as its `ETag` too, for programs that keep to the ways of HTTP. */
export const tellVersion = createMiddleware<Env>(async (c, next) => {
  const { json } = c
  const tell: typeof json = (value: unknown, ...rest: unknown[]) => {
    const version = versionOf(value)
    if (typeof version === 'number') c.header('ETag', `"${version}"`)
    return Reflect.apply(json, c, [value, ...rest])
  }
  c.json = tell
  await next()
})

/** Whether a body or query of this shape names the version that the editor saw. */
export function takesVersion(schema: z.ZodType): boolean {
  return schema instanceof z.ZodObject && 'version' in schema.shape
}

/**
 * The given fields with the version that `If-Match` names, where the shape asks for one: the header stands for the
 * field. Whoever gives both must say the same.
 */
export function readVersion(c: Context, schema: z.ZodType, given: unknown): unknown {
  const header = c.req.header('If-Match')
  if (header === undefined || !takesVersion(schema) || typeof given !== 'object' || given === null || Array.isArray(given)) return given
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(header.trim())?.[1]
  if (version === undefined) throw invalid([{ pointer: '#If-Match', code: 'format' }])
  const stated = versionOf(given)
  if (stated !== undefined && String(stated) !== version) throw invalid([{ pointer: '#If-Match', code: 'choice' }])
  return { ...given, version: stated ?? Number(version) }
}

function versionOf(record: unknown): number | string | undefined {
  if (typeof record !== 'object' || record === null || !('version' in record)) return undefined
  const { version } = record
  return typeof version === 'number' || typeof version === 'string' ? version : undefined
}
