import type { Problem } from '@travessia/shared/problem'
import { useIntl } from 'react-intl'

const ours: Record<string, string> = {
  offline: 'offline',
  unavailable: 'unavailable',
  away: 'unavailable',
  unknown: 'unknown',
  internal: 'unknown',
  forbidden: 'noPermission',
  'not-found': 'notFound',
  'too-many': 'tooMany',
  covered: 'covered',
}

/** Title and explanation of a problem in the language of the screen: ours where we say more, else the server's. */
export function useProblemWords(): (problem: Problem) => { title: string; detail: string | undefined } {
  const { formatMessage } = useIntl()
  return (problem) => {
    const name = ours[problem.code]
    if (!name) return { title: problem.title, detail: problem.detail }
    return { title: formatMessage({ id: `problem.${name}.title` }), detail: formatMessage({ id: `problem.${name}.detail` }) }
  }
}

/** The message under a field: schemas and the server may give a short code instead of a sentence. */
export function useFieldMessage(): (message: string | undefined) => string | undefined {
  const { messages, formatMessage } = useIntl()
  return (message) => (message && isFieldWord(message, messages) ? formatMessage({ id: `field.${message}` }) : message)
}

function isFieldWord(code: string, messages: Record<string, unknown>): boolean {
  return `field.${code}` in messages
}
