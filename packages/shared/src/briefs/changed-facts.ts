import type { Block } from './blocks.ts'
import type { CaseFile, FileEvent } from './case-file.ts'
import { factLabel } from './parts/facts.ts'

/** A fact that a text tells as the record had it once. */
export interface ChangedFact {
  /** What the paragraphs of the fact are labelled with. */
  readonly label: string
  readonly event: string
  /** The version that the event had when it was put in. */
  readonly told: number
  /** As the record has it now; undefined when it was deleted. */
  readonly now: FileEvent | undefined
}

/**
 * The facts of a text that the record tells otherwise by now, in reading order, each once. Paragraphs that were cut
 * loose from the record (`told` is absent) and records frozen before events carried a version say nothing.
 */
export function findChangedFacts(file: Pick<CaseFile, 'events'>, blocks: readonly Block[]): readonly ChangedFact[] {
  const found = new Map<string, ChangedFact>()
  for (const block of blocks) {
    if (block.kind !== 'paragraph' || !block.label || found.has(block.label)) continue
    const changed = findChangedFact(file, block.label, block.told)
    if (changed) found.set(block.label, changed)
  }
  return [...found.values()]
}

/** The fact that a paragraph tells, if the record tells it otherwise by now. */
export function findChangedFact(
  { events }: Pick<CaseFile, 'events'>,
  label: string,
  told: number | null | undefined,
): ChangedFact | undefined {
  if (!told || !label.startsWith(prefix)) return undefined
  const event = label.slice(prefix.length)
  const now = events.find((one) => one.id === event)
  return now && (now.version ?? told) === told ? undefined : { label, event, told, now }
}

const prefix = factLabel('')
