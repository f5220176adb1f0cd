import type { SearchPiece } from '@travessia/shared/search-hits'
import { bareNumber, foldWord, stemOf, tokensOf } from '@travessia/shared/stems'
import type { Word } from './sought.ts'

/** How much of a text is told around the first place where something of what was sought stands. */
const around = 90

/** Of a long text this much is looked through for a place to tell of. */
export const mostLetters = 300_000

interface Place {
  readonly from: number
  readonly to: number
}

/** The text in pieces, those that were sought marked. */
export function markWhole(text: string, words: readonly Word[]): SearchPiece[] {
  return cut(text, placesIn(text, words), 0, text.length)
}

/** A part of the text around the first place that was sought; nothing where none is. */
export function markPart(text: string, words: readonly Word[]): SearchPiece[] {
  const [first] = placesIn(text.slice(0, mostLetters), words, 1)
  if (!first) return []
  const part = windowOf(text, first, around)
  const [before, after] = [part.from > 0 ? '… ' : '', part.to < text.length ? ' …' : '']
  const told = `${before}${text.slice(part.from, part.to).replaceAll(/\s+/g, ' ').trim()}${after}`
  return markWhole(told, words)
}

/** What stands widely around the first place that was sought, to be cleaned of names before a part of it is told. */
export function passageOf(text: string, words: readonly Word[]): string {
  const [first] = placesIn(text.slice(0, mostLetters), words, 1)
  if (!first) return ''
  const { from, to } = windowOf(text, first, 4 * around)
  return text.slice(from, to)
}

/** From one space to another. */
function windowOf(text: string, { from, to }: Place, width: number): Place {
  const [least, most] = [Math.max(0, from - width), Math.min(text.length, to + width)]
  const begin = least === 0 ? 0 : text.slice(least, from).search(/\s/)
  const end = most === text.length ? 0 : text.slice(to, most).search(/\s\S*$/)
  return { from: begin < 0 ? from : least + begin, to: most === text.length ? most : to + Math.max(0, end) }
}

function placesIn(text: string, words: readonly Word[], most = 200): Place[] {
  const [isSought, isNumber] = [soughtStem(words), soughtNumber(words)]
  const places: Place[] = []
  for (const chunk of text.matchAll(/\S+/g)) {
    const number = isNumber(chunk[0])
    if (number) places.push({ from: chunk.index + number.from, to: chunk.index + number.to })
    else
      for (const { written, from, to } of tokensOf(chunk[0]))
        if (isSought(written)) places.push({ from: chunk.index + from, to: chunk.index + to })
    if (places.length >= most) break
  }
  return places
}

/** Most words of a text begin otherwise, and are not looked at further. */
function soughtStem(words: readonly Word[]): (written: string) => boolean {
  const stems = new Set(words.flatMap((word) => word.stems))
  const begun = words.flatMap((word) => word.begun)
  const beginnings = new Set([...stems, ...begun].map((stem) => stem[0]))
  return (written) => {
    const folded = foldWord(written)
    if (!beginnings.has(folded[0])) return false
    const stem = stemOf(written)
    return stem !== undefined && (stems.has(stem) || begun.some((beginning) => stem.startsWith(beginning)))
  }
}

/** A long number stands as one, however it is written. */
function soughtNumber(words: readonly Word[]): (chunk: string) => Place | undefined {
  const numbers = words.flatMap(({ bare }) => (bare && bare.length >= 5 ? [bare] : []))
  return (chunk) => {
    if (numbers.length === 0 || !/\d/.test(chunk)) return undefined
    const bare = bareNumber(chunk) ?? ''
    if (!numbers.some((number) => bare.startsWith(number))) return undefined
    const from = chunk.search(/[\p{L}\p{N}]/u)
    return { from, to: chunk.length - (/[^\p{L}\p{N}]*$/u.exec(chunk)?.[0].length ?? 0) }
  }
}

function cut(text: string, places: readonly Place[], from: number, to: number): SearchPiece[] {
  const pieces: SearchPiece[] = []
  let at = from
  for (const place of places) {
    if (place.from > at) pieces.push({ text: text.slice(at, place.from), hit: false })
    pieces.push({ text: text.slice(place.from, place.to), hit: true })
    at = place.to
  }
  if (at < to) pieces.push({ text: text.slice(at, to), hit: false })
  return pieces
}
