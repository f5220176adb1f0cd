import { isDatabaseAway } from './db.ts'
import type { FieldCode } from './field-words.ts'
import type { ProblemCode } from './problem-words.ts'

interface Translated {
  code: ProblemCode
  field?: FieldCode
  retryAfter?: string
}

/** What an error of PostgreSQL means to the caller; undefined when it is our own mistake. */
export function translateDatabaseError(error: Error): Translated | undefined {
  if (isDatabaseAway(error)) return { code: 'away', retryAfter: '2' }
  const code = 'code' in error ? String(error.code) : ''
  const [, found] = meanings.find(([pattern]) => pattern.test(code)) ?? []
  return found
}

// Codes of appendix A of the PostgreSQL manual.
const meanings: readonly (readonly [RegExp, Translated])[] = [
  [/^23505$/, { code: 'duplicate' }],
  [/^23503$/, { code: 'invalid', field: 'unknown' }],
  [/^23(502|514)$/, { code: 'invalid', field: 'format' }],
  [/^22003$/, { code: 'invalid', field: 'format' }],
  [/^22(P02|P05|021|001|007|008)$/, { code: 'invalid', field: 'characters' }],
  [/^54001$/, { code: 'invalid', field: 'deep' }],
  [/^40(001|P01)$/, { code: 'busy', retryAfter: '1' }],
  [/^(53...|57014|25006|55P03)$/, { code: 'away', retryAfter: '2' }],
]
