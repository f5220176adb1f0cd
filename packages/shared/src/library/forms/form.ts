import type { AuthorityKind } from '../../authorities.ts'
import { isLanguage, type Language } from '../../languages.ts'
import { type Cited, yearOf } from '../cited.ts'
import { joined, type Marks, type Piece, piece } from '../pieces.ts'
import type { PinpointStyle } from '../pinpoint.ts'
import { sayTitle, splitTitle } from '../titles.ts'
import { brazilianName } from './names.ts'

/** A citation with a place for the pinpoint: after `head` and `join` (a comma if not told), before `tail`, which begins with its own sign. */
export interface Frame {
  readonly head: Piece
  readonly tail?: Piece
  readonly join?: string
}

/** A manner of citing. */
export interface Form {
  readonly full: (authority: Cited, language: Language) => Frame
  /** For what was cited before. Never reads as `full` does. */
  readonly short: (authority: Cited, language: Language) => Frame
  readonly style: (language: Language, kind: AuthorityKind) => PinpointStyle
  /** What only a list of authorities adds: where to find it. */
  readonly listed?: (authority: Cited, language: Language) => string
}

/** The language of the words if it is not the citation's: for whoever has them read aloud, or checks spelling. */
function foreign(written: string, language: Language): Marks {
  const own = written === 'pt' ? 'pt-BR' : written
  return isLanguage(own) && own !== language ? { language: own } : {}
}

/** Name of the case, norm or work in the language of the citation if officially known, else its own. */
export function titleOf(authority: Cited, language: Language, marks: Marks = {}): Piece {
  const { name } = splitTitle(authority.title)
  return named(name, authority, language, marks)
}

/** What a later mention calls it. */
export function shortTitleOf(authority: Cited, language: Language, marks: Marks = {}): Piece {
  return named(authority.shortTitle || brazilianName(authority) || splitTitle(authority.title).name, authority, language, marks)
}

function named(name: string, authority: Cited, language: Language, marks: Marks): Piece {
  // A Brazilian norm or decision is found by no other name than its own.
  const said = authority.system === 'brazil' ? name : sayTitle(name, language)
  return piece(said, said === name ? { ...marks, ...foreign(authority.language, language) } : marks)
}

/** "Constituição da República Federativa do Brasil de 1988" says its year itself. */
export function datedTitle(title: Piece, authority: Cited, day: string): Piece {
  return joined(', ', title, authority.title.includes(yearOf(authority)) ? '' : day)
}

export const italic = { italic: true } as const
