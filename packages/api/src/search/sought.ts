import { bareNumber, foldWord, stemOf, tokensOf } from '@travessia/shared/stems'

/** One word of what was typed: the stems that it is made of, which must all occur, or its number without punctuation. */
export interface Word {
  readonly stems: readonly string[]
  readonly bare: string | undefined
  /** How the last stem may begin a longer one, where the word may still be being typed. */
  readonly begun: readonly string[]
}

/** What was typed, word by word: all of them must occur. Those that say nothing stay out. */
export function readSought(typed: string): Word[] {
  const written = typed
    .split(/\s+/)
    .filter((one) => one !== '')
    .slice(0, 12)
  return written.flatMap((one, at) => toWord(one, at === written.length - 1) ?? [])
}

/** Each of the words as the database looks for it, in several ways of which one suffices. `also` says by what else it may be met. */
export function toWays(words: readonly Word[], mark: (stem: string) => string, also: (word: Word) => readonly string[] = () => []) {
  return words.map((word) => [...waysOf(word, mark), ...also(word).map(quote)])
}

/** The same for what is kept as hashes: whole words alone. */
export function toBlindWays(words: readonly Word[], ...marks: ((stem: string) => string)[]) {
  return words.map((word) => marks.flatMap((mark) => waysOf({ ...word, begun: [] }, mark)))
}

function waysOf({ stems, bare, begun }: Word, mark: (stem: string) => string): string[] {
  const last = stems.at(-1)
  const first = stems.slice(0, -1).map((stem) => quote(mark(stem)))
  const isBegun = begun.some((beginning) => last?.startsWith(beginning))
  const ways = [...(last && !isBegun ? [quote(mark(last))] : []), ...begun.map((beginning) => `${quote(mark(beginning))}:*`)]
  const number = bare && quote(mark(bare)) + (begun.length === 0 ? '' : ':*')
  return [...new Set([...ways.map((way) => [...first, way].join(' & ')), ...(number ? [number] : [])])]
}

function toWord(written: string, isLast: boolean): Word | undefined {
  const tokens = tokensOf(written).flatMap(({ written: token }) => {
    const stem = stemOf(token)
    return stem === undefined ? [] : [{ stem, folded: foldWord(token) }]
  })
  const bare = bareNumber(written)
  const last = tokens.at(-1)
  if (!last && !bare) return undefined
  const begun = isLast && last ? beginningsOf(last.stem, last.folded) : []
  return { stems: tokens.map(({ stem }) => stem), bare, begun }
}

/**
 * `violaci` is on its way to violação. A word of which two letters are left begins no other, only what was typed of it does:
 * `lei` finds leis, but not liberdade.
 */
function beginningsOf(stem: string, folded: string): string[] {
  if (/^\p{L}{1,2}$/u.test(stem)) return [folded]
  return [stem.replace(/^(.*\p{L}{4})[cstxz]i?o?$|^(.*\p{L}{3})i$/u, '$1$2')]
}

function quote(lexeme: string): string {
  return `'${lexeme.replaceAll(/['\\]/g, '')}'`
}
