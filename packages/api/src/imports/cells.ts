import { foldLetters } from '@travessia/shared/briefs/fold-letters'
import { isIsoDate } from '@travessia/shared/dates'
import { cellWords } from '@travessia/shared/imports/cell-words'
import { importFields } from '@travessia/shared/imports/fields'
import type { ImportKind } from '@travessia/shared/imports/shapes'
import { languages } from '@travessia/shared/languages'
import type { z } from 'zod'
import type { FieldError } from '../problems.ts'
import { toFieldErrors } from '../validate.ts'
import type { Told } from './kinds/kind.ts'

/** Cells as values of a shape. What a cell says that is none of the choices stays as it is, and the shape refuses it. */
export function readCells(kind: ImportKind, told: Told): Record<string, unknown> {
  const read = importFields[kind].flatMap(({ id, words, isList }) => {
    const cell = told[id]
    if (cell === undefined) return []
    const turn = (word: string) => (words ? (findWord(words, word) ?? word) : word)
    return [[id, isList ? splitList(cell).map(turn) : turn(cell)] as const]
  })
  return Object.fromEntries(read)
}

/** What the shape of hand entry makes of it, or all that is wrong. */
export function holdAgainst<Schema extends z.ZodType>(schema: Schema, given: unknown): z.output<Schema> | readonly FieldError[] {
  const result = schema.safeParse(given, { reportInput: true })
  return result.success ? result.data : result.error.issues.flatMap((issue) => toFieldErrors(issue, '#/'))
}

export function isWrong(read: unknown): read is readonly FieldError[] {
  return Array.isArray(read)
}

/** As two texts are compared of which nobody knows who typed them. */
export function fold(text: string): string {
  return foldLetters(text).replaceAll(/\s+/g, ' ').trim()
}

/** `2026-03-01`, `01/03/2026`, `03/2026`, `2026-03` or `2026`, with how exactly that is known; undefined where it is none that exists. */
export function readDay(cell: string): { on: string; precision: 'day' | 'month' | 'year' } | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2})(?:[ T].*)?)?)?$/.exec(cell) ?? turnAround(cell)
  if (year === undefined) return undefined
  const on = `${year}-${(month ?? '1').padStart(2, '0')}-${(day ?? '1').padStart(2, '0')}`
  return isIsoDate(on) ? { on, precision: day ? 'day' : month ? 'month' : 'year' } : undefined
}

/** The day comes first here, as it does in the countries of those who use this. */
function turnAround(cell: string): (string | undefined)[] {
  const [, day, month, year] = /^(?:(\d{1,2})[/.])?(\d{1,2})[/.](\d{4})$/.exec(cell) ?? []
  return ['', year, month, day]
}

/** The ISO code of a State by its code or its name in any of our languages; what is none stays as it is. */
export function readState(cell: string): string {
  return states().get(fold(cell)) ?? cell.toUpperCase()
}

let known: Map<string, string> | undefined

function states(): Map<string, string> {
  if (known) return known
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('')
  const codes = letters.flatMap((first) => letters.map((second) => first + second))
  known = new Map(
    languages.flatMap((language) => {
      const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
      return codes.flatMap((code) => {
        const name = names.of(code)
        return name ? [[fold(name), code] as const, [fold(code), code] as const] : []
      })
    }),
  )
  return known
}

export function findWord(group: keyof typeof cellWords, word: string): string | undefined {
  const said = fold(word)
  return Object.entries(cellWords[group]).find(([id, text]) => said === id || Object.values(text).some((one) => fold(one) === said))?.[0]
}

function splitList(cell: string): string[] {
  return cell
    .split(/[|;,\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
