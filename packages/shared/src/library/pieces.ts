import { run, type TextRun } from '../briefs/blocks.ts'

/** Part of a citation; empty when what it would say is unknown. */
export type Piece = readonly TextRun[]

export type Marks = Parameters<typeof run>[1]

export function piece(text: string, marks: Marks = {}): Piece {
  return text === '' ? [] : [run(text, marks)]
}

export function textOf(of: Piece): string {
  return of.map(({ text }) => text).join('')
}

/** The pieces that say something, with `separator` between each two. A full stop that is there already is not set twice. */
export function joined(separator: string, ...pieces: readonly (Piece | string)[]): Piece {
  const line: TextRun[] = []
  for (const part of pieces) {
    const next = typeof part === 'string' ? piece(part) : part
    if (textOf(next) === '') continue
    const isStopped = separator.startsWith('.') && textOf(line).endsWith('.')
    if (line.length > 0) line.push(run(isStopped ? separator.slice(1) : separator))
    line.push(...next)
  }
  return line
}

/** What comes after and begins with its own sign; a full stop that is there already is not set twice. */
export function followed(line: Piece, tail: Piece): Piece {
  const [first, ...rest] = tail
  if (!first?.text.startsWith('.') || !textOf(line).endsWith('.')) return [...line, ...tail]
  return [...line, { ...first, text: first.text.slice(1) }, ...rest]
}

/** The words in brackets; nothing when there are none. */
export function bracketed(of: Piece | string, open = '(', close = ')'): Piece {
  const inside = typeof of === 'string' ? piece(of) : of
  return textOf(inside) === '' ? [] : [run(open), ...inside, run(close)]
}

/** Neighbours that look alike become one run. */
export function merged(line: Piece): Piece {
  const runs: TextRun[] = []
  for (const next of line) {
    const last = runs.at(-1)
    if (last && looks.every((look) => last[look] === next[look])) runs.splice(-1, 1, { ...last, text: last.text + next.text })
    else if (next.text !== '') runs.push(next)
  }
  return runs
}

const looks = ['bold', 'italic', 'underline', 'language'] as const
