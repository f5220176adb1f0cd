import { nameFor } from '../names.ts'
import type { Block, Inline } from './blocks.ts'
import type { CaseFile } from './case-file.ts'
import { linesOf } from './printed.ts'
import { annexName } from './settle.ts'

/** As much of a paragraph as a comment keeps. */
const longest = 600

/**
 * The words of each line of a text that a comment may hang on, in reading order, for everybody of the house: protected
 * people by their pseudonyms. What only the whole brief can number or print (references, footnotes, citations) is left
 * out, so that a line stays itself when others move.
 */
export function listQuotes(file: CaseFile, blocks: readonly Block[]): readonly string[] {
  return [...new Set(blocks.flatMap((block) => quotesOf(file, block)))]
}

/** As `listQuotes`, for one block. */
export function quotesOf(file: CaseFile, block: Block): readonly string[] {
  return linesOf(block)
    .map((line) =>
      line
        .map((one) => wordsOf(file, one))
        .join('')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )
    .map((words) => (words.length > longest ? `${words.slice(0, longest).trimEnd()}…` : words))
    .filter((words) => words !== '')
}

function wordsOf(file: CaseFile, one: Inline): string {
  switch (one.kind) {
    case 'text':
      return one.text
    case 'person': {
      const found = file.people.find(({ id }) => id === one.person)
      return found ? nameFor(found, 'internal') : '…'
    }
    case 'annex': {
      const place = file.annexes.toSorted((a, b) => a.position - b.position).findIndex(({ id }) => id === one.annex)
      return place < 0 ? '…' : annexName(place + 1, file.brief.language)
    }
    case 'gap':
      return `[${one.text}]`
    case 'break':
      return ' '
    default:
      return ''
  }
}
