import type { Text } from '../../languages.ts'
import { type Block, gap, table, type Words } from '../blocks.ts'
import type { CaseFile } from '../case-file.ts'

/** A column of a table that a lawyer fills: its name, and what belongs in it. */
export interface ColumnToFill {
  readonly name: Text
  readonly asks: Text
  /** Share of the width. */
  readonly width?: number
}

/** A table for a lawyer to fill: its header, and one row of gaps that say what belongs in each column; `section` is where it stands. */
export function tableToFill(file: CaseFile, section: string, columns: readonly ColumnToFill[]): Block {
  const { language } = file.brief
  const row = columns.map((one): Words => gap(one.asks[language], { at: 'brief', id: section }))
  return table(
    columns.map((one) => one.name[language]),
    columns.map((one) => one.width ?? 1),
    [row],
  )
}
