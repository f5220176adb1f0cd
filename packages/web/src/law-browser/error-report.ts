import type { Say } from '../words/use-words.ts'

interface Reported {
  readonly id: string
  readonly name: string
  readonly body: string
  readonly procedure: string
  readonly cite: string
  readonly says: string
}

/** The beginning of a report on a rule: what we say is filled in, what the text says is left to the reader. */
export function writeErrorReport({ id, name, body, procedure, cite, says }: Reported, say: Say): string {
  return [
    say('law.error.line.rule', { name, id }),
    say('law.error.line.where', { body, procedure }),
    say('law.error.line.cite', { cite }),
    say('law.error.line.says', { says }),
    '',
    say('law.error.line.text'),
    '',
    say('law.error.line.source'),
    '',
  ].join('\n')
}
