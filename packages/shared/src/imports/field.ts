import type { Text } from '../languages.ts'
import type { cellWords } from './cell-words.ts'

/** A field that a column of a sheet may hold. */
export interface ImportField {
  readonly id: string
  readonly label: Text
  /** How else people head such a column, in any language, in small letters without accents. */
  readonly also?: readonly string[]
  readonly isRequired?: true
  /** What may stand in the cell, where it is one of a few; `isList`: several of them. */
  readonly words?: keyof typeof cellWords
  readonly isList?: true
  /** In the rows that a template shows. */
  readonly examples: readonly [string, string]
}

/** By which a row says to which case it belongs. */
export const caseOf: ImportField = {
  id: 'case',
  label: say('Caso', 'Caso', 'Case'),
  also: ['referencia', 'reference', 'numero do caso', 'numero del caso', 'case number', 'ref'],
  isRequired: true,
  examples: ['2026-001', '2026-002'],
}

export function say(pt: string, es: string, en: string): Text {
  return { 'pt-BR': pt, es, en }
}
