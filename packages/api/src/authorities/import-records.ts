import type { ImportFormat } from '@travessia/shared/authority-views'

/** One record as it stands in the text: where it begins, and how to find it again by eye. */
export interface RawRecord {
  readonly line: number | null
  readonly title: string
  /** The text of the record, or an object of CSL-JSON; null when it is neither. */
  readonly source: unknown
}

/** What the text seems to be; nothing when it is none of them. */
export function detectFormat(text: string): ImportFormat | undefined {
  if (/^[\s\uFEFF]*[[{]/.test(text)) return 'csl-json'
  if (/^\s*TY {0,2}-/m.test(text)) return 'ris'
  return entryStart.test(text) ? 'bibtex' : undefined
}

/** Cuts the text into records, so that one that is broken does not take the others with it. */
export function splitRecords(text: string, format: ImportFormat): RawRecord[] {
  const clean = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  switch (format) {
    case 'csl-json':
      return splitJson(clean)
    case 'bibtex':
      return splitBibtex(clean)
    case 'ris':
      return splitRis(clean)
  }
}

const entryStart = /^[ \t]*@(\w+)\s*[{(]/m

/** Abbreviations that the file defines go before each entry, which may use them. */
function splitBibtex(text: string): RawRecord[] {
  const entries = cutAt(text, new RegExp(entryStart, 'gm')).map((part) => ({
    ...part,
    kind: entryStart.exec(part.text)?.[1]?.toLowerCase(),
  }))
  const strings = entries.filter(({ kind }) => kind === 'string').map((one) => one.text)
  return entries
    .filter(({ kind }) => kind === undefined || !['string', 'comment', 'preamble'].includes(kind))
    .map(({ kind, line, text: entry }) => ({
      line,
      title: /^[ \t]*@\w+\s*[{(]\s*([^,\s]*)/.exec(entry)?.[1] ?? '',
      source: kind === undefined ? null : [...strings, entry].join('\n'),
    }))
}

function splitRis(text: string): RawRecord[] {
  return cutAt(text, /^[ \t]*TY {0,2}-/gm).map(({ line, text: record }) => ({
    line,
    title: /^(?:TI|T1) {0,2}- ?(.*)$/m.exec(record)?.[1]?.trim() ?? '',
    source: /^\s*TY/.test(record) ? `${record.replace(/^\s*ER {0,2}-.*$/m, '').trimEnd()}\nER  - \n` : null,
  }))
}

/** A text of JSON that cannot be read as a whole is cut where records begin, so that the others are still found. */
function splitJson(text: string): RawRecord[] {
  const whole = parse(text)
  if (whole !== undefined) return itemsOf(whole).map((source) => ({ line: null, title: titleOf(source), source }))
  return cutAt(text, /\{\s*"(?:id|type)"\s*:/g)
    .filter((part) => part.text.includes('{'))
    .map((part) => {
      const source = parse(part.text.replace(/[\s,\]]*$/, '')) ?? null
      return { line: part.line, title: source ? titleOf(source) : (/"title"\s*:\s*"([^"\\\n]*)/.exec(part.text)?.[1] ?? ''), source }
    })
}

function itemsOf(whole: unknown): unknown[] {
  if (Array.isArray(whole)) return whole
  if (typeof whole === 'object' && whole !== null && 'items' in whole && Array.isArray(whole.items)) return whole.items
  return [whole]
}

function titleOf(source: unknown): string {
  return typeof source === 'object' && source !== null && 'title' in source && typeof source.title === 'string' ? source.title : ''
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The parts that begin where the pattern matches; what stands before the first is a part too, unless it is blank. */
function cutAt(text: string, pattern: RegExp): { line: number; text: string }[] {
  const starts = [...text.matchAll(pattern)].map(({ index }) => index)
  const lineAt = countLines(text)
  return [0, ...starts.filter((start) => start > 0)]
    .map((start, index, all) => ({ line: lineAt(start), text: text.slice(start, all[index + 1]) }))
    .filter((part) => part.text.trim() !== '')
}

/** Tells the line of each place; to be asked for places in their order. */
function countLines(text: string): (place: number) => number {
  let line = 1
  let next = text.indexOf('\n')
  return (place) => {
    for (; next >= 0 && next < place; next = text.indexOf('\n', next + 1)) line++
    return line
  }
}
