/** How a form writes where in the text the words stand: the label of one and of several. */
export interface PinpointStyle {
  readonly paragraph: readonly [one: string, several: string]
  readonly page: readonly [one: string, several: string]
  readonly article: readonly [one: string, several: string]
  readonly dash: '-' | '–'
  /** Paragraphs are written [99]. */
  readonly isBracketed?: boolean
}

/** One blank between words, one kind of dash: what a word processor changes by itself is no difference. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[‐‑‒–—−]/g, '-')
    .trim()
}

const number = String.raw`\d+(?:\.\d+)*(?:\(\w{1,4}\))*`
const numbers = `${number}(?:(?: ?- ?|, ?| (?:e|y|and|a|to) )${number})*`
const end = String.raw`(?=$|[,:(]|\s)`

const paragraphWord = new RegExp(
  `^(?:p[aá]rr?s?\\.?|paras?\\.?|par[aá]grafos?|p[aá]rrafos?|paragraphs?|§§?|¶¶?) ?(?=${numbers}${end})`,
  'i',
)
const pageWord = new RegExp(`^(?:pp?\\.|pp?(?= )|p[aá]gs?\\.|p[aá]ginas?|pages?) ?(?=${numbers}${end})`, 'i')
const articleWord = /^(?:art(?:igo|ículo|icle)?|art(?:igo|ículo|icle)?(s))\.? ?(?=\d|[ivxlc]+\b)/i
const brackets = new RegExp(`^\\[${number}\\](?:(?: ?- ?|, ?| (?:e|y|and|a|to) )\\[${number}\\])*`)
const leading = new RegExp(`^(${numbers})${end}(.*)$`)

/**
 * The pinpoint in the one way it is kept: "99" is a paragraph, "99-101" several, "art. 5", "p. 14", "pp. 14-16";
 * "párr. 99", "§ 99" and "[99]" are "99". Other words stay as they are.
 */
export function normalPinpoint(at: string): string {
  const line = tidy(at.replaceAll(';', ','))
    .replace(/[\s.,]+$/, '')
    .replace(brackets, (found) => found.replaceAll(/[[\]]/g, ''))
  const paragraph = line.replace(paragraphWord, '')
  if (paragraph !== line) return spaced(paragraph)
  if (pageWord.test(line)) {
    const pages = spaced(line.replace(pageWord, ''))
    return `${isSeveral(pages) ? 'pp.' : 'p.'} ${pages}`
  }
  return spaced(line.replace(articleWord, (_, plural?: string) => (plural ? 'arts. ' : 'art. ')))
}

/** "99 - 101" and "99,101" as "99-101" and "99, 101", if that is how the line begins. */
function spaced(line: string): string {
  const found = leading.exec(line)
  return found ? `${found[1]?.replace(/ ?- ?/g, '-').replace(/, ?/g, ', ')}${found[2]}` : line
}

function isSeveral(line: string): boolean {
  return /\D/.test((leading.exec(line)?.[1] ?? '').replace(new RegExp(`^${number}`), ''))
}

/** The pinpoint as the form prints it; '' for none. */
export function printPinpoint(at: string, style: PinpointStyle): string {
  const normal = normalPinpoint(at)
  const [, label = '', line = ''] = /^(pp?\. |arts?\. |)(.*)$/.exec(normal) ?? []
  const [, digits = '', rest = ''] = leading.exec(line) ?? []
  if (label.startsWith('art')) return `${style.article[label === 'arts. ' ? 1 : 0]}${line}`
  if (digits === '') return normal
  const dashed = digits.replaceAll('-', style.dash)
  if (label !== '') return `${style.page[isSeveral(line) ? 1 : 0]}${dashed}${rest}`
  if (style.isBracketed) return `${dashed.replace(new RegExp(number, 'g'), '[$&]')}${rest}`
  return `${style.paragraph[isSeveral(line) ? 1 : 0]}${dashed}${rest}`
}
