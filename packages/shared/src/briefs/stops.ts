import type { TextRun } from './blocks.ts'
import type { PrintedInline } from './printed.ts'

/** A name that ends with a full stop ends its sentence too: “Y. N.” and not “Y. N..”. */
export function withoutDoubleStops<One extends PrintedInline>(line: readonly One[]): One[] {
  return line.flatMap((one, at): One[] => {
    const before = line[at - 1]
    const isDoubled = one.kind === 'text' && one.text.startsWith('.') && before?.kind === 'record' && before.text.endsWith('.')
    if (!isDoubled) return [one]
    return one.text === '.' ? [] : [{ ...one, text: one.text.slice(1) }]
  })
}

/** A citation within a sentence. */
export function withoutStop(runs: readonly TextRun[]): readonly TextRun[] {
  return runs.map((run, at) => (at === runs.length - 1 ? { ...run, text: run.text.replace(/\.$/, '') } : run))
}
