import type { IntlShape } from 'react-intl'

interface Issue {
  readonly code?: string
  readonly input?: unknown
  readonly format?: string
  readonly minimum?: number | bigint
  readonly maximum?: number | bigint
}

/** Where zod looks for what was set, and it looks there as it loads: a page without shapes does not have to bring it. */
interface Shapes {
  __zod_globalConfig?: { customError?: (issue: Issue) => string }
}

/** From now on shapes say in this language what does not fit. */
export function sayIssuesIn(intl: IntlShape): void {
  const shapes = globalThis as Shapes
  shapes.__zod_globalConfig ??= {}
  shapes.__zod_globalConfig.customError = (issue) => sayIssue(intl, issue)
}

/** The message of a form field, in the language of the screen; schemas that bring their own message keep it. */
function sayIssue(intl: IntlShape, issue: Issue): string {
  if (issue.input === undefined || issue.input === null || issue.input === '') return intl.formatMessage({ id: 'field.required' })
  if (issue.code === 'too_small' && typeof issue.input === 'string')
    return intl.formatMessage({ id: 'field.tooShort' }, { count: Number(issue.minimum) })
  if (issue.code === 'too_big' && typeof issue.input === 'string')
    return intl.formatMessage({ id: 'field.tooLong' }, { count: Number(issue.maximum) })
  if (issue.code === 'invalid_format' && issue.format === 'email') return intl.formatMessage({ id: 'field.email' })
  if (issue.code === 'invalid_format' && issue.format === 'url') return intl.formatMessage({ id: 'field.url' })
  if (issue.code === 'invalid_format' && issue.format === 'date') return intl.formatMessage({ id: 'field.date' })
  return intl.formatMessage({ id: 'field.invalid' })
}
