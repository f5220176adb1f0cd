import { findPlaceholder, guessPlaceholder, type Placeholder } from '@travessia/shared/letterhead'
import Docxtemplater from 'docxtemplater'
import { strFromU8, unzipSync } from 'fflate'
import PizZip from 'pizzip'
import { readXml, relationsOf } from './letterhead-parts.ts'

/** What is wrong with a letterhead. */
export type LetterheadProblem =
  | { readonly kind: 'not-docx' | 'macros' | 'damaged' | 'empty' | 'linked' }
  | { readonly kind: 'unknown'; readonly name: string; readonly guess: string | undefined }
  /** A placeholder that was begun and not ended, or the reverse; `near` are the words beside it. */
  | { readonly kind: 'unbalanced'; readonly near: string }

const delimiters = { start: '{{', end: '}}' }
const mostBytes = 40_000_000

export type LetterheadCheck = { readonly placeholders: readonly Placeholder[] } | { readonly problems: readonly LetterheadProblem[] }

/** What a letterhead asks for, or everything that is wrong with it. */
export function checkLetterhead(bytes: Uint8Array): LetterheadCheck {
  const parts = unpack(bytes)
  if (typeof parts === 'string') return { problems: [{ kind: parts }] }
  const names = Object.keys(parts)
  if (!names.includes('word/document.xml')) return { problems: [{ kind: 'not-docx' }] }
  if (names.some((name) => /vbaProject\.bin$/i.test(name))) return { problems: [{ kind: 'macros' }] }
  const isRead = (name: string) => /\.(xml|rels)$/.test(name)
  if (!names.filter(isRead).every((name) => isWhole(parts, name))) return { problems: [{ kind: 'damaged' }] }
  const edges = names.filter((name) => /^word\/(header|footer)\d*\.xml$/.test(name))
  if (!edges.some((name) => /<w:(t|drawing|pict)\b/.test(strFromU8(parts[name] ?? new Uint8Array()))))
    return { problems: [{ kind: 'empty' }] }
  if (edges.some((name) => relationsOf(parts, name).some((one) => one.isExternal && one.type.endsWith('/image'))))
    return { problems: [{ kind: 'linked' }] }
  return readPlaceholders(bytes)
}

/**
 * XML that ends where it should: a part that does not would spoil every brief that bears it. No document has need of a
 * type declaration; one could make a few bytes grow without end, or hide words.
 */
function isWhole(parts: Record<string, Uint8Array>, name: string): boolean {
  try {
    const document = readXml(parts, name)
    return Boolean(document?.documentElement) && !document?.doctype
  } catch {
    return false
  }
}

/** The letterhead with its placeholders filled. */
export function fillLetterhead(bytes: Uint8Array, values: Readonly<Record<Placeholder, string>>): Uint8Array {
  const asked = (name: string) => {
    const placeholder = findPlaceholder(name)
    return placeholder ? values[placeholder] : ''
  }
  return new Docxtemplater(new PizZip(bytes), { delimiters, parser: (name) => ({ get: () => asked(name) }) }).render({}).toUint8Array()
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> | 'not-docx' | 'damaged' {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return 'not-docx'
  let sum = 0
  try {
    return unzipSync(bytes, {
      filter: ({ originalSize }) => {
        sum += originalSize
        if (sum > mostBytes) throw new RangeError('The file is too large when unpacked.')
        return true
      },
    })
  } catch {
    return 'damaged'
  }
}

function readPlaceholders(bytes: Uint8Array): LetterheadCheck {
  const names = new Set<string>()
  try {
    new Docxtemplater(new PizZip(bytes), {
      delimiters,
      errorLogging: false,
      parser: (name) => ({ get: () => String(names.add(name).size) }),
    }).render({})
  } catch (error) {
    return { problems: readErrors(error) }
  }
  const unknown = [...names].filter((name) => !findPlaceholder(name))
  if (unknown.length > 0) return { problems: unknown.map((name) => ({ kind: 'unknown', name, guess: guessPlaceholder(name) })) }
  return { placeholders: [...new Set([...names].flatMap((name) => findPlaceholder(name) ?? []))] }
}

function readErrors(error: unknown): LetterheadProblem[] {
  const errors =
    error instanceof Error && 'properties' in error
      ? (error.properties as { errors?: { properties?: { xtag?: unknown; context?: unknown } }[] }).errors
      : undefined
  if (!errors) return [{ kind: 'damaged' }]
  return errors.map(({ properties }) => ({ kind: 'unbalanced', near: String(properties?.context ?? properties?.xtag ?? '').slice(0, 60) }))
}
