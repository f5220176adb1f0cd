import { blockTexts, type PrintedBrief } from '@travessia/shared/briefs/printed'
import { diffArrays, diffWords } from 'diff'

export interface Part {
  readonly text: string
  readonly change: 'same' | 'added' | 'removed'
}

export interface ComparedSection {
  readonly id: string
  readonly heading: string
  /** Only the paragraphs that differ. */
  readonly paragraphs: readonly (readonly Part[])[]
}

/** The sections that differ between two states of a brief. Paragraphs are matched first, then words inside them. */
export function compareSections(before: PrintedBrief, after: PrintedBrief): readonly ComparedSection[] {
  return after.sections.flatMap(({ id, heading, blocks }) => {
    const old = before.sections.find((one) => one.id === id)?.blocks ?? []
    const paragraphs = compareParagraphs(old.flatMap(blockTexts), blocks.flatMap(blockTexts))
    return paragraphs.length > 0 ? [{ id, heading, paragraphs }] : []
  })
}

function compareParagraphs(before: readonly string[], after: readonly string[]): Part[][] {
  const runs = diffArrays([...before], [...after])
  return runs.flatMap((run, at) => {
    if (run.added) return runs[at - 1]?.removed ? [] : run.value.map((text): Part[] => [{ text, change: 'added' }])
    if (!run.removed) return []
    const next = runs[at + 1]
    return next?.added ? pairUp(run.value, next.value) : run.value.map((text): Part[] => [{ text, change: 'removed' }])
  })
}

function pairUp(before: readonly string[], after: readonly string[]): Part[][] {
  return Array.from({ length: Math.max(before.length, after.length) }, (_, at) =>
    diffWords(before[at] ?? '', after[at] ?? '').map(
      ({ value, added, removed }): Part => ({
        text: value,
        change: added ? 'added' : removed ? 'removed' : 'same',
      }),
    ),
  )
}
