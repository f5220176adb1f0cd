/** A paragraph of an operative part: the number that it bore, or none, and its words. */
export interface OrderedParagraph {
  readonly number: string
  readonly text: string
}

/**
 * The paragraphs of an operative part as it is pasted from a judgment, a report or an agreement: one for each number,
 * letter or roman number that begins a line, its lines joined; words before the first number are a preamble and are left
 * out. Without any number each paragraph is one. Numbers are taken as they stand, whatever they count.
 */
export function splitMeasures(pasted: string): OrderedParagraph[] {
  const lines = pasted.replaceAll(/\r\n?/g, '\n').replaceAll('\u00A0', ' ').split('\n')
  const found: { number: string; lines: string[] }[] = []
  let last: Mark | undefined
  for (const line of lines) {
    const mark = readMark(line, last)
    if (mark) {
      last = mark
      found.push({ number: mark.number, lines: [mark.rest] })
    } else found.at(-1)?.lines.push(line)
  }
  if (found.length === 0) return pasted.split(/\n\s*\n/).flatMap((part) => toParagraph('', [part]))
  return found.flatMap(({ number, lines: of }) => toParagraph(number, of))
}

type Style = 'digit' | 'letter' | 'roman'

interface Mark {
  readonly style: Style
  readonly value: number
  readonly number: string
  readonly rest: string
}

const marks: readonly (readonly [Style, RegExp])[] = [
  ['digit', /^\s*(?:§\s*)?(\d{1,3})\s*[.)ºª°–—-][.)ºª°–—\s-]*(?=\p{L}|["“«(])(.*)$/u],
  ['roman', /^\s*\(?([IVXL]{1,6}|[ivxl]{1,6})\s*[.)–—-]\s*(?=\p{L}|["“«(])(.*)$/u],
  ['letter', /^\s*\(?([a-z])\s*\)\s*(.*)$/iu],
]

/**
 * The mark that begins a line, if it goes on from the last one. What stands inside a paragraph under a mark of another
 * style is part of it, and so is a number out of its turn: a year, or an article where a line happened to break.
 */
function readMark(line: string, last: Mark | undefined): Mark | undefined {
  for (const [style, form] of marks) {
    const [, number, rest] = form.exec(line) ?? []
    if (number === undefined || rest === undefined) continue
    const value = countOf(style, number)
    const goesOn = last === undefined || (last.style === style && value > last.value && value <= last.value + 3)
    if (value > 0 && goesOn) return { style, value, number, rest }
  }
  return undefined
}

function countOf(style: Style, number: string): number {
  if (style === 'digit') return Number(number)
  if (style === 'letter') return number.toLowerCase().charCodeAt(0) - 96
  return readRoman(number.toUpperCase())
}

const romans: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 }

function readRoman(number: string): number {
  let sum = 0
  for (let at = 0; at < number.length; at += 1) {
    const [value, next] = [romans[number.charAt(at)] ?? 0, romans[number.charAt(at + 1)] ?? 0]
    sum += value < next ? -value : value
  }
  return sum
}

function toParagraph(number: string, lines: readonly string[]): OrderedParagraph[] {
  const parts = lines.join('\n').split(/\n\s*\n/)
  // What introduces the next numbers ("THE COURT ORDERS:", "Unanimously, that:") is no part of the last.
  while (parts.length > 1 && /^\s*$|[:,]\s*$|^[^\p{Ll}]+$/u.test(parts.at(-1) ?? '')) parts.pop()
  const text = parts
    .join('\n')
    .replaceAll(/(\p{Ll})-\n\s*(\p{Ll})/gu, '$1$2')
    .replaceAll(/\s+/g, ' ')
    .replace(/[;,]\s*(?:e|y|and)?\s*$/u, '')
    .trim()
  return text === '' ? [] : [{ number, text }]
}
