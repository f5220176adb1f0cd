import type { IntlShape } from 'react-intl'

interface Issue {
  readonly code?: string
  readonly input?: unknown
  readonly format?: string
  readonly minimum?: number | bigint
  readonly maximum?: number | bigint
}

/** The message of a form field, in the language of the screen; schemas that bring their own message keep it. */
export function sayIssue(intl: IntlShape, issue: Issue): string {
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
